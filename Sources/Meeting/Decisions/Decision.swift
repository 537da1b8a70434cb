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

  package init(method: Method? = nil, present: Int? = nil, quorum: Int? = nil) {
    self.method = method
    self.present = present
    self.quorum = quorum
  }
}
