import Capture
import Meeting

/// How the register of proposals is put in order.
package enum ProposalView: CaseIterable, Sendable {
  case village, intervention, office, funds, status, ranked, sipd

  /// The one behind it, round and round.
  func next(backwards: Bool) -> ProposalView {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + (backwards ? all.count - 1 : 1)) % all.count]
  }

  var key: ProposalGroups.Key? {
    switch self {
    case .village, .sipd: .village
    case .intervention: .intervention
    case .office: .office
    case .funds: .funds
    case .status: .status
    case .ranked: nil
    }
  }
}

/// What a column of the register shows.
package enum ProposalField: CaseIterable, Sendable {
  case number, text, village, intervention, funds, office, cost, status, rank, sipd
}

/// The rows of the register of proposals, worked out once for a state of the meeting, a view and a filter.
struct ProposalTable: Sendable {
  let session: Session
  let view: ProposalView
  let rows: [Register.Row]
  let ranking: ProposalRanking
  let total: ProposalTotal
  /// What fits; nil while no ceiling is asked about.
  let budget: BudgetLine?

  /// - Parameters:
  ///   - hits: what the filter leaves; nil where nothing is filtered.
  ///   - ceiling: what the priorities are to fit under, in the ranked view.
  init(
    of session: Session, _ view: ProposalView, hits: Set<Entry.ID>?, ceiling: Rupiah?, words: any Language
  ) {
    self.session = session
    self.view = view
    ranking = ProposalRanking(of: session)
    let all = view == .sipd ? session.forSIPD : session.proposals
    let shown = hits.map { hits in all.filter { hits.contains($0.id) } } ?? all
    total = ProposalTotal(of: shown)
    guard let key = view.key else {
      let order = ranking.order(of: .priorities).compactMap { session.entry($0) }
      let budget = ceiling.map { BudgetLine(ceiling: $0, order: order) }
      self.budget = budget
      rows = Self.ranked(shown, order, ranking, budget, in: session, words: words)
      return
    }
    budget = nil
    let groups = ProposalGroups(of: shown, by: key, in: session).groups
    rows = groups.filter { !$0.entries.isEmpty || (hits == nil && view == .village) }.flatMap { group in
      let figure =
        view == .sipd
        ? words.sipdProgress(group.entries.count { $0.standing.sipd != nil }, of: group.entries.count)
        : words.figure(of: group.total)
      return [.heading(words.name(of: group.subject, in: session), figure: figure)]
        + group.entries.map { Register.Row.entry($0.id) }
    }
  }

  /// The priorities with the line of the ceiling in them, the reserves, and what is in neither list by its status.
  private static func ranked(
    _ shown: [Entry], _ order: [Entry], _ ranking: ProposalRanking, _ budget: BudgetLine?, in session: Session,
    words: any Language
  ) -> [Register.Row] {
    let ids = Set(shown.map(\.id))
    var rows: [Register.Row] = []
    for list in ProposalRanking.List.allCases {
      let entries = (list == .priorities ? order : ranking.order(of: list).compactMap { session.entry($0) })
        .enumerated().filter { ids.contains($0.element.id) }
      guard !entries.isEmpty else { continue }
      rows.append(.heading(words.name(of: list), figure: words.figure(of: ProposalTotal(of: entries.map(\.element)))))
      var rule = list == .priorities ? budget : nil
      for (place, entry) in entries {
        if let budget = rule, place >= budget.count {
          rows.append(.rule(words.ceiling(budget)))
          rule = nil
        }
        rows.append(.entry(entry.id))
      }
      if let budget = rule { rows.append(.rule(words.ceiling(budget))) }
    }
    let others = shown.filter { $0.standing.status.list == nil }
    for group in ProposalGroups(of: others, by: .status, in: session).groups {
      rows.append(.heading(words.name(of: group.subject, in: session), figure: words.figure(of: group.total)))
      rows += group.entries.map { .entry($0.id) }
    }
    return rows
  }
}
