import TestKit
import Testing

struct TerminalDescriptionTests {
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
