/// The words of what the screen shows besides the meeting: themes, the papers, the public view, printing.
package protocol ViewWords {
  var themeHint: String { get }
  /// Said when another theme is worn.
  func themeIsWorn(_ name: String) -> String
  /// The mark of the theme that is worn.
  var isWorn: String { get }

  var previewUnderWay: String { get }
  func previewPage(_ page: Int, of count: Int) -> String
  func previewPageEnd(_ page: Int, of count: Int) -> String
  var previewHint: String { get }
  /// Said where the pages of the PDF could not be made and those of the text stand in for them.
  var previewIsText: String { get }

  var publicNoItem: String { get }
  func publicAttendance(_ present: Int, of invited: Int) -> String
  func publicWaiting(_ count: Int) -> String
  var publicNewest: String { get }
  var publicHint: String { get }
  var publicIsDark: String { get }

  var printingUnderWay: String { get }
  var printHint: String { get }
  var isUsualPrinter: String { get }
  /// `reason` is in the print service's own words, and may be empty.
  func printerStopped(_ reason: String) -> String
  func copies(_ count: Int) -> String
  /// The print service took it.
  func printed(_ job: PrintJob) -> String
}

extension Indonesian: ViewWords {
  package var themeHint: String { "↑↓ mencoba   Enter pakai   Esc batal" }
  package func themeIsWorn(_ name: String) -> String { "Tampilan \(name) dipakai." }
  package var isWorn: String { "dipakai" }
  package var previewUnderWay: String { "Menyiapkan pratinjau …" }
  package func previewPage(_ page: Int, of count: Int) -> String { "Halaman \(page) dari \(count)" }
  package func previewPageEnd(_ page: Int, of count: Int) -> String { " akhir halaman \(page) dari \(count) " }
  package var previewHint: String { "↑↓ PgUp PgDn gulir   ← → halaman   Esc kembali" }
  package var previewIsText: String { "PDF tidak dapat dibuat di komputer ini; yang tampak halaman naskah teks." }
  package var publicNoItem: String { "Belum ada acara yang berjalan" }
  package func publicAttendance(_ present: Int, of invited: Int) -> String {
    invited > 0 ? "Hadir \(present) dari \(invited)" : "Hadir \(present)"
  }
  package func publicWaiting(_ count: Int) -> String { "antre \(count)" }
  package var publicNewest: String { "Kesepakatan dan komitmen terbaru" }
  package var publicHint: String { "kembali" }
  package var publicIsDark: String { "layar digelapkan" }
  package var printingUnderWay: String { "Mencetak naskah …" }
  package var printHint: String { "↑↓ pencetak   ← → rangkap   Enter cetak   Esc batal" }
  package var isUsualPrinter: String { "baku" }
  package func printerStopped(_ reason: String) -> String { "berhenti\(reason.isEmpty ? "" : ": \(reason)")" }
  package func copies(_ count: Int) -> String { "\(count) rangkap" }
  package func printed(_ job: PrintJob) -> String {
    let place = job.printer.map { " \($0)" } ?? ""
    let name = job.name.isEmpty ? "" : " (tugas \(job.name))"
    let state =
      switch job.state {
      case .waiting: ", menunggu giliran."
      case .printing: ", sedang dicetak."
      case .done: ", selesai."
      case .held(let reason):
        ", tetapi pencetaknya berhenti\(reason.isEmpty ? "" : ": \(reason)"). Jalankan pencetaknya; naskah tercetak sesudah itu."
      case nil: "."
      }
    return "Naskah dikirim ke pencetak\(place)\(name)\(state)"
  }
}

extension English: ViewWords {
  package var themeHint: String { "↑↓ try   Enter wear   Esc cancel" }
  package func themeIsWorn(_ name: String) -> String { "The theme \(name) is worn." }
  package var isWorn: String { "worn" }
  package var previewUnderWay: String { "Preparing the preview …" }
  package func previewPage(_ page: Int, of count: Int) -> String { "Page \(page) of \(count)" }
  package func previewPageEnd(_ page: Int, of count: Int) -> String { " end of page \(page) of \(count) " }
  package var previewHint: String { "↑↓ PgUp PgDn scroll   ← → pages   Esc back" }
  package var previewIsText: String { "No PDF can be made on this computer; these are the pages of the plain text." }
  package var publicNoItem: String { "No item is running yet" }
  package func publicAttendance(_ present: Int, of invited: Int) -> String {
    invited > 0 ? "Present \(present) of \(invited)" : "Present \(present)"
  }
  package func publicWaiting(_ count: Int) -> String { "\(count) waiting" }
  package var publicNewest: String { "Newest decisions and commitments" }
  package var publicHint: String { "back" }
  package var publicIsDark: String { "the screen is blank" }
  package var printingUnderWay: String { "Printing the papers …" }
  package var printHint: String { "↑↓ printer   ← → copies   Enter print   Esc cancel" }
  package var isUsualPrinter: String { "usual" }
  package func printerStopped(_ reason: String) -> String { "stopped\(reason.isEmpty ? "" : ": \(reason)")" }
  package func copies(_ count: Int) -> String { count == 1 ? "1 copy" : "\(count) copies" }
  package func printed(_ job: PrintJob) -> String {
    let place = job.printer.map { " \($0)" } ?? ""
    let name = job.name.isEmpty ? "" : " (job \(job.name))"
    let state =
      switch job.state {
      case .waiting: ", waiting for its turn."
      case .printing: ", printing now."
      case .done: ", done."
      case .held(let reason):
        ", but the printer stands still\(reason.isEmpty ? "" : ": \(reason)"). Start it; the papers print then."
      case nil: "."
      }
    return "The papers went to the printer\(place)\(name)\(state)"
  }
}
