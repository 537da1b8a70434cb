import ArgumentParser
import Meeting

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

  func run() throws {
    let now = try ProgramEnvironment().now()
    let meetings = try EarlierMeetings(files).meetings
    // The zone decides which day it is; meetings of one office share it.
    let today = now.date(in: meetings.last?.session.details.zone ?? .wita)
    let listing = RecapListing(recap: Recap(of: meetings, on: today), today: today)
    if isJSON {
      Console.result(listing.json.serialized)
    } else {
      for line in listing.lines { Console.result(line) }
    }
  }
}
