import Meeting
import Testing

@Suite struct DateProseTests {
  @Test func `papers and screens write the date with a derived weekday`() throws {
    let date = try #require(CivilDate(iso: "2026-01-21"))
    #expect(date.plainDate == "21 Januari 2026")
    #expect(date.longDate == "Rabu, 21 Januari 2026")
    #expect(date.englishLongDate == "Wednesday, 21 January 2026")
  }

  @Test func `a day below ten has no zero before it`() throws {
    #expect(try #require(CivilDate(iso: "2026-02-05")).longDate == "Kamis, 5 Februari 2026")
  }
}
