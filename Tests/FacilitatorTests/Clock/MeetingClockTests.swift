import Facilitator
import Meeting
import Testing

@Suite("The meeting's clock")
struct MeetingClockTests {
  private let nine = Instant(iso8601: "2026-01-21T09:00:00+08:00")

  @Test("A shifted clock goes on from its moment; an unknown one has none")
  func sources() throws {
    let nine = try #require(nine)
    var clock = MeetingClock(source: .shifted(to: nine, at: 1000), laptop: .seconds(1090))
    #expect(clock.now?.time(in: .wita) == TimeOfDay(hour: 9, minute: 1, second: 30))
    clock.source = .unknown
    #expect(clock.now == nil)
    #expect(clock.nextChange(showingSeconds: false) == nil)
    clock.source = .real
    clock.laptop = nil
    #expect(clock.now == nil)
  }

  @Test("It changes at the full minute, or at the full second")
  func changes() throws {
    let nine = try #require(nine)
    let clock = MeetingClock(source: .shifted(to: nine, at: 1000), laptop: .seconds(1090) + .milliseconds(300))
    #expect(clock.nextChange(showingSeconds: false) == .seconds(1120))
    #expect(clock.nextChange(showingSeconds: true) == .seconds(1091))
  }
}
