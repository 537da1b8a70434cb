extension Document {
  /// One piece of a paper.
  package indirect enum Block: Equatable, Sendable {
    /// The paper's name, centred, bold, capitals as given; one line each.
    case title([String])
    /// Lines of plain text that stay lines, such as a number, a date or an address; never apart on two pages.
    case lines([String], at: Position)
    /// Labels and their values, the colons in one column ("Hari/Tanggal : Rabu, 21 Januari 2026").
    case fields([Field])
    /// A section's heading; level 1 to 3; the number ("I.", "1.") is nil where there is none. Never the last line of a page.
    case heading(level: Int, number: String?, text: String)
    /// Running text, justified.
    case paragraph([Run])
    /// Items in order, each with its own marker ("1.", "a.", "–"), hanging behind it.
    case list([Item])
    /// A table whose header is repeated on every page it reaches.
    case table(Table)
    /// Empty frames to paste photographs in, two beside each other, each `height` millimetres high with its caption below.
    case frames([String], height: Double)
    /// Cards to cut apart, four to a page, each with its own blocks; one that needs more than a quarter page takes it.
    case cards([[Block]])
    /// The signatures; never split over pages, and never alone on one.
    case signatures(Signatures)
  }

  /// Where lines stand between the margins.
  package enum Position: Equatable, Sendable {
    case left, centre
    /// In the right half, below each other's beginnings, where the place and date of a letter stand.
    case rightHalf
  }

  /// Text in one weight and slope.
  package struct Run: Equatable, Sendable {
    package var text: String
    package var bold: Bool
    package var italic: Bool

    package init(_ text: String, bold: Bool = false, italic: Bool = false) {
      self.text = text
      self.bold = bold
      self.italic = italic
    }
  }

  /// One label with its value; several lines stand below each other, at the value's edge.
  package struct Field: Equatable, Sendable {
    package var label: String
    /// At least one line; a line is plain text.
    package var lines: [String]

    package init(_ label: String, _ lines: [String]) {
      self.label = label
      self.lines = lines
    }
  }

  /// One item of a list, with what stands below it.
  package struct Item: Equatable, Sendable {
    package var marker: String
    package var runs: [Run]
    /// Items one level deeper; may be empty.
    package var items: [Item]

    package init(marker: String, runs: [Run], items: [Item] = []) {
      self.marker = marker
      self.runs = runs
      self.items = items
    }
  }
}
