import Minutes

extension PageComposer {
  private static let cellMargin = (sides: 4.0, ends: 2.5)
  /// 11 points as offices set tables, and smaller where a table has many columns.
  private static let sizes = [11.0, 10, 9, 8, 7]

  /// Appends a table: a header row, which each later row repeats on a new page, then one box a row.
  mutating func appendTable(_ table: Document.Table) {
    guard !table.columns.isEmpty else { return }
    let (edges, size) = measure(table)
    let headings = table.columns.map(\.heading)
    var header = row(headings, of: table.columns, edges: edges, { _ in .cellHeading(size) }, shaded: true)
    header.measure.spaceBefore = 6
    header.measure.keepsWithNext = true
    let head = boxes.count
    boxes.append(header)
    for cells in table.rows {
      var body = row(cells, of: table.columns, edges: edges, { .cell(size).aligned($0.alignment) })
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
    for candidate in Self.sizes {
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

  private func row(
    _ cells: [String], of columns: [Document.Column], edges: [Double], _ style: (Document.Column) -> TextStyle,
    shaded: Bool = false
  ) -> PageBox {
    let (sides, ends) = Self.cellMargin
    var ink: [PageBox.Ink] = [.frame(edges: edges, shaded: shaded)]
    var spans: [Range<Double>] = []
    var height = 0.0
    for (index, column) in columns.enumerated() where cells.indices.contains(index) {
      let style = style(column)
      let left = edges[index] + sides
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
      case .left: .left
      case .centre: .centre
      case .right: .right
      }
    return style
  }
}
