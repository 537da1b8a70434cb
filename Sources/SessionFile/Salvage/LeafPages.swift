import Foundation

/// The rows of the table of changes on those pages of a database file that are whole, whatever has become of the pages that lead there.
///
/// It reads the pages that SQLite's file format calls leaves of a table, and the overflow pages behind long rows
/// (https://www.sqlite.org/fileformat2.html, sections 1.6 and 2.1).
struct LeafPages {
  /// The readable steps by the numbers of their rows.
  private(set) var steps: [Int: StoredStep] = [:]

  private let bytes: [UInt8]
  /// The size of the pages of every file that the program makes.
  private static let page = 4096
  /// The place of the body among the columns.
  private static let body = 5

  init(of path: String) {
    bytes = (try? Data(contentsOf: URL(fileURLWithPath: path))).map(Array.init) ?? []
    for start in stride(from: 0, to: bytes.count - Self.page + 1, by: Self.page) { readPage(at: start) }
  }

  private mutating func readPage(at start: Int) {
    // The first page begins with the header of the file.
    let head = start == 0 ? 100 : start
    guard bytes[head] == 0x0D else { return }
    let count = number(at: head + 3, bytes: 2)
    guard head + 8 + count * 2 <= start + Self.page else { return }
    for cell in 0..<count { readCell(at: start + number(at: head + 8 + cell * 2, bytes: 2), before: start + Self.page) }
  }

  private mutating func readCell(at start: Int, before end: Int) {
    var position = start
    guard let length = variable(&position, before: end), let sequence = variable(&position, before: end),
      length > 0, length < bytes.count, sequence > 0,
      let row = payload(at: position, length: length, before: end), let body = Self.column(Self.body, of: row),
      let stored = try? JSONDecoder().decode(StoredStep.self, from: body)
    else { return }
    steps[sequence] = stored
  }

  /// All bytes of a row, those on overflow pages too; nil where a page is missing.
  private func payload(at start: Int, length: Int, before end: Int) -> [UInt8]? {
    let most = Self.page - 35
    let least = (Self.page - 12) * 32 / 255 - 23
    let rest = least + (length - least) % (Self.page - 4)
    let local = length <= most ? length : rest <= most ? rest : least
    guard start + local <= end else { return nil }
    var row = Array(bytes[start..<start + local])
    guard local < length else { return row }
    guard start + local + 4 <= end else { return nil }
    var next = number(at: start + local, bytes: 4)
    while row.count < length {
      let place = (next - 1) * Self.page
      guard next > 1, place + Self.page <= bytes.count else { return nil }
      row += bytes[(place + 4)..<(place + 4 + min(Self.page - 4, length - row.count))]
      next = number(at: place, bytes: 4)
    }
    return row
  }

  /// The bytes of column `wanted` of a row; nil where it is no text and no blob.
  private static func column(_ wanted: Int, of row: [UInt8]) -> Data? {
    let record = LeafPages(row)
    var position = 0
    guard let head = record.variable(&position, before: row.count), head <= row.count else { return nil }
    var start = head
    for column in 0...wanted {
      guard let type = record.variable(&position, before: head) else { return nil }
      let size = type >= 12 ? (type - 12) / 2 : [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type]
      guard start + size <= row.count else { return nil }
      if column == wanted { return type >= 12 ? Data(row[start..<start + size]) : nil }
      start += size
    }
    return nil
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A number of so many bytes, the highest first.
  private func number(at position: Int, bytes count: Int) -> Int {
    bytes[position..<position + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of SQLite's variable length; nil where it does not end before `end` or is longer than any of ours.
  private func variable(_ position: inout Int, before end: Int) -> Int? {
    var value = 0
    for _ in 0..<8 {
      guard position < min(end, bytes.count) else { return nil }
      let byte = bytes[position]
      position += 1
      value = value << 7 | Int(byte & 0x7F)
      if byte < 0x80 { return value }
    }
    return nil
  }
}
