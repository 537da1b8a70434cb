import Meeting

/// `>date` on a commitment, and `>setiap …` for one that comes back. Where no date follows ("usia >2 tahun", ">25 persen")
/// it stays text; a bare day number counts only before the next mark or the end.
struct DueSignRule: MarkRule {
  func claim(at index: Int, in scan: Scan) -> Claim? {
    let token = scan.tokens[index]
    guard !token.isLiteral, !token.isEscaped, !token.isGlued, token.text.first == ">", token.text.count > 1 else {
      return nil
    }
    if let routine = RoutineRule.claim(behindSignAt: index, in: scan) { return routine }
    if let (date, isBefore) = DeadlineRule.date(behind: index, sign: ">", in: scan) {
      return DueReader(scan).claim(
        from: index, wordsFrom: date, droppingSign: false, isBefore: isBefore, weight: .sign)
    }
    return DueReader(scan).claim(from: index, wordsFrom: index, droppingSign: true, isBefore: false, weight: .sign)
  }
}

/// Reads the date behind a sign or a phrase.
struct DueReader {
  private let scan: Scan

  init(_ scan: Scan) { self.scan = scan }

  /// The longest date in words: the name that a template gives to a day.
  static let longestDate = 12

  /// The claim over the tokens from `start` on, whose date begins at token `first`.
  ///
  /// A day that does not exist is no claim but a problem, so that its words stay in the text: `Oversights` learns of it by
  /// `impossible`.
  func claim(
    from start: Int, wordsFrom first: Int, droppingSign: Bool, isBefore: Bool, weight: Mark.Weight
  ) -> Claim? {
    let typed = self.words(from: first, droppingSign: droppingSign)
    guard let reading = DateRules.read(typed[...], today: scan.context.today, named: scan.context.namedDates),
      let date = reading.date
    else {
      return nil
    }
    let end = first + reading.wordCount
    if let count = RoutineRule.length(from: end, in: scan), comesBack(typed[..<reading.wordCount], end + 1) {
      return routine(start..<end + count, wordsFrom: first, droppingSign: droppingSign, weight: weight)
    }
    if DayOfMonth.isBareNumber(typed[...], reading), !scan.isBoundary(end) { return nil }
    let due = isBefore ? reading.eve ?? date : date
    var notices: [Chip] = []
    if let typed = reading.wrongWeekday { notices.append(.wrongWeekday(typed: typed, date: date)) }
    if due < scan.context.today { notices.append(.pastDate(due)) }
    let (words, punctuation) = written(start..<end).punctuationSplit
    return Claim(
      tokens: start..<end, mark: .due(.date(due), weight), place: weight == .sign ? .leaves : .leavesAtEdges,
      words: words, punctuation: punctuation, notices: notices)
  }

  /// "tanggal 10 setiap bulan", but "30 Juni setiap bulan" is one day, before which something is done every month.
  private func comesBack(_ date: ArraySlice<String>, _ span: Int) -> Bool {
    scan.tokens[span].text.lowercased().hasPrefix("tahun") || !date.contains { DateWords.month($0) != nil }
  }

  /// A date and "setiap bulan" behind it: it comes back.
  private func routine(
    _ tokens: Range<Int>, wordsFrom first: Int, droppingSign: Bool, weight: Mark.Weight
  ) -> Claim {
    let typed = written(first..<tokens.upperBound).punctuationSplit.word.trimmingBlanks
    let (words, punctuation) = written(tokens).punctuationSplit
    return Claim(
      tokens: tokens, mark: .due(.routine(droppingSign ? String(typed.dropFirst()) : typed), weight),
      place: weight == .sign ? .leaves : .leavesAtEdges, words: words, punctuation: punctuation)
  }

  /// The words of a day that does not exist, such as "31 Februari"; nil if none begins there.
  func impossible(from first: Int, droppingSign: Bool) -> String? {
    let words = self.words(from: first, droppingSign: droppingSign)
    guard let reading = DateRules.read(words[...], today: scan.context.today, named: scan.context.namedDates),
      reading.date == nil
    else { return nil }
    let typed = written(first..<first + reading.wordCount)
    return (droppingSign ? String(typed.dropFirst()) : typed).punctuationSplit.word
  }

  /// The words folded for dates, up to the next mark or the punctuation that ends a phrase. A comma goes with a weekday, and any sign
  /// with a name of the template that goes on behind it ("Musrenbang Kec. Karang Intan").
  private func words(from first: Int, droppingSign: Bool) -> [String] {
    var words: [String] = []
    var index = first
    while words.count < Self.longestDate, index < scan.tokens.count, index == first || !scan.isBoundary(index),
      case let token = scan.tokens[index], !token.isLiteral, !token.isEscaped, index == first || !token.isGlued
    {
      let (word, punctuation) = (index == first && droppingSign ? token.text.dropFirst() : token.text[...])
        .punctuationSplit
      let folded = DateWords.fold(word)
      words.append(folded)
      let goesOn =
        punctuation.isEmpty || (punctuation == "," && DateWords.weekday(folded) != nil)
        || (punctuation == "." && (DateWords.month(folded) != nil || DayOfMonth.introductions.contains(folded)))
        || scan.context.namedDates.goesOn(behind: words)
      if !goesOn { break }
      index += 1
    }
    return words
  }

  private func written(_ tokens: Range<Int>) -> String {
    scan.tokens[tokens].map(\.written).joined(separator: " ")
  }
}
