/// How large a screen or a part of it is, in cells.
package struct Size: Equatable, Hashable, Sendable {
  /// Cells side by side, 0 or more.
  package var columns: Int
  /// Cells on top of each other, 0 or more.
  package var rows: Int

  /// A size of `columns` × `rows`; negative numbers count as 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
