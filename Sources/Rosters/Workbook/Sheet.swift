/// The cells of one sheet.
final class Sheet: XMLReader {
  private let shared: [String]
  private var rows: [Table.Row] = []
  private var merges: [CellRange] = []
  private(set) var failure: TableFailure?

  private var row = Table.Row(number: 0, cells: [])
  private var column = 0
  private var kind = ""
  private var value = ""
  private var isValue = false
  private var inline = ItemText()
  private var size = 0

  init(shared: [String]) { self.shared = shared }

  /// With what stands in cells that are merged downwards in each of their rows: one village for all of its people.
  var table: Table {
    var table = Table(rows: rows)
    let places = Dictionary(rows.indices.map { (rows[$0].number, $0) }, uniquingKeysWith: { first, _ in first })
    // So many cells no roster merges; ranges that lie upon each other must not take all day.
    var budget = 1_000_000
    for range in merges where range.rows.count > 1 && range.columns.count == 1 {
      guard let first = places[range.rows.lowerBound] else { continue }
      let text = rows[first][range.columns.lowerBound]
      guard !text.isEmpty else { continue }
      var place = first + 1
      while place < rows.count, rows[place].number <= range.rows.upperBound, budget > 0 {
        table.rows[place].put(text, at: range.columns.lowerBound)
        place += 1
        budget -= 1
      }
    }
    return table
  }

  func begin(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "row":
      // Numbers of rows go up; where they do not, or are missing, the rows are counted.
      let given = attributes["r"].flatMap { Int($0) } ?? 0
      row = Table.Row(number: max(given, row.number + 1), cells: [])
      column = 0
      if rows.count >= Table.mostRows || row.number > 2_000_000 { failure = .tooLarge }
    case "c":
      column = attributes["r"].flatMap { CellRange(reference: $0)?.columns.lowerBound } ?? column
      kind = attributes["t"] ?? "n"
      value = ""
      inline = ItemText()
    case "v": isValue = true
    case "mergeCell":
      guard let range = attributes["ref"].flatMap({ CellRange(reference: $0) }) else { break }
      if merges.count < 10_000 { merges.append(range) }
    default: inline.begin(element)
    }
  }

  func end(_ element: String) {
    switch element {
    case "row":
      if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
    case "c":
      let text = CellText.clean(self.text)
      size += text.utf8.count
      if size > ZipArchive.mostUnfolded || inline.isTooLong { failure = .tooLarge }
      if column < Table.mostColumns, !text.isEmpty { row.put(text, at: column) }
      column += 1
    case "v": isValue = false
    default: inline.end(element)
    }
  }

  func add(_ text: String) {
    if isValue { value += text } else { inline.add(text) }
    if value.utf8.count > 8 * 1024 * 1024 { failure = .tooLarge }
  }

  private var text: String {
    switch kind {
    case "s": Int(value).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? ""
    case "inlineStr": inline.value
    case "n": Self.number(value)
    case "b": value == "1" ? "1" : ""
    default: WorkbookEscapes.plain(value)
    }
  }

  /// A whole number with all its digits: long ones are stored as "8.1234567E10".
  private static func number(_ text: String) -> String {
    guard text.contains(where: { $0 == "." || $0 == "E" || $0 == "e" }), let value = Double(text) else { return text }
    return value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : text
  }
}

extension Table.Row {
  fileprivate mutating func put(_ text: String, at column: Int) {
    guard column < Table.mostColumns else { return }
    while cells.count <= column { cells.append("") }
    cells[column] = text
  }
}

/// "B3" or "A3:A7": rows from 1, columns from 0.
struct CellRange: Equatable {
  let columns: ClosedRange<Int>
  let rows: ClosedRange<Int>

  /// nil for what is no reference.
  init?(reference: String) {
    let ends = reference.split(separator: ":", omittingEmptySubsequences: false).map { Self.cell($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else { return nil }
    columns = min(first.column, last.column)...max(first.column, last.column)
    rows = min(first.row, last.row)...max(first.row, last.row)
  }

  private static func cell(_ text: Substring) -> (column: Int, row: Int)? {
    let letters = text.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)), row > 0 else { return nil }
    return (letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1, row)
  }
}
