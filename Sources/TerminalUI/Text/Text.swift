/// What a terminal makes of a string: how wide it is, and how it is made to fit.
///
/// Everything counts in columns of the screen and never splits a grapheme cluster.
package enum Text {
  /// The columns that `text` takes when a `Frame` shows it.
  package static func width(_ text: String) -> Int {
    var width = 0
    var index = text.startIndex
    while index < text.endIndex {
      let run = Glyph.asciiRun(in: text, at: index, limit: .max)
      width += run
      text.utf8.formIndex(&index, offsetBy: run)
      if index < text.endIndex { width += Glyph.next(in: text, at: &index).width }
    }
    return width
  }

  /// `text` when it fits into `width` columns, else its beginning and `…`; empty for a width of 0 or less.
  package static func truncated(_ text: String, to width: Int) -> String {
    guard width > 0 else { return "" }
    guard let cut = prefixEnd(of: text, width: width) else { return text }
    let shorter = prefixEnd(of: text, width: width - 1) ?? cut
    return text[..<shorter] + "…"
  }

  /// `text` when it fits into `width` columns, else its beginning, `…` and its end, which is given the larger half: of
  /// two villages with one first name the last word tells which is meant.
  package static func truncatedInMiddle(_ text: String, to width: Int) -> String {
    guard width > 0 else { return "" }
    guard prefixEnd(of: text, width: width) != nil else { return text }
    guard width > 2 else { return truncated(text, to: width) }
    let tail = suffix(of: text, width: lastWordRoom(text, in: width))
    let head = prefixEnd(of: text, width: width - 1 - Text.width(tail)) ?? text.endIndex
    return text[..<head] + "…" + tail
  }

  /// `text` with spaces behind it up to `width` columns; unchanged when it is as wide or wider.
  package static func padded(_ text: String, to width: Int) -> String {
    text + spaces(width - Text.width(text))
  }

  /// `text` with spaces before it up to `width` columns, as numbers are set; unchanged when it is as wide or wider.
  package static func paddedLeft(_ text: String, to width: Int) -> String {
    spaces(width - Text.width(text)) + text
  }

  /// The end of the longest beginning that fits into `width` columns; nil when everything fits.
  static func prefixEnd(of text: String, width: Int) -> String.Index? {
    // A byte is never wider than a column, so that most short strings need no look at their letters.
    if text.utf8.count <= width, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return nil }
    var used = 0
    var index = text.startIndex
    while index < text.endIndex {
      let start = index
      used += Glyph.next(in: text, at: &index).width
      if used > width { return start }
    }
    return nil
  }

  /// The longest end of `text` that fits into `width` columns.
  static func suffix(of text: String, width: Int) -> String {
    // Where the end is ASCII a byte is a column: no need to go back glyph by glyph.
    let tail = text.utf8.suffix(max(0, width))
    if tail.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(tail) ?? "" }
    var used = 0
    var start = text.endIndex
    while start > text.startIndex {
      let before = text.index(before: start)
      used += Glyph(text[before]).width
      if used > width { break }
      start = before
    }
    return String(text[start...])
  }

  /// How many columns of `width` the end is given: the last word with its space when that leaves two for the beginning,
  /// else half.
  private static func lastWordRoom(_ text: String, in width: Int) -> Int {
    let half = width / 2
    guard let space = text.lastIndex(of: " ") else { return half }
    let word = Text.width(String(text[space...]))
    return word <= width - 3 ? max(word, half) : half
  }

  private static func spaces(_ count: Int) -> String {
    count > 0 ? String(repeating: " ", count: count) : ""
  }
}
