import Minutes
import TerminalUI

extension PlainTextComposer {
  /// Appends a table drawn in ASCII, its header repeated on every page it reaches; a table of so many columns that
  /// words would not fit is written row after row, each cell with its heading.
  mutating func appendTable(_ table: Document.Table) {
    guard !table.columns.isEmpty else { return }
    let available = columns - 3 * table.columns.count - 1
    if available < 7 * table.columns.count {
      appendRecords(table)
    } else {
      appendGrid(table, columnWidths(of: table, in: available))
    }
  }

  private mutating func appendGrid(_ table: Document.Table, _ widths: [Int]) {
    let alignments = table.columns.map(\.alignment)
    let thin = rule("-", widths)
    let headings = row(table.columns.map(\.heading), widths, alignments.map { _ in .centre })
    let head = boxes.count
    boxes.append(PlainTextBox([thin] + headings + [rule("=", widths)], spaceBefore: 1, keepsWithNext: true))
    let rows = table.rows + (table.total.map { [$0] } ?? [])
    for (index, cells) in rows.enumerated() {
      // A total alone on a page would not be understood.
      let keeps = table.total != nil && index == rows.count - 2
      boxes.append(PlainTextBox(row(cells, widths, alignments) + [thin], keepsWithNext: keeps, head: head))
    }
    if rows.isEmpty { boxes[head].measure.keepsWithNext = false }
  }

  private mutating func appendRecords(_ table: Document.Table) {
    let labels = table.columns.map { $0.heading.wrapped(to: columns / 3) }
    let labelWidth = labels.flatMap(\.self).map(\.displayWidth).max() ?? 0
    let rows = table.rows + (table.total.map { [$0] } ?? [])
    for (index, cells) in rows.enumerated() {
      let isTotal = index == table.rows.count
      let lines = labels.indices.flatMap { column in
        let text = cells.indices.contains(column) ? cells[column] : ""
        if isTotal, text.printable.isEmpty { return [String]() }
        return labelled(labels[column], labelWidth: labelWidth, [text])
      }
      let thin = String(repeating: "-", count: columns)
      boxes.append(PlainTextBox((index == 0 ? [thin] : []) + lines + [thin], spaceBefore: index == 0 ? 1 : 0))
    }
  }

  private func columnWidths(of table: Document.Table, in available: Int) -> [Int] {
    let needs = table.columns.indices.map { index in
      let words = table.boldWords(ofColumn: index)
      return (words + table.longestWords(ofColumn: index, count: 4)).map(\.displayWidth).max() ?? 0
    }
    var widths = table.columnWidths(in: Double(available), needs: needs.map(Double.init)).map { max(2, Int($0)) }
    // What rounding down left over goes where a word is nearest to being broken.
    while widths.reduce(0, +) < available,
      let tightest = widths.indices.min(by: { widths[$0] - needs[$0] < widths[$1] - needs[$1] })
    {
      widths[tightest] += 1
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
