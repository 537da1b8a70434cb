import Capture
import Meeting
import TerminalUI

/// What the registers of proposals and of commitments share: entries in groups on a whole screen, a cursor that stays with its entry when
/// the order changes, the entries that are marked, and a filter that is typed.
struct Register: Sendable {
  enum Row: Equatable, Sendable {
    /// Begins a group; the figure stands at its right.
    case heading(String, figure: String)
    case entry(Entry.ID)
    /// A line between two rows, with words on it.
    case rule(String)
  }

  /// One column of the entries; nil takes what the others leave.
  struct Column: Equatable, Sendable {
    let title: String
    let width: Int?
    var isRight = false
  }

  /// What stands in one column of an entry.
  struct Cell: Sendable {
    let text: String
    var role: Role?
  }

  var filter = TextField()
  /// The last key was a letter of the filter: a blank behind it belongs to the filter and marks nothing.
  private var isTyping = false
  private(set) var marked: Set<Entry.ID> = []
  private var selection = ListSelection()
  /// The row that the cursor stands on, by which it is found again; nil before there were any.
  private var current: Row?
  /// Rows that a page moves by.
  private static let page = 10

  /// Keeps the cursor on its row in a list that may be another by now; on the first entry where there was none, and in the same place
  /// where the row has gone.
  mutating func follow(_ rows: [Row]) {
    guard let current else {
      let first = rows.firstIndex { if case .entry = $0 { true } else { false } }
      return select(first ?? 0, in: rows)
    }
    // One entry may stand in several groups.
    if rows.indices.contains(selection.index), rows[selection.index].isSame(as: current) { return }
    select(rows.firstIndex { $0.isSame(as: current) } ?? selection.index, in: rows)
  }

  private mutating func select(_ index: Int, in rows: [Row]) {
    selection.select(index, count: rows.count, height: rows.count)
    current = rows.indices.contains(selection.index) ? rows[selection.index] : nil
  }

  /// Puts the cursor on the first entry of what is to be shown next.
  mutating func goToTop() { current = nil }

  /// Takes in a key of the filter.
  ///
  /// - Returns: Whether the key meant something to it.
  mutating func type(_ key: Key) -> Bool {
    guard filter.take(key) else { return false }
    isTyping = !filter.isEmpty
    return true
  }

  /// Takes in a blank that goes on with what is being typed in the filter; to be asked at every key, before all others.
  ///
  /// - Returns: Whether it was one.
  mutating func goOnTyping(_ key: Key) -> Bool {
    defer { isTyping = isTyping && key == .character(" ") }
    return isTyping && key == .character(" ") && filter.take(key)
  }

  /// Moves by an arrow or a page key.
  ///
  /// - Returns: Whether the key moves.
  mutating func move(_ key: Key, in rows: [Row]) -> Bool {
    guard let move = ListSelection.move(for: key) else { return false }
    selection.move(move, count: rows.count, height: Self.page)
    current = rows.indices.contains(selection.index) ? rows[selection.index] : nil
    return true
  }

  /// The entry under the cursor; nil on a heading and in an empty list.
  var entry: Entry.ID? { if case .entry(let id)? = current { id } else { nil } }

  /// Marks the entry under the cursor, or takes its mark, and goes on to the next; on a heading all of its group.
  ///
  /// - Returns: False where the cursor stands on neither.
  mutating func mark(in rows: [Row]) -> Bool {
    switch current {
    case .entry(let id)?:
      marked.formSymmetricDifference([id])
      goToNextEntry(in: rows)
    case .heading?:
      let group = rows[(selection.index + 1)...].prefix { if case .heading = $0 { false } else { true } }.compactMap(
        \.entry)
      if marked.isSuperset(of: group) { marked.subtract(group) } else { marked.formUnion(group) }
    case .rule?, nil: return false
    }
    return true
  }

  /// Goes on to the next entry, past the headings between.
  mutating func goToNextEntry(in rows: [Row]) {
    let next = rows.indices.first { $0 > selection.index && rows[$0].entry != nil }
    if let next { select(next, in: rows) }
  }

  mutating func unmarkAll() { marked = [] }

  /// What an act is about: the marked ones of the list in its order, else the one under the cursor; may be empty.
  func chosen(in rows: [Row]) -> [Entry.ID] {
    var seen: Set<Entry.ID> = []
    let marked = rows.compactMap(\.entry).filter { self.marked.contains($0) && seen.insert($0).inserted }
    return marked.isEmpty ? entry.map { [$0] } ?? [] : marked
  }

  /// The entries that hold what is typed in the filter, in the sense of the search; nil while nothing is.
  func hits(in index: SearchIndex, _ capture: CaptureContext?) -> Set<Entry.ID>? {
    guard !filter.text.allSatisfy(\.isWhitespace), let capture else { return nil }
    let entries = index.session.entries
    return Set(index.hits(for: capture.searchQuery(filter.text)).map { entries[$0].id })
  }

  // MARK: - View

  /// Draws the rows in sight below the titles of their columns; only those are put in words.
  func draw(
    _ rows: [Row], _ columns: [Column], into frame: inout Frame, _ rect: Rect, cells: (Entry.ID) -> [Cell]
  ) {
    let (top, list) = rect.split(rowsFromTop: 1)
    let widths = Self.widths(of: columns, in: rect.columns)
    draw(columns.map { Cell(text: $0.title, role: .dialogHint) }, columns, widths, .dialogHint, into: &frame, top)
    // The heading above the first entry stays in sight with it.
    let first = rows.firstIndex { if case .entry = $0 { true } else { false } } ?? 0
    let shown = selection.index <= first ? ListSelection() : selection
    for (line, index) in shown.visible(count: rows.count, height: list.rows).enumerated() {
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(index, selected: selection.index))
      let isHere = index == selection.index
      if isHere { frame.fill(row, role: .selected) }
      switch rows[index] {
      case .heading(let title, let figure):
        let role: Role = isHere ? .selected : .heading
        let width = Text.width(figure)
        frame.put((isHere ? "▸ " : "  ") + Text.truncated(title, to: row.columns - width - 4), role, at: row.origin)
        frame.put(figure, role, at: Position(row: row.row, column: row.endColumn - width))
      case .rule(let text):
        frame.put(
          Text.truncated("── \(text) " + String(repeating: "─", count: row.columns), to: row.columns), .warning,
          at: row.origin, width: row.columns)
      case .entry(let id):
        let role: Role = isHere ? .selected : .text
        frame.put((isHere ? "▸" : " ") + (marked.contains(id) ? "*" : " "), role, at: row.origin)
        draw(cells(id), columns, widths, role, into: &frame, row)
      }
    }
  }

  private func draw(
    _ cells: [Cell], _ columns: [Column], _ widths: [Int], _ role: Role, into frame: inout Frame, _ row: Rect
  ) {
    var column = row.column + Self.margin
    for (place, cell) in cells.enumerated() where place < columns.count {
      let text = Text.truncated(cell.text, to: widths[place])
      let start = columns[place].isRight ? column + widths[place] - Text.width(text) : column
      frame.put(text, role == .selected ? role : cell.role ?? role, at: Position(row: row.row, column: start))
      column += widths[place] + 1
    }
  }

  /// The cursor, the mark, and nothing else.
  private static let margin = 2

  private static func widths(of columns: [Column], in width: Int) -> [Int] {
    let fixed = columns.reduce(margin + columns.count - 1) { $0 + ($1.width ?? 0) }
    return columns.map { $0.width ?? max(8, width - fixed) }
  }
}

extension Register.Row {
  var entry: Entry.ID? { if case .entry(let id) = self { id } else { nil } }

  /// A heading is the same whatever its figure says now.
  fileprivate func isSame(as other: Register.Row) -> Bool {
    switch (self, other) {
    case (.heading(let one, _), .heading(let two, _)): one == two
    default: self == other
    }
  }
}
