/// A whole screen as a value: a grid of cells, and where the cursor stands.
///
/// Whatever is put on it is made harmless first, so that nothing from a file, a paste or a template can command a
/// terminal. A wide glyph is never cut in half: where it does not fit, spaces stand.
package struct Frame: Sendable {
  /// The extent, which never changes.
  package let size: Size
  /// Where the cursor is shown; nil hides it.
  package var cursor: Position?
  /// Row by row, so that frames share the rows in which they do not differ: a copy costs nothing, and rows that are the same need
  /// no look at their cells.
  private var rows: [[Cell]]
  private(set) var clusters: [String] = []
  /// What places stand for, the last one uppermost; nothing of how the frame looks.
  var links: [(rect: Rect, link: Link)] = []

  /// A frame full of spaces in the role of plain text, without a cursor.
  package init(size: Size) {
    self.size = size
    rows = Array(repeating: Array(repeating: .blank(.text), count: size.columns), count: size.rows)
  }

  /// The cell at `row` and `column`, which must lie inside the frame.
  package subscript(row row: Int, column column: Int) -> Cell {
    rows[row][column]
  }

  /// What stands in `cell` of this frame: one grapheme cluster, empty for a cell that a glyph to the left reaches into.
  package func text(of cell: Cell) -> String {
    if cell.width == 0 { return "" }
    if let number = cell.clusterNumber { return clusters[number] }
    return Unicode.Scalar(cell.code).map { String(Character($0)) } ?? " "
  }

  /// The scalar in `cell` when it holds just one; nil for a cluster of several and for a cell that a glyph to the left
  /// reaches into.
  package func scalar(of cell: Cell) -> Unicode.Scalar? {
    cell.width == 0 || cell.clusterNumber != nil ? nil : Unicode.Scalar(cell.code)
  }

  /// The text of `row` without the spaces at its end; empty for a row outside.
  package func text(row: Int) -> String {
    guard row >= 0, row < size.rows else { return "" }
    var result = ""
    for column in 0..<size.columns { result += text(of: self[row: row, column: column]) }
    while result.last == " " { result.removeLast() }
    return result
  }

  /// The whole screen, one line a row, without the spaces at the ends of rows.
  package var text: String {
    (0..<size.rows).map(text(row:)).joined(separator: "\n")
  }

  /// The columns of `row` that look different in `other`, from the first to the last; a glyph is in them whole.
  ///
  /// - Returns: Nil when the row looks the same; all columns when `other` is of another size or has no such row.
  package func changes(row: Int, since other: Frame) -> Range<Int>? {
    guard row >= 0, row < size.rows else { return nil }
    guard size == other.size else { return 0..<size.columns }
    if sharesStorage(of: row, with: other), clusters.isEmpty || clusters == other.clusters { return nil }
    return rows[row].withUnsafeBufferPointer { mine in
      other.rows[row].withUnsafeBufferPointer { theirs in
        var first = 0
        var end = mine.count
        while first < end, same(mine[first], theirs[first], in: other) { first += 1 }
        if first == end { return nil }
        while same(mine[end - 1], theirs[end - 1], in: other) { end -= 1 }
        while first > 0, mine[first].width == 0 { first -= 1 }
        return first..<end
      }
    }
  }

  /// Whether a row is one and the same array in both frames, which is so for most of them and is seen at once.
  private func sharesStorage(of row: Int, with other: Frame) -> Bool {
    rows[row].withUnsafeBufferPointer { $0.baseAddress } == other.rows[row].withUnsafeBufferPointer { $0.baseAddress }
  }

  /// Whether a cell of this frame looks like one of `other`.
  private func same(_ cell: Cell, _ theirs: Cell, in other: Frame) -> Bool {
    guard let number = cell.clusterNumber, let theirNumber = theirs.clusterNumber else { return cell == theirs }
    return cell.role == theirs.role && cell.surface == theirs.surface && clusters[number] == other.clusters[theirNumber]
  }

  /// Fills the part of `rect` that lies inside with spaces; what is put there later has `role` as its surface.
  package mutating func fill(_ rect: Rect, role: Role) {
    let area = rect.intersection(Rect(size))
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      mendEdges(row: row, from: area.column, to: area.endColumn)
      rows[row].withUnsafeMutableBufferPointer { cells in
        for column in area.column..<area.endColumn { cells[column] = .blank(role) }
      }
    }
  }

  /// Writes `line` from `position` on.
  ///
  /// - Parameter width: The most columns that may be taken; nil for as many as there are. What is beyond is not drawn.
  /// - Returns: The column behind what was written.
  @discardableResult
  package mutating func put(_ line: Line, at position: Position, width: Int? = nil) -> Int {
    var column = position.column
    guard position.row >= 0, position.row < size.rows else { return column }
    let end = min(size.columns, width.map { position.column + max(0, $0) } ?? size.columns)
    for span in line.spans {
      var index = span.text.startIndex
      while index < span.text.endIndex, column < end {
        if column >= 0 {
          let run = Glyph.asciiRun(in: span.text, at: index, limit: end - column)
          if run > 0 {
            write(span.text.utf8[index...].prefix(run), row: position.row, column: column, role: span.role)
            column += run
            span.text.utf8.formIndex(&index, offsetBy: run)
            continue
          }
        }
        let glyph = Glyph.next(in: span.text, at: &index)
        write(glyph, row: position.row, column: column, end: end, role: span.role)
        column += glyph.width
      }
    }
    return min(column, max(end, position.column))
  }

  /// Writes `text` in one role from `position` on, like a line of one piece.
  @discardableResult
  package mutating func put(_ text: String, _ role: Role = .text, at position: Position, width: Int? = nil) -> Int {
    put(Line(text, role), at: position, width: width)
  }

  private mutating func write(_ ascii: Substring.UTF8View, row: Int, column: Int, role: Role) {
    mendEdges(row: row, from: column, to: column + ascii.count)
    rows[row].withUnsafeMutableBufferPointer { cells in
      for (index, byte) in zip(column..., ascii) {
        cells[index] = Cell(code: UInt32(byte), role: role, surface: cells[index].surface, width: 1)
      }
    }
  }

  private mutating func write(_ glyph: Glyph, row: Int, column: Int, end: Int, role: Role) {
    let last = column + glyph.width
    guard column >= 0, last <= end else {
      // A glyph that an edge would cut leaves spaces on the side that can be seen.
      for place in max(0, column)..<max(0, column, min(last, end)) {
        set(Glyph(" "), row: row, column: place, role: role)
      }
      return
    }
    set(glyph, row: row, column: column, role: role)
  }

  private mutating func set(_ glyph: Glyph, row: Int, column: Int, role: Role) {
    mendEdges(row: row, from: column, to: column + glyph.width)
    var code = glyph.base.value
    if let cluster = glyph.cluster {
      code = Cell.clusterBit | UInt32(clusters.count)
      clusters.append(cluster)
    }
    let surface = rows[row][column].surface
    rows[row][column] = Cell(code: code, role: role, surface: surface, width: UInt8(glyph.width))
    for index in column + 1..<max(column + 1, column + glyph.width) {
      rows[row][index] = Cell(code: 0, role: role, surface: rows[row][index].surface, width: 0)
    }
  }

  /// Turns the halves of glyphs that would stick out of the columns `from..<to` of `row` into spaces, since those
  /// columns are about to be written.
  private mutating func mendEdges(row: Int, from: Int, to: Int) {
    if from < size.columns, rows[row][from].width == 0 {
      var head = from
      while head >= 0, rows[row][head].width == 0 {
        erase(row, head)
        head -= 1
      }
      if head >= 0 { erase(row, head) }
    }
    var tail = to
    while tail < size.columns, rows[row][tail].width == 0 {
      erase(row, tail)
      tail += 1
    }
  }

  private mutating func erase(_ row: Int, _ column: Int) {
    rows[row][column].code = 0x20
    rows[row][column].width = 1
  }
}

extension Frame: Equatable {
  /// Whether both look the same on a screen, cursor and all.
  package static func == (one: Frame, other: Frame) -> Bool {
    one.size == other.size && one.cursor == other.cursor
      && (0..<one.size.rows).allSatisfy { one.changes(row: $0, since: other) == nil }
  }
}
