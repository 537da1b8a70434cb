import Meeting

/// `Juni`, `bulan Juni`, `Juni 2027`, `Juni tahun depan`: the month's last day; without a year the next such day not before the meeting.
struct WholeMonth: DateRule {
  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    let skipped = words.first == "bulan" ? 1 : 0
    guard let month = words.word(skipped).flatMap(DateWords.month) else { return nil }
    let typed = TypedYear.read(words.dropFirst(skipped + 1), today: today)
    let year = typed?.year ?? (month.rawValue >= today.month ? today.year : today.year + 1)
    return CivilDate(year: year, month: month.rawValue, day: 1).map { first in
      DateReading(
        first.lastDayOfMonth, wordCount: skipped + 1 + (typed?.wordCount ?? 0), eve: first.adding(days: -1))
    }
  }
}
