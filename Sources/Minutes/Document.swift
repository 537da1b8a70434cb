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
  /// The sheet it is printed on, upright.
  package var paper: Paper
  /// Words printed at the head of every page, such as "KONSEP"; nil prints none.
  package var mark: String?
  /// The office's letterhead, on the first page only; nil prints none.
  package var letterhead: Letterhead?
  /// What the paper says, in reading order; at least one part, and the pages are numbered through all of them.
  package var parts: [Part]
  /// Twelve hexadecimal digits of the seal, printed in the footer of sealed papers; nil before sealing.
  package var verificationCode: String?
  /// The language it is in, as a tag of BCP 47, for those to whom a PDF is read aloud.
  package var language = "id"
  /// Whether a PDF says on every page which of how many it is.
  package var numbersPages = true
  /// Which meeting it is of, in the metadata of PDF, Word and HTML; nil writes none.
  package var meeting: MeetingMark?

  /// A paper of one upright part.
  package init(
    name: String, title: String, author: String = "", paper: Paper = .f4, mark: String? = nil,
    letterhead: Letterhead? = nil, blocks: [Block] = [], verificationCode: String? = nil
  ) {
    self.init(
      name: name, title: title, author: author, paper: paper, mark: mark, letterhead: letterhead,
      parts: [Part(blocks: blocks)], verificationCode: verificationCode)
  }

  package init(
    name: String, title: String, author: String = "", paper: Paper = .f4, mark: String? = nil,
    letterhead: Letterhead? = nil, parts: [Part], verificationCode: String? = nil
  ) {
    self.name = name
    self.title = title
    self.author = author
    self.paper = paper
    self.mark = mark
    self.letterhead = letterhead
    self.parts = parts
    self.verificationCode = verificationCode
  }

  /// The blocks of all parts, in reading order.
  package var blocks: [Block] { parts.flatMap(\.blocks) }
}

extension Document {
  /// What begins on a page of its own, such as an annex or one group's sheet, and lies one way.
  package struct Part: Equatable, Sendable {
    package enum Orientation: Equatable, Sendable {
      case portrait
      /// The sheet lies on its long side: its margins turn with it, the wide left one at the head.
      case landscape
    }

    package var orientation: Orientation
    package var blocks: [Block]

    package init(_ orientation: Orientation = .portrait, blocks: [Block]) {
      self.orientation = orientation
      self.blocks = blocks
    }
  }

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
    /// A4 (ISO 216): 210 × 297 mm.
    package static let a4 = Paper(width: 210, height: 297)
    /// Folio as printers know it: 8,5 × 13 inches.
    package static let folio = Paper(width: 215.9, height: 330.2)

    package init(width: Double, height: Double) {
      self.width = width
      self.height = height
    }

    /// The sheet as it lies for a part; in landscape the binding edge is the head.
    package func turned(_ orientation: Part.Orientation) -> Paper {
      guard orientation == .landscape else { return self }
      var turned = Paper(width: height, height: width)
      (turned.top, turned.right, turned.bottom, turned.left) = (left, top, right, bottom)
      return turned
    }
  }

  /// The head of the office's paper as the meeting has it: the government's line smaller than the office's (3 : 4), which is
  /// bold, the address small, and a double rule below.
  package typealias Letterhead = Meeting.Letterhead
}
