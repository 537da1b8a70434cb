import Meeting
import Testing

@Suite struct ProposalRankingTests {
  typealias Row = (id: String, hand: Int?, weighted: Int?)

  /// Proposals as recorded, and the ranks worked out by hand: those with a rank in its order, "=" before one that shares it.
  static let table: [([Row], String)] = [
    ([], ""), ([("a", nil, nil), ("b", nil, nil)], ""),
    ([("a", nil, 310), ("b", nil, 395), ("c", nil, 80)], "b1 a2 c3"),
    // Equal points share the first of their places, and the next stands behind all of them.
    ([("a", nil, 310), ("b", nil, 395), ("c", nil, 310), ("d", nil, 80)], "b1 a=2 c=2 d4"),
    ([("a", nil, 1), ("b", nil, 1), ("c", nil, 1)], "a=1 b=1 c=1"),
    // The hand wins over the points, and they fill what is left free.
    ([("a", nil, 310), ("b", nil, 395), ("c", 1, 80)], "c1 b2 a3"),
    ([("a", 2, 310), ("b", nil, 395), ("c", nil, 80)], "b1 a2 c3"),
    ([("a", 2, nil), ("b", nil, nil)], "a2"), ([("a", 5, nil), ("b", nil, 9), ("c", nil, 8)], "b1 c2 a5"),
    ([("a", 1, nil), ("b", 2, nil), ("c", nil, 500)], "a1 b2 c3"),
    // Those who share a rank stand around one that was set by hand.
    ([("a", nil, 10), ("b", nil, 10), ("c", 2, nil), ("d", nil, 9)], "a=1 c2 b=1 d4"),
    // Without points there is no rank.
    ([("a", nil, nil), ("b", nil, 10), ("c", 1, nil)], "c1 b2"),
    // A file that somebody else made may give one place twice.
    ([("a", 1, nil), ("b", 1, nil), ("c", 0, nil)], "c1 a2 b3"),
  ]

  @Test(arguments: table) func `ranks come from the hand, then from the points`(rows: [Row], ranks: String) {
    let ranking = ProposalRanking(
      of: rows.map {
        ProposalRanking.Contender(Identifier($0.id), in: .priorities, handPlace: $0.hand, weighted: $0.weighted)
      })
    let shown = ranking.order(of: .priorities).compactMap { id in
      ranking.place(of: id).map { "\(id.rawValue)\($0.tied.isEmpty ? "" : "=")\($0.rank)" }
    }
    #expect(shown.joined(separator: " ") == ranks)
    #expect(Set(ranking.order(of: .priorities)) == Set(rows.map { Identifier($0.id) }))
    #expect(ranking.order(of: .reserves).isEmpty)
  }

  @Test func `those without a rank stand behind, as recorded`() {
    let ranking = ProposalRanking(of: [
      .init("a", in: .priorities), .init("b", in: .priorities, weighted: 1), .init("c", in: .priorities),
    ])
    #expect(ranking.order(of: .priorities) == ["b", "a", "c"])
    #expect(ranking.place(of: "a") == nil)
  }

  @Test func `the reserves are ranked apart, and what was struck or not agreed on is not ranked`() throws {
    let entries = ["a", "b", "c", "d", "e"].map { Change.entry(Identifier($0), .proposal(Proposal())) }
    var session = try Session(small: .note("n"))
    for change in entries { try session.apply(change) }
    for (id, points) in zip(["a", "b", "c", "d", "e"] as [Entry.ID], [1, 2, 3, 4, 5]) {
      try session.apply(.score(id, [Proposal.Score("urgensi", points)]))
    }
    try session.apply(.setStatus(["b", "c"], .reserve))
    try session.apply(.setStatus(["d"], .notYetAgreed(reason: "lahan")))
    try session.apply(.strike("e"))
    let ranking = ProposalRanking(of: session)
    #expect(ranking.order(of: .priorities) == ["a"] && ranking.order(of: .reserves) == ["c", "b"])
    #expect(ranking.place(of: "a")?.rank == 1 && ranking.place(of: "c")?.rank == 1 && ranking.place(of: "b")?.rank == 2)
    #expect(ranking.place(of: "d") == nil && ranking.place(of: "e") == nil && ranking.place(of: "n") == nil)
    #expect(ranking.place(of: "c")?.list == .reserves && ranking.place(of: "c")?.isByHand == false)
  }
}
