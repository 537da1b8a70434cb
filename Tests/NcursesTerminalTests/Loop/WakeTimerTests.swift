import Glibc
import TerminalUI
import TestKit
import Testing

@testable import NcursesTerminal

struct WakeTimerTests {
  private func isReadable(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
    var descriptors = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    return poll(&descriptors, 1, milliseconds) > 0
  }

  @Test func `A moment that has passed is told of at once, and once`() throws {
    var timer = try WakeTimer()
    let moment = WakeTimer.now() - .seconds(5)
    timer.set(moment)
    #expect(isReadable(timer.descriptor, within: 5000))
    timer.clear()
    timer.set(moment)
    #expect(!isReadable(timer.descriptor, within: 0))
  }

  @Test func `No moment is never told of`() throws {
    var timer = try WakeTimer()
    timer.set(WakeTimer.now() - .seconds(5))
    timer.set(nil)
    #expect(!isReadable(timer.descriptor, within: 0))
    timer.set(.zero)
    #expect(isReadable(timer.descriptor, within: 5000))
  }

  @Test func `An idle program is not woken, a clock once a second`() throws {
    let session = try start()
    try session.press(.character("x"))
    try session.waitUntil { $0.rows.last == "x" }
    try session.waitUntil("sleep") { $0.status("State")?.hasPrefix("S") ?? false }
    let before = sleeps(session)
    // A second program's ticks measure the time, so that nothing here sleeps.
    let clock = try start()
    try clock.press(.function(6))
    try clock.waitUntil(contains: "ticks: 1")
    let clockBefore = sleeps(clock)
    try clock.waitUntil(contains: "ticks: 3")
    // One more is the machine's: a page that had to be fetched.
    #expect(sleeps(session) - before <= 1)
    #expect(sleeps(clock) - clockBefore <= 4)
  }

  /// How often the program went to sleep by itself so far.
  private func sleeps(_ session: TerminalSession) -> Int {
    session.status("voluntary_ctxt_switches").flatMap { Int($0) } ?? -1
  }
}
