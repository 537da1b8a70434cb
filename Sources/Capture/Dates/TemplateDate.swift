import Meeting

/// A day that the template names ("Musrenbang Kecamatan"), in any case and with or without its hyphens, dots and apostrophes: the
/// date that the template gives it. Of several names that begin there the longest counts; a name that is on no list is no date.
struct TemplateDate: DateRule {
  private let names: [(words: [String], date: CivilDate)]

  init(_ dates: [NamedDate]) {
    names = dates.flatMap { date in
      ([date.name] + date.aliases).map { (NameKey.fold($0), date.date) }
    }.filter { !$0.0.isEmpty }
  }

  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    var best: DateReading?
    for name in names {
      guard let count = Self.count(of: name.words, at: words), count > best?.wordCount ?? 0 else { continue }
      best = DateReading(name.date, wordCount: count)
    }
    return best
  }

  /// The words are the beginning of a name, which goes on behind them.
  func goesOn(behind words: [String]) -> Bool {
    guard !names.isEmpty else { return false }
    let folded = words.flatMap { NameKey.fold($0) }
    return names.contains { $0.words.count > folded.count && $0.words.starts(with: folded) }
  }

  /// How many typed words the name takes; nil if it does not stand there. A hyphen makes one typed word two of the name.
  private static func count(of name: [String], at words: ArraySlice<String>) -> Int? {
    var rest = name[...]
    for (count, word) in words.enumerated() {
      if rest.isEmpty { return count }
      let folded = NameKey.fold(word)
      guard !folded.isEmpty, rest.starts(with: folded) else { return nil }
      rest = rest.dropFirst(folded.count)
    }
    return rest.isEmpty ? words.count : nil
  }
}
