import Testing

@testable import Meeting

@Suite struct MonthTests {
  @Test func `the months have their official names`() {
    #expect(
      Month.allCases.map(\.name) == [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
      ])
    #expect(Set(Month.allCases.map(\.englishName)).count == 12)
  }

  @Test(arguments: [(1900, 28), (2000, 29), (2024, 29), (2026, 28), (2100, 28)])
  func `February follows the Gregorian rule`(year: Int, days: Int) {
    #expect(Month.february.dayCount(in: year) == days)
  }
}
