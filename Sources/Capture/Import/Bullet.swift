/// The signs of a list that plain notes have before their lines.
enum Bullet {
  /// `line` without its bullet or number and the blanks before it; nil where it has none.
  ///
  /// A dash or an asterisk is one before a blank only ("-5 derajat" stays), a number of up to two digits or a small letter
  /// with a dot or a bracket behind it, "1." "2)" "(3)" "a.".
  static func strip(_ line: String) -> String? {
    let text = line.drop(while: \.isWhitespace)
    guard let first = text.first else { return nil }
    if dots.contains(first) { return words(text.dropFirst()) }
    guard let blank = text.firstIndex(where: \.isWhitespace) else { return nil }
    let mark = text[..<blank]
    guard ["-", "*", "–", "—"].contains(mark) || isNumber(mark) else { return nil }
    return words(text[blank...])
  }

  private static let dots: Set<Character> = [
    "•", "●", "○", "◦", "▪", "▫", "■", "□", "‣", "∙", "·", "➢", "✓", "✔", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}",
  ]

  private static func words(_ rest: Substring) -> String? {
    let text = rest.drop(while: \.isWhitespace)
    return text.isEmpty ? nil : String(text)
  }

  private static func isNumber(_ mark: Substring) -> Bool {
    var core = mark
    if core.first == "(", core.last == ")" {
      core = core.dropFirst().dropLast()
    } else if core.last == "." || core.last == ")" {
      core = core.dropLast()
    } else {
      return false
    }
    if core.count == 1, let letter = core.first, ("a"..."z").contains(letter) { return true }
    return (1...2).contains(core.count) && core.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
