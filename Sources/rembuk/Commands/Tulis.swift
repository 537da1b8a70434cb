import ArgumentParser
import Minutes
import SessionFile

/// `rembuk tulis`: writes the papers of a meeting.
struct Tulis: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tulis", abstract: "Menulis naskah rapat; mencetak satu jalur berkas per baris.", aliases: ["write"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String

  @Option(
    name: .customLong("dokumen"),
    help: ArgumentHelp(
      "Naskah, dipisah koma: \(Papers.Kind.allCases.map(\.rawValue).joined(separator: ", ")); atau semua. Tanpa ini yang disebut templat, atau notula.",
      valueName: "dokumen"))
  var documents: NameList<Papers.Kind>?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "Format, dipisah koma: \(PaperFormat.allCases.map(\.rawValue).joined(separator: ", ")); atau semua. Tanpa ini yang lazim bagi tiap naskah.",
      valueName: "format"))
  var formats: NameList<PaperFormat>?

  @Option(
    name: .customLong("ke"),
    help: ArgumentHelp("Folder tujuan; tanpa ini di samping berkas rapat.", valueName: "folder"))
  var folder: String?

  @Flag(name: .customLong("kosong"), help: "Daftar hadir kosong untuk ditandatangani, dengan baris cadangan.")
  var isBlank = false

  @Flag(name: .customLong("per-unsur"), help: "Daftar hadir selembar untuk tiap unsur.")
  var isByGroup = false

  @Flag(name: .customLong("dengan-kontak"), help: "Daftar hadir dengan nomor telepon dan alamat.")
  var hasContacts = false

  @Flag(name: .customLong("ics-tugas"), help: "Tenggat sebagai tugas (VTODO), bukan acara.")
  var deadlinesAreTasks = false

  @Option(
    name: .customLong("kolom"),
    help: ArgumentHelp("Lebar teks polos (txt) dalam kolom: 62 atau 75.", valueName: "kolom"))
  var columns: TextColumns = .page

  @Option(
    name: .customLong("pemisah"),
    help: ArgumentHelp("Pemisah sel CSV: koma, titik-koma, atau tab.", valueName: "pemisah"))
  var separator: CSVSeparator = .comma

  func run() throws {
    try OpenMeeting.forReading(file) { meeting throws(ErrorMessage) in
      var choices = PaperChoices(
        columns: columns.rawValue, separator: separator.character, deadlinesAreTasks: deadlinesAreTasks)
      choices.attendance = DaftarHadir.Form(isBlank: isBlank, isByGroup: isByGroup)
      if hasContacts {
        do throws(SessionFileError) {
          choices.attendance.contacts = try meeting.contacts()
        } catch {
          throw ErrorMessage(error, path: file)
        }
      }
      let papers = Papers(kinds: documents?.elements, formats: formats?.elements, choices: choices)
      try papers.write(meeting.history, sealCode: meeting.sealCode, into: folder ?? FolderPath.of(file)) { path, _, _ in
        Console.result(path)
      }
    }
  }
}

/// How wide plain text is, as it is typed on a command line.
enum TextColumns: Int, CaseIterable, ExpressibleByArgument {
  /// The text width of F4 at ten characters an inch.
  case page = 62
  /// A mail.
  case mail = 75

  var defaultValueDescription: String { "\(rawValue)" }
}

/// What stands between the cells of a CSV, as it is typed on a command line.
enum CSVSeparator: String, CaseIterable, ExpressibleByArgument {
  case comma = ","
  case semicolon = ";"
  case tab

  init?(argument: String) {
    switch argument.lowercased() {
    case ",", "koma": self = .comma
    case ";", "titik-koma": self = .semicolon
    case "\t", "tab": self = .tab
    default: return nil
    }
  }

  var character: Character {
    switch self {
    case .comma: ","
    case .semicolon: ";"
    case .tab: "\t"
    }
  }

  var defaultValueDescription: String { "koma" }
}

extension PaperFormat: Named {}
extension Papers.Kind: Named {}
