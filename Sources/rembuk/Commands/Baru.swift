import ArgumentParser
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
    help: ArgumentHelp("Nama templat, atau berkas .toml; daftarnya: rembuk templat.", valueName: "templat"))
  var template = "pra-musrenbang-stunting"

  @Option(name: .customLong("judul"), help: ArgumentHelp("Nama rapat.", valueName: "judul"))
  var title: String?

  @Option(
    name: .customLong("tanggal"),
    help: ArgumentHelp("Tanggal rapat, 2026-01-21; tanpa ini hari ini.", valueName: "tanggal"))
  var date: CivilDate?

  @Option(name: .customLong("tempat"), help: ArgumentHelp("Tempat rapat.", valueName: "tempat"))
  var place: String?

  func run() throws {
    let environment = ProgramEnvironment()
    let now = try environment.now()
    var setup = try Shelf.templates(environment).read(template, Template.read).setup
    setup.details.date = date ?? now.date(in: setup.details.zone)
    if let title { setup.details.title = try Self.line(title, "--judul") }
    if let place { setup.details.place = try Self.line(place, "--tempat") }
    let file = try NewMeeting.create(at: file, setup, now: now)
    file.close()
    Console.note("Rapat baru disimpan di \(self.file). Buka layarnya: rembuk buka \(self.file)")
  }

  private static func line(_ text: String, _ option: String) throws(ErrorMessage) -> String {
    guard let line = text.oneLine else { throw ErrorMessage("Isi \(option) masih kosong.", .usage) }
    return line
  }
}
