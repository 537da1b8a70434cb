import Minutes
import TerminalUI

extension PlainTextComposer {
  /// Appends a table drawn in ASCII; the header is repeated on every page the table reaches.
  mutating func appendTable(_ table: Document.Table) {
    guard !table.columns.isEmpty else { return }
    let widths = columnWidths(of: table)
    let alignments = table.columns.map(\.alignment)
    let thin = rule("-", widths)
    let headings = row(table.columns.map(\.heading), widths, alignments.map { _ in .centre })
    let head = boxes.count
    boxes.append(PlainTextBox([thin] + headings + [rule("=", widths)], spaceBefore: 1, keepsWithNext: true))
    let rows = table.rows + (table.total.map { [$0] } ?? [])
    for (index, cells) in rows.enumerated() {
      // A total alone on a page would not be understood.
      let keeps = table.total != nil && index == rows.count - 2
      boxes.append(
        PlainTextBox(row(cells, widths, alignments) + [thin], keepsWithNext: keeps, head: head))
    }
    if rows.isEmpty { boxes[head].measure.keepsWithNext = false }
  }

  /// Widths by share; then a column whose longest word does not fit takes columns from those that have some to spare.
  private func columnWidths(of table: Document.Table) -> [Int] {
    let count = table.columns.count
    let available = max(columns - 3 * count - 1, 2 * count)
    var widths = table.columns.fractions.map { max(2, Int(Double(available) * $0)) }
    let needs = table.columns.indices.map { index in
      let cells =
        [table.columns[index].heading]
        + (table.rows + [table.total ?? []]).compactMap { row in
          row.indices.contains(index) ? row[index] : nil
        }
      return cells.flatMap { $0.printable.split(separator: " ") }.map { Text.width(String($0)) }.max() ?? 0
    }
    func slack(_ index: Int) -> Int { widths[index] - max(needs[index], 2) }
    func mostSpacious() -> Int { widths.indices.max { slack($0) < slack($1) } ?? 0 }
    while widths.reduce(0, +) < available { widths[widths.indices.min { slack($0) < slack($1) } ?? 0] += 1 }
    while widths.reduce(0, +) > available, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 2
    {
      widths[widest] -= 1
    }
    for index in widths.indices {
      while slack(index) < 0, slack(mostSpacious()) > 0 {
        widths[mostSpacious()] -= 1
        widths[index] += 1
      }
    }
    return widths
  }

  private func rule(_ stroke: String, _ widths: [Int]) -> String {
    "+" + widths.map { String(repeating: stroke, count: $0 + 2) + "+" }.joined()
  }

  private func row(_ cells: [String], _ widths: [Int], _ alignments: [Document.Column.Alignment]) -> [String] {
    let texts = widths.indices.map { index in
      (cells.indices.contains(index) ? cells[index] : "").wrapped(to: widths[index])
    }
    return (0..<(texts.map(\.count).max() ?? 1)).map { line in
      "|"
        + widths.indices.map { index in
          let text = texts[index].indices.contains(line) ? texts[index][line] : ""
          let placed =
            switch alignments[index] {
            case .left: text
            case .centre: text.centred(in: widths[index])
            case .right: Text.paddedLeft(text, to: widths[index])
            }
          return " " + Text.padded(placed, to: widths[index]) + " |"
        }.joined()
    }
  }
}
