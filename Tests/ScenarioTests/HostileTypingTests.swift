import Foundation
import SessionFile
import TerminalUI
import TestKit
import Testing

/// What is typed, pasted, or stands in names, on a real terminal: none of it reaches the terminal as anything but letters.
@Suite("Somebody types and pastes what would steer a terminal")
struct HostileTypingTests {
  /// What the table's texts would write if it came through, and the program itself never does.
  private static let payloads = [
    "\u{1B}]", "\u{1B}P", "\u{1B}[97;105m", "\u{9B}", "\u{9D}", "\u{90}", "\u{202E}", "\u{2066}",
  ]

  private func whatCameThrough(_ session: TerminalSession) -> [String] {
    let output = String(decoding: session.output, as: UTF8.self)
    return Self.payloads.filter { output.unicodeScalars.contains($0.unicodeScalars) }
  }

  @Test("Every pasted text is an entry, and shown as letters")
  func pasted() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    // A line each: several lines are asked about first.
    let texts = HostileText.all.filter { $0.name != "end of paste" }
    for (index, text) in texts.enumerated() {
      let line = text.text.split { $0.isNewline || "\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".contains($0) }.joined(
        separator: " ")
      try session.paste("catatan: \(line)")
      try session.press(.enter)
      try session.waitUntil(contains: "C-\(index + 1) · catatan")
    }
    #expect(whatCameThrough(session) == [])
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    let entries = file.history.session.entries.map(\.body)
    for text in texts { #expect(entries.contains { $0.typedWords.contains(text.marker) }, "\(text)") }
  }

  @Test("What is typed by keys is letters or keys, and the next line is recorded as ever")
  func typed() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    let keys = HostileText.all.filter { $0.text.utf8.count < 60_000 }
    for bytes in keys.map({ Array($0.text.utf8) }) + HostileText.bytes {
      try session.send(bytes)
      for _ in 0..<4 { try session.send([0x1B, 0x1B]) }
      try session.press(.control("u"))
    }
    for _ in 0..<6 {
      try session.press(.escape)
      session.watch(for: .milliseconds(60))
    }
    try session.press(.control("u"))
    try session.type("sesudah semuanya\n")
    try session.waitUntil(contains: "catatan · sesudah semuanya")
    #expect(whatCameThrough(session) == [])
    #expect(session.status("State") != nil)
  }

  @Test("Names of the file, the theme and who types, and every variable, are letters on the screen")
  func names() throws {
    let hall = try Hall()
    let evil = "a\u{1B}]0;x\u{7}\u{1B}P\u{1B}[97;105m\u{9B}31m\u{9D}0\u{9C}\u{202E}\u{2066}ujinama"
    let (file, theme) = (hall.folder.path + "/" + evil, hall.folder.path + "/" + evil + ".toml")
    try FileManager.default.copyItem(atPath: hall.file, toPath: file)
    try hall.run("tampilan", "kertas").output.write(toFile: theme, atomically: false, encoding: .utf8)
    let variables = ["LANG", "USER", "COLUMNS", "LINES", "TMPDIR", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "ESCDELAY"]
    for value in [evil, "999999999", "-1"] {
      var environment = hall.environment
      for name in variables where name != "LANG" || value == evil { environment[name] = value }
      environment["LC_ALL"] = "C.UTF-8"
      let session = try TerminalSession(
        TerminalSession.builtProgram("rembuk"), arguments: ["buka", file, "--tampilan", theme, "--sebagai", evil],
        environment: environment.mapValues { $0 }, size: Size(columns: 120, rows: 36))
      try session.waitUntil(contains: "09.00 WITA")
      try session.type("satu\n")
      try session.waitUntil { $0.screenText.contains("catatan · satu") && $0.screenText.contains("● tersimpan") }
      try session.type("/riwayat\n")
      try session.waitUntil(contains: "ujinama")
      session.terminate(SIGTERM)
      #expect(try session.waitForExit() != .killed(SIGSEGV))
      #expect(whatCameThrough(session) == [])
    }
  }

  @Test("The start screen and the board show such a name as letters")
  func lists() throws {
    let hall = try Hall()
    let file = hall.folder.path + "/a\u{1B}]0;x\u{7}\u{9B}31m\u{202E}ujinama.rembuk"
    try hall.run("baru", file, "--judul", "Rapat \u{1B}]0;x\u{7}ujijudul")
    for arguments in [["buka", file], ["papan", file], []] {
      let session = try TerminalSession(
        TerminalSession.builtProgram("rembuk"), arguments: arguments,
        environment: hall.environment.mapValues { $0 }, size: Size(columns: 120, rows: 36))
      try session.waitUntil(contains: "ujijudul")
      session.terminate(SIGTERM)
      _ = try session.waitForExit()
      #expect(whatCameThrough(session) == [])
    }
  }

  @Test("A terminal of a hostile name is refused in words")
  func terminal() throws {
    let hall = try Hall()
    for name in ["a\u{1B}]0;x\u{7}\u{9B}31m", "../../../etc/passwd", String(repeating: "x", count: 60_000)] {
      let session = try hall.open(terminal: name)
      #expect(try session.waitForExit() == .exited(69))
      #expect(String(decoding: session.output, as: UTF8.self).contains("tidak dikenal di komputer ini"))
      #expect(whatCameThrough(session) == [])
    }
  }
}
