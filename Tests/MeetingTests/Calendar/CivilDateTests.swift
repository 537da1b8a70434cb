import Testing

@testable import Meeting

@Suite struct CivilDateTests {
  @Test(arguments: [
    (2026, 2, 29), (2026, 2, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 4, 31), (1899, 12, 31),
    (2200, 1, 1), (1900, 2, 29), (.max, 1, 1), (2026, .max, 1), (2026, 1, .min),
  ])
  func `a day that does not exist is refused`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: ["2000-02-29", "2024-02-29", "1900-01-01", "2199-12-31", "2026-01-21"])
  func `ISO text goes both ways`(text: String) {
    #expect(CivilDate(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "", "2026-1-21", "2026-01-21 ", "2026/01/21", "2026-01-2a", "２026-01-21", "2026-02-30", "-026-01-21", "+026-01-21",
  ])
  func `text that is no ISO date is refused`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  /// Weekdays of well-known days, and days that were printed with the wrong weekday in real reports.
  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("1945-08-17", .friday), ("2000-01-01", .saturday), ("2026-01-21", .wednesday),
    ("2026-02-05", .thursday), ("2025-12-04", .thursday), ("2020-06-10", .wednesday), ("2026-01-19", .monday),
    ("2024-06-21", .friday), ("2023-02-01", .wednesday), ("1900-01-01", .monday), ("2199-12-31", .tuesday),
  ])
  func `the weekday is counted`(text: String, weekday: Weekday) throws {
    #expect(try #require(CivilDate(iso: text)).weekday == weekday)
  }

  @Test func `every day of the range follows the one before it`() throws {
    var day = try #require(CivilDate(iso: "1900-01-01"))
    var weekday = day.weekday.rawValue
    var count = 0
    while day.iso != "2199-12-31" {
      let next = day.adding(days: 1)
      let stepped =
        CivilDate(year: day.year, month: day.month, day: day.day + 1)
        ?? CivilDate(year: day.year, month: day.month + 1, day: 1) ?? CivilDate(year: day.year + 1, month: 1, day: 1)
      weekday = weekday % 7 + 1
      guard next == stepped, next > day, next.weekday.rawValue == weekday else {
        Issue.record("\(day.iso) is followed by \(next.iso)")
        return
      }
      day = next
      count += 1
    }
    #expect(count == 109_572)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-12-31", 2, "2027-02-28"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2026-01-21", 12, "2027-01-21"),
    ("2026-01-21", 0, "2026-01-21"), ("2199-12-01", 1, "2199-12-31"), ("1900-01-15", -1, "1900-01-01"),
    ("2026-01-21", .max, "2199-12-31"), ("2026-01-21", .min, "1900-01-01"),
  ])
  func `months are added and clamped`(from: String, months: Int, to: String) throws {
    #expect(try #require(CivilDate(iso: from)).adding(months: months).iso == to)
  }

  @Test(arguments: [
    ("2026-01-21", 3, "2026-01-24"), ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2026-01-01", -1, "2025-12-31"), ("2026-01-21", .max, "2199-12-31"), ("2026-01-21", .min, "1900-01-01"),
  ])
  func `days are added and stop at the ends of the range`(from: String, days: Int, to: String) throws {
    #expect(try #require(CivilDate(iso: from)).adding(days: days).iso == to)
  }

  @Test func `the last day of a month`() throws {
    #expect(try #require(CivilDate(iso: "2026-02-03")).lastDayOfMonth.iso == "2026-02-28")
    #expect(try #require(CivilDate(iso: "2028-02-03")).lastDayOfMonth.iso == "2028-02-29")
  }

  @Test func `it is stored as an ISO string and nothing else is read`() throws {
    let date = try #require(CivilDate(iso: "2026-01-21"))
    #expect(try stored(date) == "\"2026-01-21\"")
    #expect(try restored("\"2026-01-21\"") == date)
    #expect(throws: DecodingError.self) { try restored("\"2026-02-30\"") as CivilDate }
  }
}
