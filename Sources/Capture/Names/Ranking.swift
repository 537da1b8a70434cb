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

  private struct Rank: Comparable {
    let isPresent: Bool
    let recency: Int

    static func < (left: Rank, right: Rank) -> Bool {
      left.isPresent == right.isPresent ? left.recency < right.recency : right.isPresent
    }
  }
}
