import ArgumentParser
import Meeting
import MinutesRendering

/// `rembuk rekap`: what became of the promises and proposals of many meetings.
struct Rekap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rekap",
    abstract: "Merekap komitmen dan usulan banyak rapat: terbuka, terlambat, ditepati.",
    discussion: """
      Yang dilanjutkan dari rapat ke rapat (rembuk baru --lanjutan) dihitung satu kali, menurut rapat yang terakhir. \
      Terlambat berarti batas waktunya sudah lewat hari ini dan belum selesai.
      """,
    aliases: ["recap"])

  @Argument(help: ArgumentHelp("Berkas rapat, satu atau lebih.", valueName: "berkas"))
  var files: [String]

  @Flag(name: .customLong("json"), help: "Sebagai JSON untuk program lain.")
  var isJSON = false

  @Option(
    name: .customLong("xlsx"),
    help: ArgumentHelp("Tabel Excel ke berkas ini; yang sudah ada diganti.", valueName: "berkas"))
  var spreadsheet: String?

  func validate() throws {
    if isJSON, spreadsheet != nil { throw ValidationError("Pilih salah satu: --json atau --xlsx.") }
  }

  func run() throws {
    let now = try ProgramEnvironment().now()
    let meetings = try EarlierMeetings(files).meetings
    // The zone decides which day it is; meetings of one office share it.
    let today = now.date(in: meetings.last?.session.details.zone ?? .wita)
    let listing = RecapListing(recap: Recap(of: meetings, on: today), today: today)
    if let spreadsheet {
      try write(listing, to: spreadsheet)
      Console.result(spreadsheet)
    } else if isJSON {
      Console.result(listing.json.serialized)
    } else {
      for line in listing.lines { Console.result(line) }
    }
  }

  private func write(_ listing: RecapListing, to path: String) throws(ErrorMessage) {
    let bytes: [UInt8]
    do {
      bytes = try render(listing.sheet, as: .xlsx, separator: ",")
    } catch {
      throw ErrorMessage(error, format: .xlsx)
    }
    try PaperFile.write(bytes, to: path)
  }
}
