import Meeting

/// A date behind words that set a deadline: `paling lambat`, `selambat-lambatnya`, `paling lama`, `tenggat`, `sebelum`.
/// "sebelum" means the day before, or the day before the span that follows ("sebelum Juni" is 31 Mei). The same words may stand
/// behind `>`, and a colon behind them ("tenggat: 30 Juni").
struct DeadlineRule: MarkRule {
  private static let phrases: [(words: [String], isBefore: Bool)] = [
    (["paling", "lambat"], false), (["paling", "lama"], false), (["selambat-lambatnya"], false),
    (["selambatnya"], false), (["batas", "waktu"], false), (["tenggat", "waktu"], false), (["tenggat"], false),
    (["sebelum"], true),
  ]

  func claim(at index: Int, in scan: Scan) -> Claim? {
    guard let (date, isBefore) = Self.date(behind: index, in: scan) else { return nil }
    return DueReader(scan)
      .claim(from: index, wordsFrom: date, droppingSign: false, isBefore: isBefore, weight: .phrase)
  }

  /// The index of the word behind a phrase that begins at `index`; nil if none does, or nothing follows.
  ///
  /// - Parameter sign: stands before the first word of the phrase.
  static func date(behind index: Int, sign: String = "", in scan: Scan) -> (index: Int, isBefore: Bool)? {
    for phrase in phrases {
      var next = index + phrase.words.count
      guard next < scan.tokens.count else { continue }
      let stands = phrase.words.indices.allSatisfy { place in
        let word = (place == 0 ? sign : "") + phrase.words[place]
        let token = scan.tokens[index + place]
        return token.isWord(word) || (place == phrase.words.count - 1 && token.isWord(word + ":"))
      }
      guard stands else { continue }
      if scan.tokens[next].isWord("pada"), next + 1 < scan.tokens.count { next += 1 }
      return (next, phrase.isBefore)
    }
    return nil
  }
}

extension Token {
  /// It is this word, in any case, and no mark or literal.
  func isWord(_ word: String) -> Bool { !isLiteral && !isEscaped && text.lowercased() == word }
}
