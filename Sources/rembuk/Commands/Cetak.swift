import ArgumentParser
import Facilitator

/// `rembuk cetak`: writes the papers of a meeting as PDF and prints them.
struct Cetak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cetak", abstract: "Mencetak naskah rapat lewat layanan cetak (CUPS).",
    discussion: """
      Naskah ditulis sebagai PDF di samping berkas rapat, lalu dikirim ke pencetak. Keluaran: tugas cetak dan \
      keadaannya (menunggu | dicetak | selesai | berhenti), dipisah tab.

      --daftar-printer mendaftar pencetak: nama, lalu "baku" untuk yang dipakai tanpa --printer, lalu "berhenti" jika \
      sedang tidak mencetak. Berkas rapat tidak perlu disebut.
      """, aliases: ["print"])

  @Argument(help: ArgumentHelp("Berkas rapat.", valueName: "berkas"))
  var file: String?

  @Option(
    name: .customLong("dokumen"),
    help: ArgumentHelp(
      "Naskah, dipisah koma; atau semua. Tanpa ini yang disebut templat, atau notula.", valueName: "dokumen"))
  var documents: NameList<Papers.Kind>?

  @Option(name: .customLong("printer"), help: ArgumentHelp("Pencetak; tanpa ini yang baku.", valueName: "nama"))
  var printer: String?

  @Option(name: .customLong("rangkap"), help: ArgumentHelp("Jumlah rangkap, 1 sampai 99.", valueName: "n"))
  var copies = 1

  @Option(
    name: .customLong("ke"),
    help: ArgumentHelp("Folder untuk PDF-nya; tanpa ini di samping berkas rapat.", valueName: "folder"))
  var folder: String?

  @Flag(name: .customLong("daftar-printer"), help: "Mendaftar pencetak; tidak mencetak.")
  var listsPrinters = false

  func validate() throws {
    guard file != nil || listsPrinters else { throw ValidationError("Sebutkan berkas rapatnya: rembuk cetak BERKAS") }
    guard PrintOrder.copies.contains(copies) else {
      throw ValidationError("--rangkap \(copies): jumlah rangkap 1 sampai 99.")
    }
  }

  func run() throws {
    let service = PrintService()
    if listsPrinters {
      for printer in service.printers() {
        Console.result([printer.name, printer.isUsual ? "baku" : "", printer.stopped == nil ? "" : "berhenti"].row)
      }
      return
    }
    guard let file else { return }
    var paths: [String] = []
    try OpenMeeting.forReading(file) { meeting throws(ErrorMessage) in
      try Papers(kinds: documents?.elements, formats: [.pdf]).writeInterruptibly(
        meeting, into: folder ?? FolderPath.of(file)
      ) { paths.append($0) }
    }
    let job = service.follow(try service.print(paths, PrintOrder(printer: printer, copies: copies)))
    Console.result([job.name, Self.word(job.state)].row)
    Console.note(Indonesian().printed(job))
  }

  private static func word(_ state: PrintJob.State?) -> String {
    switch state {
    case .waiting: "menunggu"
    case .printing: "dicetak"
    case .done: "selesai"
    case .held: "berhenti"
    case nil: ""
    }
  }
}

extension [String] {
  /// Columns with tabs between them, without empty ones at the end.
  fileprivate var row: String { (prefix((lastIndex { !$0.isEmpty } ?? 0) + 1)).joined(separator: "\t") }
}
