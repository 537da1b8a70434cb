import Facilitator
import Foundation
import TerminalUI
import TestKit
import Testing

/// What hands do that know Word: every key of that kind is answered, and none of them freezes, suspends or ends the program.
@Suite("Reflexes")
struct ReflexTests {
  /// The keys, and what is to be seen; nil where it is only to be lived through.
  private static let reflexes: [(key: Key, seen: String?)] = [
    (.control("s"), "tersimpan"), (.control("c"), "Untuk keluar tekan Ctrl-Q"), (.control("v"), "Ctrl-Shift-V"),
    (.control("x"), "Memotong tidak ada"), (.control("a"), "Baris masih kosong"), (.control("n"), "Rapat baru dimulai"),
    (.control("b"), "Huruf tebal"), (.control("w"), "Baris masih kosong"), (.control("d"), "keluar dengan Ctrl-Q"),
    (.control("k"), "Ctrl-K tidak berarti"), (.control("t"), "Ctrl-T tidak berarti"),
    (.control("r"), "Ctrl-R tidak berarti"),
    (.control("\\"), "Ctrl-\\ tidak berarti"), (.control("]"), "Ctrl-] tidak berarti"),
    (.function(11), "F11 tidak berarti"),
    (.insert, "Insert tidak berarti"), (.alt("f"), "Alt-F tidak berarti"),
    (.control("l"), nil), (.control("y"), nil),
  ]

  @Test(arguments: Venue.allCases) func `each is answered, and the next line is recorded`(venue: Venue) throws {
    try venue.play { stage in
      for (key, seen) in Self.reflexes {
        try stage.press(key)
        if let seen { try stage.see(seen) }
      }
      try stage.enter("masih hidup")
      try stage.see("C-1 · catatan · masih hidup")
      // Undo is what Word has it for, and suspends nothing.
      try stage.press(.control("z"))
      try stage.see("Diurungkan")
      try stage.press(.control("f"))
      try stage.see("[cari]")
      try stage.press(.control("s"))
      try stage.see("tersimpan")
      try stage.press(.control("p"))
      try stage.see("Ctrl-P (cetak naskah) tidak dapat dari sini")
      try stage.press(.escape)
      try stage.missing("[cari]")
      try stage.enter("baris kedua")
      try stage.see("baris kedua")
    }
  }

  @Test func `closing the window by its keys is answered, and signals of the keyboard reach nobody`() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    // Alt-F4 and Ctrl-F4 as xterm sends them.
    try session.send(Array("\u{1B}[1;3S".utf8))
    try session.waitUntil(contains: "keluar dengan Ctrl-Q")
    try session.send(Array("\u{1B}[1;5S".utf8))
    try session.waitUntil(contains: "Ctrl-F4 tidak berarti")
    // Stop, start, suspend, quit, interrupt, end of file: bytes like others.
    try session.send([0x13, 0x1A, 0x1C, 0x03, 0x04])
    try session.waitUntil(contains: "keluar dengan Ctrl-Q")
    try session.type("masih hidup\n")
    try session.waitUntil(contains: "C-1 · catatan · masih hidup")
    // Ctrl-P prints; where nothing prints, that is said.
    try session.press(.control("p"))
    try session.waitUntil(contains: "pencetak")
    try session.press(.escape)
    try session.press(.control("q"))
    try session.waitUntil(contains: "[keluar]")
    try session.press(.control("q"))
    try session.waitUntil(contains: "Enter menjawab")
    try session.press(.enter)
    #expect(try session.waitForExit() == .exited(0))
  }
}
