import Meeting

/// A quarter or a half of the year: `triwulan II`, `TW 2`, `TW-II`, `semester I`, `triwulan ini`, `semester depan`, with a year or
/// without: its last day, also behind `akhir`; behind `awal` its first.
///
/// Without a year it is the next such day not before the meeting. A quarter beyond the fourth and a half beyond the second are days
/// that do not exist. "sebelum" means the day before the part of the year begins, and "sebelum akhir …" its last day.
struct PartOfYear: DateRule {
  private enum Length: Int {
    case quarter = 3
    case half = 6

    static let words: [String: Length] = ["triwulan": .quarter, "tw": .quarter, "semester": .half]

    var count: Int { 12 / rawValue }
  }

  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    let end = words.first == "awal" || words.first == "akhir" ? words.first : nil
    let skipped = end == nil ? 0 : 1
    guard let (length, place, count) = Self.part(words.dropFirst(skipped), today) else { return nil }
    let typed = place.year == nil ? TypedYear.read(words.dropFirst(skipped + count), today: today) : nil
    let wordCount = skipped + count + (typed?.wordCount ?? 0)
    guard (1...length.count).contains(place.number) else { return .impossible(wordCount: wordCount) }
    let years = (place.year ?? typed?.year).map { [$0] } ?? [today.year, today.year + 1]
    for year in years {
      guard let first = CivilDate(year: year, month: 1 + (place.number - 1) * length.rawValue, day: 1) else {
        return nil
      }
      let last = first.adding(months: length.rawValue - 1).lastDayOfMonth
      let date = end == "awal" ? first : last
      if date >= today || year == years.last {
        return DateReading(date, wordCount: wordCount, eve: end == "akhir" ? last : first.adding(days: -1))
      }
    }
    return nil
  }

  /// Which part of the year the words name, from 1, with its year where they say "ini" or "depan".
  private static func part(
    _ words: ArraySlice<String>, _ today: CivilDate
  ) -> (Length, place: (number: Int, year: Int?), wordCount: Int)? {
    guard let first = words.first else { return nil }
    if let length = Length.words[first] {
      if let place = Ordinal.read(words.dropFirst(), takesBareNumber: true), let number = place.number {
        return (length, (number, nil), 1 + place.wordCount)
      }
      guard let word = words.word(1), word == "ini" || word == "depan" else { return nil }
      let month = word == "ini" ? today : today.adding(months: length.rawValue)
      return (length, ((month.month - 1) / length.rawValue + 1, month.year), 2)
    }
    guard first.hasPrefix("tw"),
      let place = Ordinal.read([String(first.dropFirst(2).drop { $0 == "-" })][...], takesBareNumber: true),
      let number = place.number
    else { return nil }
    return (.quarter, (number, nil), 1)
  }
}
