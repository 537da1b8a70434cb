import Meeting

/// `#label`, before a letter. At the very start of a line only the kinds of speech are labels, so that "#1 di daftar" and
/// "#gizi perlu dibahas" stay sentences.
struct LabelRule: MarkRule {
  func claim(at index: Int, in scan: Scan) -> Claim? {
    guard let (label, punctuation) = Self.label(scan.tokens[index]) else { return nil }
    if index == 0, scan.opensLine, Speech(word: label) == nil { return nil }
    return Claim(
      tokens: index..<index + 1, mark: .label(label), place: .leavesAtEdges, words: label, punctuation: punctuation)
  }

  /// The label that a token writes, without its sign, and the punctuation behind it; nil if it writes none.
  static func label(_ token: Token) -> (label: String, punctuation: String)? {
    guard !token.isLiteral, !token.isEscaped, !token.isGlued, token.text.first == "#",
      token.text.dropFirst().first?.isLetter == true
    else { return nil }
    let (label, punctuation) = token.text.dropFirst().punctuationSplit
    return (label, punctuation)
  }
}
