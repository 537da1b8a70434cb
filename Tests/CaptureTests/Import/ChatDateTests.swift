import Meeting
import Testing

@testable import Capture

@Suite struct ChatDateTests {
  /// Dates as they are written, and whether they have the month first.
  @Test(
    arguments: [
      ([[21, 1, 26]], false, false), ([[1, 21, 26]], false, true), ([[1, 2, 26]], false, false),
      ([[1, 2, 26]], true, true), ([[1, 2, 26], [21, 2, 26]], true, false), ([[2026, 1, 21]], true, false),
      ([], false, false), ([[21, 1]], false, false),
    ] as [([[Int]], Bool, Bool)])
  func `the month comes first where nothing else can be meant`(dates: [[Int]], hasHalves: Bool, isMonthFirst: Bool) {
    #expect(ChatDate.areMonthFirst(dates.map { ChatDate(numbers: $0, hasHalves: hasHalves) }) == isMonthFirst)
  }

  @Test(arguments: [
    ([21, 1, 26], false, true), ([21, 1, 2026], false, true), ([1, 21, 26], true, true), ([2026, 1, 21], false, true),
    ([2026, 1, 21], true, true), ([21, 1], false, true), ([21, 1, 25], false, false), ([20, 1, 26], false, false),
    ([1, 21, 26], false, false), ([2025, 1, 21], false, false), ([22, 1], false, false),
  ])
  func `a date is that of the meeting in any way of writing it`(numbers: [Int], monthFirst: Bool, isOn: Bool) {
    let date = ChatDate(numbers: numbers, hasHalves: false)
    #expect(date.isOn("2026-01-21", monthFirst: monthFirst) == isOn)
  }
}
