/// The row of a table that names its columns.
struct Header: Equatable {
  /// Where each column stands, counted from 0; of two of one meaning the first.
  private(set) var columns: [Column: Int]
  /// Where in the table's rows the first row of people is looked for.
  private(set) var end: Int

  /// How many rows the title of a roster has at most: letterhead, name of the meeting, day, place.
  static let reach = 50

  /// The header of `table`: among its first rows the one that names most columns, at least one of them a name or an office. A row
  /// below it that names further columns ("L" and "P" below "Jenis kelamin") and one that numbers them belong to it.
  ///
  /// nil where no row does.
  init?(in table: Table, village: String = "") {
    var best: (place: Int, columns: [Column: Int])?
    for place in table.rows.indices.prefix(Self.reach) {
      let columns = Self.columns(of: table.rows[place], village: village)
      guard columns[.name] != nil || columns[.position] != nil else { continue }
      // One word alone may be anything; the only cell of its row is the heading of a plain list.
      let filled = table.rows[place].cells.count { !$0.isEmpty }
      guard columns.count > 1 || filled <= 2 else { continue }
      if columns.count > best?.columns.count ?? 0 { best = (place, columns) }
    }
    guard let best else { return nil }
    columns = best.columns
    end = best.place + 1
    if end < table.rows.count, let more = Self.lowerColumns(table.rows[end], village: village) {
      columns.merge(more) { upper, _ in upper }
      // Above the two stands what they mean together.
      if more[.male] != nil, more[.female] != nil { columns[.sex] = nil }
      end += 1
    }
    if end < table.rows.count, Self.isNumbering(table.rows[end]) { end += 1 }
  }

  private static func columns(of row: Table.Row, village: String) -> [Column: Int] {
    var columns: [Column: Int] = [:]
    for (place, cell) in row.cells.enumerated() where !cell.isEmpty && cell.utf8.count <= 80 {
      guard let column = Column(heading: cell, village: village), columns[column] == nil else { continue }
      columns[column] = place
    }
    // A lone "L" or "P" is a letter.
    if columns[.male] == nil || columns[.female] == nil {
      columns[.male] = nil
      columns[.female] = nil
    }
    return columns
  }

  /// The columns that a second row of the header names; nil where it is a row of people.
  private static func lowerColumns(_ row: Table.Row, village: String) -> [Column: Int]? {
    let columns = columns(of: row, village: village)
    let filled = row.cells.count { !$0.isEmpty }
    return !columns.isEmpty && columns.count == filled ? columns : nil
  }

  /// "1 2 3 4" or "(1) (2) (3)" below the headings.
  private static func isNumbering(_ row: Table.Row) -> Bool {
    let numbers = row.cells.filter { !$0.isEmpty }.map { cell in Int(cell.filter { $0 != "(" && $0 != ")" }) }
    guard numbers.count > 1, let first = numbers[0], (0...2).contains(first) else { return false }
    return numbers.enumerated().allSatisfy { $1 == first + $0 }
  }
}
