import Minutes
import TerminalUI

/// The pages of a document's PDF as rows of text, each from top to bottom: every line stands on the page where the PDF has it, and
/// about where it has it there.
///
/// - Throws: what keeps the PDF from being drawn.
package func previewPages(of document: Document) throws(RenderingFailure) -> [[String]] {
  let layout = try PageLayout(document)
  let scale = PageSketch.scale(of: layout)
  let pages = layout.parts.flatMap { part in part.pages.map { (part, $0) } }
  return pages.enumerated().map { index, page in
    let (part, placements) = page
    var sketch = PageSketch(width: part.sheet.contentWidth, pointsPerColumn: scale)
    for placement in placements { sketch.add(part.boxes[placement.box], placement) }
    var rows = sketch.rows
    if let mark = document.mark?.printable, !mark.isEmpty { rows = [mark.centred(in: sketch.columns), ""] + rows }
    let code = document.verificationCode.map { "Kode verifikasi \($0.printable)" } ?? ""
    let number = "Halaman \(index + 1) dari \(layout.pageCount)"
    return rows + ["", code + Text.paddedLeft(number, to: sketch.columns - code.displayWidth)]
  }
}

/// One page in the making: what is drawn at which height, in points.
private struct PageSketch {
  private struct Piece {
    let text: String
    /// Of the left edge, in points.
    let x: Double
    let width: Double
  }

  private enum Mark {
    case pieces([Piece])
    /// The upper or lower edge of a row of a table, with the places of its columns.
    case edge([Double])
    case rule
  }

  let width: Double
  let pointsPerColumn: Double
  private var marks: [(y: Double, mark: Mark)] = []
  /// The columns of tables, where they reach from and to.
  private var frames: [(top: Double, bottom: Double, edges: [Double])] = []

  init(width: Double, pointsPerColumn: Double) {
    self.width = width
    self.pointsPerColumn = pointsPerColumn
  }

  var columns: Int { Int(width / pointsPerColumn) }

  /// What a column of the screen stands for, so that all but the densest lines go into their room.
  static func scale(of layout: PageLayout) -> Double {
    var widths: [Double] = []
    for case .text(let line, _, _) in layout.parts.flatMap(\.boxes).flatMap(\.ink) {
      let count = line.text.displayWidth
      if count >= 8 { widths.append(line.width / Double(count)) }
    }
    widths.sort()
    let dense = widths.isEmpty ? 5 : widths[widths.count / 20]
    return min(max(dense, 4), 6)
  }

  mutating func add(_ box: PageBox, _ placement: Pagination.Placement) {
    let (slice, top) = (placement.slice, placement.top)
    func place(_ y: Double) -> Double { top + y - slice.lowerBound }
    for ink in box.ink {
      switch ink {
      case .text(let line, let x, let baseline):
        guard slice.contains(baseline), case let text = line.text, !text.isEmpty else { continue }
        add(Piece(text: text, x: x, width: line.width), at: place(baseline))
      case .rule(let y, _): if slice.contains(y) { marks.append((place(y), .rule)) }
      case .frame(let edges, _):
        let bottom = top + slice.upperBound - slice.lowerBound
        frames.append((top, bottom, edges))
        for y in [top, bottom] { addEdge(edges, at: y) }
      case .cell(let x, let y, _):
        let edges = [x.lowerBound, x.upperBound]
        frames.append((place(y.lowerBound), place(y.upperBound), edges))
        for y in [y.lowerBound, y.upperBound] { addEdge(edges, at: place(y)) }
      case .picture: break
      }
    }
  }

  private mutating func add(_ piece: Piece, at y: Double) {
    // What stands side by side has one baseline, give or take the sizes of its letters.
    if let index = marks.lastIndex(where: { abs($0.y - y) < 3 }), case .pieces(let others) = marks[index].mark {
      marks[index].mark = .pieces(others + [piece])
    } else {
      marks.append((y, .pieces([piece])))
    }
  }

  private mutating func addEdge(_ edges: [Double], at y: Double) {
    let isThere = marks.contains { mark in
      if case .edge = mark.mark { abs(mark.y - y) < 1 } else { false }
    }
    if !isThere { marks.append((y, .edge(edges))) }
  }

  /// The heights between baselines that count as one row.
  private static let lineHeight = 16.0
  /// Blank rows that stand for any larger gap.
  private static let widestGap = 5

  var rows: [String] {
    var rows: [String] = []
    var last: Double?
    var hadRule = false
    for (y, mark) in marks.sorted(by: { $0.y < $1.y }) {
      let gap = last.map { Int(((y - $0) / Self.lineHeight).rounded()) - 1 } ?? 0
      switch mark {
      case .pieces(let pieces):
        rows += Array(repeating: "", count: max(0, min(gap, Self.widestGap)))
        rows.append(row(of: pieces, at: y))
        hadRule = false
      case .edge(let edges): rows.append(edge(edges))
      case .rule:
        // Two rules close together are one double rule.
        if !hadRule { rows.append(String(repeating: "═", count: columns)) }
        hadRule = true
      }
      last = y
    }
    return rows
  }

  private func column(_ x: Double) -> Int { max(0, Int((x / pointsPerColumn).rounded())) }

  /// The pieces where they stand, at least one blank apart, with the edges of a table's columns between them.
  private func row(of pieces: [Piece], at y: Double) -> String {
    var text = ""
    let edges = frames.first { $0.top <= y && y <= $0.bottom }?.edges ?? []
    var bars = edges.map(column)
    func reach(_ place: Int) {
      while let bar = bars.first, bar <= place {
        bars.removeFirst()
        if text.displayWidth <= bar { text = Text.padded(text, to: bar) + "│" } else { text += "│" }
      }
    }
    for piece in pieces.sorted(by: { $0.x < $1.x }) {
      var place = column(piece.x)
      let isCentred = abs(piece.x + piece.width / 2 - width / 2) < 2 && piece.x > 20 && edges.isEmpty
      if isCentred { place = max(0, (columns - piece.text.displayWidth) / 2) }
      reach(place)
      if !text.isEmpty, text.displayWidth >= place, text.last != "│" { text += " " }
      text = Text.padded(text, to: place) + piece.text
    }
    reach(.max)
    return text
  }

  private func edge(_ edges: [Double]) -> String {
    var text = ""
    for (index, edge) in edges.enumerated() {
      let stroke = String(repeating: "─", count: max(0, column(edge) - text.displayWidth))
      text += stroke + (index == 0 ? "├" : index == edges.count - 1 ? "┤" : "┼")
    }
    return text
  }
}
