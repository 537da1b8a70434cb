import TerminalUI

/// What stands around the rows of a register: its title, the filter, what is asked for or was said back, and what the keys do.
struct RegisterScreen {
  let title: String
  let figure: String
  let register: Register
  let prompt: RegisterPrompt?
  /// Said in the place of what the status row says; nil says that.
  let remark: String?
  let hints: [(key: String, label: String)]
  let context: DialogContext

  /// Draws it and gives the room for the rows, and below them for what there is to say of the one under the cursor.
  func draw(into frame: inout Frame, _ area: Rect) -> (list: Rect, details: Rect) {
    frame.fill(area, role: .text)
    let (head, below) = area.split(rowsFromTop: 2)
    let detailRows = area.rows >= 29 ? 5 : area.rows >= 19 ? 3 : 1
    let (middle, foot) = below.split(rowsFromBottom: detailRows + 2)
    let (details, ends) = foot.split(rowsFromTop: detailRows)
    drawHead(into: &frame, head)
    drawEnds(into: &frame, ends)
    return (middle, details.inset(columns: 1, rows: 0))
  }

  private func drawHead(into frame: inout Frame, _ rect: Rect) {
    let words = context.words
    let (top, line) = rect.split(rowsFromTop: 1)
    frame.fill(top, role: .titleBar)
    let shown = Text.truncated(figure, to: max(0, top.columns - Text.width(title) - 4))
    frame.put(Text.truncated(" " + title, to: top.columns), .titleBar, at: top.origin)
    frame.put(shown, .titleBar, at: Position(row: top.row, column: top.endColumn - Text.width(shown) - 1))
    let start = frame.put(" " + words.filterPrompt + " ", .hint, at: line.origin, width: line.columns)
    let marks = register.marked.count
    let right = marks > 0 ? words.markedCount(marks) : words.viewHint
    let end = max(start + 6, line.endColumn - Text.width(right) - 1)
    frame.put(
      Text.truncated(right, to: max(0, line.endColumn - end)), marks > 0 ? .accent : .hint,
      at: Position(row: line.row, column: end))
    let field = register.filter.view(width: max(1, end - start - 1), role: .text)
    frame.put(field.line, at: Position(row: line.row, column: start))
    frame.cursor = Position(row: line.row, column: start + field.cursor)
  }

  private func drawEnds(into frame: inout Frame, _ rect: Rect) {
    let first = Position(row: rect.row, column: rect.column + 1)
    let last = Rect(row: rect.endRow - 1, column: rect.column, columns: rect.columns, rows: 1)
    if let prompt {
      frame.put(prompt.understood(context), at: first, width: rect.columns - 1)
      return prompt.draw(into: &frame, last)
    }
    if let remark {
      frame.put(Text.truncated(remark, to: rect.columns - 2), .warning, at: first)
    } else if let notice = context.notice {
      frame.put(Text.truncated(notice.text, to: rect.columns - 2), notice.role, at: first)
    }
    var line = Line()
    for (key, label) in hints {
      let next = line + Span(" \(key)", .hintKey) + Span(" \(label) ", .hint)
      if next.width > last.columns { break }
      line = next
    }
    frame.put(line, at: last.origin, width: last.columns)
  }
}
