import Minutes

extension PageComposer {
  private static let cellMargin = (sides: 4.0, ends: 2.5)
  /// 11 points as offices set tables, and smaller where a table has many columns.
  private static let sizes = [11.0, 10, 9, 8, 7]

  /// Appends a table: a header row, which each later row repeats on a new page, then one box a row.
  mutating func appendTable(_ table: Document.Table) {
    guard !table.columns.isEmpty else { return }
    let (edges, size) = measure(table)
    var header = header(of: table, edges: edges, size: size)
    header.measure.spaceBefore = 6
    header.measure.keepsWithNext = true
    let head = boxes.count
    boxes.append(header)
    var isEven = false
    for (index, cells) in table.rows.enumerated() {
      var body: PageBox
      switch cells {
      case .cells(let cells):
        body = row(cells, of: table.columns, edges: edges, { .cell(size).aligned($0.alignment) }, isEven: isEven)
        body.measure.height = max(body.measure.height, min(table.rowHeight, 100) * 72 / 25.4)
        isEven.toggle()
      case .heading(let text):
        let whole = Document.Column("", share: 1)
        body = row([text], of: [whole], edges: [0, edges.last ?? 0], { _ in .cellTotal(size) })
        body.measure.keepsWithNext = index < table.rows.count - 1
      }
      body.measure.head = head
      boxes.append(body)
    }
    if let total = table.total {
      var last = row(total, of: table.columns, edges: edges, { .cellTotal(size).aligned($0.alignment) })
      last.measure.head = head
      // A total alone on a page would not be understood.
      if !table.rows.isEmpty { boxes[boxes.count - 1].measure.keepsWithNext = true }
      boxes.append(last)
    }
  }

  /// The left edge of each column and the right edge of the last, and the size of the type: the largest of `sizes` in
  /// which words and amounts stay whole, else the smallest.
  private func measure(_ table: Document.Table) -> (edges: [Double], size: Double) {
    var size = 0.0
    var needs: [Double] = []
    for candidate in Self.sizes where candidate <= max(table.largestType, Self.sizes.last ?? 0) {
      size = candidate
      needs = self.needs(of: table, size: size)
      if table.fits(needs, in: width) { break }
    }
    let widths = table.columnWidths(in: width, needs: needs)
    return (widths.reduce(into: [0]) { edges, width in edges.append((edges.last ?? 0) + width) }, size)
  }

  /// The widths that the columns' longest words need, in points.
  private func needs(of table: Document.Table, size: Double) -> [Double] {
    table.columns.indices.map { index in
      let words =
        table.boldWords(ofColumn: index).map { typesetter.set($0, .cellHeading(size)) }
        // By characters the longest word may not be the widest one; one of the longest is.
        + table.longestWords(ofColumn: index, count: 6).map { typesetter.set($0, .cell(size)) }
      return (words.map(\.width).max() ?? 0) + 2 * Self.cellMargin.sides + 0.5
    }
  }

  /// The headings, each over the columns and rows that it spans, and the numbers of the columns below them.
  private func header(of table: Document.Table, edges: [Double], size: Double) -> PageBox {
    let (sides, ends) = Self.cellMargin
    let style = TextStyle.cellHeading(size)
    let cells = table.header.flatMap(\.self).map { cell in
      let x = edges[cell.columns.lowerBound]..<edges[cell.columns.upperBound]
      let lines = typesetter.set(cell.text, style, width: max(x.upperBound - x.lowerBound - 2 * sides, 1)).lines
      return (cell: cell, x: x, lines: lines, height: lines.reduce(2 * ends) { $0 + $1.height * style.leading })
    }
    var tops = Array(repeating: 0.0, count: table.headerDepth + 1)
    for row in 0..<table.headerDepth {
      let ending = cells.filter { $0.cell.rows.upperBound == row + 1 }
      tops[row + 1] = ending.map { tops[$0.cell.rows.lowerBound] + $0.height }.max() ?? tops[row]
    }
    var ink: [PageBox.Ink] = []
    for (cell, x, lines, height) in cells {
      let y = tops[cell.rows.lowerBound]..<max(tops[cell.rows.lowerBound], tops[cell.rows.upperBound])
      ink.append(.cell(x: x, y: y, shaded: true))
      var top = y.lowerBound + (y.upperBound - y.lowerBound - height) / 2 + ends
      for line in lines {
        let baseline = top + line.ascent + line.height * (style.leading - 1) / 2
        ink.append(.text(line, x: x.lowerBound + sides + line.x, baseline: baseline))
        top += line.height * style.leading
      }
    }
    var box = PageBox(measure: Pagination.Box(height: tops.last ?? 0), ink: ink)
    if table.isNumbered {
      let centred = table.columns.map { Document.Column("", share: $0.share, alignment: .centre) }
      let numbers = row(
        table.columnNumbers, of: centred, edges: edges, { .cell(max(size - 2, 6)).aligned($0.alignment) })
      box.ink += numbers.ink(movedBy: 0, box.measure.height, width: width)
      box.measure.height += numbers.measure.height
    }
    return box
  }

  private func row(
    _ cells: [String], of columns: [Document.Column], edges: [Double], _ style: (Document.Column) -> TextStyle,
    isEven: Bool = false
  ) -> PageBox {
    let (sides, ends) = Self.cellMargin
    var ink: [PageBox.Ink] = [.frame(edges: edges, shaded: false)]
    var spans: [Range<Double>] = []
    var height = 0.0
    for (index, column) in columns.enumerated() where cells.indices.contains(index) {
      let style = style(column)
      let isStaggered = column.alignment == .staggered && isEven
      let left = isStaggered ? (edges[index] + edges[index + 1]) / 2 : edges[index] + sides
      let layout = typesetter.set(cells[index], style, width: max(edges[index + 1] - sides - left, 1))
      var top = ends
      for line in layout.lines {
        let bottom = top + line.height * style.leading
        ink.append(
          .text(line, x: left + line.x, baseline: top + line.ascent + line.height * (style.leading - 1) / 2))
        spans.append(top..<bottom)
        top = bottom
      }
      height = max(height, top)
    }
    return PageBox(
      measure: Pagination.Box(height: height + ends, cuts: Self.gaps(between: spans)), ink: ink)
  }

  /// Where a row may be cut without cutting a line of any cell, rising.
  private static func gaps(between lines: [Range<Double>]) -> [Double] {
    var gaps: [Double] = []
    var reach = 0.0
    let slack = 0.01
    for line in lines.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if reach > 0, line.lowerBound >= reach - slack, line.lowerBound > (gaps.last ?? 0) + slack {
        gaps.append(line.lowerBound)
      }
      reach = max(reach, line.upperBound)
    }
    return gaps
  }
}

extension TextStyle {
  fileprivate func aligned(_ alignment: Document.Column.Alignment) -> TextStyle {
    var style = self
    style.alignment =
      switch alignment {
      case .left, .staggered: .left
      case .centre: .centre
      case .right: .right
      }
    return style
  }
}
