import Meeting
import Testing

@Suite struct StandingTests {
  private static func standing(
    _ status: Proposal.Status = .proposed, _ place: Int? = nil, _ reason: String? = nil,
    _ points: [Criterion.ID: Int] = [:]
  ) -> Standing {
    var standing = Standing()
    standing.status = status
    standing.handRank = place.map { Standing.HandRank($0, reason: reason) }
    standing.points = points
    return standing
  }

  static let steps: [(Standing, Standing, [Change])] = [
    (standing(), standing(), []),
    (standing(), standing(.agreed), [.setStatus(["e"], .agreed)]),
    (standing(.agreed, 1), standing(.agreed, 2, "a"), [.rank("e", 2, reason: "a")]),
    (standing(.agreed, 1), standing(.agreed), [.rank("e", nil, reason: nil)]),
    // A rank is left behind with its list.
    (standing(.agreed, 1), standing(.reserve), [.setStatus(["e"], .reserve)]),
    (standing(.agreed, 1), standing(.reserve, 1), [.setStatus(["e"], .reserve)]),
    (
      standing(.proposed, nil, nil, ["urgensi": 3, "dukungan-data": 1]), standing(.proposed, nil, nil, ["urgensi": 5]),
      [.score("e", [Proposal.Score("dukungan-data", nil), Proposal.Score("urgensi", 5)])]
    ),
  ]

  @Test(arguments: steps) func `the way from one to the other is a list of changes`(
    from: Standing, to: Standing, changes: [Change]
  ) {
    #expect(from.changes(to: to, of: "e") == changes)
  }

  @Test func `of two that are joined the first's values stay`() {
    let one = Self.standing(.agreed, 1, nil, ["urgensi": 5])
    let other = Self.standing(.reserve, 2, nil, ["urgensi": 1, "dukungan-data": 4])
    let joined = one.joined(with: other)
    #expect(joined.status == .agreed && joined.points == ["urgensi": 5, "dukungan-data": 4])
    #expect(Self.standing().joined(with: other).status == .reserve)
  }
}
