/// Something the meeting agreed (kesepakatan, keputusan).
package struct Decision: Equatable, Sendable, Codable {
  package enum Method: Equatable, Sendable, Codable {
    /// Musyawarah mufakat.
    case consensus
    case vote(inFavour: Int, against: Int, abstained: Int)
  }

  /// nil means that it was not said how.
  package var method: Method?
  /// How many were present when it was recorded; nil when nobody was counted.
  package var present: Int?
  /// How many had to be present then for the meeting to decide (kuorum); nil where nobody set it or nobody was counted.
  package var quorum: Int?
  /// nil in files and in memory when there are none.
  private var objections: [Dissent]?

  private enum CodingKeys: String, CodingKey {
    case method, present, quorum
    case objections = "dissents"
  }

  package init(method: Method? = nil, present: Int? = nil, quorum: Int? = nil, dissents: [Dissent] = []) {
    self.method = method
    self.present = present
    self.quorum = quorum
    self.dissents = dissents
  }

  /// Who objected, in the order noted; mostly empty.
  package var dissents: [Dissent] {
    get { objections ?? [] }
    set { objections = newValue.isEmpty ? nil : newValue }
  }

  /// How many were missing for the meeting to decide; nil where there were enough, or nobody knows.
  package var belowQuorum: Int? {
    guard let present, let quorum, present < quorum else { return nil }
    return quorum - present
  }
}
