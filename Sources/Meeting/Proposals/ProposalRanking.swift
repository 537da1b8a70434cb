/// The order of the proposals, worked out from what the meeting said by hand and from the scores.
///
/// A rank by hand is the place that was said. The others with points take the places left free, the most points first; equal points
/// share the first of their places. Proposals with neither have no rank and stand behind, as recorded.
package struct ProposalRanking: Equatable, Sendable {
  /// Those that stand for priorities and the reserves are ranked apart, each from 1.
  package enum List: Sendable, CaseIterable { case priorities, reserves }

  /// One that is to be ranked.
  package struct Contender: Equatable, Sendable {
    package let id: Entry.ID
    package let list: List
    /// nil where the points decide.
    package let handPlace: Int?
    /// Weighted points, `Scoring.Total.weighted`; nil where there are none.
    package let weighted: Int?

    package init(_ id: Entry.ID, in list: List, handPlace: Int? = nil, weighted: Int? = nil) {
      self.id = id
      self.list = list
      self.handPlace = handPlace
      self.weighted = weighted
    }
  }

  package struct Place: Equatable, Sendable {
    package let list: List
    /// From 1.
    package let rank: Int
    package let isByHand: Bool
    /// The others with as many points and the same rank, in the order recorded; mostly empty.
    package let tied: [Entry.ID]
  }

  private var places: [Entry.ID: Place] = [:]
  private var orders: [List: [Entry.ID]] = [:]

  /// Ranks `contenders`, which come in the order recorded.
  package init(of contenders: [Contender]) {
    for list in List.allCases { rank(contenders.filter { $0.list == list }, in: list) }
  }

  /// Ranks all proposals of `session` that stand and have a list.
  package init(of session: Session) {
    self.init(of: session.contenders)
  }

  /// Where the proposal `id` stands; nil where it has no rank.
  package func place(of id: Entry.ID) -> Place? { places[id] }

  /// All of a list: those with a rank in its order, then the others as recorded.
  package func order(of list: List) -> [Entry.ID] { orders[list] ?? [] }

  private mutating func rank(_ contenders: [Contender], in list: List) {
    var taken: [Int: Entry.ID] = [:]
    func firstFree(from place: Int) -> Int {
      var place = place
      while taken[place] != nil { place += 1 }
      return place
    }
    let byHand = contenders.enumerated().filter { $0.element.handPlace != nil }
      .sorted { ($0.element.handPlace ?? 0, $0.offset) < ($1.element.handPlace ?? 0, $1.offset) }.map(\.element)
    for contender in byHand {
      let place = firstFree(from: max(1, contender.handPlace ?? 1))
      taken[place] = contender.id
      places[contender.id] = Place(list: list, rank: place, isByHand: true, tied: [])
    }
    let scored = contenders.enumerated().filter { $0.element.handPlace == nil && $0.element.weighted != nil }
      .sorted { (-($0.element.weighted ?? 0), $0.offset) < (-($1.element.weighted ?? 0), $1.offset) }.map(\.element)
    var start = 0
    var free = 1
    while start < scored.count {
      let group = scored[start...].prefix { $0.weighted == scored[start].weighted }
      let rank = firstFree(from: free)
      for contender in group {
        free = firstFree(from: free)
        taken[free] = contender.id
        places[contender.id] = Place(
          list: list, rank: rank, isByHand: false, tied: group.map(\.id).filter { $0 != contender.id })
      }
      start = group.endIndex
    }
    orders[list] =
      taken.sorted { $0.key < $1.key }.map(\.value) + contenders.map(\.id).filter { places[$0] == nil }
  }
}

extension Session {
  /// The proposals that have a rank or may get one, in the order recorded.
  fileprivate var contenders: [ProposalRanking.Contender] {
    entries.compactMap { entry in
      guard entry.kind == .proposal, !entry.isStruck, let list = entry.standing.status.list else { return nil }
      return ProposalRanking.Contender(
        entry.id, in: list, handPlace: entry.standing.handRank?.place,
        weighted: scoring.total(of: entry.standing.points)?.weighted)
    }
  }
}
