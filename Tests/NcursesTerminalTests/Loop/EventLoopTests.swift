import Glibc
import TerminalUI
import TestKit
import Testing

@testable import EchoProgram

/// The loop, the screen and the guard together, in a program of their own on a real terminal line.
struct EventLoopTests {
  private func start(
    _ arguments: [String] = [], environment: [String: String?] = [:], size: Size = Size(columns: 80, rows: 24)
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      TerminalSession.builtProgram("EchoProgram"), arguments: arguments, environment: environment, size: size)
    // The cursor goes to its place after everything else is drawn.
    try session.waitUntil { $0.rows[0] == " ready" && $0.cursor == Position(row: size.rows - 1, column: 0) }
    return session
  }

  private func leave(_ session: TerminalSession) throws {
    try session.press(.control("q"))
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.leftBehind == [])
  }

  @Test func `What is typed is shown, and the terminal is left as it was`() throws {
    let session = try start()
    try session.type("Rapat é 日本 ok")
    try session.waitUntil { $0.rows.last == "Rapat é 日本 ok" && $0.cursor == Position(row: 23, column: 15) }
    #expect(session.emulator.isOnOtherScreen)
    #expect(session.emulator.marksPastes)
    try leave(session)
    #expect(session.screenText.contains("bye"))
  }

  @Test(arguments: [
    Key.control("s"), .control("q"), .control("c"), .control("z"), .control("\\"), .control("v"), .control("o"),
    .function(12), .alt("2"), .backTab,
    .pageUp, .controlLeft, .home, .insert, .up, .escape, .tab,
  ])
  func `Every key arrives`(key: Key) throws {
    let session = try start()
    try session.press(key)
    if key == .control("q") {
      #expect(try session.waitForExit() == .exited(0))
    } else {
      try session.waitUntil(contains: "key: " + key.name)
    }
  }

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

  @Test func `Another theme is seen everywhere`() throws {
    let session = try start()
    try session.press(.function(8))
    try session.waitUntil("the new theme") { session in
      [(0, 0), (1, 0), (12, 40), (23, 79)].allSatisfy { row, column in
        let cell = session.emulator.cell(row: row, column: column)
        return cell.foreground == 46 && cell.background == 18
      }
    }
    try leave(session)
  }

  @Test func `NO_COLOR gives attributes only`() throws {
    let session = try start(environment: ["NO_COLOR": "1"])
    #expect(session.emulator.cell(row: 1, column: 0).foreground == nil)
    #expect(session.emulator.cell(row: 1, column: 0).bold)
    try leave(session)
  }

  @Test(arguments: [["LANG": "C"], ["LANG": nil], ["LC_ALL": "POSIX"]])
  func `A locale without UTF-8 gets ASCII`(environment: [String: String?]) throws {
    let session = try start(environment: environment)
    #expect(session.rows[1].hasPrefix("|? ? ? ev>*o~| ?[31m"))
    #expect(session.output.allSatisfy { $0 < 0x80 })
    try leave(session)
  }

  @Test func `A locale that was never made still gets UTF-8 when its name says so`() throws {
    let session = try start(environment: ["LANG": "id_ID.UTF-8"])
    #expect(session.rows[1].hasPrefix("│日本é"))
    try leave(session)
  }

  @Test func `ASCII lines can be asked for and leave letters alone`() throws {
    let session = try start(["--ascii"])
    #expect(session.rows[1].hasPrefix("|日本é e\u{301}v>*o~|"))
    try leave(session)
  }

  @Test func `A megabyte is pasted as one`() throws {
    let session = try start()
    try session.paste(String(repeating: "Pendampingan 日本\n", count: 1 << 20 / 20) + "akhir")
    try session.waitUntil(contains: "52429 lines")
    #expect(session.screenText.contains("akhir"))
    try leave(session)
  }

  @Test func `A paste without an end does not hang for ever`() throws {
    let session = try start()
    try session.send(Array("\u{1B}[200~tanpa".utf8))
    try session.waitUntil(contains: "paste: 5 bytes")
    try leave(session)
  }

  @Test func `Invalid bytes and unknown sequences do no harm`() throws {
    let session = try start()
    try session.send([0xFF, 0xFE, 0xC3])
    try session.send(Array("\u{1B}[99;99;99z\u{1B}]0;x\u{7}\u{1B}[<1;2;3Mok".utf8))
    try session.waitUntil { $0.rows.last == "\u{FFFD}\u{FFFD}\u{FFFD}ok" }
    try leave(session)
  }

  @Test func `A lone ESC is a key after a moment`() throws {
    let session = try start()
    try session.send([0x1B])
    try session.waitUntil(contains: "key: Esc")
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

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `A signal ends the program with the terminal restored`(signal: Int32) throws {
    let session = try start()
    session.terminate(signal)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.leftBehind == [])
  }

  @Test func `SIGINT is only an event`() throws {
    let session = try start()
    session.terminate(SIGINT)
    try session.waitUntil(contains: "end: interrupt")
    try leave(session)
  }

  @Test func `A terminal that goes away ends the program`() throws {
    let session = try start()
    session.hangUp()
    let ending = try session.waitForExit()
    #expect(ending == .exited(0))
  }

  @Test(arguments: [(1, [SIGILL, SIGTRAP]), (2, [SIGABRT]), (3, [SIGSEGV])])
  func `A trap restores the terminal and takes its course`(key: Int, signals: [Int32]) throws {
    let session = try start(environment: ["SWIFT_BACKTRACE": "enable=no"])
    try session.press(.function(key))
    let ending = try session.waitForExit()
    #expect(signals.contains { ending == .killed($0) })
    #expect(session.leftBehind == [])
  }

  @Test func `Leaving by exit restores the terminal`() throws {
    let session = try start()
    try session.press(.function(4))
    #expect(try session.waitForExit() == .exited(3))
    #expect(session.leftBehind == [])
  }

  @Test func `After a kill the next start mends the line`() throws {
    let echo = TerminalSession.builtProgram("EchoProgram")
    let script = "\(echo); echo; echo second; \(echo); echo; echo end; stty -a; read line"
    let session = try TerminalSession("/bin/sh", arguments: ["-c", script])
    try session.waitUntil(contains: "ready")
    let first = try #require(child(of: session.process))
    kill(first, SIGKILL)
    try session.waitUntil("the second run") { _ in child(of: session.process).map { $0 != first } ?? false }
    try session.waitUntil(contains: "ready")
    try session.press(.control("q"))
    try session.waitUntil(contains: "end")
    #expect(session.leftBehind == [])
    try session.type("x\n")
    #expect(try session.waitForExit() == .exited(0))
  }

  /// The first child of `process`; nil while it has none.
  private func child(of process: pid_t) -> pid_t? {
    guard let file = fopen("/proc/\(process)/task/\(process)/children", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 64)
    guard fgets(&buffer, 64, file) != nil else { return nil }
    return pid_t(String(decoding: buffer.prefix { $0 != 0x20 && $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  @Test func `Stopped and continued, it gives the terminal back and takes it again`() throws {
    let session = try start()
    try session.type("draf")
    try session.waitUntil(contains: "draf")
    session.terminate(SIGTSTP)
    try session.waitUntil("restored") { $0.leftBehind == [] && $0.status("State")?.first == "T" }
    session.terminate(SIGCONT)
    try session.waitUntil("taken again") { $0.emulator.isOnOtherScreen && $0.rows.last == "draf" }
    #expect(session.emulator.marksPastes)
    try session.press(.character("t"))
    try session.waitUntil(contains: "draft")
    try leave(session)
  }

  @Test func `Ctrl-L draws everything anew`() throws {
    let session = try start()
    session.emulator.write(Array("\u{1B}[2J\u{1B}[Hsampah".utf8))
    try session.press(.control("l"))
    try session.waitUntil { !$0.screenText.contains("sampah") && $0.rows[0] == " ready" }
    try leave(session)
  }

  @Test func `Messages from another thread all arrive`() throws {
    let session = try start()
    try session.press(.function(5))
    try session.waitUntil(contains: "mail: 1000")
    try leave(session)
  }

  @Test(arguments: [
    (["TERM": "dumb"], "terminalTooSimple(name: \"dumb\")"), (["TERM": nil], "terminalNotNamed"),
    (["TERM": ""], "terminalNotNamed"),
    (["TERM": "tidak-ada"], "terminalUnknown(name: \"tidak-ada\")"),
    (["TERM": "unknown"], "terminalTooSimple(name: \"unknown\")"),
  ])
  func `A terminal that cannot be drawn on is refused and not touched`(environment: [String: String?], error: String)
    throws
  {
    let session = try TerminalSession(TerminalSession.builtProgram("EchoProgram"), environment: environment)
    #expect(try session.waitForExit() == .exited(69))
    #expect(session.screenText.contains(error))
    #expect(!session.output.contains(0x1B))
    #expect(session.leftBehind == [])
  }

  @Test func `Without a terminal it is refused`() throws {
    let echo = TerminalSession.builtProgram("EchoProgram")
    let session = try TerminalSession("/bin/sh", arguments: ["-c", "\(echo) < /dev/null; \(echo) | cat"])
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.rows.prefix(2) == ["refused: notATerminal", "refused: notATerminal"])
    #expect(session.leftBehind == [])
  }
}

extension TerminalSession {
  fileprivate func waitUntil(_ condition: (TerminalSession) -> Bool) throws {
    try waitUntil("the condition", condition)
  }
}
