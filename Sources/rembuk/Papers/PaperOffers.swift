import Facilitator

extension Papers {
  /// What can be chosen on the screen: every kind of paper, in the order in which they are written.
  static var offers: [PaperOffer] {
    Kind.allCases.map { kind in
      PaperOffer(
        name: kind.rawValue, formats: kind.formats.map(\.fileExtension), usual: kind.usualFormats.map(\.fileExtension))
    }
  }

  /// What was chosen on the screen; names that are none are passed over.
  init(_ order: PaperOrder) {
    self.init(
      kinds: order.papers.map { $0.compactMap { Kind(rawValue: $0) } },
      formats: order.formats.map { $0.compactMap { PaperFormat(rawValue: $0) } })
  }
}

extension Papers.Kind {
  /// The formats that it can be written in, without making it; what `papers(of:)` gives has just these.
  var formats: [PaperFormat] {
    switch self {
    case .attendance, .proposals: Self.document + Self.sheet
    case .commitments: Self.sheet
    case .summary: [.txt]
    case .deadlines: [.ics]
    case .archive: [.json]
    case .notula, .agreement, .followUp, .planningSystem, .cards, .runningOrder, .invitations, .coverLetter, .report,
      .news:
      Self.document
    }
  }

  /// Those that it is written in where none are named.
  var usualFormats: [PaperFormat] {
    switch self {
    case .notula, .summary, .deadlines, .archive: formats
    case .commitments: [.xlsx]
    case .attendance, .proposals: [.pdf, .docx, .xlsx]
    case .agreement, .followUp, .planningSystem, .cards, .runningOrder, .invitations, .coverLetter, .report, .news:
      [.pdf, .docx]
    }
  }

  private static let document: [PaperFormat] = [.pdf, .docx, .html, .md, .txt]
  private static let sheet: [PaperFormat] = [.xlsx, .csv]
}
