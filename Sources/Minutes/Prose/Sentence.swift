/// How what was typed becomes a sentence of a paper: it begins with a capital and ends with a full stop.
enum Sentence {
  /// `text` as a sentence. Only its first letter and its last sign are touched, and the letter only where that cannot change
  /// a name: "dr. Widya" (a physician) must not become "Dr. Widya" (a doctor), nor "e-PPGBM" "E-PPGBM".
  static func make(of text: String) -> String { closed(capitalised(text)) }

  /// Word for word in quotation marks; nothing inside them changes, so that a missing full stop stands behind them.
  static func quotation(of text: String) -> String {
    let quoted = "“\(text)”"
    return endsSentence(text) ? quoted : quoted + "."
  }

  /// `text` with a capital where its first word is a plain lower-case one.
  static func capitalised(_ text: String) -> String {
    let word = text.prefix { !$0.isWhitespace }
    guard let first = text.first, first.isLowercase, !word.contains(where: \.isUppercase),
      !titles.contains(word.lowercased())
    else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// `text` with a full stop unless a sign ends it already; a comma, semicolon or colon at the end gives way to it.
  static func closed(_ text: String) -> String {
    if endsSentence(text) { return text }
    return open(text) + "."
  }

  /// `text` without the full stop, comma, semicolon or colon at its end, for going on behind it.
  static func open(_ text: String) -> String {
    guard let last = text.lastIndex(where: { !$0.isWhitespace && !".,;:".contains($0) }) else { return "" }
    return String(text[...last])
  }

  private static let titles: Set<String> = ["dr.", "drg.", "dr", "drg"]

  private static func endsSentence(_ text: String) -> Bool {
    let end = text.reversed().first { !$0.isWhitespace && !"”\"’'".contains($0) }
    return end.map { ".!?…".contains($0) } ?? false
  }
}
