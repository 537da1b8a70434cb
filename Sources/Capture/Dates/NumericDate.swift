import Meeting

/// `2026-06-25`, and day first `25/6`, `25/6/26`, `25-6-2026`, `25.6.2026`. A dot alone makes a time or an amount
/// ("10.30"), and two numbers with a dash before a month make a span ("5-6 Juni"): neither is a date.
struct NumericDate: DateRule {
  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    guard let word = words.first, let separator = word.first(where: { "/-.".contains($0) }) else { return nil }
    let parts = word.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { DateWords.digits($0) }
    guard numbers.count == parts.count, (2...3).contains(parts.count) else { return nil }
    if parts.count == 2 { return dayAndMonth(numbers, separator: separator, before: words.word(1), today: today) }
    let date: CivilDate?
    if parts[0].count == 4, separator == "-", parts[1].count == 2, parts[2].count == 2 {
      date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    } else {
      guard parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 2 || parts[2].count == 4 else { return nil }
      let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
      date = CivilDate(year: year, month: numbers[1], day: numbers[0])
    }
    return date.map { DateReading($0, wordCount: 1) } ?? .impossible(wordCount: 1)
  }

  private func dayAndMonth(
    _ numbers: [Int], separator: Character, before next: String?, today: CivilDate
  ) -> DateReading? {
    guard separator != ".", numbers.allSatisfy({ $0 < 100 }) else { return nil }
    if separator == "-", numbers[1] > 12 || next.flatMap(DateWords.month) != nil { return nil }
    return today.next(month: numbers[1], day: numbers[0]).map { DateReading($0, wordCount: 1) }
      ?? .impossible(wordCount: 1)
  }
}
