import Meeting

/// The date of a message as a phone writes it, day or month first.
struct ChatDate: Equatable {
  /// Two or three, in the order written.
  let numbers: [Int]
  /// The time beside it is one of twelve hours, as phones write it that put the month first.
  let hasHalves: Bool

  /// Whether these dates have the month first: one of them that cannot be read otherwise says so, else the time beside them.
  static func areMonthFirst(_ dates: [ChatDate]) -> Bool {
    let written = dates.filter { !$0.hasYearFirst }
    if written.contains(where: { $0.numbers[1] > 12 }) { return true }
    if written.contains(where: { $0.numbers[0] > 12 }) { return false }
    return written.contains(where: \.hasHalves)
  }

  func isOn(_ day: CivilDate, monthFirst: Bool) -> Bool {
    if hasYearFirst { return numbers == [day.year, day.month, day.day] }
    guard numbers.prefix(2) == (monthFirst ? [day.month, day.day] : [day.day, day.month]) else { return false }
    return numbers.count == 2 || numbers[2] == day.year || numbers[2] == day.year % 100
  }

  private var hasYearFirst: Bool { numbers[0] > 31 }
}
