/// How what was typed becomes a sentence of a paper: it begins with a capital and ends with a full stop.
enum Sentence {
  /// `text` as a sentence. Only its first letter and its last sign are touched, and the letter only where that cannot change
  /// a name: "dr. Widya" (a physician) must not become "Dr. Widya" (a doctor), nor "e-PPGBM" "E-PPGBM".
  static func make(of text: String) -> String { closed(capitalised(text)) }

  /// `text` as a question: its last sign is a question mark, whatever was typed in its place. An exclamation mark stays.
  static func question(of text: String) -> String { asked(capitalised(text)) }

  /// Word for word in quotation marks; no letter changes.
  ///
  /// A whole sentence, which is one that does not begin with a small letter, gets its missing last sign inside the marks, part
  /// of one behind them.
  /// - Parameter isQuestion: true if a question mark ends it, as in `question(of:)`; false for a full stop.
  static func quotation(of text: String, isQuestion: Bool = false) -> String {
    let ended = isQuestion ? asked(text) : closed(text)
    if text.first?.isLowercase != true { return "“\(ended)”" }
    let isEnded = isQuestion ? ended == text : endsSentence(text)
    return isEnded ? "“\(text)”" : "“\(open(text))”" + (isQuestion ? "?" : ".")
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

  private static func asked(_ text: String) -> String {
    let last = lastSign(of: text)
    return last == "?" || last == "!" ? text : open(text) + "?"
  }

  /// `text` without the full stop, comma, semicolon or colon at its end, for going on behind it.
  static func open(_ text: String) -> String {
    guard let last = text.lastIndex(where: { !$0.isWhitespace && !".,;:".contains($0) }) else { return "" }
    return String(text[...last])
  }

  private static let titles: Set<String> = ["dr.", "drg.", "dr", "drg"]

  private static func endsSentence(_ text: String) -> Bool {
    lastSign(of: text).map { ".!?…".contains($0) } ?? false
  }

  /// The last sign of the text that is neither white space nor a closing quotation mark.
  private static func lastSign(of text: String) -> Character? {
    text.reversed().first { !$0.isWhitespace && !"”\"’'".contains($0) }
  }
}
