import Meeting

/// `minggu ke-3 Februari`, `minggu III Feb`, `pekan pertama bulan depan`, `minggu terakhir Maret 2027`: the last working day of that
/// week of the month.
///
/// Weeks begin on Monday, working days are Monday to Friday. Week 1 is the one that holds the month's first working day, and days
/// outside the month belong to none of its weeks: so the date is the Friday of the week, or the month's last working day where the
/// month ends before that Friday. Every month has four or five such weeks; a week that the month has not is a day that does not
/// exist. Without a year it is the next such day not before the meeting. "sebelum" means the day before the week begins.
struct WeekOfMonth: DateRule {
  private static let names: Set<String> = ["minggu", "pekan"]

  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    guard let place = Self.place(words),
      let (month, years, count) = self.month(words.dropFirst(1 + place.wordCount), today)
    else { return nil }
    let wordCount = 1 + place.wordCount + count
    for year in years {
      guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      // A later year is no better where the month simply has no such week.
      guard let week = Self.week(place.number, of: first) else { return .impossible(wordCount: wordCount) }
      if week.end >= today || year == years.last {
        return DateReading(week.end, wordCount: wordCount, eve: week.start.adding(days: -1))
      }
    }
    return nil
  }

  /// The place of a week, behind "minggu" or "pekan"; nil if these words are none.
  static func place(_ words: ArraySlice<String>) -> Ordinal? {
    guard let name = words.first, names.contains(name) else { return nil }
    return Ordinal.read(words.dropFirst())
  }

  /// The month at the start of `words`, and the years in which it may be, the first one first.
  private func month(_ words: ArraySlice<String>, _ today: CivilDate) -> (Int, years: [Int], wordCount: Int)? {
    let skipped = words.first == "bulan" ? 1 : 0
    if skipped == 1, let word = words.word(1), word == "ini" || word == "depan" {
      let month = word == "ini" ? today : today.adding(months: 1)
      return (month.month, [month.year], 2)
    }
    guard let month = words.word(skipped).flatMap(DateWords.month) else { return nil }
    if let year = TypedYear.read(words.dropFirst(skipped + 1), today: today, takesTwoDigits: true) {
      return (month.rawValue, [year.year], skipped + 1 + year.wordCount)
    }
    let next = month.rawValue < today.month ? today.year + 1 : today.year
    return (month.rawValue, [next, next + 1], skipped + 1)
  }

  /// The first and the last working day of the week with that place in the month of `first`, which is its first day; nil if the month
  /// has no such week.
  private static func week(_ place: Int?, of first: CivilDate) -> (start: CivilDate, end: CivilDate)? {
    // Days of the month as numbers: at the end of the calendar there is no date behind the last one to stop at.
    let last = first.lastDayOfMonth.day
    let friday = 1 + Weekday.friday.rawValue - first.weekday.rawValue
    // A month that begins on a Saturday or a Sunday has its first working day on the Monday after.
    let firstFriday = friday < 1 ? friday + 7 : friday
    let count = 1 + (last - (firstFriday - 4)) / 7
    let place = place ?? count
    guard (1...count).contains(place) else { return nil }
    let end = firstFriday + 7 * (place - 1)
    return (first.adding(days: max(end - 4, 1) - 1), first.adding(days: min(end, last) - 1))
  }
}
