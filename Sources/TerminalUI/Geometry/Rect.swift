/// A rectangle of cells.
package struct Rect: Equatable, Hashable, Sendable {
  /// The topmost row.
  package var row: Int
  /// The leftmost column.
  package var column: Int
  /// Cells side by side, 0 or more.
  package var columns: Int
  /// Cells on top of each other, 0 or more.
  package var rows: Int

  /// The rectangle whose upper left cell is `row`, `column`; a negative extent counts as 0.
  package init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = row
    self.column = column
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of a screen of `size`.
  package init(_ size: Size) {
    self.init(row: 0, column: 0, columns: size.columns, rows: size.rows)
  }

  /// The extent without the place.
  package var size: Size { Size(columns: columns, rows: rows) }

  /// The upper left cell.
  package var origin: Position { Position(row: row, column: column) }

  /// The first row below the rectangle.
  package var endRow: Int { row + rows }

  /// The first column right of the rectangle.
  package var endColumn: Int { column + columns }

  /// Whether there is no cell in it.
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether `position` lies inside.
  package func contains(_ position: Position) -> Bool {
    position.row >= row && position.row < endRow && position.column >= column && position.column < endColumn
  }

  /// The rectangle left when `amount` cells (1 by default) are taken off every side; empty when nothing is left.
  package func inset(by amount: Int = 1) -> Rect {
    inset(columns: amount, rows: amount)
  }

  /// The rectangle left when `columns` are taken off the left and the right, and `rows` off the top and the bottom.
  package func inset(columns left: Int, rows top: Int) -> Rect {
    Rect(row: row + top, column: column + left, columns: columns - 2 * left, rows: rows - 2 * top)
  }

  /// The cells that both rectangles hold; empty when they do not meet.
  func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
  }

  /// A rectangle of `size`, or of what fits, in the middle of this one.
  package func centred(_ size: Size) -> Rect {
    let width = min(size.columns, columns)
    let height = min(size.rows, rows)
    return Rect(
      row: row + (rows - height) / 2, column: column + (columns - width) / 2, columns: width, rows: height)
  }

  /// The first `count` columns and the rest; `count` is held between 0 and the width.
  package func split(columnsFromLeft count: Int) -> (left: Rect, right: Rect) {
    let width = min(max(0, count), columns)
    return (
      Rect(row: row, column: column, columns: width, rows: rows),
      Rect(row: row, column: column + width, columns: columns - width, rows: rows)
    )
  }

  /// All but the last `count` columns, and those; `count` is held between 0 and the width.
  package func split(columnsFromRight count: Int) -> (left: Rect, right: Rect) {
    split(columnsFromLeft: columns - min(max(0, count), columns))
  }

  /// The first `count` rows and the rest; `count` is held between 0 and the height.
  package func split(rowsFromTop count: Int) -> (top: Rect, bottom: Rect) {
    let height = min(max(0, count), rows)
    return (
      Rect(row: row, column: column, columns: columns, rows: height),
      Rect(row: row + height, column: column, columns: columns, rows: rows - height)
    )
  }

  /// All but the last `count` rows, and those; `count` is held between 0 and the height.
  package func split(rowsFromBottom count: Int) -> (top: Rect, bottom: Rect) {
    split(rowsFromTop: rows - min(max(0, count), rows))
  }
}
