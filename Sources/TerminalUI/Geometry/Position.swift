/// A cell of the screen.
package struct Position: Equatable, Hashable, Sendable {
  /// Rows below the top edge, 0 for the topmost.
  package var row: Int
  /// Columns right of the left edge, 0 for the leftmost.
  package var column: Int

  /// The cell at `row` and `column`; both may lie outside a screen, where nothing is drawn.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
