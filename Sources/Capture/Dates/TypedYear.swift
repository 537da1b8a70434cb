import Meeting

/// A year behind a day, a month or a part of the year: `2027`, `tahun 2027`, `tahun ini`, `tahun depan`.
struct TypedYear: Equatable, Sendable {
  /// Within `CivilDate.years`.
  let year: Int
  /// How many words it took.
  let wordCount: Int

  /// The year at the start of `words`; nil if none stands there.
  static func read(_ words: ArraySlice<String>, today: CivilDate) -> TypedYear? {
    guard let first = words.first else { return nil }
    if let year = DateWords.year(first) { return TypedYear(year: year, wordCount: 1) }
    guard first == "tahun", let second = words.word(1) else { return nil }
    switch second {
    case "ini": return TypedYear(year: today.year, wordCount: 2)
    case "depan":
      return CivilDate.years.contains(today.year + 1) ? TypedYear(year: today.year + 1, wordCount: 2) : nil
    default: return DateWords.year(second).map { TypedYear(year: $0, wordCount: 2) }
    }
  }
}
