import Meeting

/// A year behind a day, a month or a part of the year: `2027`, `tahun 2027`, `tahun ini`, `tahun depan`, and as the last word behind a
/// day or a part of a named month `27`.
struct TypedYear: Equatable, Sendable {
  /// Within `CivilDate.years`.
  let year: Int
  /// How many words it took.
  let wordCount: Int

  /// The year at the start of `words`; nil if none stands there.
  ///
  /// - Parameter takesTwoDigits: "27" is 2027 where nothing follows it: "25 Juni 27 balita" counts children.
  static func read(_ words: ArraySlice<String>, today: CivilDate, takesTwoDigits: Bool = false) -> TypedYear? {
    guard let first = words.first else { return nil }
    if let year = DateWords.year(first) { return TypedYear(year: year, wordCount: 1) }
    if takesTwoDigits, words.count == 1, first.utf8.count == 2, let year = DateWords.digits(first) {
      return TypedYear(year: 2000 + year, wordCount: 1)
    }
    guard first == "tahun", let second = words.word(1) else { return nil }
    switch second {
    case "ini": return TypedYear(year: today.year, wordCount: 2)
    case "depan":
      return CivilDate.years.contains(today.year + 1) ? TypedYear(year: today.year + 1, wordCount: 2) : nil
    default: return DateWords.year(second).map { TypedYear(year: $0, wordCount: 2) }
    }
  }
}
