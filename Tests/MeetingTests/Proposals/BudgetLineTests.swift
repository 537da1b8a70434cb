import Meeting
import Testing

@Suite struct BudgetLineTests {
  /// Costs by rank (nil has none), the ceiling, how many fit, what they come to, what is left, and what would still fit behind, all
  /// reckoned by hand.
  static let table: [([Int64?], Int64, Int, Int64, Int64, [Int])] = [
    ([], 100, 0, 0, 100, []), ([30, 40, 50], 120, 3, 120, 0, []), ([30, 40, 50], 119, 2, 70, 49, []),
    ([30, 40, 50, 10, 40, 5], 85, 2, 70, 15, [3, 5]), ([100, 10], 50, 0, 0, 50, [1]),
    ([nil, 30, nil, 40], 50, 3, 30, 20, []), ([30], 0, 0, 0, 0, []), ([nil, 30], 0, 1, 0, 0, []),
    ([30], -5, 0, 0, 0, []), ([.max, .max], .max, 1, .max, 0, []),
  ]

  @Test(arguments: table)
  func `what fits is taken by rank until one does not`(
    costs: [Int64?], ceiling: Int64, count: Int, spent: Int64, left: Int64, behind: [Int]
  ) throws {
    var session = try Session(small: .note("n"))
    for (place, cost) in costs.enumerated() {
      var proposal = Proposal()
      proposal.cost = cost.map { Rupiah($0) }
      try session.apply(.entry(Identifier("\(place)"), .proposal(proposal)))
    }
    let line = BudgetLine(ceiling: Rupiah(ceiling), order: session.proposals)
    #expect(line.count == count && line.spent == Rupiah(spent) && line.left == Rupiah(left))
    #expect(line.stillFitting == behind.map { Identifier("\($0)") })
    #expect(line.withoutCost == costs.prefix(count).count { $0 == nil })
  }
}
