/// A printer that the print service of the laptop knows.
package struct Printer: Equatable, Sendable {
  package var name: String
  /// Papers go there when nobody says where.
  package var isUsual: Bool
  /// It stands still, for a reason in the print service's own words, which may be empty; nil where it does not.
  package var stopped: String?

  package init(name: String, isUsual: Bool = false, stopped: String? = nil) {
    self.name = name
    self.isUsual = isUsual
    self.stopped = stopped
  }
}

/// How papers are to be printed.
package struct PrintOrder: Equatable, Sendable {
  /// How many copies can be asked for.
  package static let copies = 1...99

  /// The printer's name; nil is the usual one.
  package var printer: String?
  /// In `PrintOrder.copies`.
  package var copies: Int
  /// The papers by their names; nil for those that are usual for the meeting.
  package var papers: [String]?

  package init(printer: String? = nil, copies: Int = 1, papers: [String]? = nil) {
    self.printer = printer
    self.copies = copies
    self.papers = papers
  }
}
