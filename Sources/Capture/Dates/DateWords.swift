import Meeting

/// Words prepared for reading dates: lower case, without apostrophes and without the punctuation behind them.
enum DateWords {
  static func fold(_ word: String) -> String {
    word.lowercased().filter { !apostrophes.contains($0) }
  }

  private static let apostrophes: Set<Character> = ["'", "’", "‘", "`"]

  /// The weekday of a full or short name, "Ahad" and "Jum'at" included; nil for any other word.
  static func weekday(_ word: String) -> Weekday? { weekdays[word] }

  /// The month of a full or short name in any of its spellings; nil for any other word.
  static func month(_ word: String) -> Month? { months[word.hasSuffix(".") ? String(word.dropLast()) : word] }

  /// A count in digits or in one word, 1…3650; nil for any other word.
  static func count(_ word: String) -> Int? {
    if let count = counts[word] { return count }
    guard let count = digits(word), (1...3650).contains(count) else { return nil }
    return count
  }

  /// At most four ASCII digits as a number; nil for any other word.
  static func digits(_ word: some StringProtocol) -> Int? {
    guard (1...4).contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(word)
  }

  /// A year of four digits that a date may have; nil for any other word.
  static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = digits(word), CivilDate.years.contains(year) else { return nil }
    return year
  }

  private static let weekdays: [String: Weekday] = [
    "senin": .monday, "selasa": .tuesday, "rabu": .wednesday, "kamis": .thursday, "jumat": .friday, "sabtu": .saturday,
    "minggu": .sunday, "ahad": .sunday,
    "sen": .monday, "sel": .tuesday, "rab": .wednesday, "kam": .thursday, "jum": .friday, "sab": .saturday,
  ]

  private static let months: [String: Month] = {
    var months: [String: Month] = [
      "jan": .january, "feb": .february, "peb": .february, "pebruari": .february, "mar": .march, "apr": .april,
      "jun": .june, "jul": .july, "agu": .august, "ags": .august, "agt": .august, "sep": .september, "sept": .september,
      "okt": .october, "nov": .november, "nop": .november, "nopember": .november, "des": .december,
    ]
    for month in Month.allCases { months[month.name.lowercased()] = month }
    return months
  }()

  private static let counts: [String: Int] = [
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
    "sepuluh": 10, "sebelas": 11,
  ]
}

extension ArraySlice<String> {
  /// The word so many places after the first; nil beyond the end.
  func word(_ offset: Int) -> String? {
    let index = startIndex + offset
    return index < endIndex ? self[index] : nil
  }
}
