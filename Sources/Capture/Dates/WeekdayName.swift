import Meeting

/// `Senin` … `Sabtu`, `Ahad`, `hari Minggu` and their short forms: the next such day after today; `Senin ini` the one of
/// this week, `Senin depan` and `Senin minggu depan` of the next; weeks begin on Monday. Before a full date (`Senin, 21 Januari 2026`, `Senin tgl 9`)
/// the weekday is only compared with it.
///
/// "Minggu" is Sunday and also a week: `minggu depan` is left to `NextSpan`, `Ahad depan` and `hari Minggu depan` are
/// the Sunday. "minggu ini" is the Sunday of this week, which is the end of this week too. "minggu ke-3" is a week of a month
/// that is not named, and no Sunday.
struct WeekdayName: DateRule {
  private static let explicit: [any DateRule] = [NumericDate(), DayAndMonth(), DayOfMonth()]

  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    let skipped = words.first == "hari" ? 1 : 0
    guard let word = words.word(skipped), let weekday = DateWords.weekday(word) else { return nil }
    if skipped == 0, WeekOfMonth.place(words) != nil { return nil }
    let rest = words.dropFirst(skipped + 1)
    for rule in Self.explicit {
      // "Senin 9 orang" counts people.
      guard var reading = rule.read(rest, today: today), !DayOfMonth.isBareNumber(rest, reading) else { continue }
      if let date = reading.date, date.weekday != weekday { reading.wrongWeekday = weekday }
      return reading.after(skipped + 1)
    }
    let monday = today.adding(days: 1 - today.weekday.rawValue)
    let ofThisWeek = monday.adding(days: weekday.rawValue - 1)
    if let week = rest.first, week == "minggu" || week == "pekan", let which = rest.word(1) {
      if which == "ini" { return DateReading(ofThisWeek, wordCount: skipped + 3) }
      if which == "depan" { return DateReading(ofThisWeek.adding(days: 7), wordCount: skipped + 3) }
    }
    switch rest.first {
    case "ini":
      return DateReading(ofThisWeek, wordCount: skipped + 2)
    case "depan" where word != "minggu" || skipped == 1:
      return DateReading(ofThisWeek.adding(days: 7), wordCount: skipped + 2)
    default:
      let next = ofThisWeek > today ? ofThisWeek : ofThisWeek.adding(days: 7)
      return DateReading(next, wordCount: skipped + 1)
    }
  }
}
