import Meeting

/// `Rp…` on a proposal: its cost, or with "/unit" the price of one. Which of several counts is decided when the whole line is
/// known.
struct AmountRule: MarkRule {
  /// "Rp", number, scale, and behind them "per" and a unit, or another amount.
  private static let longestAmount = 6

  func claim(at index: Int, in scan: Scan) -> Claim? {
    guard let (reading, typed) = Self.reading(at: index, in: scan, needsSign: true),
      case .exact(let amount) = reading.value
    else { return nil }
    let mark: Mark =
      reading.unit.map { .unitPrice(Proposal.UnitPrice(amount: amount, unit: $0)) } ?? .cost(amount)
    return Claim(
      tokens: index..<index + reading.wordCount, mark: mark, place: .leavesUnlessLed, words: typed,
      punctuation: reading.punctuation)
  }

  /// The amount that begins at a token, doubtful or not, and its words as typed.
  static func reading(at index: Int, in scan: Scan, needsSign: Bool) -> (AmountReading, typed: String)? {
    let token = scan.tokens[index]
    guard !token.isLiteral, !token.isEscaped, !token.isGlued else { return nil }
    if needsSign, !token.text.lowercased().hasPrefix("rp") { return nil }
    let words = words(beginning: token.text, behind: index, in: scan)
    guard let reading = AmountReading.read(words[...], needsSign: needsSign) else { return nil }
    return (reading, Self.typed(words, reading))
  }

  /// The amount that the value of `biaya:` at a token begins, doubtful or not, and its words as typed.
  static func reading(of value: String, at index: Int, in scan: Scan) -> (AmountReading, typed: String)? {
    let words = words(beginning: value, behind: index, in: scan)
    guard let reading = AmountReading.read(words[...], needsSign: false) else { return nil }
    return (reading, Self.typed(words, reading))
  }

  /// The words of what was meant as an amount at a token and is none: "Rp5jtan", "Rp 5-10 jt"; nil where nothing of the kind stands.
  static func unreadable(at index: Int, in scan: Scan) -> String? {
    let token = scan.tokens[index]
    guard !token.isLiteral, !token.isEscaped, !token.isGlued, token.text.lowercased().hasPrefix("rp") else {
      return nil
    }
    var number = token.text.dropFirst(2)
    if number.first == "." { number = number.dropFirst() }
    let words = words(beginning: token.text, behind: index, in: scan)
    let isApart = number.isEmpty && words.count > 1
    if isApart { number = words[1][...] }
    guard let first = number.first, ("0"..."9").contains(first),
      AmountReading.read(words[...], needsSign: true) == nil
    else { return nil }
    return words[...(isApart ? 1 : 0)].joined(separator: " ").punctuationSplit.word
  }

  /// The words from `first`, which stands in the token at `index`, as far as an amount may go.
  private static func words(beginning first: String, behind index: Int, in scan: Scan) -> [String] {
    var words = [first]
    var next = index + 1
    while words.count < longestAmount, !scan.isBoundary(next), !scan.tokens[next].isLiteral,
      !scan.tokens[next].isEscaped, !scan.tokens[next].isGlued
    {
      words.append(scan.tokens[next].text)
      next += 1
    }
    return words
  }

  private static func typed(_ words: [String], _ reading: AmountReading) -> String {
    String(words[..<reading.wordCount].joined(separator: " ").dropLast(reading.punctuation.count))
  }
}
