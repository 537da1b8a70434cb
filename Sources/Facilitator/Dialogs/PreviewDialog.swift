import TerminalUI

/// The papers page by page as they would print now (F7), one below the other, each with its end.
///
/// Only the pages in sight are laid out.
struct PreviewDialog: Dialog {
  private let preview: Preview
  /// The page, and the row of it, that stand at the top.
  private var page = 0
  private var row = 0
  /// How many columns of tables wider than the window are hidden at the left.
  private var shift = 0

  init(_ preview: Preview) { self.preview = preview }

  var helpPlace: HelpPlace? { .preview }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    let room = Self.room(Rect(context.size))
    switch key {
    case .escape, .enter: return .dismiss
    case _ where context.keys[.preview].contains(key): return .dismiss
    case .down: move(by: 1, width: room.columns)
    case .up: move(by: -1, width: room.columns)
    case .pageDown, .character(" "): move(by: max(1, room.rows - 2), width: room.columns)
    case .pageUp: move(by: -max(1, room.rows - 2), width: room.columns)
    case .right:
      let hidden = widestTable(of: page) - room.columns
      if hidden > shift { shift = hidden } else { go(to: page + 1) }
    // To the top of this page first, as in a book.
    case .left where shift > 0: shift = 0
    case .left: go(to: row > 0 ? page : page - 1)
    case .home: go(to: 0)
    case .end:
      go(to: preview.pages.count - 1)
      row = max(0, lines(of: page, width: room.columns).count - room.rows)
    default: return .unused
    }
    return .stay
  }

  private mutating func go(to other: Int) {
    (page, row, shift) = (max(0, min(other, preview.pages.count - 1)), 0, 0)
  }

  /// Moves over the ends of pages too; the last page is not left.
  private mutating func move(by count: Int, width: Int) {
    row += count
    while row < 0, page > 0 {
      page -= 1
      row += lines(of: page, width: width).count
    }
    row = max(0, row)
    while page < preview.pages.count - 1, case let height = lines(of: page, width: width).count, row >= height {
      row -= height
      page += 1
    }
    if page == preview.pages.count - 1 { row = min(row, max(0, lines(of: page, width: width).count - 1)) }
  }

  /// What is left of the window for the pages.
  private static func room(_ area: Rect) -> Rect {
    area.split(rowsFromTop: 1).bottom.split(rowsFromBottom: 1).top.inset(columns: 1, rows: 0)
  }

  /// Whether a row is one of a table, whose columns would be torn apart if it went on below.
  private static func isOfTable(_ text: String) -> Bool { text.first.map { "│├═|+".contains($0) } ?? false }

  private func widestTable(of index: Int) -> Int {
    preview.pages[index].rows.filter { Self.isOfTable($0) && $0.first != "═" }.map { Text.width($0) }.max() ?? 0
  }

  /// The rows of a page; a row wider than the window goes on below, or is cut where it is one of a table. The end of the page is the
  /// last.
  private func lines(of index: Int, width: Int) -> [Line] {
    let page = preview.pages[index]
    let rows = page.rows.flatMap { text -> [Line] in
      if Text.width(text) <= width, shift == 0 || !Self.isOfTable(text) { return [Line(text)] }
      if Self.isOfTable(text) { return [Line(String(text.dropFirst(shift))).truncated(to: width)] }
      let indent = min(text.prefix { $0 == " " }.count, width / 2)
      return Line(text).wrapped(width: width, indent: indent)
    }
    let end = page.number == page.count ? "━" : "╌"
    return rows + [Line(end + end, .border)]
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    frame.fill(area, role: .text)
    let head = area.split(rowsFromTop: 1).top
    let room = Self.room(area)
    let here = preview.pages[page]
    frame.fill(head, role: .titleBar)
    let place = words.previewPage(here.number, of: here.count) + " "
    let width = Text.width(place)
    frame.put(
      Text.truncated(" \(words.title(of: .preview)) · \(here.paper)", to: head.columns - width - 1), .titleBar,
      at: head.origin)
    frame.put(place, .titleBar, at: Position(row: head.row, column: head.endColumn - width))
    let hint = preview.isOfPDF ? words.previewHint : "\(words.previewHint)   \(words.previewIsText)"
    frame.put(
      Text.truncated(hint, to: area.columns - 2), preview.isOfPDF ? .hint : .warning,
      at: Position(row: area.endRow - 1, column: area.column + 1))
    drawPages(into: &frame, room, context.words)
  }

  private func drawPages(into frame: inout Frame, _ room: Rect, _ words: any Language) {
    var target = room.row
    var (page, skipped) = (page, row)
    while target < room.endRow, page < preview.pages.count {
      let lines = lines(of: page, width: room.columns)
      for (index, line) in lines.enumerated().dropFirst(skipped) where target < room.endRow {
        let isEnd = index == lines.count - 1
        frame.put(
          isEnd ? end(of: page, line, width: room.columns, words) : line,
          at: Position(row: target, column: room.column), width: room.columns)
        target += 1
      }
      page += 1
      skipped = 0
    }
  }

  /// The edge at which the sheet ends.
  private func end(of index: Int, _ edge: Line, width: Int, _ words: any Language) -> Line {
    let page = preview.pages[index]
    let text = words.previewPageEnd(page.number, of: page.count)
    let stroke = edge.text.first.map { String($0) } ?? "─"
    let rest = max(0, width - 2 - Text.width(text))
    return Line(edge.text + text + String(repeating: stroke, count: rest), .border)
  }
}
