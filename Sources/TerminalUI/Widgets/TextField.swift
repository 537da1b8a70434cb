/// A line that is typed: its text and where the cursor stands in it.
///
/// The text is kept in two halves around the cursor, so that typing costs the same in a line of a megabyte as in an empty
/// one. Only moves to the other end and by words through long text cost more.
package struct TextField: Equatable, Sendable {
  /// What stands before the cursor.
  package private(set) var beforeCursor: String
  /// What stands behind the cursor.
  package private(set) var afterCursor: String
  /// Columns of `beforeCursor`, kept up to date so that showing a long line need not measure it.
  private var columnsBefore: Int

  /// A field that holds `text`, with the cursor at its end.
  package init(_ text: String = "") {
    beforeCursor = text
    afterCursor = ""
    columnsBefore = Text.width(text)
  }

  /// All that was typed.
  package var text: String { beforeCursor + afterCursor }

  /// Whether nothing was typed.
  package var isEmpty: Bool { beforeCursor.isEmpty && afterCursor.isEmpty }

  /// Grapheme clusters before the cursor.
  package var cursor: Int { beforeCursor.count }

  /// Puts `text` in place of everything, and the cursor at its end or at the cluster `cursor`.
  package mutating func set(_ text: String, cursor: Int? = nil) {
    let place = cursor.flatMap { text.index(text.startIndex, offsetBy: max(0, $0), limitedBy: text.endIndex) }
    beforeCursor = String(text[..<(place ?? text.endIndex)])
    afterCursor = String(text[(place ?? text.endIndex)...])
    columnsBefore = Text.width(beforeCursor)
  }

  /// Puts `text` in at the cursor, which then stands behind it. It is kept as it is: whoever pastes deals with its lines.
  package mutating func insert(_ text: String) {
    if Self.isOneLetter(text), beforeCursor.utf8.last.map({ $0 >= 0x20 && $0 < 0x7F }) ?? true {
      // What nearly every key is, without a look at the letters before it.
      columnsBefore += 1
    } else if let last = beforeCursor.last {
      // A mark joins the letter before it, so that letter is measured again together with it.
      columnsBefore -= Glyph(last).width
      columnsBefore += Text.width(String(last) + text)
    } else {
      columnsBefore = Text.width(text)
    }
    beforeCursor += text
  }

  /// Whether `text` is a letter of ASCII and nothing else.
  private static func isOneLetter(_ text: String) -> Bool {
    guard let byte = text.utf8.first, text.utf8.count == 1 else { return false }
    return byte >= 0x20 && byte < 0x7F
  }

  /// Takes the cluster before the cursor away.
  mutating func backspace() {
    guard let last = beforeCursor.popLast() else { return }
    columnsBefore -= Glyph(last).width
  }

  /// Takes the cluster behind the cursor away.
  mutating func delete() {
    if !afterCursor.isEmpty { afterCursor.removeFirst() }
  }

  /// Empties the field.
  package mutating func clear() {
    self = TextField()
  }

  /// Puts the cursor one cluster to the left.
  mutating func moveLeft() {
    guard let last = beforeCursor.popLast() else { return }
    columnsBefore -= Glyph(last).width
    afterCursor.insert(last, at: afterCursor.startIndex)
  }

  /// Puts the cursor one cluster to the right.
  mutating func moveRight() {
    guard !afterCursor.isEmpty else { return }
    insert(String(afterCursor.removeFirst()))
  }

  /// Puts the cursor before everything.
  mutating func moveHome() {
    afterCursor = text
    beforeCursor = ""
    columnsBefore = 0
  }

  /// Puts the cursor behind everything.
  mutating func moveEnd() {
    let rest = afterCursor
    afterCursor = ""
    insert(rest)
  }

  /// Puts the cursor before the word that it stands in or behind.
  mutating func moveWordLeft() {
    let start = wordStart
    let word = String(beforeCursor[start...])
    beforeCursor.removeSubrange(start...)
    columnsBefore -= Text.width(word)
    afterCursor = word + afterCursor
  }

  /// Puts the cursor behind the word that it stands in or before.
  mutating func moveWordRight() {
    let word = afterCursor.drop { $0 == " " }.drop { $0 != " " }.startIndex
    let passed = String(afterCursor[..<word])
    afterCursor.removeSubrange(..<word)
    insert(passed)
  }

  /// Takes away what lies between the cursor and the beginning of the word before it.
  mutating func deleteWord() {
    let start = wordStart
    columnsBefore -= Text.width(String(beforeCursor[start...]))
    beforeCursor.removeSubrange(start...)
  }

  /// Does what `key` does in every line that is typed.
  ///
  /// - Returns: False for a key that means nothing here, such as Enter or Tab.
  package mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: backspace()
    case .delete: delete()
    case .left: moveLeft()
    case .right: moveRight()
    case .controlLeft: moveWordLeft()
    case .controlRight: moveWordRight()
    case .home, .control("a"): moveHome()
    case .end, .control("e"): moveEnd()
    case .control("w"): deleteWord()
    case .control("u"): clear()
    default: return false
    }
    return true
  }

  private var wordStart: String.Index {
    let trimmed = beforeCursor.lastIndex { $0 != " " }.map { beforeCursor.index(after: $0) } ?? beforeCursor.startIndex
    let space = beforeCursor[..<trimmed].lastIndex(of: " ")
    return space.map { beforeCursor.index(after: $0) } ?? beforeCursor.startIndex
  }
}

extension TextField {
  /// The part of the text around the cursor that fits into `width` columns, and the column of the cursor in it.
  ///
  /// The text stands still while the cursor moves inside the window and jumps by half of it when the cursor leaves;
  /// `‹` and `›` in `Role.scrollMark` stand where there is more. Only what is shown is looked at.
  package func view(width: Int, role: Role = .input) -> (line: Line, cursor: Int) {
    guard width > 0 else { return (Line(), 0) }
    // What is typed at the end of a line that fits needs no measuring.
    if afterCursor.isEmpty, columnsBefore < width { return (Line(beforeCursor, role), columnsBefore) }
    let hidden = firstColumn(width: width)
    let cursorColumn = columnsBefore - hidden
    var left = Text.suffix(of: beforeCursor, width: cursorColumn)
    // A wide glyph that begins in the hidden part leaves a space.
    left = String(repeating: " ", count: max(0, cursorColumn - Text.width(left))) + left
    var right = String(afterCursor.prefix(width))
    let room = width - cursorColumn
    let cut = Text.prefixEnd(of: right, width: room)
    let more = cut != nil || right.utf8.count < afterCursor.utf8.count
    guard width > 4 else {
      right = String(right[..<(cut ?? right.endIndex)])
      return (Line(left + right, role), cursorColumn)
    }
    if more, let shorter = Text.prefixEnd(of: right, width: room - 1) { right = String(right[..<shorter]) }
    var spans = [Span(left, role), Span(right, role)]
    if hidden > 0 {
      let end = left.index(after: left.startIndex)
      let wide = Glyph(left[left.startIndex]).width
      spans[0].text = String(repeating: " ", count: wide - 1) + left[end...]
      spans.insert(Span("‹", .scrollMark), at: 0)
    }
    if more {
      let gap = max(0, room - 1 - Text.width(right))
      spans.append(Span(String(repeating: " ", count: gap), role))
      spans.append(Span("›", .scrollMark))
    }
    return (Line(spans.filter { !$0.text.isEmpty }), cursorColumn)
  }

  /// The column of the text that the window begins with.
  private func firstColumn(width: Int) -> Int {
    // The last column is kept for the mark of more, or for the cursor behind the text.
    let last = width > 4 && !afterCursor.isEmpty ? width - 2 : width - 1
    guard columnsBefore > last else { return 0 }
    let step = max(1, width / 2)
    return (columnsBefore - last + step - 1) / step * step
  }
}
