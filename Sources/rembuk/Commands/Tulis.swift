import ArgumentParser
import Meeting
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

  @Flag
  var deadlines: DeadlineForm?

  @Option(
    name: .customLong("kolom"),
    help: ArgumentHelp(
      "Lebar teks polos (txt) dalam kolom: 62 atau 75. Tanpa ini menurut templat rapat, atau 62.", valueName: "kolom"))
  var columns: TextColumns?

  @Option(
    name: .customLong("pemisah"),
    help: ArgumentHelp(
      "Pemisah sel CSV: koma, titik-koma, atau tab. Tanpa ini menurut templat rapat, atau koma.", valueName: "pemisah"))
  var separator: PaperWording.Separator?

  func run() throws {
    try OpenMeeting.forReading(file) { meeting throws(ErrorMessage) in
      var choices = PaperChoices(
        columns: columns?.rawValue, separator: separator, deadlinesAreTasks: deadlines.map { $0 == .tasks })
      choices.attendance = DaftarHadir.Form(isBlank: isBlank, isByGroup: isByGroup)
      if hasContacts {
        do throws(SessionFileError) {
          choices.attendance.contacts = try meeting.contacts()
        } catch {
          throw ErrorMessage(error, path: file)
        }
      }
      let papers = Papers(kinds: documents?.elements, formats: formats?.elements, choices: choices)
      try papers.writeInterruptibly(meeting, into: folder ?? FolderPath.of(file)) { Console.result($0) }
    }
  }
}

extension Papers {
  /// Writes the papers of `meeting` for a command: with progress for who waits, and whole files only when it is interrupted.
  func writeInterruptibly(
    _ meeting: SessionFile, into folder: String, written: (_ path: String) -> Void
  ) throws(ErrorMessage) {
    let interruption = Interruption()
    var progress = PaperProgress()
    try write(
      meeting.history, sealCode: meeting.sealCode, into: folder,
      goesOn: {
        progress.tell()
        return interruption.goesOn
      }
    ) { path, done, total in
      progress.note(done: done, of: total)
      if done > 0 { written(path) }
    }
  }
}

/// How wide plain text is, as it is typed on a command line.
enum TextColumns: Int, CaseIterable, ExpressibleByArgument {
  /// The text width of F4 at ten characters an inch.
  case page = 62
  /// A mail.
  case mail = 75
}

/// What deadlines are in a calendar, as flags of a command line.
enum DeadlineForm: EnumerableFlag {
  case tasks, events

  static func name(for value: DeadlineForm) -> NameSpecification {
    switch value {
    case .tasks: .customLong("ics-tugas")
    case .events: .customLong("ics-acara")
    }
  }

  static func help(for value: DeadlineForm) -> ArgumentHelp? {
    switch value {
    case .tasks: "Tenggat sebagai tugas (VTODO), bukan acara."
    case .events: "Tenggat sebagai acara sehari penuh, juga bila templat meminta tugas."
    }
  }
}

extension PaperWording.Separator: ExpressibleByArgument {
  /// By its name, or typed as it is.
  package init?(argument: String) {
    let word = argument.lowercased()
    guard let separator = Self.allCases.first(where: { $0.rawValue == word || String($0.character) == word }) else {
      return nil
    }
    self = separator
  }
}

extension PaperFormat: Named {}
extension Papers.Kind: Named {}
