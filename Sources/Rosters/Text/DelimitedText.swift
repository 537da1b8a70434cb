/// Text with a sign between the cells of a row: CSV as offices write it, and tables copied from a spreadsheet.
enum DelimitedText {
  /// In the order in which they win where nothing tells them apart: names with degrees have commas in them.
  static let delimiters: [UInt8] = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]

  /// The table that `text` holds, by the sign that shows most of the columns of a roster, else by the one that cuts most rows into as many
  /// cells: the others stand in sentences, here and there. A first line `sep=;`, which Excel writes and reads, decides.
  ///
  /// - Throws: `tooLarge`.
  static func table(_ text: String) throws(TableFailure) -> Table {
    let bytes = Array(text.utf8)
    if let (delimiter, length) = declared(bytes) {
      var table = try Self.table(bytes, delimiter, from: length)
      for index in table.rows.indices { table.rows[index].number += 1 }
      return table
    }
    var best: (delimiter: UInt8, columns: Int, rows: Int, cells: Int)?
    for delimiter in delimiters {
      let sample = try Self.table(bytes, delimiter, from: 0, rows: Header.reach)
      let columns = Header(in: sample)?.columns.count ?? 0
      var rows: [Int: Int] = [:]
      for row in sample.rows where row.cells.count > 1 { rows[row.cells.count, default: 0] += 1 }
      let (cells, count) = rows.max { ($0.value, $0.key) < ($1.value, $1.key) } ?? (1, 0)
      if (columns, count, cells) > (best?.columns ?? -1, best?.rows ?? 0, best?.cells ?? 0) {
        best = (delimiter, columns, count, cells)
      }
    }
    return try Self.table(bytes, best?.delimiter ?? UInt8(ascii: ","), from: 0)
  }

  /// The sign that a first line `sep=;` names, and how long that line is.
  private static func declared(_ bytes: [UInt8]) -> (delimiter: UInt8, length: Int)? {
    guard bytes.count > 5, bytes.prefix(4).elementsEqual("sep=".utf8), delimiters.contains(bytes[4]) else { return nil }
    guard let end = bytes.prefix(8).firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    return (bytes[4], end + 1)
  }

  /// - Parameter rows: how many rows are read at most.
  private static func table(
    _ bytes: [UInt8], _ delimiter: UInt8, from start: Int, rows: Int = .max
  ) throws(TableFailure) -> Table {
    var scan = DelimitedScan(bytes: bytes, delimiter: delimiter, place: start)
    var table = Table(rows: [])
    var number = 0
    while number < rows, let cells = scan.nextRow() {
      number += 1
      guard number <= Table.mostRows else { throw .tooLarge }
      if cells.contains(where: { !$0.isEmpty }) { table.rows.append(Table.Row(number: number, cells: cells)) }
    }
    return table
  }
}

/// Reads rows of cells one after the other.
private struct DelimitedScan {
  let bytes: [UInt8]
  let delimiter: UInt8
  var place: Int
  /// A quotation that nobody ended was found: from there on quotation marks are signs like others, so that it does not swallow the rest.
  private var marksQuote = true

  init(bytes: [UInt8], delimiter: UInt8, place: Int) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.place = place
  }

  /// The cells of the next row, cleaned; nil behind the last.
  mutating func nextRow() -> [String]? {
    guard place < bytes.count else { return nil }
    var cells: [String] = []
    while true {
      let cell = nextCell()
      if cells.count < Table.mostColumns { cells.append(cell) }
      guard place < bytes.count else { return cells }
      let sign = bytes[place]
      place += 1
      if sign == delimiter { continue }
      if sign == UInt8(ascii: "\r"), place < bytes.count, bytes[place] == UInt8(ascii: "\n") { place += 1 }
      return cells
    }
  }

  /// Reads up to the sign behind the cell.
  private mutating func nextCell() -> String {
    var cell: [UInt8] = []
    let first = UInt8(ascii: "\"")
    // Excel keeps leading zeros of a number as ="0812…".
    let isForced = place + 1 < bytes.count && bytes[place] == UInt8(ascii: "=") && bytes[place + 1] == first
    if marksQuote, place < bytes.count, bytes[place] == first || isForced {
      let start = place
      place += isForced ? 2 : 1
      if let quoted = restOfQuotation() {
        cell = quoted
      } else {
        marksQuote = false
        place = start
      }
    }
    let start = place
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
    cell += bytes[start..<place]
    return CellText.clean(String(decoding: cell, as: UTF8.self))
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// What stands up to the closing mark, behind which `place` is then; nil where nothing closes it. Doubled marks are single ones.
  private mutating func restOfQuotation() -> [UInt8]? {
    let mark = UInt8(ascii: "\"")
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte != mark {
        text.append(byte)
      } else if place < bytes.count, bytes[place] == mark {
        text.append(mark)
        place += 1
      } else {
        return text
      }
    }
    return nil
  }
}
