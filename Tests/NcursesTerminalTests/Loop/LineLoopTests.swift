import Glibc
import TestKit
import Testing

struct LineLoopTests {
  private func start() throws -> TerminalSession {
    let session = try TerminalSession(
      TerminalSession.builtProgram("EchoProgram"), arguments: ["--lines"], environment: ["TERM": "dumb"])
    try session.waitUntil(contains: "ready")
    return session
  }

  @Test func `Messages, the moment that was waited for and whole lines come as they happen`() throws {
    let session = try start()
    try session.waitUntil(contains: "mail")
    try session.waitUntil(contains: "time")
    // What the terminal's own editing takes back is never seen.
    try session.type("salahh")
    try session.send([0x7F])
    try session.type(" desa\n")
    try session.waitUntil(contains: "line salah desa")
    try session.type("dua\ntiga\n")
    try session.waitUntil(contains: "line tiga")
    #expect(session.screenText.contains("line dua"))
    try session.send([0x04])
    try session.waitUntil(contains: "end hangup")
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.leftBehind == [])
    #expect(!session.output.contains(0x1B))
  }

  @Test func `Signals are told and interrupt nothing`() throws {
    let session = try start()
    try session.send([0x03])
    try session.waitUntil(contains: "end interrupt")
    session.terminate(SIGTERM)
    try session.waitUntil(contains: "end terminate")
    #expect(try session.waitForExit() == .exited(0))
  }
}
