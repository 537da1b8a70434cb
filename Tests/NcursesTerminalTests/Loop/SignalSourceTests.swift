import Glibc
import TerminalUI
import TestKit
import Testing

struct SignalSourceTests {
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

  @Test(arguments: [(1, [SIGILL, SIGTRAP]), (2, [SIGABRT]), (3, [SIGSEGV])])
  func `A trap restores the terminal and takes its course`(key: Int, signals: [Int32]) throws {
    let session = try start(environment: ["SWIFT_BACKTRACE": "enable=no"])
    try session.press(.function(key))
    let ending = try session.waitForExit()
    #expect(signals.contains { ending == .killed($0) })
    #expect(session.leftBehind == [])
  }

  @Test(arguments: [SIGSEGV, SIGABRT])
  func `No questions are asked on the terminal of a program that crashed`(signal: Int32) throws {
    // What the runtime does by itself where Swift is installed, whatever this machine has.
    let settings = "enable=yes,interactive=yes,timeout=60s,color=no,output-to=stdout"
    let session = try start(environment: ["SWIFT_BACKTRACE": settings])
    session.terminate(signal)
    #expect(try session.waitForExit(timeout: .seconds(10)) == .killed(signal))
    #expect(session.leftBehind == [])
    #expect(!session.screenText.contains("Press space"))
  }

  @Test func `Leaving by exit restores the terminal`() throws {
    let session = try start()
    try session.press(.function(4))
    #expect(try session.waitForExit() == .exited(3))
    #expect(session.leftBehind == [])
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
}
