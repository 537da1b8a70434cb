/// Text that is read from the back of a hall: letters of blocks where there is room for them, else letters far apart, else plain.
///
/// Nothing of it is respelt: a text with a letter that has no blocks is set in plain ones.
package struct LargeText: Equatable, Sendable {
  /// How large it came out.
  package enum Form: Equatable, Sendable {
    /// Letters of blocks, four rows high.
    case blocks
    /// A blank between letters and three between words, with an empty row between lines.
    case spaced
    case plain
  }

  package let form: Form
  /// The rows from top to bottom, none wider than the room.
  package let rows: [String]

  /// `text` as large as it goes into `room`; text that does not go in at all ends with "…".
  ///
  /// - Parameter isEnlarged: false leaves the letters as they are, for those who listen.
  package init(_ text: String, in room: Size, isEnlarged: Bool = true) {
    if isEnlarged, let blocks = Self.blocks(text, width: room.columns), blocks.count <= room.rows {
      (form, rows) = (.blocks, blocks)
      return
    }
    let spaced = isEnlarged ? Self.spaced(text, width: room.columns) : nil
    if let spaced, spaced.count <= room.rows {
      (form, rows) = (.spaced, spaced)
      return
    }
    var plain = Text.wrapped(text, width: max(1, room.columns))
    if plain.count > room.rows {
      plain = Array(plain.prefix(max(0, room.rows)))
      if let last = plain.popLast() { plain.append(Text.truncated(last + " …", to: room.columns - 1) + "…") }
    }
    (form, rows) = (.plain, plain)
  }

  private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  /// The words of a line one after the other, as many as go into `width`; nil where one is wider alone.
  private static func lines(
    of words: [Substring], width: Int, gap: Int, _ measure: (Substring) -> Int?
  ) -> [[Substring]]? {
    var lines: [[Substring]] = []
    var used = 0
    for word in words {
      guard let needed = measure(word), needed <= width else { return nil }
      if lines.isEmpty || used + gap + needed > width {
        lines.append([word])
        used = needed
      } else {
        lines[lines.count - 1].append(word)
        used += gap + needed
      }
    }
    return lines
  }

  private static func spaced(_ text: String, width: Int) -> [String]? {
    let lines = lines(of: words(text), width: width, gap: 3) { Text.width(spaced($0)) }
    return lines.map { lines in
      Array(lines.map { [$0.map { spaced($0) }.joined(separator: "   ")] }.joined(separator: [""]))
    }
  }

  private static func spaced(_ word: Substring) -> String { word.map { String($0) }.joined(separator: " ") }

  // MARK: - Blocks

  /// Four rows for each line: two dots stand on top of each other in a cell.
  private static func blocks(_ text: String, width: Int) -> [String]? {
    let lines = lines(of: words(text), width: width, gap: BlockFont.wordGap) { blockWidth($0) }
    return lines?.flatMap { line in
      let dots = dots(of: line)
      return stride(from: 0, to: BlockFont.height + 1, by: 2).map { row in
        let upper = dots[row]
        let lower = row + 1 < dots.count ? dots[row + 1] : upper.map { _ in false }
        return zip(upper, lower).map { $0 ? ($1 ? "█" : "▀") : $1 ? "▄" : " " }.joined().trimmedAtEnd
      }
    }
  }

  /// Letters with one dot between them; nil where one has no blocks.
  private static func blockWidth(_ word: Substring) -> Int? {
    var width = -1
    for character in word {
      guard let rows = BlockFont.rows(of: character) else { return nil }
      width += (rows.first?.count ?? 0) + 1
    }
    return width
  }

  private static func dots(of words: [Substring]) -> [[Bool]] {
    var dots: [[Bool]] = Array(repeating: [], count: BlockFont.height)
    func append(blanks: Int) { for row in dots.indices { dots[row] += Array(repeating: false, count: blanks) } }
    for (place, word) in words.enumerated() {
      if place > 0 { append(blanks: BlockFont.wordGap) }
      for (index, character) in word.enumerated() {
        if index > 0 { append(blanks: 1) }
        for (row, letter) in (BlockFont.rows(of: character) ?? []).enumerated() { dots[row] += letter }
      }
    }
    return dots
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
