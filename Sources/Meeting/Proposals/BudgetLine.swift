/// What would fit under a ceiling (pagu), the priorities taken by their rank until one does not fit.
package struct BudgetLine: Equatable, Sendable {
  package let ceiling: Rupiah
  /// How many of the priorities, from the first, fit together; the line is drawn behind them. One without a cost takes nothing.
  package let count: Int
  /// What these come to.
  package let spent: Rupiah
  /// How many of these have no cost yet.
  package let withoutCost: Int
  /// Those behind the line that what is left would still pay, taken by their rank; a later decision of the meeting, never ours.
  package let stillFitting: [Entry.ID]

  /// What is left under the ceiling.
  package var left: Rupiah { Rupiah(ceiling.whole - spent.whole) }

  /// - Parameter order: the priorities by rank, `ProposalRanking.order(of:)`.
  package init(ceiling: Rupiah, order: [Entry]) {
    let ceiling = max(ceiling, Rupiah(0))
    var spent = Rupiah(0)
    var count = 0
    var withoutCost = 0
    for entry in order {
      let cost = entry.cost
      guard cost.map({ $0 <= Rupiah(ceiling.whole - spent.whole) }) ?? true else { break }
      spent = cost.map { spent + $0 } ?? spent
      withoutCost += cost == nil ? 1 : 0
      count += 1
    }
    var rest = Rupiah(ceiling.whole - spent.whole)
    var stillFitting: [Entry.ID] = []
    for entry in order.dropFirst(count) {
      guard let cost = entry.cost, cost <= rest else { continue }
      rest = Rupiah(rest.whole - cost.whole)
      stillFitting.append(entry.id)
    }
    (self.ceiling, self.spent, self.count) = (ceiling, spent, count)
    (self.withoutCost, self.stillFitting) = (withoutCost, stillFitting)
  }
}

extension Entry {
  /// What a proposal costs; nil where that is not known, and for everything else.
  package var cost: Rupiah? {
    if case .proposal(let proposal) = body.matter { proposal.cost } else { nil }
  }
}
