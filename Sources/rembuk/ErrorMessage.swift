import Facilitator
import Meeting
import MinutesRendering
import NcursesTerminal
import SessionFile
import TOMLReading

/// What the program says when something cannot be done: what failed, why and what to do, in Indonesian, and how it exits.
struct ErrorMessage: Error, Equatable {
  /// The codes of sysexits(3) that the program leaves with.
  enum Status: Int32 {
    case usage = 64
    case badData = 65
    case missingInput = 66
    case noTerminal = 69
    case cannotCreate = 73
    case inputOutput = 74
    case noPermission = 77
  }

  /// One or more whole sentences; never empty.
  let sentence: String
  let status: Status

  init(_ sentence: String, _ status: Status) {
    self.sentence = sentence
    self.status = status
  }

  /// - Parameters:
  ///   - path: the file as the user named it.
  ///   - words: the language of the screen; a command speaks Indonesian.
  init(_ error: SessionFileError, path: String, words: any Language = Indonesian()) {
    let sentence =
      switch error {
      case .refused(let refusal): words.refusal(refusal, in: Session())
      case .missing: words.obstacle(.missing, path: path)
      case .exists: words.obstacle(.exists, path: path)
      case .folderMissing: words.obstacle(.folderMissing, path: path)
      case .notASession: words.obstacle(.notASession, path: path)
      case .newerVersion(let found, let known):
        words.obstacle(.newerVersion(found: found, known: known), path: path)
      case .damaged(let damage):
        // The findings are told in Indonesian, by `periksa` too.
        words.obstacle(.damaged(finding: words is Indonesian ? DamageWords.finding(damage) : nil), path: path)
      case .readOnly: words.obstacle(.readOnly, path: path)
      case .vanished: words.obstacle(.vanished, path: path)
      case .diskFull: words.obstacle(.diskFull, path: path)
      case .busy: words.obstacle(.busy, path: path)
      case .permission: words.obstacle(.permission, path: path)
      case .inputOutput(let code, let message):
        words.obstacle(.inputOutput(code: code, message: words is Indonesian ? Self.reason(code) : message), path: path)
      }
    self.init(sentence, Self.status(error))
  }

  /// A file could not be made at `path`: there is nothing to copy or to check there, but another place to choose.
  init(making error: SessionFileError, path: String) {
    switch error {
    case .readOnly:
      self.init(
        "\(path) tidak dapat dibuat: folder atau medianya hanya dapat dibaca. Pilih folder lain.", Self.status(error))
    case .permission:
      self.init(
        "\(path) tidak dapat dibuat: tidak ada izin menulis di foldernya. Pilih folder lain.", Self.status(error))
    default: self.init(error, path: path)
    }
  }

  /// - Parameter code: SQLite's extended result code, or an errno as a negative number.
  private static func reason(_ code: Int) -> String {
    code < 0 ? SystemWords.reason(Int32(clamping: -code)) : "galat basis data"
  }

  private static func status(_ error: SessionFileError) -> Status {
    switch error {
    case .refused, .notASession, .newerVersion, .damaged: .badData
    case .missing: .missingInput
    case .exists, .folderMissing: .cannotCreate
    case .vanished, .diskFull, .busy, .inputOutput: .inputOutput
    case .readOnly, .permission: .noPermission
    }
  }

  /// - Parameter name: the template or theme as the user named it.
  init(_ error: TOMLError, name: String) {
    let place = error.line.map { "\(name):\($0)" } ?? name
    let key = error.key.isEmpty ? "" : "\(error.key): "
    self.init("\(place): \(key)\(TOMLErrorWords.reason(error.reason)). Perbaiki, lalu ulangi.", .badData)
  }

  /// - Parameter format: the paper's format.
  init(_ error: RenderingFailure, format: PaperFormat, words: any Language = Indonesian()) {
    let name = format.rawValue
    switch error {
    case .missingLibrary(let library): self.init(words.obstacle(.libraryMissing(library), path: name), .noTerminal)
    case .noFont: self.init(words.obstacle(.fontMissing, path: name), .noTerminal)
    case .drawing(let reason):
      let told = words is Indonesian ? "naskahnya gagal digambar" : reason
      self.init(words.obstacle(.drawing(told), path: name), .inputOutput)
    }
  }

  init(_ error: TerminalError) {
    let instead = "Tanpa layar: rembuk catat BERKAS, rembuk tulis BERKAS."
    let reason =
      switch error {
      case .notATerminal: "Layar perlu terminal; masukan atau keluaran ini bukan terminal."
      case .terminalNotNamed: "Jenis terminal tidak diketahui karena TERM kosong. Contoh: TERM=xterm-256color"
      case .terminalTooSimple(let name): "Terminal \(name) tidak dapat menampilkan layar. Pakai terminal lain."
      case .terminalUnknown(let name):
        "Terminal \(name) tidak dikenal di komputer ini. Pasang ncurses-term, atau setel TERM=xterm-256color"
      case .refused(let code): "Sistem menolak menyiapkan layar (\(code))."
      }
    self.init("\(reason) \(instead)", .noTerminal)
  }
}
