import Glibc
import TerminalUI
import TestKit
import Testing

struct TerminalModesTests {
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
}
