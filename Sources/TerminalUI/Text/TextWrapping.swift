extension Text {
  /// The lines that `text` makes when none may be wider than `width` columns.
  ///
  /// A line breaks at spaces, which are dropped there, and at line breaks of the text itself; a word wider than a line is
  /// broken where it must. A cluster wider than `width` gets a line of its own.
  ///
  /// - Returns: At least one line, which is empty when there is no text.
  package static func wrapped(_ text: String, width: Int) -> [String] {
    wrappedRanges(text, first: width, rest: width).map { String(text[$0]) }
  }

  /// Where the lines of `wrapped` lie in `text` when the first may take `first` columns and the others `rest`; both
  /// count as at least 1.
  static func wrappedRanges(_ text: String, first: Int, rest: Int) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start = text.startIndex
    while true {
      let end = text[start...].firstIndex(where: \.isNewline) ?? text.endIndex
      let width = max(1, ranges.isEmpty ? first : rest)
      wrapParagraph(text, start..<end, first: width, rest: max(1, rest), into: &ranges)
      guard end < text.endIndex else { return ranges }
      start = text.index(after: end)
    }
  }

  private static func wrapParagraph(
    _ text: String, _ paragraph: Range<String.Index>, first: Int, rest: Int, into ranges: inout [Range<String.Index>]
  ) {
    var line = paragraph.lowerBound
    var width = first
    var used = 0
    // The last run of spaces, and how wide the line was behind it.
    var gap: (start: String.Index, end: String.Index, used: Int)?
    var inGap = false
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let start = index
      let glyph = Glyph.next(in: text, at: &index)
      if glyph.cluster == nil, glyph.base == " " {
        // Spaces never make a line too wide: they are dropped where it breaks.
        used += 1
        gap = (inGap ? gap?.start ?? start : start, index, used)
        inGap = true
        continue
      }
      inGap = false
      if used + glyph.width > width, start > line, let space = gap, space.start > line {
        ranges.append(line..<space.start)
        line = space.end
        used -= space.used
        width = rest
        gap = nil
      }
      if used + glyph.width > width, start > line {
        ranges.append(line..<start)
        line = start
        used = 0
        width = rest
        gap = nil
      }
      used += glyph.width
    }
    let end = inGap && used > width ? gap?.start ?? paragraph.upperBound : paragraph.upperBound
    ranges.append(line..<max(line, end))
  }
}
