import Meeting

/// `Rp…` on a proposal: its cost, or with "/unit" the price of one. Which of several counts is decided when the whole line is
/// known.
struct AmountRule: MarkRule {
  /// "Rp", number, scale, "per", unit.
  private static let longestAmount = 5

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
    var words = [token.text]
    var next = index + 1
    while words.count < longestAmount, !scan.isBoundary(next), !scan.tokens[next].isLiteral,
      !scan.tokens[next].isEscaped, !scan.tokens[next].isGlued
    {
      words.append(scan.tokens[next].text)
      next += 1
    }
    guard let reading = AmountReading.read(words[...], needsSign: needsSign) else { return nil }
    let typed = words[..<reading.wordCount].joined(separator: " ")
    return (reading, String(typed.dropLast(reading.punctuation.count)))
  }
}
