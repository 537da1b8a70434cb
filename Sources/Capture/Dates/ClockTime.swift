import Meeting

/// A time where nothing else can be meant.
enum ClockTime {
  /// The words before a time that are no part of it.
  static let introductions: Set<String> = ["pukul", "jam"]

  /// The time that these words are: `9.05`, `09:05`, and the hour alone, `9`; each also behind "pukul" or "jam" and before the
  /// zone of a meeting. Nil for anything else, `9.5` included, which could be 9.05 or half past nine.
  static func read(_ text: String) -> TimeOfDay? {
    var words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    if let first = words.first, introductions.contains(first) { words.removeFirst() }
    if let last = words.last, Zone.allCases.contains(where: { $0.rawValue.lowercased() == last }) { words.removeLast() }
    guard words.count == 1 else { return nil }
    return TimeOfDay(words[0]) ?? hour(words[0])
  }

  /// The full hour of one or two digits; nil for anything else.
  static func hour(_ word: String) -> TimeOfDay? {
    guard word.utf8.count <= 2, let hour = DateWords.digits(word) else { return nil }
    return TimeOfDay(hour: hour, minute: 0)
  }
}
