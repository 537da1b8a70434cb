/// What a meeting has made of a proposal beside what it says.
package struct Standing: Equatable, Sendable {
  package var status = Proposal.Status.proposed
  /// The rank that the meeting itself gave it; nil where the scores decide.
  package var handRank: HandRank?
  /// The points given so far; empty before the first.
  package var points: [Criterion.ID: Int] = [:]
  /// That it was typed into SIPD; nil where it was not yet.
  package var sipd: SIPDRecord?

  package init() {}

  /// A rank by hand: it holds before any score.
  package struct HandRank: Equatable, Sendable {
    /// From 1, in the list of the proposal's status.
    package var place: Int
    /// Why; nil where nobody said.
    package var reason: String?

    package init(_ place: Int, reason: String? = nil) {
      self.place = place
      self.reason = reason
    }
  }
}

extension Standing {
  /// The changes that lead from here to `other` for the proposal `id`; empty where both are the same.
  package func changes(to other: Standing, of id: Entry.ID) -> [Change] {
    var changes: [Change] = []
    if status != other.status { changes.append(.setStatus([id], other.status)) }
    // Leaving a list gives its rank up, which need not be said.
    if handRank != other.handRank, other.handRank != nil || status.list == other.status.list {
      changes.append(.rank(id, other.handRank?.place, reason: other.handRank?.reason))
    }
    let scores = Set(points.keys).union(other.points.keys).sorted { $0.rawValue < $1.rawValue }
      .filter { points[$0] != other.points[$0] }.map { Proposal.Score($0, other.points[$0]) }
    if !scores.isEmpty { changes.append(.score(id, scores)) }
    if sipd != other.sipd { changes.append(.noteSIPD([id], other.sipd)) }
    return changes
  }

  /// The standing of two proposals that are joined, this one's number staying: each value is this one's, else the other's. The rank
  /// by hand is not among them.
  package func joined(with other: Standing) -> Standing {
    var joined = self
    if status == .proposed { joined.status = other.status }
    joined.points = points.merging(other.points) { own, _ in own }
    joined.sipd = sipd ?? other.sipd
    return joined
  }
}
