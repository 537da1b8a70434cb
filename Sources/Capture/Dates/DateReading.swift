import Meeting

/// A date found in typed words.
struct DateReading: Equatable, Sendable {
  enum Result: Equatable, Sendable {
    case date(CivilDate)
    /// A day was meant that does not exist, such as 31 Februari.
    case impossible
  }

  let result: Result
  /// How many words it took, at least one.
  let wordCount: Int
  /// What "sebelum" before these words means: the day before the date, or before the span that the words name.
  let eve: CivilDate?
  /// A weekday that was typed before the date and is not the date's.
  var wrongWeekday: Weekday?

  init(_ date: CivilDate, wordCount: Int, eve: CivilDate? = nil) {
    result = .date(date)
    self.wordCount = wordCount
    self.eve = eve ?? date.adding(days: -1)
  }

  private init(impossibleIn wordCount: Int) {
    result = .impossible
    self.wordCount = wordCount
    eve = nil
  }

  /// Words that mean a day which does not exist.
  static func impossible(wordCount: Int) -> DateReading { DateReading(impossibleIn: wordCount) }

  var date: CivilDate? {
    if case .date(let date) = result { date } else { nil }
  }

  /// The same reading behind more words.
  func after(_ count: Int) -> DateReading {
    guard let date else { return .impossible(wordCount: wordCount + count) }
    var moved = DateReading(date, wordCount: wordCount + count, eve: eve)
    moved.wrongWeekday = wrongWeekday
    return moved
  }
}

/// One way to write a date. `words` are folded for dates (see `DateWords`) and not empty; the reading starts at the first.
protocol DateRule: Sendable {
  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading?
}

/// The ways to write a date, and the reader that tries them all.
enum DateRules {
  static let all: [any DateRule] = [
    NumericDate(), DayAndMonth(), NamedDay(), WeekdayName(), CountedSpan(), NextSpan(), PartOfMonth(), WholeMonth(),
    DayOfMonth(), WeekOfMonth(), PartOfYear(),
  ]

  /// The reading that takes the most words; nil if no rule reads a date there.
  ///
  /// - Parameter named: the days that the template names; nil where none count.
  static func read(_ words: ArraySlice<String>, today: CivilDate, named: TemplateDate? = nil) -> DateReading? {
    guard !words.isEmpty else { return nil }
    var best = named?.read(words, today: today)
    for rule in all {
      if let reading = rule.read(words, today: today), reading.wordCount > best?.wordCount ?? 0 { best = reading }
    }
    return best
  }

  /// The date that a text is from its first word to its last; nil otherwise.
  static func readWhole(_ text: String, today: CivilDate) -> DateReading? {
    let words = text.split(whereSeparator: \.isWhitespace).map { DateWords.fold($0.punctuationSplit.word) }
    guard let reading = read(words[...], today: today), reading.wordCount == words.count else { return nil }
    return reading
  }
}

extension CivilDate {
  /// The first day with this day and month that is not before this date; nil if the year that falls on has no such day
  /// (29 Februari of a common year is a slip, not a date years ahead).
  func next(month: Int, day: Int) -> CivilDate? {
    let isLater = (month, day) >= (self.month, self.day)
    return CivilDate(year: isLater ? year : year + 1, month: month, day: day)
  }
}
