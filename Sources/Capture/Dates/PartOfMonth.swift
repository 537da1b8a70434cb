import Meeting

/// `awal`, `pertengahan` and `akhir` of a month or a year: its 1st, its 15th, its last day.
///
/// The month is named (`akhir Maret`, `awal Maret 2027`), `bulan depan`, `bulan ini`, or just `bulan`: this month's, or the
/// next month's where this month's is past. The year is `tahun`, `tahun ini`, `tahun depan` or a number.
struct PartOfMonth: DateRule {
  private enum Part: String {
    case start = "awal"
    case middle = "pertengahan"
    case end = "akhir"

    func day(of month: CivilDate) -> CivilDate {
      let last = month.lastDayOfMonth
      switch self {
      case .start: return last.adding(days: 1 - last.day)
      case .middle: return last.adding(days: 15 - last.day)
      case .end: return last
      }
    }
  }

  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    guard let part = words.first.flatMap(Part.init(rawValue:)), let second = words.word(1) else { return nil }
    if second == "tahun" { return ofYear(part, words.word(2), today: today) }
    let named = second == "bulan" ? words.word(2).flatMap(DateWords.month) : DateWords.month(second)
    if let named {
      let year = TypedYear.read(words.dropFirst(second == "bulan" ? 3 : 2), today: today, takesTwoDigits: true)
      return ofNamedMonth(part, named, year: year, today: today)
        .map { $0.after(second == "bulan" ? 1 : 0) }
    }
    guard second == "bulan" else { return nil }
    switch words.word(2) {
    case "depan": return reading(part, part.day(of: today.adding(months: 1)), wordCount: 3)
    case "ini": return reading(part, part.day(of: today), wordCount: 3)
    default:
      let day = part.day(of: today)
      return reading(part, day >= today ? day : part.day(of: today.adding(months: 1)), wordCount: 2)
    }
  }

  private func ofNamedMonth(_ part: Part, _ month: Month, year: TypedYear?, today: CivilDate) -> DateReading? {
    if let year {
      return CivilDate(year: year.year, month: month.rawValue, day: 1)
        .map { reading(part, part.day(of: $0), wordCount: 2 + year.wordCount) }
    }
    guard let first = CivilDate(year: today.year, month: month.rawValue, day: 1) else { return nil }
    let day = part.day(of: first)
    return reading(part, day >= today ? day : part.day(of: first.adding(months: 12)), wordCount: 2)
  }

  private func ofYear(_ part: Part, _ word: String?, today: CivilDate) -> DateReading? {
    let typed = word.flatMap(DateWords.year)
    let year = typed ?? (word == "depan" ? today.year + 1 : today.year)
    let isNamed = typed != nil || word == "depan" || word == "ini"
    let date: CivilDate? =
      switch part {
      case .start: CivilDate(year: isNamed ? year : year + 1, month: 1, day: 1)
      case .middle: nil
      case .end: CivilDate(year: year, month: 12, day: 31)
      }
    return date.map { reading(part, $0, wordCount: isNamed ? 3 : 2) }
  }

  /// "sebelum akhir Maret" still means by the end of March.
  private func reading(_ part: Part, _ date: CivilDate, wordCount: Int) -> DateReading {
    DateReading(date, wordCount: wordCount, eve: part == .end ? date : nil)
  }
}
