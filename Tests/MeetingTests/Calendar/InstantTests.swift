import Meeting
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    ("2026-01-21T09:00:00+08:00", 1_768_957_200), ("2026-01-21T01:00:00Z", 1_768_957_200),
    ("2026-01-21T09:00+08:00", 1_768_957_200), ("2026-01-21 09:00:00+0800", 1_768_957_200),
    ("2026-01-20T20:30:00-04:30", 1_768_957_200), ("2026-01-21T09:00:00.75+08", 1_768_957_200),
    ("1969-12-31T23:59:59Z", -1), ("1970-01-01T00:00:00Z", 0),
  ])
  func `a moment with its offset is read`(text: String, seconds: Int64) {
    #expect(Instant(iso8601: text)?.secondsSince1970 == seconds)
    #expect(Instant(iso8601: text, zone: .wit)?.secondsSince1970 == seconds)
  }

  @Test(arguments: [
    "", "2026-01-21", "2026-01-21T", "2026-01-21T9:00+08:00", "2026-01-21T09:00:00+8", "2026-01-21T09:00:00+08:0",
    "2026-01-21T09:00:00+15:00", "2026-01-21T09:00:00+08:60", "2026-01-21T09:00:00ZZ", "2026-02-30T09:00:00Z",
    "2026-01-21T24:00:00Z", "2026-01-21T09:00:00.Z", "2026-01-21T09:00.5Z", "2026-01-21X09:00:00Z",
    "2026-01-21T09:00:00+0:800", "2026-01-21T09:00:00.1234567890Z",
  ])
  func `text that is no moment is refused`(text: String) {
    #expect(Instant(iso8601: text) == nil)
    #expect(Instant(iso8601: text, zone: .wita) == nil)
  }

  @Test func `without an offset a zone is needed`() {
    #expect(Instant(iso8601: "2026-01-21T09:00:00") == nil)
    #expect(Instant(iso8601: "2026-01-21T09:00:00", zone: .wita)?.secondsSince1970 == 1_768_957_200)
    #expect(Instant(iso8601: "2026-01-21T09:00", zone: .wib)?.secondsSince1970 == 1_768_960_800)
  }

  @Test(arguments: [
    (Zone.wib, "2026-01-21T23:30:00+07:00"), (.wita, "2026-01-22T00:30:00+08:00"), (.wit, "2026-01-22T01:30:00+09:00"),
  ])
  func `each zone shows its own date and time`(zone: Zone, text: String) throws {
    let moment = try #require(Instant(iso8601: "2026-01-21T16:30:00Z"))
    #expect(moment.iso8601(in: zone) == text)
    #expect(Instant(iso8601: text) == moment)
    #expect(Instant(date: moment.date(in: zone), time: moment.time(in: zone), in: zone) == moment)
  }

  @Test func `moments before 1970 have their date`() {
    let moment = Instant(secondsSince1970: -1 - 8 * 3600)
    #expect(moment.iso8601(in: .wita) == "1969-12-31T23:59:59+08:00")
  }

  @Test(arguments: [Int64.min, .max]) func `the ends of the range do not trap`(seconds: Int64) {
    let moment = Instant(secondsSince1970: seconds)
    for zone in Zone.allCases { #expect(CivilDate.years.contains(moment.date(in: zone).year)) }
    #expect(moment.adding(seconds: seconds).secondsSince1970 == seconds)
  }

  @Test func `seconds are added, and what is later compares as later`() {
    let moment = Instant(secondsSince1970: 100)
    #expect(moment.adding(seconds: -20) == Instant(secondsSince1970: 80))
    #expect(moment < moment.adding(seconds: 1))
  }

  @Test func `it is stored as a number`() throws {
    #expect(try stored(Instant(secondsSince1970: 42)) == "42")
    #expect(try restored("42") == Instant(secondsSince1970: 42))
  }
}
