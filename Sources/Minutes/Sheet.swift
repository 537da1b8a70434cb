import Meeting

/// A table of values to calculate and re-key with, for spreadsheets: what a cell is stays what it is.
package struct Sheet: Equatable, Sendable {
  /// One value; nothing is a formula.
  package enum Cell: Equatable, Sendable {
    case text(String)
    case count(Int)
    case amount(Rupiah)
    case date(CivilDate)
    case blank

    /// The text, or a blank cell where there is none.
    package static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .blank }
  }

  package struct Column: Equatable, Sendable {
    package var heading: String
    /// How wide it is shown, in digits.
    package var width: Double

    package init(_ heading: String, width: Double) {
      self.heading = heading
      self.width = width
    }
  }

  /// The file-name part that names it and the name of its tab; lower-case ASCII, at most 31 characters.
  package var name: String
  /// Above the table and in the file's metadata.
  package var title: String
  /// In the file's metadata; empty means none.
  package var author: String
  /// What it is worth, such as "KONSEP"; nil for an official one.
  package var mark: String?
  package var columns: [Column]
  /// Each row has as many cells as there are columns.
  package var rows: [[Cell]]
  /// The height of a row in millimetres, to write in by hand; 0 for as high as the text.
  package var rowHeight = 0.0
  /// Twelve hexadecimal digits of the seal; nil before sealing.
  package var verificationCode: String?
  /// Which meeting it is of, in the metadata of a spreadsheet; nil writes none.
  package var meeting: MeetingMark?

  package init(
    name: String, title: String, author: String = "", mark: String? = nil, columns: [Column], rows: [[Cell]],
    verificationCode: String? = nil
  ) {
    self.name = name
    self.title = title
    self.author = author
    self.mark = mark
    self.columns = columns
    self.rows = rows
    self.verificationCode = verificationCode
  }
}
