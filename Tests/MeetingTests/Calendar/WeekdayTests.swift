import Meeting
import Testing

@Suite struct WeekdayTests {
  @Test func `the week begins on Monday and has its official names`() {
    #expect(Weekday.allCases.map(\.rawValue) == Array(1...7))
    #expect(Weekday.allCases.map(\.name) == ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"])
    #expect(Weekday.allCases.map(\.englishName).first == "Monday")
    #expect(Set(Weekday.allCases.map(\.englishName)).count == 7)
  }
}
