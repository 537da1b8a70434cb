import TerminalUI
import TestKit
import Testing

/// The terminals and windows that the halls have.
@Suite("Every terminal")
struct TerminalsTests {
  /// All but the last are of Debian's ncurses-base, which every machine has; `xterm-direct` is of ncurses-term.
  static let terminals = [
    "xterm", "xterm-256color", "screen", "screen-256color", "tmux-256color", "linux", "vt100", "rxvt-unicode",
    "rxvt-unicode-256color", "xterm-direct",
  ]

  @Test("The same meeting is run with the terminal's own keys, and it is left as it was", arguments: terminals)
  func terminal(name: String) throws {
    let terminfo = try #require(try Terminfo(name), "terminfo has no \(name): apt-get install ncurses-term")
    let hall = try Hall()
    let session = try hall.open(size: Size(columns: 80, rows: 24), terminal: name)
    func press(_ capability: String) throws {
      try session.send(try #require(terminfo.bytes(capability), "\(name) has no \(capability)"))
    }
    try session.waitUntil(contains: "09.00 WITA")
    try session.type("! @Emma data balita >30 Januari 2026")
    try session.press(.enter)
    try session.waitUntil(contains: "K-1 KOMITMEN")
    try session.waitUntil(contains: "Jumat, 30 Januari 2026")
    try press("kf9")
    try session.waitUntil(contains: "tutup rapat")
    try press("kcud1")
    try session.waitUntil(contains: "▸ coret")
    try session.press(.escape)
    try session.waitUntil { !$0.screenText.contains("[menu]") }
    try press("kf2")
    try session.waitUntil(contains: "[daftar hadir]")
    try press("kf2")
    try session.waitUntil { !$0.screenText.contains("[daftar hadir]") }
    try press("kf10")
    try session.waitUntil(contains: "Lanjut menutup rapat")
    try session.press(.escape)
    try session.waitUntil { !$0.screenText.contains("Lanjut menutup rapat") }
    try session.press(.control("q"))
    try session.waitUntil(contains: "Keluar dari Rembuk?")
    try session.press(.enter)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.leftBehind == [])
    // One without another screen to go back to is left blank, and not with half a meeting under the shell's prompt.
    #expect(!session.screenText.contains("Keluar dari Rembuk?") && !session.screenText.contains("KOMITMEN"))
  }

  /// What nothing but ASCII is drawn for: everything in a locale that has no more, all but letters where it is asked for.
  @Test("With --ascii, and in a locale without UTF-8, lines and signs are of ASCII", arguments: [false, true])
  func ascii(isAsked: Bool) throws {
    let hall = try Hall()
    try hall.run("catat", hall.file, input: "Café 漢字\n! @Emma data balita >30 Januari 2026\n")
    let session = try hall.open(
      size: Size(columns: 80, rows: 24), terminal: "vt100", options: isAsked ? ["--ascii"] : [],
      with: ["LANG": isAsked ? "C.UTF-8" : "C"])
    try session.waitUntil(contains: "+ Agenda ---")
    try session.waitUntil(contains: "@ tersimpan")
    try session.waitUntil(contains: isAsked ? "Café 漢字" : "Caf? ? ?")
    for (key, seen) in [
      (Key.function(9), "> formulir"), (.function(2), "+=[daftar hadir]="), (.function(5), "Cari:"),
      (.function(10), ">Lanjut menutup rapat"), (.function(1), "=[bantuan]="), (.function(12), "F12 kembali"),
    ] {
      try session.press(key)
      try session.waitUntil(contains: seen)
      if key != .function(12) {
        try session.press(.escape)
        try session.waitUntil { !$0.screenText.contains(seen) }
      }
    }
    let text = String(decoding: session.output, as: UTF8.self)
    let above = Set(text.unicodeScalars.filter { !$0.isASCII }).map { String($0) }.sorted()
    #expect(above == (isAsked ? ["é", "字", "漢"] : []))
    #expect(!session.output.contains { $0 == 0x7F })
  }

  @Test(
    "A large cursor is a block that blinks, stands on what is selected, and goes back to what it was",
    arguments: [true, false])
  func largeCursor(isLarge: Bool) throws {
    let hall = try Hall()
    let session = try hall.open(options: isLarge ? ["--kursor", "besar"] : [])
    try session.waitUntil(contains: "09.00 WITA")
    let block = "\u{1B}[1 q"
    #expect(String(decoding: session.output, as: UTF8.self).contains(block) == isLarge)
    try session.press(.function(6))
    try session.waitUntil(contains: "▸ 1 Pembukaan")
    try session.press(.down)
    try session.waitUntil(contains: "▸ 2 Doa")
    let row = try #require(session.rows.firstIndex { $0.contains("▸ 2 Doa") })
    if isLarge {
      try session.waitUntil("the cursor on the second item") { $0.cursor?.row == row }
    } else {
      #expect(session.cursor == nil)
    }
    try session.press(.escape)
    try session.press(.control("q"))
    try session.waitUntil(contains: "Keluar dari Rembuk?")
    try session.press(.enter)
    #expect(try session.waitForExit() == .exited(0))
    let output = String(decoding: session.output, as: UTF8.self)
    #expect(output.contains("\u{1B}[2 q") == isLarge)
    #expect(session.leftBehind == [])
  }

  /// What is asked for, and a word of what is said.
  static let refused: [(terminal: String?, told: String)] = [
    ("dumb", "tidak dapat menampilkan layar"), (nil, "TERM kosong"), ("", "TERM kosong"),
    ("tak-ada-1999", "tidak dikenal"),
  ]

  @Test("A terminal that cannot show a screen is told so, and nothing is written to it but that", arguments: refused)
  func noScreen(terminal: String?, told: String) throws {
    let hall = try Hall()
    let session = try hall.open(size: Size(columns: 80, rows: 24), terminal: terminal)
    #expect(try session.waitForExit() == .exited(69))
    #expect(session.screenText.contains(told), "\(session.screenText)")
    #expect(String(decoding: session.output, as: UTF8.self).contains("--linear"))
    #expect(!session.output.contains(0x1B))
    #expect(session.leftBehind == [])
  }

  /// How often the whole screen was cleared.
  private static func clearings(in output: [UInt8]) -> Int {
    String(decoding: output, as: UTF8.self).components(separatedBy: "\u{1B}[2J").count - 1
  }

  @Test("In a window of 20 × 5 only leaving works; enlarged, it is all there")
  func tinyWindow() throws {
    let hall = try Hall()
    let session = try hall.open(size: Size(columns: 20, rows: 5))
    try session.waitUntil(contains: "Jendela terlalu")
    try session.type("tak terlihat\n")
    // It has read all that once it has cleared the screen anew.
    let cleared = Self.clearings(in: session.output)
    try session.press(.control("l"))
    try session.waitUntil { Self.clearings(in: $0.output) > cleared }
    session.resize(Size(columns: 80, rows: 24))
    try session.waitUntil(contains: "09.00 WITA")
    #expect(!session.screenText.contains("tak terlihat"))
    try session.type("terlihat")
    try session.waitUntil(contains: "▏terlihat")
    session.resize(Size(columns: 20, rows: 5))
    try session.waitUntil(contains: "Jendela terlalu")
    session.resize(Size(columns: 120, rows: 36))
    try session.waitUntil(contains: "▏terlihat")
    session.resize(Size(columns: 20, rows: 5))
    try session.waitUntil(contains: "Jendela terlalu")
    try session.press(.control("q"))
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.leftBehind == [])
    let again = try hall.open()
    try again.waitUntil(contains: "▏terlihat")
  }

  @Test("Sizes that change faster than they can be painted end at the last one")
  func restlessWindow() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    for step in 0..<60 { session.resize(Size(columns: 40 + step * 2, rows: 12 + step % 25)) }
    session.resize(Size(columns: 100, rows: 30))
    try session.type("masih utuh\n")
    try session.waitUntil(contains: "C-1 · catatan · masih utuh")
    try session.waitUntil { $0.rows.last?.contains("F1 bantuan") == true }
  }

  @Test("A storm of sizes over wide and joined letters leaves just what is there when all is drawn anew")
  func storm() throws {
    let hall = try Hall()
    try hall.run("catat", hall.file, input: "漢字の役職名 👩‍👩‍👧‍👦 Posyandu e\u{301}a\u{308}\nمندوب وزارة الصحة\n")
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    try session.press(.function(9))
    try session.waitUntil(contains: "[menu]")
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<40 {
      session.resize(
        Size(columns: .random(in: 10...300, using: &generator), rows: .random(in: 3...100, using: &generator)))
    }
    session.resize(Size(columns: 97, rows: 29))
    try session.waitUntil("the menu in the last window") {
      $0.rows.last?.contains("Esc kembali ═") == true && $0.rows[0].hasSuffix("● tersimpan")
    }
    try session.press(.escape)
    try session.waitUntil { !$0.screenText.contains("[menu]") }
    try session.type("akhir")
    // What was understood of the line comes last.
    try session.waitUntil { $0.screenText.contains("▏akhir") && $0.rows[26] == " CATATAN" }
    let left = session.rows
    let cleared = Self.clearings(in: session.output)
    try session.press(.control("l"))
    try session.waitUntil { Self.clearings(in: $0.output) > cleared && $0.rows.last?.contains("F9 menu") == true }
    try session.waitUntil("the same screen") { $0.rows == left }
  }
}
