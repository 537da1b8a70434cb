import ArgumentParser
import Glibc
import Meeting
import TOMLReading
import Templates

/// `rembuk templat simpan`: makes a template of a meeting.
struct TemplatSimpan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simpan", abstract: "Membuat templat dari rapat, untuk rapat serupa berikutnya.",
    discussion: """
      Yang ikut: agenda dan rencana waktunya, unsur, desa, instansi, daftar undangan, istilah, naskah, indikator, sumber dana, \
      dan kriteria. Yang tidak ikut: tanggal, kehadiran, tamu, catatan, telepon, dan alamat. Templat disimpan di folder \
      data Anda dan didaftar bersama yang bawaan: rembuk templat.
      """,
    aliases: ["save"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  @Argument(
    help: ArgumentHelp("Nama templat: huruf kecil, angka, dan tanda hubung.", valueName: "nama"))
  var name: String

  @Option(
    name: .customLong("keterangan"),
    help: ArgumentHelp("Untuk apa templat ini, satu baris; tanpa ini judul rapatnya.", valueName: "keterangan"))
  var summary: String?

  @Flag(name: .customLong("tanpa-peserta"), help: "Tanpa daftar undangan.")
  var omitsAttendees = false

  func run() throws {
    try requireName()
    let shelf = Shelf.templates(ProgramEnvironment())
    try OpenMeeting.forReading(file) { meeting throws(ErrorMessage) in
      let session = meeting.history.session
      let template = Template(
        name: name, summary: (summary ?? session.details.title)?.oneLine, from: session,
        withAttendees: !omitsAttendees)
      let text = template.toml
      let logo = template.setup.details.letterhead?.logo
      try requireReadable(text, logo)
      let path = try shelf.save(text, as: name)
      if let logo, let logoName = template.logoName {
        do throws(ErrorMessage) {
          try PaperFile.write(logo.bytes, to: FolderPath.joining(FolderPath.of(path), logoName))
        } catch {
          // A template whose picture is not there would be refused.
          unlink(path)
          throw error
        }
      }
      Console.result(path)
    }
    Console.note("Templat \(name) disimpan. Rapat baru darinya: rembuk baru BERKAS --templat \(name)")
  }

  private func requireName() throws(ErrorMessage) {
    let letters = name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "-")
    }
    let words = name.split(separator: "-", omittingEmptySubsequences: false)
    guard letters, name.count <= 60, words.allSatisfy({ !$0.isEmpty }) else {
      throw ErrorMessage(
        "Nama templat \(name.debugDescription) hanya boleh huruf kecil, angka, dan tanda hubung, misalnya musrenbang-desa.",
        .usage)
    }
    guard !DeviceName.isOne(name) else {
      throw ErrorMessage("Nama \(name) dipakai Windows untuk perangkat. Pilih nama lain.", .usage)
    }
    guard !Templat.reserved.contains(name) else {
      throw ErrorMessage("Nama \(name) sudah menjadi perintah. Pilih nama lain.", .usage)
    }
  }

  /// Refuses what the reader of templates would not take, instead of saving it.
  private func requireReadable(_ text: String, _ logo: Logo?) throws(ErrorMessage) {
    do {
      _ = try Template.read(text: text) { path throws(TOMLError.Reason) in
        guard let logo else { throw .fileMissing(path) }
        return logo
      }
    } catch {
      switch error.reason {
      case .tooMany, .fileTooLarge:
        throw ErrorMessage(
          "Daftar undangan rapat ini terlalu panjang untuk templat. Simpan dengan --tanpa-peserta.", .badData)
      default: throw ErrorMessage(error, name: name)
      }
    }
  }
}
