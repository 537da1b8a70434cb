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

  /// - Parameter path: the file as the user named it.
  init(_ error: SessionFileError, path: String) {
    self.init(Self.sentence(error, path), Self.status(error))
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

  private static func sentence(_ error: SessionFileError, _ path: String) -> String {
    switch error {
    case .refused(let refusal): Indonesian().refusal(refusal, in: Session())
    case .missing: "Berkas rapat \(path) tidak ada. Periksa namanya, atau buat rapat baru: rembuk baru \(path)"
    case .exists: "\(path) sudah ada dan tidak ditimpa. Pilih nama lain."
    case .folderMissing: "Folder untuk \(path) tidak ada. Buat foldernya dahulu, lalu ulangi."
    case .notASession: "\(path) bukan berkas rapat Rembuk. Berkas rapat dibuat dengan: rembuk baru NAMA.rembuk"
    case .newerVersion(let found, let known):
      "\(path) ditulis oleh Rembuk yang lebih baru (skema \(found); program ini mengenal sampai \(known)). "
        + "Perbarui Rembuk, lalu ulangi."
    case .damaged(let damage):
      "\(path) rusak: \(DamageWords.finding(damage)). Jangan lanjutkan dengan berkas ini; pakai salinannya, "
        + "dan lihat rincinya dengan: rembuk periksa \(path)"
    case .readOnly:
      "\(path) tidak dapat ditulisi: berkas, folder, atau medianya hanya dapat dibaca. "
        + "Salin ke folder lain: rembuk salin \(path) TUJUAN"
    case .vanished:
      "\(path) dipindahkan, dihapus, atau diganti sejak dibuka; tidak ada lagi yang ditulis. Kembalikan berkasnya, lalu ulangi."
    case .diskFull: "Ruang penyimpanan untuk \(path) habis. Kosongkan sebagian, lalu ulangi."
    case .busy: "\(path) dikunci program lain lebih dari lima detik. Tutup program itu, lalu ulangi."
    case .permission: "Tidak ada izin untuk \(path). Periksa pemilik dan izin berkas serta foldernya (ls -l)."
    case .inputOutput(let code, let message):
      "\(path) tidak dapat dibaca atau ditulis: \(message) (\(code)). Periksa penyimpanannya, lalu ulangi."
    }
  }

  /// - Parameter name: the template or theme as the user named it.
  init(_ error: TOMLError, name: String) {
    let place = error.line.map { "\(name):\($0)" } ?? name
    let key = error.key.isEmpty ? "" : "\(error.key): "
    self.init("\(place): \(key)\(TOMLErrorWords.reason(error.reason)). Perbaiki, lalu ulangi.", .badData)
  }

  /// - Parameter format: the paper's format.
  init(_ error: RenderingFailure, format: PaperFormat) {
    let others = "Naskah lain tetap dapat ditulis: --format html,md,txt"
    switch error {
    case .missingLibrary(let name):
      self.init("\(format.rawValue) tidak dapat dibuat: pustaka \(name) belum terpasang. \(others)", .noTerminal)
    case .noFont:
      self.init(
        "\(format.rawValue) tidak dapat dibuat: belum ada huruf (font). Pasang fonts-liberation. \(others)", .noTerminal
      )
    case .drawing(let words):
      self.init("\(format.rawValue) tidak dapat dibuat: \(words). \(others)", .inputOutput)
    }
  }

  init(_ error: TerminalError) {
    let instead = "Tanpa layar: rembuk catat FILE, rembuk tulis FILE."
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
