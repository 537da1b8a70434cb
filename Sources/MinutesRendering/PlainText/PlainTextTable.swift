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
    let head = boxes.count
    var header = headerLines(of: table, widths)
    if table.isNumbered { header += [thin] + row(table.columnNumbers, widths, alignments.map { _ in .centre }) }
    boxes.append(PlainTextBox(header + [rule("=", widths)], spaceBefore: 1, keepsWithNext: true))
    let rows = table.rows + (table.total.map { [.cells($0)] } ?? [])
    let height = Int((table.rowHeight / Self.lineHeight).rounded(.up))
    var isEven = false
    for (index, body) in rows.enumerated() {
      // A total alone on a page would not be understood.
      var keeps = table.total != nil && index == rows.count - 2
      var lines: [String]
      switch body {
      case .cells(let cells):
        lines = row(cells, widths, alignments, isEven: isEven)
        isEven.toggle()
        if lines.count < height - 1 {
          lines += Array(repeating: row([], widths, alignments)[0], count: height - 1 - lines.count)
        }
      case .heading(let text):
        let whole = widths.reduce(3 * (widths.count - 1), +)
        lines = row([text], [whole], [.left])
        keeps = index < rows.count - 1
      }
      boxes.append(PlainTextBox(lines + [thin], keepsWithNext: keeps, head: head))
    }
    if rows.isEmpty { boxes[head].measure.keepsWithNext = false }
  }

  /// The height of a line of a line printer, six to the inch, in millimetres.
  static let lineHeight = 25.4 / 6

  /// The headings of a table between its upper edge and the rule below them, which is not among the lines.
  private func headerLines(of table: Document.Table, _ widths: [Int]) -> [String] {
    let cells = table.header.flatMap(\.self)
    return (0..<table.headerDepth).flatMap { row in
      // What stands in this row of headings: a heading that begins here, or the blank part of one that began above.
      let across = cells.filter { $0.rows.contains(row) }.sorted { $0.columns.lowerBound < $1.columns.lowerBound }
      let spans = across.map { cell in widths[cell.columns].reduce(3 * (cell.columns.count - 1), +) }
      let texts = across.map { $0.rows.lowerBound == row ? $0.text : "" }
      var edge = "+"
      for cell in across {
        let isOpen = cell.rows.lowerBound < row
        let strokes = widths[cell.columns].map { String(repeating: isOpen ? " " : "-", count: $0 + 2) }
        edge += strokes.joined(
          separator: isOpen ? " " : row == cell.rows.lowerBound && cell.columns.count > 1 ? "-" : "+")
        edge += "+"
      }
      return [edge] + self.row(texts, spans, texts.map { _ in .centre })
    }
  }

  private mutating func appendRecords(_ table: Document.Table) {
    let labels = table.columns.map { $0.wholeHeading.wrapped(to: columns / 3) }
    let labelWidth = labels.flatMap(\.self).map(\.displayWidth).max() ?? 0
    let rows = table.rows + (table.total.map { [.cells($0)] } ?? [])
    for (index, row) in rows.enumerated() {
      let isTotal = index == table.rows.count
      let cells = row.cells
      var lines: [String] = []
      if case .heading(let text) = row {
        lines = text.wrapped(to: columns)
      } else {
        lines = labels.indices.flatMap { column in
          let text = cells.indices.contains(column) ? cells[column] : ""
          if isTotal, text.printable.isEmpty { return [String]() }
          return labelled(labels[column], labelWidth: labelWidth, [text])
        }
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

  private func row(
    _ cells: [String], _ widths: [Int], _ alignments: [Document.Column.Alignment], isEven: Bool = false
  ) -> [String] {
    let indents = zip(widths, alignments).map { $1 == .staggered && isEven ? $0 / 2 : 0 }
    let texts = widths.indices.map { index in
      (cells.indices.contains(index) ? cells[index] : "").wrapped(to: widths[index] - indents[index])
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
            case .staggered: spaces(indents[index]) + text
            }
          return " " + Text.padded(placed, to: widths[index]) + " |"
        }.joined()
    }
  }
}
