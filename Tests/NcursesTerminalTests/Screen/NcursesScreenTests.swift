import TerminalUI
import TestKit
import Testing

@testable import EchoProgram

struct NcursesScreenTests {
  @Test(arguments: [
    "xterm-256color", "vt100", "linux", "screen", "screen-256color", "tmux-256color", "xterm-direct", "rxvt", "vt220",
    "xterm-mono",
  ])
  func `Every terminal shows the same`(terminal: String) throws {
    let session = try start(environment: ["TERM": terminal])
    try session.type("Mandiangin")
    try session.press(.left)
    try session.press(.character("x"))
    try session.waitUntil { $0.rows.last == "Mandiangixn" }
    #expect(session.rows[0] == " ready")
    #expect(session.rows[1].hasPrefix("│日本é e\u{301}✓▶●○…│ ␛[31m"))
    #expect(session.emulator.cell(row: 0, column: 70).reverse)
    let red = session.emulator.cell(row: 1, column: 0)
    switch terminal {
    case "xterm-256color", "screen-256color", "tmux-256color": #expect(red.foreground == 196)
    case "linux", "screen", "rxvt": #expect(red.foreground == 1 || red.foreground == 9)
    case "xterm-direct": #expect(String(decoding: session.output, as: UTF8.self).contains("38:2::255:0:0m"))
    default: #expect(red.foreground == nil)
    }
    try leave(session)
  }

  @Test func `Emoji take two columns whatever they are made of`() throws {
    let session = try start()
    try session.waitUntil(contains: "│")
    #expect(session.emulator.cell(row: 2, column: 8).text == "│")
    try leave(session)
  }

  @Test(arguments: ["xterm-256color", "vt100", "screen"])
  func `Whatever follows whatever, the screen shows the frame`(terminal: String) throws {
    let size = Size(columns: 61, rows: 17)
    let session = try start(environment: ["TERM": terminal], size: size)
    for seed in UInt64(1)...60 {
      try session.press(.function(9))
      let frame = RandomFrame.make(seed: seed, size: size)
      let rows = (0..<size.rows).map(frame.text(row:))
      try session.waitUntil("picture \(seed):\n" + frame.text) { $0.rows == rows }
    }
    try leave(session)
  }

  @Test func `The ground of a theme is seen everywhere`() throws {
    let session = try start(["--ground"])
    try session.waitUntil("the ground") { session in
      [(0, 0), (1, 0), (12, 40), (23, 79)].allSatisfy { row, column in
        let cell = session.emulator.cell(row: row, column: column)
        return cell.foreground == 46 && cell.background == 18
      }
    }
    try leave(session)
  }

  @Test func `A storm of sizes ends with the last one`() throws {
    let session = try start()
    for step in 0..<200 { session.resize(Size(columns: 20 + step % 90, rows: 6 + step % 30)) }
    session.resize(Size(columns: 100, rows: 31))
    try session.waitUntil { $0.rows.count == 31 && $0.screenText.contains("size: 100x31") && $0.cursor?.row == 30 }
    session.resize(Size(columns: 1, rows: 1))
    try session.waitUntil("a tiny screen") { $0.cursor == Position(row: 0, column: 0) }
    session.resize(Size(columns: 60, rows: 12))
    try session.waitUntil(contains: "size: 60x12")
    try leave(session)
  }

  @Test func `LINES and COLUMNS of the environment are not believed`() throws {
    let session = try start(environment: ["LINES": "5", "COLUMNS": "10"])
    try session.waitUntil(contains: "size: 80x24")
    try leave(session)
  }

  @Test func `A program can have everything drawn anew`() throws {
    let session = try start()
    session.emulator.write(Array("\u{1B}[2J\u{1B}[Hsampah".utf8))
    try session.press(.control("l"))
    try session.waitUntil { !$0.screenText.contains("sampah") && $0.rows[0] == " ready" }
    try leave(session)
  }
}
