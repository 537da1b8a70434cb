import Meeting

/// A day without a month: `25`, `tgl 25`, `tanggal 25`: the next one not before the meeting, in a month that has it; `25 bulan
/// ini`, `tgl 25 bulan depan`: of that month, and a day that does not exist where it is too short.
/// Whether a bare number may be a date at all is for the mark before it to say.
struct DayOfMonth: DateRule {
  static let introductions: Set<String> = ["tanggal", "tgl", "tgl."]

  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    let skipped = words.first.map(Self.introductions.contains) == true ? 1 : 0
    guard let word = words.word(skipped), word.count <= 2, let day = DateWords.digits(word), (1...31).contains(day)
    else { return nil }
    if words.word(skipped + 1) == "bulan", let month = words.word(skipped + 2), month == "ini" || month == "depan" {
      let first = month == "ini" ? today : today.adding(months: 1)
      return CivilDate(year: first.year, month: first.month, day: day)
        .map { DateReading($0, wordCount: skipped + 3) } ?? .impossible(wordCount: skipped + 3)
    }
    var month = CivilDate(year: today.year, month: today.month, day: 1)
    for _ in 0..<3 {
      if let first = month, let date = CivilDate(year: first.year, month: first.month, day: day), date >= today {
        return DateReading(date, wordCount: skipped + 1)
      }
      month = month?.adding(months: 1)
    }
    return nil
  }

  /// The words are a bare number, which needs more room around it than other dates to count as one.
  static func isBareNumber(_ words: ArraySlice<String>, _ reading: DateReading) -> Bool {
    reading.wordCount == 1 && words.first.flatMap { DateWords.digits($0) } != nil
  }
}
