import TerminalUI

extension Position {
  /// Where `text` stands in `rows` first; nil where it does not.
  package init?(of text: String, in rows: [String]) {
    for (row, line) in rows.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      self.init(row: row, column: Text.width(String(line[..<range.lowerBound])))
      return
    }
    return nil
  }
}
