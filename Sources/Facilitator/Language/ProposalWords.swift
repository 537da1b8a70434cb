import Capture
import Meeting

/// What the meeting makes of proposals: statuses, ranks and scores.
package protocol ProposalWords {
  /// Without a reason.
  func word(for status: Proposal.Status) -> String
  /// "prioritas 1": a rank among those that stand for priorities, or among the reserves.
  func rank(_ place: Int, in list: ProposalRanking.List) -> String
  /// Said behind a rank by hand that the scores may contradict.
  var setByHand: String { get }
  /// Said of decisions that gave way to another.
  func formerly(_ decisions: [String]) -> String
  /// Said behind a rank that others share, with their numbers.
  func tied(with numbers: [Entry.Number]) -> String
  /// What stands where the scores decide about the rank again.
  var rankByScores: String { get }
  /// "skor 82,6", and of how many criteria where some have no points yet.
  func total(_ total: Scoring.Total) -> String
  /// Undo's name for points given.
  func scoring(of number: String, _ scores: String) -> String
  /// That a proposal is in SIPD, with its number where that is known; nil is not yet.
  func sipd(_ record: SIPDRecord?) -> String
  /// What looks wrong about who would carry out a proposal.
  func officeDoubt(_ doubt: OfficeDoubt) -> String
  /// What stands for points that were taken back.
  var noPoints: String { get }
}

extension ProposalWords {
  /// The status with its reason.
  func name(of status: Proposal.Status) -> String {
    word(for: status) + (status.reason.map { ": \($0)" } ?? "")
  }

  /// What there is to say of a proposal beside what it says itself, in parts; empty before anything was made of it.
  ///
  /// - Parameter ranking: the ranking of all proposals, where it is known already.
  func standing(of entry: Entry, in session: Session, _ ranking: ProposalRanking? = nil) -> [String] {
    let standing = entry.standing
    guard entry.kind == .proposal, !entry.isStruck, standing != Standing() else { return [] }
    var parts = standing.status == .proposed ? [] : [name(of: standing.status)]
    let total = session.scoring.total(of: standing.points)
    if standing.handRank != nil || total != nil,
      let place = (ranking ?? ProposalRanking(of: session)).place(of: entry.id)
    {
      var text = rank(place.rank, in: place.list)
      if place.isByHand, total != nil { text += " (\(setByHand))" }
      if !place.tied.isEmpty { text += " (\(tied(with: place.tied.compactMap { session.entry($0)?.number })))" }
      parts.append(text)
    }
    if let total { parts.append(self.total(total)) }
    if let reason = standing.handRank?.reason { parts.append("“\(reason)”") }
    if let record = standing.sipd { parts.append(sipd(record)) }
    return parts
  }

  /// What became of the proposal of that number, without a reason.
  func status(of number: Entry.Number, in session: Session) -> String {
    word(for: session.entry(numbered: number)?.standing.status ?? .proposed)
  }

  /// "U-1, U-2".
  func list(_ numbers: [Entry.Number]) -> String { numbers.map(\.description).joined(separator: ", ") }

  /// "U-3 prioritas 1: alasan"; nil is the rank by scores.
  func ranking(of number: String, _ place: Int?, _ reason: String?, in session: Session, _ list: ProposalRanking.List?)
    -> String
  {
    "\(number) \(place.map { rank($0, in: list ?? .priorities) } ?? rankByScores)" + (reason.map { ": \($0)" } ?? "")
  }

  /// "urgensi 5, dukungan data 4".
  func points(_ scores: [Proposal.Score], in session: Session) -> String {
    scores.map { score in
      "\(criterion(score.criterion, in: session)) \(score.points.map { "\($0)" } ?? noPoints)"
    }.joined(separator: ", ")
  }

  /// The name of a criterion as it stands in a sentence.
  func criterion(_ id: Criterion.ID, in session: Session) -> String {
    session.scoring.criterion(id)?.phrase ?? Session.dots
  }

  /// All criteria, as they stand in a sentence.
  func criteria(in session: Session) -> String {
    session.scoring.criteria.map { $0.phrase }.joined(separator: ", ")
  }

  /// The status that proposals get, and what was decided about them before, which it takes the place of.
  func statusChip(_ status: Proposal.Status, of numbers: [Entry.Number], in session: Session) -> String {
    let former = numbers.compactMap { number -> String? in
      guard let old = session.entry(numbered: number)?.standing.status, old != .proposed, old != status else {
        return nil
      }
      return (numbers.count == 1 ? "" : "\(number) ") + word(for: old)
    }
    return "\(list(numbers)) → \(name(of: status))" + (former.isEmpty ? "" : " (\(formerly(former)))")
  }

  /// Said back behind a proposal that was decided on before, with that decision; nil where none was.
  func formerDecision(_ trace: Trace?, _ change: Change) -> String? {
    guard case .setStatus(_, let status) = change, case .statuses(let old) = trace, old.count == 1,
      let former = old.first, former != .proposed, former != status
    else { return nil }
    return formerly([word(for: former)])
  }

  func rankChip(_ place: Int?, of number: Entry.Number, reason: String?, in session: Session) -> String {
    let list = session.entry(numbered: number)?.standing.status.list
    return "\(number) → \(place.map { rank($0, in: list ?? .priorities) } ?? rankByScores)"
      + (reason.map { ": \($0)" } ?? "")
  }

  /// What a change of a proposal's standing is called; nil for any other change.
  func standingSummary(_ change: Change, in session: Session) -> String? {
    func number(_ id: Entry.ID) -> String { session.entry(id)?.number.description ?? "–" }
    switch change {
    case .setStatus(let ids, let status): return "\(ids.map(number).joined(separator: ", ")) \(name(of: status))"
    case .rank(let id, let place, let reason):
      return ranking(of: number(id), place, reason, in: session, session.entry(id)?.standing.status.list)
    case .score(let id, let scores): return scoring(of: number(id), points(scores, in: session))
    case .noteSIPD(let ids, let record): return "\(ids.map(number).joined(separator: ", ")) \(sipd(record))"
    default: return nil
    }
  }

  /// The old and the new value of a change of a proposal's standing; nil for any other change.
  func standingValues(of change: Change, _ trace: Trace, in session: Session) -> (before: String?, after: String?)? {
    func number(_ id: Entry.ID) -> String { session.entry(id)?.number.description ?? "–" }
    switch (trace, change) {
    case (.statuses(let before), .setStatus(let ids, let after)):
      func said(_ statuses: [Proposal.Status]) -> String {
        ids.count == 1
          ? statuses.map { name(of: $0) }.joined()
          : zip(ids, statuses).map { "\(number($0)) \(name(of: $1))" }.joined(separator: ", ")
      }
      return (said(before), said(ids.map { _ in after }))
    case (.handRank(let before), .rank(let id, let place, let reason)):
      let list = session.entry(id)?.standing.status.list ?? .priorities
      func said(_ place: Int?, _ reason: String?) -> String? {
        place.map { rank($0, in: list) + (reason.map { ": \($0)" } ?? "") }
      }
      return (said(before?.place, before?.reason), said(place, reason))
    case (.sipd(let before), .noteSIPD(let ids, let after)):
      let said = zip(ids, before).map { ids.count == 1 ? sipd($1) : "\(number($0)) \(sipd($1))" }
      return (said.joined(separator: ", "), sipd(after))
    case (.scores(let before), .score(_, let after)):
      return (points(before, in: session), points(after, in: session))
    default: return nil
    }
  }
}

extension Indonesian: ProposalWords {
  package func word(for status: Proposal.Status) -> String { status.word }
  package func rank(_ place: Int, in list: ProposalRanking.List) -> String {
    switch list {
    case .priorities: "prioritas \(place)"
    case .reserves: "urutan \(place)"
    }
  }
  package var setByHand: String { "ditetapkan" }
  package func formerly(_ decisions: [String]) -> String { "tadinya \(decisions.joined(separator: ", "))" }
  package func tied(with numbers: [Entry.Number]) -> String { "sama dengan \(list(numbers))" }
  package var rankByScores: String { "prioritas menurut skor" }
  package func total(_ total: Scoring.Total) -> String {
    "skor \(total.text)" + (total.scored < total.criteria ? " (\(total.scored) dari \(total.criteria) kriteria)" : "")
  }
  package func scoring(of number: String, _ scores: String) -> String { "skor \(number) \(scores)" }
  package var noPoints: String { "kosong" }
  package func sipd(_ record: SIPDRecord?) -> String {
    record.map { "sudah di SIPD" + ($0.number.map { " nomor \($0)" } ?? "") } ?? "belum di SIPD"
  }
  package func officeDoubt(_ doubt: OfficeDoubt) -> String {
    switch doubt {
    case .office(let words, let usual): "\(words): biasanya \(usual.joined(separator: " atau "))"
    case .authority(let words, let usual): "\(words): biasanya kewenangan \(usual)"
    }
  }
}

extension English: ProposalWords {
  package func word(for status: Proposal.Status) -> String {
    switch status {
    case .proposed: "proposed"
    case .agreed: "agreed"
    case .reserve: "reserve"
    case .notYetAgreed: "not yet agreed"
    case .villageAuthority: "village authority"
    case .withdrawn: "withdrawn"
    }
  }
  package func rank(_ place: Int, in list: ProposalRanking.List) -> String {
    switch list {
    case .priorities: "priority \(place)"
    case .reserves: "place \(place)"
    }
  }
  package var setByHand: String { "set by hand" }
  package func formerly(_ decisions: [String]) -> String { "was \(decisions.joined(separator: ", "))" }
  package func tied(with numbers: [Entry.Number]) -> String { "shared with \(list(numbers))" }
  package var rankByScores: String { "priority by score" }
  package func total(_ total: Scoring.Total) -> String {
    "score \(total.text)" + (total.scored < total.criteria ? " (\(total.scored) of \(total.criteria) criteria)" : "")
  }
  package func scoring(of number: String, _ scores: String) -> String { "score of \(number) \(scores)" }
  package var noPoints: String { "none" }
  package func sipd(_ record: SIPDRecord?) -> String {
    record.map { "in SIPD" + ($0.number.map { " as \($0)" } ?? "") } ?? "not in SIPD yet"
  }
  package func officeDoubt(_ doubt: OfficeDoubt) -> String {
    switch doubt {
    case .office(let words, let usual): "\(words): mostly \(usual.joined(separator: " or "))"
    case .authority(let words, let usual): "\(words): mostly the business of the \(usual)"
    }
  }
}
