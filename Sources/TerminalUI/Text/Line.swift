/// One line of the screen: pieces of text side by side.
package struct Line: Equatable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The pieces from left to right.
  package var spans: [Span]

  /// A line of `spans`, an empty one by default.
  package init(_ spans: [Span] = []) {
    self.spans = spans
  }

  /// A line of one piece.
  package init(_ text: String, _ role: Role = .text) {
    spans = [Span(text, role)]
  }

  /// A line of plain text.
  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// The text without its roles.
  package var text: String { spans.map(\.text).joined() }

  /// The columns that the line takes.
  package var width: Int { spans.reduce(0) { $0 + Text.width($1.text) } }

  /// The line with `span` behind it.
  package static func + (line: Line, span: Span) -> Line {
    Line(line.spans + [span])
  }

  /// The line with another behind it.
  package static func + (line: Line, other: Line) -> Line {
    Line(line.spans + other.spans)
  }

  /// The same text, all of it in `role`, as for a line that is selected.
  package func all(_ role: Role) -> Line {
    Line(spans.map { Span($0.text, role) })
  }

  /// The line when it fits into `width` columns, else its beginning and `…`, which takes the role of what it cuts.
  package func truncated(to width: Int) -> Line {
    guard width > 0 else { return Line() }
    guard self.width > width else { return self }
    var result: [Span] = []
    var room = width
    for (index, span) in spans.enumerated() {
      let needed = Text.width(span.text)
      let more = index + 1 < spans.count
      if needed < room || needed == room && !more {
        result.append(span)
        room -= needed
        continue
      }
      let cut = Text.prefixEnd(of: span.text, width: room - 1) ?? span.text.endIndex
      result.append(Span(span.text[..<cut] + "…", span.role))
      break
    }
    return Line(result)
  }

  /// The lines that this one makes when none may be wider than `width` columns; every line but the first begins with
  /// `indent` spaces. Words that stand in different pieces without a space between them may be parted.
  package func wrapped(width: Int, indent: Int = 0) -> [Line] {
    let whole = text
    let pieces = Text.wrappedRanges(whole, first: max(1, width), rest: max(1, width - indent))
    return pieces.enumerated().map { number, range in
      let margin = number > 0 && indent > 0 ? [Span(String(repeating: " ", count: indent))] : []
      return Line(margin + cut(range, of: whole))
    }
  }

  /// The part of the line that `range` of its whole text names, piece by piece.
  private func cut(_ range: Range<String.Index>, of whole: String) -> [Span] {
    var from = whole.utf8.distance(from: whole.startIndex, to: range.lowerBound)
    var length = whole.utf8.distance(from: range.lowerBound, to: range.upperBound)
    var result: [Span] = []
    for span in spans where length > 0 {
      let bytes = span.text.utf8
      guard from < bytes.count else {
        from -= bytes.count
        continue
      }
      let taken = min(length, bytes.count - from)
      let start = bytes.index(bytes.startIndex, offsetBy: from)
      result.append(Span(String(span.text[start..<bytes.index(start, offsetBy: taken)]), span.role))
      length -= taken
      from = 0
    }
    return result
  }
}
