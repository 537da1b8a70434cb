import Capture
import Meeting
import TerminalUI

/// The search of the record (Ctrl-F): what is found as it is typed, in the order of the record, the newest hit chosen first.
struct SearchDialog: Dialog {
  private var field: TextField
  private var index: SearchIndex
  private var capture: CaptureContext
  private var query = SearchQuery()
  /// Places in the entries of `index`.
  private var hits: [Int] = []
  private var selection = ListSelection()
  /// Rows that a page moves by.
  private static let page = 12

  /// A search that begins with `typed`; `capture` reads names and dates.
  init(_ typed: String, in capture: CaptureContext) {
    field = TextField(typed)
    self.capture = capture
    index = SearchIndex(of: capture.session)
    search()
  }

  var takesPaste: Bool { true }
  var takesQuestionMark: Bool { true }
  var helpPlace: HelpPlace? { .search }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    refresh(context)
    switch event {
    case .paste(let text):
      field.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
      search()
    case .key(.escape): return .dismiss
    case .key(.enter):
      guard hits.indices.contains(selection.index) else { return .refuse(context.words.nothingChosen) }
      let entries = index.session.entries
      return .intend(.show(Found(typed: field.text, hits: hits.map { entries[$0].id }, index: selection.index)))
    case .key(let key):
      if let move = Self.move(for: key) {
        selection.move(move, count: hits.count, height: Self.page)
      } else {
        guard field.take(key) else { return .unused }
        if !Self.onlyMoves(key) { search() }
      }
    case .mouse, .time, .resize, .end: break
    }
    return .stay
  }

  /// Home, End and the arrows to the sides are the line's.
  private static func move(for key: Key) -> ListSelection.Move? {
    key == .home || key == .end ? nil : ListSelection.move(for: key)
  }

  private static func onlyMoves(_ key: Key) -> Bool {
    [.left, .right, .home, .end, .controlLeft, .controlRight].contains(key)
  }

  /// Looks again when the meeting has gone on since.
  private mutating func refresh(_ context: DialogContext) {
    // Equal at a glance as long as it is the same one.
    guard index.session != context.session else { return }
    capture = CaptureContext(session: context.session, today: capture.today, reusing: capture)
    index = SearchIndex(of: context.session)
    let chosen = selection
    search()
    selection = chosen
  }

  private mutating func search() {
    query = capture.searchQuery(field.text)
    hits = index.hits(for: query)
    selection = ListSelection(index: hits.count - 1)
  }

  // MARK: - View

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let size = Size(columns: min(112, area.columns - 6), rows: max(4, area.rows - 6))
    let inside = DialogBox(title: words.title(of: .search), hint: words.searchHint).draw(into: &frame, area, size)
    let (top, list) = inside.split(rowsFromTop: 2)
    let start = frame.put(words.filterPrompt + " ", .dialogHint, at: top.origin, width: top.columns)
    let view = field.view(width: max(1, top.endColumn - start), role: .dialog)
    frame.put(view.line, at: Position(row: top.row, column: start))
    frame.cursor = Position(row: top.row, column: start + view.cursor)
    frame.put(understood(words), at: Position(row: top.row + 1, column: top.column), width: top.columns)
    guard !query.isEmpty else {
      for (row, line) in words.searchExamples.prefix(list.rows).enumerated() {
        frame.put(
          Line([Span(Text.padded(line.typed, to: 24), .hintKey), Span(line.meaning, .dialog)]),
          at: Position(row: list.row + row, column: list.column), width: list.columns)
      }
      return
    }
    for (line, place) in selection.visible(count: hits.count, height: list.rows).enumerated() {
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(place, selected: selection.index))
      let isSelected = place == selection.index
      frame.fill(row, role: isSelected ? .selected : .dialog)
      let hit = SearchHit(entry: index.session.entries[hits[place]], session: index.session, words: words)
      frame.put(
        hit.line(marks: query.marks, width: row.columns, isSelected: isSelected), at: row.origin, width: row.columns)
    }
  }

  /// How many there are, and what the signs were understood as.
  private func understood(_ words: any Language) -> Line {
    guard !query.isEmpty else { return Line() }
    let filters = query.terms.compactMap { words.filter($0) }
    return Line(
      [Span(words.hits(count: hits.count), hits.isEmpty ? .warning : .dialogTitle)]
        + filters.map { Span("   " + $0, .chip) })
  }
}
