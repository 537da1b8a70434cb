import Meeting

/// `hari ini`, `besok` (`esok`), `lusa`, `tulat`.
struct NamedDay: DateRule {
  private static let distances = ["besok": 1, "esok": 1, "lusa": 2, "tulat": 3]

  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    if words.starts(with: ["hari", "ini"]) { return DateReading(today, wordCount: 2) }
    guard let word = words.first, let distance = Self.distances[word] else { return nil }
    return DateReading(today.adding(days: distance), wordCount: 1)
  }
}
