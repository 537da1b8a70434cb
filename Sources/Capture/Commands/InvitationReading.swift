import Meeting

/// Reads the letter that called the meeting: `Nomor 005/12/KI/2026 tanggal 15 Januari 2026`.
enum InvitationReading {
  /// What the papers say before the number of a letter anyway.
  private static let introductions: Set<String> = ["nomor", "nomer", "no"]

  /// The number without its introduction, and the date: behind "tanggal", "tgl" or a semicolon, or at the end if its year is
  /// written out, so that no part of a number is taken for a day. A text without a date is all number.
  static func read(_ text: String, today: CivilDate) -> Invitation {
    let words = text.split(separator: ";", omittingEmptySubsequences: false).joined(separator: " ; ")
      .split(whereSeparator: \.isWhitespace).map(String.init)
    for index in words.indices {
      if isLead(words[index]), let date = date(words[(index + 1)...], today: today) {
        return Invitation(number: number(words[..<index]), date: date)
      }
      if index > 0, endsInYear(words), let date = date(words[index...], today: today) {
        return Invitation(number: number(words[..<index]), date: date)
      }
    }
    return Invitation(number: number(text.split(whereSeparator: \.isWhitespace).map(String.init)[...]), date: nil)
  }

  private static func isLead(_ word: String) -> Bool {
    word == ";" || DayOfMonth.introductions.contains(word.lowercased().punctuationSplit.word)
  }

  /// A letter is written before the meeting: a day and month without a year are the last and not the next of that name.
  private static func date(_ words: ArraySlice<String>, today: CivilDate) -> CivilDate? {
    guard !words.isEmpty, words.count <= DueReader.longestDate,
      let date = DateRules.readWhole(words.joined(separator: " "), today: today)?.date
    else {
      return nil
    }
    guard date > today, let earlier = CivilDate(year: date.year - 1, month: date.month, day: date.day),
      DateRules.readWhole(words.joined(separator: " "), today: earlier)?.date == earlier
    else { return date }
    return earlier
  }

  private static func endsInYear(_ words: [String]) -> Bool {
    let last = words.last?.punctuationSplit.word ?? ""
    return last.split { $0 == "/" || $0 == "-" || $0 == "." }.contains { DateWords.year(String($0)) != nil }
  }

  /// nil where nothing but the introduction is left.
  private static func number(_ words: ArraySlice<String>) -> String? {
    var words = words
    if let first = words.first, introductions.contains(first.lowercased().punctuationSplit.word) {
      words.removeFirst()
      if words.first == ":" { words.removeFirst() }
    } else if let first = words.first, first.lowercased().hasPrefix("no."), first.dropFirst(3).first?.isNumber == true {
      words[words.startIndex] = String(first.dropFirst(3))
    }
    let number = words.joined(separator: " ").punctuationSplit.word
    return number.isEmpty ? nil : number
  }
}
