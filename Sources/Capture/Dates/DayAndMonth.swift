import Meeting

/// `25 Juni`, `25 Jun 2026`, `25 Juni 26`, `25 Juni tahun depan`, also after `tanggal` or `tgl`; without a year the next one not before the meeting.
struct DayAndMonth: DateRule {
  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    let skipped = words.first.map(DayOfMonth.introductions.contains) == true ? 1 : 0
    guard let first = words.word(skipped), first.count <= 2, let day = DateWords.digits(first),
      let month = words.word(skipped + 1).flatMap(DateWords.month)
    else { return nil }
    if let year = TypedYear.read(words.dropFirst(skipped + 2), today: today, takesTwoDigits: true) {
      let wordCount = skipped + 2 + year.wordCount
      return CivilDate(year: year.year, month: month.rawValue, day: day).map { DateReading($0, wordCount: wordCount) }
        ?? .impossible(wordCount: wordCount)
    }
    return today.next(month: month.rawValue, day: day).map { DateReading($0, wordCount: skipped + 2) }
      ?? .impossible(wordCount: skipped + 2)
  }
}
