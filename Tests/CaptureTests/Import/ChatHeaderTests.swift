import Meeting
import Testing

@testable import Capture

@Suite struct ChatHeaderTests {
  /// How phones write the same message of a quarter past nine.
  static let morning = [
    "21/01/26 09.15 - Siti Aminah: sudah siap", "21/01/26, 09.15 - Siti Aminah: sudah siap",
    "21/01/2026, 09:15 - Siti Aminah: sudah siap", "1/21/26, 9:15 AM - Siti Aminah: sudah siap",
    "1/21/26, 9:15\u{202F}AM - Siti Aminah: sudah siap", "2026-01-21, 9:15 a.m. - Siti Aminah: sudah siap",
    "21.01.26, 09:15 - Siti Aminah: sudah siap", "21.01.26 09.15 - Siti Aminah: sudah siap",
    "21/01/26 pukul 09.15 - Siti Aminah: sudah siap", "[21/01/26, 09.15.33] Siti Aminah: sudah siap",
    "[21/01/26 09.15.33] Siti Aminah: sudah siap", "\u{200E}[21/01/26, 09.15.33] Siti Aminah: sudah siap",
    "[1/21/26, 9:15:33\u{202F}AM] Siti Aminah: sudah siap", "[09.15, 21/1/2026] Siti Aminah: sudah siap",
    "[9:15 AM, 1/21/2026] Siti Aminah: sudah siap", "[21/1 09.15] Siti Aminah: sudah siap",
    "[21/01/26, 09.15.33] \u{200E}Siti Aminah: sudah siap", "21/01/26 09.15 – Siti Aminah: sudah siap",
  ]

  @Test(arguments: morning) func `a message has its time, its sender and its text`(line: String) throws {
    let header = try #require(ChatHeader(line))
    #expect(header.style == .whatsApp)
    #expect(header.time == TimeOfDay(hour: 9, minute: 15))
    #expect(header.sender == "Siti Aminah")
    #expect(header.text == "sudah siap")
  }

  @Test(arguments: [
    ("1/21/26, 12:05 AM - A: x", 0, 5), ("1/21/26, 12:05 PM - A: x", 12, 5), ("1/21/26, 9:15 PM - A: x", 21, 15),
    ("21/01/26 23.59 - A: x", 23, 59), ("[21/01/26, 0.00.00] A: x", 0, 0),
  ])
  func `both halves of the day are told apart`(line: String, hour: Int, minute: Int) {
    #expect(ChatHeader(line)?.time == TimeOfDay(hour: hour, minute: minute))
  }

  @Test(arguments: [
    "21/01/26 09.15 - Pesan dan panggilan terenkripsi secara end-to-end.", "21/01/26 09.15 - Siti menambahkan Budi",
    "21/01/26 09.15 - Siti mengubah subjek dari \"Rapat\" menjadi \"Rapat: stunting\"",
    "[21/01/26, 09.15.33] Siti keluar",
  ])
  func `a notice of the program has no sender`(line: String) throws {
    #expect(try #require(ChatHeader(line)).sender == nil)
  }

  @Test(arguments: [
    ("21/01/26 09.15 - Siti: nilai: 16", "Siti", "nilai: 16"),
    ("21/01/26 09.15 - +62 812-3456-7890: ya", "+62 812-3456-7890", "ya"),
    ("21/01/26 09.15 - Siti:", "Siti", ""), ("21/01/26 09.15 - Bidan 10:30: ya", "Bidan 10:30", "ya"),
    ("21/01/26 09.15 - Siti - Kiram: ya", "Siti - Kiram", "ya"),
  ])
  func `the first colon before a blank ends the name`(line: String, sender: String, text: String) {
    #expect(ChatHeader(line)?.sender == sender)
    #expect(ChatHeader(line)?.text == text)
  }

  @Test(arguments: [
    ("09:15:33 <emma> #action kirim", "emma"), ("[09:15] <emma> #action kirim", "emma"),
    ("09.15 <@emma> #action kirim", "emma"), ("2026-01-21T09:15:33 <emma> #action kirim", "emma"),
    ("[21/01/26 09:15] <emma> #action kirim", "emma"),
  ])
  func `the log of a bot has nicks`(line: String, sender: String) throws {
    let header = try #require(ChatHeader(line))
    #expect(header.style == .bot)
    #expect(header.time == TimeOfDay(hour: 9, minute: 15))
    #expect(header.sender == sender)
    #expect(header.text == "#action kirim")
  }

  @Test(arguments: [
    "", "kirim data", "[10.02] ! kirim data", "[10.02] @Emma: ya", "10.02 - Siti: ya", "21/01/26 - Siti: ya",
    "31/13/2026x 09.15 - Siti: ya", "21/01/26 25.15 - Siti: ya", "21/01/26 09.75 - Siti: ya",
    "1/21/26, 13:15 PM - A: x",
    "21/01/26 09.15 -Siti: ya", "- 21/01/26 09.15 - Siti: ya", "21/01/26 siang - Siti: ya", "<Media omitted>",
    "<emma> ya", "3 <4 dan 5> 4", "pukul 09.15 - 10.00 rapat", "24 - 30 Juni: posyandu", "[21/01/26, 09.15.33",
    "99/99/26 09.15 - A: x",
  ])
  func `other lines begin no message`(line: String) {
    #expect(ChatHeader(line) == nil)
  }
}
