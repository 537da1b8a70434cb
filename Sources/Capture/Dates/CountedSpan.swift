import Meeting

/// `3 hari lagi`, `dua minggu lagi`, `sebulan lagi`, also with `ke depan` for `lagi`; months and years clamp to the last
/// day of a shorter month.
struct CountedSpan: DateRule {
  enum Unit {
    case days, weeks, months, years

    static let words: [String: Unit] = [
      "hari": .days, "minggu": .weeks, "pekan": .weeks, "bulan": .months, "tahun": .years,
    ]

    func date(_ count: Int, after today: CivilDate) -> CivilDate {
      switch self {
      case .days: today.adding(days: count)
      case .weeks: today.adding(days: 7 * count)
      case .months: today.adding(months: count)
      case .years: today.adding(months: 12 * count)
      }
    }
  }

  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    guard let first = words.first else { return nil }
    let count: Int
    let unit: Unit
    let taken: Int
    if let number = DateWords.count(first), let word = words.word(1), let named = Unit.words[word] {
      (count, unit, taken) = (number, named, 2)
    } else if first.hasPrefix("se"), let named = Unit.words[String(first.dropFirst(2))] {
      (count, unit, taken) = (1, named, 1)
    } else {
      return nil
    }
    let date = unit.date(count, after: today)
    if words.word(taken) == "lagi" { return DateReading(date, wordCount: taken + 1) }
    if words.word(taken) == "ke", words.word(taken + 1) == "depan" { return DateReading(date, wordCount: taken + 2) }
    return nil
  }
}
