import ArgumentParser
import MinutesRendering

/// `rembuk tulis`: writes the papers of a meeting.
struct Tulis: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tulis", abstract: "Menulis naskah rapat; mencetak satu jalur berkas per baris.", aliases: ["write"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  @Option(
    name: .customLong("dokumen"), help: ArgumentHelp("Naskah, dipisah koma: notula; atau semua.", valueName: "dokumen"))
  var documents: NameList<Papers.Kind> = .all

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("Format, dipisah koma: pdf, html, md, txt; atau semua.", valueName: "format"))
  var formats: NameList<PaperFormat> = .all

  @Option(
    name: .customLong("ke"),
    help: ArgumentHelp("Folder tujuan; tanpa ini di samping berkas rapat.", valueName: "folder"))
  var folder: String?

  func run() throws {
    try OpenMeeting.forReading(file) { meeting throws(ErrorMessage) in
      let papers = Papers(kinds: documents.elements, formats: formats.elements)
      try papers.write(meeting.history.session, sealCode: meeting.sealCode, into: folder ?? FolderPath.of(file)) {
        path, _, _ in
        Console.result(path)
      }
    }
  }
}

extension PaperFormat: Named {}
extension Papers.Kind: Named {}
