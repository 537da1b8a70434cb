/// The papers as they would print now, in pages of rows.
package struct Preview: Equatable, Sendable {
  /// One sheet, as text.
  package struct Page: Equatable, Sendable {
    /// The paper that it belongs to, by its title.
    package var paper: String
    /// From 1, in its paper.
    package var number: Int
    /// How many pages its paper has.
    package var count: Int
    /// From top to bottom.
    package var rows: [String]

    package init(paper: String, number: Int, count: Int, rows: [String]) {
      self.paper = paper
      self.number = number
      self.count = count
      self.rows = rows
    }
  }

  /// In the order in which they are printed; at least one.
  package var pages: [Page]
  /// Whether they end where those of the PDF do; else they are the pages of the plain text.
  package var isOfPDF: Bool

  package init(pages: [Page], isOfPDF: Bool) {
    self.pages = pages
    self.isOfPDF = isOfPDF
  }
}
