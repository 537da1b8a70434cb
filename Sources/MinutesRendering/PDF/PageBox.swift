/// A measured piece of a page: how high it is, how it behaves at the foot of a page, and what is drawn in it.
struct PageBox {
  /// Something drawn in a box; lengths in points from the box's top left corner.
  enum Ink {
    /// A line of text, its left edge and its baseline.
    case text(TextLayout.Line, x: Double, baseline: Double)
    /// A horizontal rule over the width of the page's content, centred on `y`.
    case rule(y: Double, thickness: Double)
    /// The frame of a table's row with a vertical rule at each edge; as high as the slice that is drawn.
    case frame(edges: [Double], shaded: Bool)
    /// A rectangle of its own, such as a cell of a header that spans others.
    case cell(x: Range<Double>, y: Range<Double>, shaded: Bool)
    /// A picture that fills a rectangle.
    case picture(LogoPicture, x: Double, y: Double, width: Double, height: Double)
  }

  /// What pagination needs to know.
  var measure: Pagination.Box
  var ink: [Ink] = []
  /// The heading that begins here; nil where none does.
  var outline: OutlineEntry?

  /// What is drawn, moved right and down, as part of a box of another width.
  func ink(movedBy x: Double, _ y: Double, width: Double) -> [Ink] {
    ink.flatMap { ink -> [Ink] in
      switch ink {
      case .text(let line, let left, let baseline): return [.text(line, x: left + x, baseline: baseline + y)]
      case .rule(let height, let thickness):
        let middle = height + y
        return [.cell(x: x..<x + width, y: middle - thickness / 2..<middle + thickness / 2, shaded: false)]
      case .frame(let edges, let shaded):
        return zip(edges, edges.dropFirst()).map { left, right in
          .cell(x: left + x..<max(left, right) + x, y: y..<y + measure.height, shaded: shaded)
        }
      case .cell(let across, let down, let shaded):
        return [
          .cell(
            x: across.lowerBound + x..<across.upperBound + x, y: down.lowerBound + y..<down.upperBound + y,
            shaded: shaded)
        ]
      case .picture(let picture, let left, let top, let wide, let high):
        return [.picture(picture, x: left + x, y: top + y, width: wide, height: high)]
      }
    }
  }

  /// A heading in the reader's list of contents.
  struct OutlineEntry {
    /// 1 to 3.
    var level: Int
    var text: String
  }
}
