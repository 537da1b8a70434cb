import Meeting

/// A paper as a value: what it says, in order, without how a format draws it.
///
/// Every output format is one renderer over this value, so that the words are the same everywhere.
package struct Document: Equatable, Sendable {
  /// The file-name part that names the paper, such as `notula`; lower-case ASCII.
  package var name: String
  /// The title in the file's metadata, such as "Notula Rapat Pra Musrenbang …".
  package var title: String
  /// Who is named as the author in the file's metadata; empty means none is written.
  package var author: String
  /// The sheet it is printed on.
  package var paper: Paper
  /// Words printed at the head of every page, such as "KONSEP"; nil prints none.
  package var mark: String?
  /// The office's letterhead, on the first page only; nil prints none.
  package var letterhead: Letterhead?
  /// What the paper says, in reading order.
  package var blocks: [Block]
  /// Twelve hexadecimal digits of the seal, printed in the footer of sealed papers; nil before sealing.
  package var verificationCode: String?

  package init(
    name: String, title: String, author: String = "", paper: Paper = .f4, mark: String? = nil,
    letterhead: Letterhead? = nil, blocks: [Block] = [], verificationCode: String? = nil
  ) {
    self.name = name
    self.title = title
    self.author = author
    self.paper = paper
    self.mark = mark
    self.letterhead = letterhead
    self.blocks = blocks
    self.verificationCode = verificationCode
  }
}

extension Document {
  /// A sheet and its margins, in millimetres. Left margin 30 mm, the others 25 mm.
  package struct Paper: Equatable, Sendable {
    package var width: Double
    package var height: Double
    package var left = 30.0
    package var top = 25.0
    package var right = 25.0
    package var bottom = 25.0

    /// F4 (folio) as Indonesian offices buy it: 215 × 330 mm.
    package static let f4 = Paper(width: 215, height: 330)

    package init(width: Double, height: Double) {
      self.width = width
      self.height = height
    }
  }

  /// The head of the office's paper as the meeting has it: the government's line smaller than the office's (3 : 4), which is
  /// bold, the address small, and a double rule below.
  package typealias Letterhead = Meeting.Letterhead

  /// One piece of a paper.
  package indirect enum Block: Equatable, Sendable {
    /// The paper's name, centred, bold, capitals as given; one line each.
    case title([String])
    /// Labels and their values, the colons in one column ("Hari/Tanggal : Rabu, 21 Januari 2026").
    case fields([Field])
    /// A section's heading; level 1 to 3; the number ("I.", "1.") is nil where there is none. Never the last line of a page.
    case heading(level: Int, number: String?, text: String)
    /// Running text, justified.
    case paragraph([Run])
    /// Items in order, each with its own marker ("1.", "a.", "–"), hanging behind it.
    case list([Item])
    /// A table whose header row is repeated on every page it reaches.
    case table(Table)
    /// The signatures; never split over pages, and never alone on one.
    case signatures(Signatures)
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

  /// Rows of plain text under a header. No-break spaces in a cell (U+00A0) keep its words on one line where the format has
  /// type to fit them; plain text and Markdown have none and write plain spaces.
  package struct Table: Equatable, Sendable {
    package var columns: [Column]
    /// Each row has as many cells as there are columns.
    package var rows: [[String]]
    /// A last row set bold (a total), as many cells as there are columns; nil for none.
    package var total: [String]?

    package init(columns: [Column], rows: [[String]], total: [String]? = nil) {
      self.columns = columns
      self.rows = rows
      self.total = total
    }
  }

  /// One column of a table.
  package struct Column: Equatable, Sendable {
    package enum Alignment: Equatable, Sendable { case left, centre, right }

    package var heading: String
    /// Its share of the width against the other columns' shares; greater than 0.
    package var share: Double
    package var alignment: Alignment

    package init(_ heading: String, share: Double, alignment: Alignment = .left) {
      self.heading = heading
      self.share = share
      self.alignment = alignment
    }
  }

  /// Who signs: the place and date above, then up to two columns a row.
  package struct Signatures: Equatable, Sendable {
    /// "Karang Intan, 21 Januari 2026", above the right column.
    package var placeAndDate: String
    /// Signers in reading order: left, right, next row left …; a single one stands right.
    package var signers: [Signer]

    package init(placeAndDate: String, signers: [Signer]) {
      self.placeAndDate = placeAndDate
      self.signers = signers
    }
  }

  /// One place to sign.
  package struct Signer: Equatable, Sendable {
    /// Lines above the signature, such as ["Mengetahui,", "Pimpinan Rapat,"]; at least one.
    package var role: [String]
    /// The name, underlined and bold; dots or nothing where it is not known.
    package var name: String
    /// Lines below the name, such as rank and NIP; may be empty.
    package var details: [String]
    /// False where dots stand for the name; they are a line to write on and are not underlined.
    package var isNamed: Bool { name.contains { $0.isLetter } }

    package init(role: [String], name: String, details: [String] = []) {
      self.role = role
      self.name = name
      self.details = details
    }
  }
}
