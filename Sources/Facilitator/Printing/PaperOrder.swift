/// A paper that can be written of a meeting.
package struct PaperOffer: Equatable, Sendable {
  /// As it is called on a command line, such as "berita-acara".
  package var name: String
  /// The endings of the formats that it can be written in, such as "pdf", the most usual ones first.
  package var formats: [String]
  /// Those that it is written in where none are named.
  package var usual: [String]

  package init(name: String, formats: [String], usual: [String]) {
    self.name = name
    self.formats = formats
    self.usual = usual
  }
}

/// Which papers are to be written, and in which formats.
package struct PaperOrder: Equatable, Sendable {
  /// By the names of their offers; nil for those that are usual for the meeting.
  package var papers: [String]?
  /// By their endings; nil for those that are usual for each paper.
  package var formats: [String]?

  package init(papers: [String]? = nil, formats: [String]? = nil) {
    self.papers = papers
    self.formats = formats
  }
}
