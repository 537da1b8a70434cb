/// A day of the Gregorian calendar, without a time and without a zone, in the years 1900…2199.
package struct CivilDate: Hashable, Comparable, Codable, Sendable {
  /// The years a date may have; a year outside is a slip of the keys, not a meeting.
  package static let years = 1900...2199

  /// 1900…2199.
  package let year: Int
  /// The month as a case, for its name.
  let monthOfYear: Month
  /// 1…31, never more than the month has.
  package let day: Int

  /// The month as a number, 1…12.
  package var month: Int { monthOfYear.rawValue }

  /// That day, or nil if it does not exist ("31 Februari") or its year is outside `years`.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), let monthOfYear = Month(rawValue: month),
      (1...monthOfYear.dayCount(in: year)).contains(day)
    else { return nil }
    self.init(year, monthOfYear, day)
  }

  private init(_ year: Int, _ monthOfYear: Month, _ day: Int) {
    self.year = year
    self.monthOfYear = monthOfYear
    self.day = day
  }

  /// The day of the week, always counted from the date and never taken from what someone typed.
  package var weekday: Weekday {
    // Day 0, 1 January 1970, was a Thursday: index 3 of a week that begins on Monday.
    Weekday.allCases[((dayNumber + 3) % 7 + 7) % 7]
  }

  /// The date so many days later (earlier if negative); beyond the range of `years` it stops at the range's end.
  package func adding(days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    if overflow { return days < 0 ? Self.first : Self.last }
    return CivilDate(dayNumber: sum)
  }

  /// The same day so many months later (earlier if negative), clamped to the month's last day: 31 January + 1 is
  /// 28 or 29 February. Beyond the range of `years` it stops at the range's end.
  package func adding(months: Int) -> CivilDate {
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    if overflow || index < Self.years.lowerBound * 12 { return months < 0 ? Self.first : Self.last }
    if index / 12 > Self.years.upperBound { return Self.last }
    let target = Month.allCases[index % 12]
    return CivilDate(index / 12, target, min(day, target.dayCount(in: index / 12)))
  }

  /// The last day of this date's month.
  package var lastDayOfMonth: CivilDate { CivilDate(year, monthOfYear, monthOfYear.dayCount(in: year)) }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

// MARK: - Day numbers

extension CivilDate {
  private static let first = CivilDate(years.lowerBound, .january, 1)
  private static let last = CivilDate(years.upperBound, .december, 31)

  /// Days since 1 January 1970; negative before it.
  var dayNumber: Int {
    // Years are counted from 1 March, so that the leap day is the last day of its year.
    let shiftedYear = month <= 2 ? year - 1 : year
    let monthsSinceMarch = (month + 9) % 12
    let leapDays = shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
    return shiftedYear * 365 + leapDays + (monthsSinceMarch * 153 + 2) / 5 + day - 1 - 719_468
  }

  /// The day with that number; a number beyond the range of `years` gives the range's end.
  init(dayNumber: Int) {
    if dayNumber <= Self.first.dayNumber {
      self = Self.first
      return
    }
    if dayNumber >= Self.last.dayNumber {
      self = Self.last
      return
    }
    // A year has 365.2425 days on average: the estimate is at most one year off.
    var year = 1900 + (dayNumber - Self.first.dayNumber) * 400 / 146_097
    if CivilDate(year + 1, .january, 1).dayNumber <= dayNumber { year += 1 }
    if CivilDate(year, .january, 1).dayNumber > dayNumber { year -= 1 }
    var day = dayNumber - CivilDate(year, .january, 1).dayNumber
    var monthOfYear = Month.january
    for candidate in Month.allCases {
      monthOfYear = candidate
      let count = candidate.dayCount(in: year)
      if day < count { break }
      day -= count
    }
    self.init(year, monthOfYear, day + 1)
  }
}

// MARK: - ISO 8601

extension CivilDate {
  /// The date of a text of the form "2026-01-21", exactly ten characters; nil for anything else.
  package init?(iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]), let day = decimal(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// "2026-01-21".
  package var iso: String { "\(year)-\(twoDigits(month))-\(twoDigits(day))" }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO date: \(text)")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
