import TerminalUI

/// The part that every dialog with rows to choose from shares: a filter that is typed, a selection, and how rows are drawn.
struct ListDialog: Sendable {
  private(set) var filter = TextField()
  private(set) var selection = ListSelection()
  /// Rows that were in sight when it was last drawn for this many; a page of PgUp and PgDn.
  private static let page = 12

  /// Takes in a key of the list; letters filter.
  ///
  /// - Returns: Whether the key meant something here.
  mutating func take(_ key: Key, count: (String) -> Int) -> Bool {
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: count(filter.text), height: Self.page)
      return true
    }
    guard filter.take(key) else { return false }
    selection = ListSelection()
    return true
  }

  /// Puts `text` into the filter as one line.
  mutating func insert(_ text: String) {
    filter.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    selection = ListSelection()
  }

  /// Draws `rows` below the filter; a pair is what stands left and right.
  ///
  /// - Parameter isMenu: whether pointing at a row chooses it at once.
  func draw(
    _ rows: [(left: String, right: String)], prompt: String, isMenu: Bool = false, into frame: inout Frame,
    _ inside: Rect
  ) {
    let (top, list) = inside.split(rowsFromTop: 1)
    let label = prompt + " "
    let start = frame.put(label, .dialogHint, at: top.origin, width: top.columns)
    let field = filter.view(width: max(1, top.endColumn - start), role: .dialog)
    frame.put(field.line, at: Position(row: top.row, column: start))
    frame.cursor = Position(row: top.row, column: start + field.cursor)
    for (line, index) in selection.visible(count: rows.count, height: list.rows).enumerated() {
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      let role: Role = index == selection.index ? .selected : .dialog
      frame.fill(row, role: role)
      frame.link(row, isMenu ? .choice(index, selected: selection.index) : .row(index, selected: selection.index))
      let mark = index == selection.index ? "▸ " : "  "
      let right = Text.truncatedInMiddle(rows[index].right, to: row.columns / 2)
      let width = Text.width(right)
      frame.put(mark + Text.truncated(rows[index].left, to: row.columns - width - 3), role, at: row.origin)
      frame.put(right, role, at: Position(row: row.row, column: row.endColumn - width))
    }
  }
}
