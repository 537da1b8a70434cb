/// Where an entry comes from that earlier meetings left open.
///
/// A carried entry keeps its identifier, so that it is one thing in the files of all meetings that it went through.
package struct Origin: Equatable, Sendable, Codable {
  /// One of the meetings that it went through, and what became of it there.
  package struct Station: Equatable, Sendable, Codable {
    /// The meeting's title; nil where it had none.
    package let title: String?
    package let date: CivilDate?
    /// Twelve hexadecimal digits of that meeting's file as it was then: of a legalised one the code on its papers.
    package let code: String
    /// The number that the entry bore there.
    package let number: Entry.Number
    /// What was said there about the progress of a commitment, in order.
    package let reports: [Commitment.Report]
    /// What that meeting made of a proposal; nil for every other kind of entry.
    package let status: Proposal.Status?
    /// The proposal's place among those of its status there; nil where it had none.
    package let rank: Int?

    package init(
      title: String?, date: CivilDate?, code: String, number: Entry.Number, reports: [Commitment.Report] = [],
      status: Proposal.Status? = nil, rank: Int? = nil
    ) {
      self.title = title
      self.date = date
      self.code = code
      self.number = number
      self.reports = reports
      self.status = status
      self.rank = rank
    }
  }

  /// Where it was recorded first.
  package let first: Station
  /// Where it was carried to since, in order, up to the meeting before this one; mostly empty.
  package let later: [Station]

  package init(_ first: Station, later: [Station] = []) {
    self.first = first
    self.later = later
  }

  /// Where it comes from directly.
  package var last: Station { later.last ?? first }
  /// All of them, the oldest first.
  package var stations: [Station] { [first] + later }
  /// What was said last in any of them about its progress; nil where nothing was.
  package var lastReport: Commitment.Report? { stations.last { !$0.reports.isEmpty }?.reports.last }
}

extension Entry.Number: Codable {
  /// The number that `text` writes as `description` does; nil for everything else.
  package init?(_ text: String) {
    guard let kind = Entry.Kind.allCases.first(where: { Self.letter(of: $0) == text.first }),
      text.dropFirst().first == "-", let ordinal = Int(text.dropFirst(2)), ordinal > 0
    else { return nil }
    self.init(kind: kind, ordinal: ordinal)
    guard description == text else { return nil }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let number = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no number of an entry")
    }
    self = number
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
