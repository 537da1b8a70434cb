/// A table as a spreadsheet shows it: rows of cells, nothing of which is known to be a roster yet.
package struct Table: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    /// As the spreadsheet counts rows, from 1: a cell of several lines is in one row, and blank rows count.
    package var number: Int
    /// From the first column on; a row may be shorter than others.
    package var cells: [String]

    package init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }

    /// The cell of a column, counted from 0; empty behind the last.
    subscript(column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }
  }

  package var rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  /// More rows than any meeting invites are a mistake or an attack.
  package static let mostRows = 50_000
  /// More columns than any roster has; those behind are not looked at.
  static let mostColumns = 100
}

/// Why there is no table in what somebody gave.
package enum TableFailure: Error, Equatable, Sendable {
  /// There is nothing in it but blanks.
  case empty
  /// More bytes than `TableReader.mostBytes`, more rows than `Table.mostRows`, or an archive that unfolds into more than it should.
  case tooLarge
  /// A workbook of the years before 2007 (.xls), or one that a password locks.
  case oldWorkbook
  /// An archive, but no workbook in the form of Excel (.xlsx).
  case notAWorkbook
  /// A workbook of which a part is missing or cannot be read.
  case damagedWorkbook
  /// The library, or the function in it, that reads workbooks is not on this computer.
  case missingLibrary(String)
}

/// Reads a table from the bytes of a file: a workbook (.xlsx), or text with commas, semicolons or tabs between the cells.
package enum TableReader {
  /// A roster of 5,000 has a few hundred thousand.
  package static let mostBytes = 32 * 1024 * 1024

  /// What the bytes are is told by the bytes; a file's name says nothing.
  package static func read(_ bytes: [UInt8]) throws(TableFailure) -> Table {
    guard bytes.count <= mostBytes else { throw .tooLarge }
    let table: Table
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      table = try Workbook.firstSheet(of: bytes)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw .oldWorkbook
    } else {
      table = try DelimitedText.table(FileText.decode(bytes))
    }
    guard !table.rows.isEmpty else { throw .empty }
    return table
  }

  /// Reads a table that was pasted: tabs between the cells, as spreadsheets copy them, or commas or semicolons.
  package static func read(pasted text: String) throws(TableFailure) -> Table {
    guard text.utf8.count <= mostBytes else { throw .tooLarge }
    let table = try DelimitedText.table(text)
    guard !table.rows.isEmpty else { throw .empty }
    return table
  }
}
