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
  }

  /// What pagination needs to know.
  var measure: Pagination.Box
  var ink: [Ink] = []
  /// The heading that begins here; nil where none does.
  var outline: OutlineEntry?

  /// A heading in the reader's list of contents.
  struct OutlineEntry {
    /// 1 to 3.
    var level: Int
    var text: String
  }
}
