import Meeting

extension CaptureContext {
  /// The parties as a list to choose from: those present first, then those named lately, then in the order given.
  func ranked(_ parties: [Party]) -> [Party] {
    let ranks = parties.map { party -> Rank in
      let isPresent = if case .person(let id) = party { session.attendee(id)?.isPresent == true } else { false }
      return Rank(isPresent: isPresent, recency: recency[party] ?? 0)
    }
    return parties.indices.sorted { (ranks[$1], $0) < (ranks[$0], $1) }.map { parties[$0] }
  }

  /// The first of many hits as a list to choose from: those present first, then those named lately, then the roster, the groups,
  /// the villages and the institutions, each in their order; those found by an office they are not called by stand behind the
  /// others of the roster.
  func likeliest(_ count: Int, of hits: [NameIndex.Hit]) -> [Party] {
    let recent = recency.reduce(into: [Int: Int]()) { recent, named in
      if let place = names.places[named.key] { recent[place] = named.value }
    }
    let attendees = session.attendees
    let ranked = hits.enumerated().map { order, hit -> Place in
      let index = hit.named - names.rosterStart
      // The field itself: asking the attendee would copy all of it, thousands of times.
      let isPresent =
        if attendees.indices.contains(index), case .present = attendees[index].presence { true } else { false }
      return Place(
        rank: Rank(isPresent: isPresent, recency: recent[hit.named] ?? 0), tier: hit.tier.rank, order: order,
        named: hit.named)
    }
    return ranked.sorted().prefix(count).map { names.all[$0.named].party }
  }

  /// Where a hit stands in the list.
  private struct Place: Comparable {
    let rank: Rank
    let tier: Int
    let order: Int
    let named: Int

    static func < (left: Place, right: Place) -> Bool {
      left.rank == right.rank ? (left.tier, left.order) < (right.tier, right.order) : right.rank < left.rank
    }
  }

  private struct Rank: Comparable {
    let isPresent: Bool
    let recency: Int

    static func < (left: Rank, right: Rank) -> Bool {
      left.isPresent == right.isPresent ? left.recency < right.recency : right.isPresent
    }
  }
}

extension NameIndex.Tier {
  /// The roster before all others, by its names before its offices.
  fileprivate var rank: Int {
    switch self {
    case .person: 0
    case .position: 1
    case .group: 2
    case .village: 3
    case .institution: 4
    }
  }
}
