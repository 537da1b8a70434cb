/// How what the meeting makes of proposals changes.
extension EntryList {
  mutating func setStatus(of ids: [Entry.ID], to status: Proposal.Status) throws(ChangeRefused) {
    guard !ids.isEmpty else { throw .empty }
    var places: [Int] = []
    for id in ids { places.append(try proposal(id)) }
    if let reason = status.reason, !reason.contains(where: { !$0.isWhitespace }) {
      throw .reasonMissing(places.map { all[$0].number })
    }
    let changing = places.filter { all[$0].standing.status != status }
    if changing.isEmpty { throw .alreadyOfStatus(all[places[0]].number, status) }
    for place in changing {
      if all[place].standing.status.list != status.list { giveUpRank(place) }
      all[place].standing.status = status
    }
  }

  mutating func rank(_ id: Entry.ID, at rank: Int?, reason: String?) throws(ChangeRefused) {
    let place = try proposal(id)
    let entry = all[place]
    guard let list = entry.standing.status.list else { throw .notRanked(entry.number) }
    guard let rank else {
      guard entry.standing.handRank != nil else { throw .noHandRank(entry.number) }
      return giveUpRank(place)
    }
    guard Session.ranks.contains(rank) else { throw .impossibleRank(rank) }
    let handRank = Standing.HandRank(rank, reason: reason)
    guard entry.standing.handRank != handRank else { throw .alreadyRanked(entry.number, rank) }
    var ranks = HandRanks(of: all, in: list)
    ranks.put(id, at: rank)
    take(ranks)
    all[place].standing.handRank = handRank
    hasRanks = true
  }

  /// The criteria and the points are the session's business.
  mutating func score(_ id: Entry.ID, _ scores: [Proposal.Score]) throws(ChangeRefused) {
    let place = try proposal(id)
    for score in scores { all[place].standing.points[score.criterion] = score.points }
    hasRanks = true
  }

  /// Makes the standing of the first that of both; the rank by hand of the second goes to the first where that has none.
  mutating func joinStandings(_ place: Int, _ other: Int) {
    let (one, two) = (all[place].standing, all[other].standing)
    let joined = one.joined(with: two)
    if one.status.list != joined.status.list { giveUpRank(place) }
    all[place].standing.status = joined.status
    all[place].standing.points = joined.points
    all[place].standing.sipd = joined.sipd
    if all[place].standing.handRank == nil, two.status.list == joined.status.list {
      all[place].standing.handRank = all[other].standing.handRank
      all[other].standing.handRank = nil
    } else {
      giveUpRank(other)
    }
  }

  /// Takes the entry there out of the ranks by hand; those behind it in its list move up.
  mutating func giveUpRank(_ place: Int) {
    guard all[place].standing.handRank != nil, let list = all[place].standing.status.list else { return }
    var ranks = HandRanks(of: all, in: list)
    ranks.remove(all[place].id)
    all[place].standing.handRank = nil
    take(ranks)
  }

  private mutating func take(_ ranks: HandRanks) {
    for index in all.indices {
      guard let place = ranks.places[all[index].id], all[index].standing.handRank?.place != place else { continue }
      all[index].standing.handRank?.place = place
    }
  }

  /// Where a proposal stands that can be changed.
  func proposal(_ id: Entry.ID) throws(ChangeRefused) -> Int {
    let place = try place(of: id)
    guard all[place].kind == .proposal else { throw .notAProposal(all[place].number) }
    return place
  }
}
