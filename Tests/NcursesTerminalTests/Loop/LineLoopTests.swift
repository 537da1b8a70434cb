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

  @Test func `A key that sends a sequence is its name, and within a line it leaves nothing behind`() throws {
    let session = try start()
    try session.send([0x1B, 0x4F, 0x53, 0x0A])
    try session.waitUntil(contains: "line F4")
    try session.send([0x1B] + Array("[5~\n".utf8))
    try session.waitUntil(contains: "line PgUp")
    try session.send(Array("desa Kirab".utf8) + [0x1B] + Array("[Dm\n".utf8))
    try session.waitUntil(contains: "line desa Kirabm")
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
