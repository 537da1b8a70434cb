import ArgumentParser
import Facilitator
import Meeting
import SessionFile
import Templates

/// `rembuk baru`: makes a new meeting from a template.
struct Baru: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baru", abstract: "Membuat rapat baru dari templat.", aliases: ["new"])

  @Argument(help: ArgumentHelp("Berkas rapat yang akan dibuat; yang sudah ada tidak ditimpa.", valueName: "berkas"))
  var file: String

  @Option(
    name: .customLong("templat"),
    help: ArgumentHelp(
      "Nama templat, atau berkas .toml; daftarnya: rembuk templat. Tanpa ini pra-musrenbang-stunting, atau templat rapat yang dilanjutkan.",
      valueName: "templat"))
  var template: String?

  @Option(name: .customLong("judul"), help: ArgumentHelp("Nama rapat.", valueName: "judul"))
  var title: String?

  @Option(
    name: .customLong("tanggal"),
    help: ArgumentHelp("Tanggal rapat, 2026-01-21; tanpa ini hari ini.", valueName: "tanggal"))
  var date: CivilDate?

  @Option(name: .customLong("tempat"), help: ArgumentHelp("Tempat rapat.", valueName: "tempat"))
  var place: String?

  @Option(
    name: .customLong("lanjutan"),
    help: ArgumentHelp(
      "Rapat sebelumnya: komitmen, butir ditampung, dan usulannya yang belum selesai menjadi acara pertama. Boleh berulang.",
      valueName: "berkas"))
  var earlier: [String] = []

  func run() throws {
    let environment = ProgramEnvironment()
    let now = try environment.now()
    let earlier = self.earlier.isEmpty ? nil : try EarlierMeetings(self.earlier)
    let name = try template ?? earlier?.template(environment) ?? MeetingOpening.usualTemplate
    var setup = try Shelf.template(name, environment).setup
    setup.details.date = date ?? now.date(in: setup.details.zone)
    if let title { setup.details.title = try OptionText.line(title, of: "--judul") }
    if let place { setup.details.place = try OptionText.line(place, of: "--tempat") }
    let carried = earlier.map { CarryOver(of: $0.meetings, into: setup) }
    let file = try NewMeeting.create(
      at: file, carried?.setup ?? setup, carrying: carried?.entries ?? [], now: now)
    file.close()
    if let carried { Console.note(Self.told(carried)) }
    Console.note("Rapat baru disimpan di \(self.file). Buka layarnya: rembuk buka \(self.file.shellWord)")
  }

  /// How much was carried over.
  private static func told(_ carried: CarryOver) -> String {
    let kinds: [(Entry.Kind, String)] = [
      (.commitment, "komitmen"), (.setAside, "butir ditampung"), (.proposal, "usulan"),
    ]
    let counts = kinds.compactMap { kind, name -> String? in
      let count = carried.entries.count { $0.body.matter.kind == kind }
      return count == 0 ? nil : "\(count) \(name)"
    }
    return counts.isEmpty
      ? "Tidak ada yang perlu dilanjutkan dari rapat sebelumnya."
      : "Dilanjutkan dari rapat sebelumnya: \(counts.joined(separator: ", "))."
  }
}
