import Minutes

/// Writes a table with a header that repeats and rows that stay whole.
/// - Parameter width: The width between the margins, in points.
func wordTable(_ table: Document.Table, width: Double) -> String {
  guard !table.columns.isEmpty else { return "" }
  let (widths, size) = measure(table, width: width)
  var rows = table.header.indices.map { headerRow($0, of: table, widths, size: size) }
  if table.isNumbered {
    let cells = zip(table.columnNumbers, widths).map { number, width in
      var paragraph = WordParagraph("IsiTabel", number)
      paragraph.alignment = .center
      paragraph.size = max(size - 2, 6)
      paragraph.keepsWithNext = true
      return wordCell(paragraph.xml(), width: width)
    }
    rows.append(wordRow(cells, isHeader: true))
  }
  var isEven = false
  for (index, row) in table.rows.enumerated() {
    let isBeforeTotal = table.total != nil && index == table.rows.count - 1
    switch row {
    case .cells(let cells):
      let height = table.rowHeight.points
      rows.append(
        wordRow(
          body(cells, of: table, widths, size: size, isEven: isEven, keepsWithNext: isBeforeTotal), height: height))
      isEven.toggle()
    case .heading(let text):
      var paragraph = WordParagraph("IsiTabel", [Document.Run(text, bold: true)])
      paragraph.size = size
      paragraph.keepsWithNext = index < table.rows.count - 1
      let whole = widths.reduce(0, +)
      rows.append(wordRow([wordCell(paragraph.xml(), width: whole, span: widths.count)]))
    }
  }
  if let total = table.total {
    rows.append(wordRow(body(total, of: table, widths, size: size, isBold: true)))
  }
  return wordGrid("TabelNaskah", widths: widths, rows: rows)
}

/// A table of rows already written; `widths` are its columns', in points.
func wordGrid(_ style: String, widths: [Double], rows: [String]) -> String {
  let columns = widths.map { "<w:gridCol w:w=\"\($0.twentieths)\"/>" }.joined()
  return """
    <w:tbl><w:tblPr><w:tblStyle w:val="\(style)"/><w:tblW w:w="\(widths.reduce(0, +).twentieths)" w:type="dxa"/>\
    <w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" \
    w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>\(columns)</w:tblGrid>
    \(rows.joined())</w:tbl>\n
    """
}

/// A row that no page breaks; `height` is its least height in points, 0 for as high as its text.
func wordRow(_ cells: [String], isHeader: Bool = false, height: Double = 0) -> String {
  var properties = "<w:cantSplit/>"
  if height > 0 { properties += "<w:trHeight w:val=\"\(height.twentieths)\" w:hRule=\"atLeast\"/>" }
  if isHeader { properties += "<w:tblHeader/>" }
  return "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>\n"
}

/// A cell over `span` columns of the grid; `content` is at least one paragraph, which is the last thing in it.
func wordCell(_ content: String, width: Double, span: Int = 1, properties: String = "") -> String {
  let spanned = span > 1 ? "<w:gridSpan w:val=\"\(span)\"/>" : ""
  return
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width.twentieths)\" w:type=\"dxa\"/>\(spanned)\(properties)</w:tcPr>\(content)</w:tc>"
}

/// The columns' widths in points and the size of type: the largest in which words and amounts stay whole, else the smallest.
private func measure(_ table: Document.Table, width: Double) -> (widths: [Double], size: Double) {
  var needs: [Double] = []
  var size = 0.0
  for candidate in [11.0, 10, 9, 8, 7] {
    size = candidate
    needs = table.columns.indices.map { index in
      let words =
        table.boldWords(ofColumn: index).map { typeWidth($0, isBold: true) }
        + table.longestWords(ofColumn: index, count: 6).map { typeWidth($0) }
      return (words.max() ?? 0) * size + 10
    }
    if table.fits(needs, in: width) { break }
  }
  return (table.columnWidths(in: width, needs: needs), size)
}

/// One row of headings; a heading that spans rows is repeated as its own empty continuation, as the format wants.
private func headerRow(_ row: Int, of table: Document.Table, _ widths: [Double], size: Double) -> String {
  let across = table.header.flatMap(\.self).filter { $0.rows.contains(row) }
    .sorted { $0.columns.lowerBound < $1.columns.lowerBound }
  let cells = across.map { cell in
    var paragraph = WordParagraph("KepalaTabel", cell.rows.lowerBound == row ? cell.text : "")
    paragraph.size = size
    paragraph.keepsWithNext = true
    var properties = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EBEBEB\"/><w:vAlign w:val=\"center\"/>"
    if cell.rows.count > 1 {
      let merge = cell.rows.lowerBound == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"
      properties = merge + properties
    }
    return wordCell(
      paragraph.xml(), width: widths[cell.columns].reduce(0, +), span: cell.columns.count, properties: properties)
  }
  return wordRow(cells, isHeader: true)
}

private func body(
  _ cells: [String], of table: Document.Table, _ widths: [Double], size: Double, isBold: Bool = false,
  isEven: Bool = false, keepsWithNext: Bool = false
) -> [String] {
  table.columns.indices.map { index in
    let text = cells.indices.contains(index) ? cells[index] : ""
    var paragraph = WordParagraph("IsiTabel", [Document.Run(text, bold: isBold)])
    paragraph.size = size
    paragraph.keepsWithNext = keepsWithNext
    switch table.columns[index].alignment {
    case .left: break
    case .centre: paragraph.alignment = .center
    case .right: paragraph.alignment = .right
    case .staggered: if isEven { paragraph.indent = widths[index] / 2 - 4 }
    }
    return wordCell(paragraph.xml(), width: widths[index])
  }
}
