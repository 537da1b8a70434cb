import TerminalUI
import TestKit
import Testing

/// The program that shows what happens to it, on a real terminal line.
func start(
  _ arguments: [String] = [], environment: [String: String?] = [:], size: Size = Size(columns: 80, rows: 24)
) throws -> TerminalSession {
  let session = try TerminalSession(
    TerminalSession.builtProgram("EchoProgram"), arguments: arguments, environment: environment, size: size)
  // The cursor goes to its place after everything else is drawn.
  try session.waitUntil("the first screen") {
    $0.rows[0] == " ready" && $0.cursor == Position(row: size.rows - 1, column: 0)
  }
  return session
}

/// Ends the program as a person does and checks that the terminal is as it was.
func leave(_ session: TerminalSession) throws {
  try session.press(.control("q"))
  #expect(try session.waitForExit() == .exited(0))
  #expect(session.leftBehind == [])
}
