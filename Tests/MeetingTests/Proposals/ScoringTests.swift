import Testing

@testable import Meeting

@Suite struct ScoringTests {
  /// Points in the order of the criteria, their weighted sum and what it is of 100, worked out apart from the program.
  static let usual: [(points: [Int?], weighted: Int, text: String, scored: Int)] = [
    ([5, 5, 5, 5, 5], 500, "100", 5), ([1, 1, 1, 1, 1], 100, "20", 5), ([5, 4, 4, 3, 2], 395, "79", 5),
    ([4, 4, 4, 4, 4], 400, "80", 5), ([3, 5, 2, 4, 1], 310, "62", 5), ([5, nil, nil, nil, nil], 150, "30", 1),
    ([nil, 3, nil, 2, nil], 90, "18", 2), ([2, 3, 5, 1, 4], 300, "60", 5), ([5, 3, 5, 1, 3], 380, "76", 5),
  ]

  /// The same with weights 7, 11 and 13 and three points at most.
  static let odd: [(points: [Int?], weighted: Int, text: String, scored: Int)] = [
    ([3, 3, 3], 93, "100", 3), ([1, 2, 3], 68, "73,12", 3), ([2, 1, 2], 51, "54,84", 3), ([1, 1, 1], 31, "33,33", 3),
    ([3, 1, nil], 32, "34,41", 2),
  ]

  private func points(_ values: [Int?], _ scoring: Scoring) -> [Criterion.ID: Int] {
    var points: [Criterion.ID: Int] = [:]
    for (criterion, value) in zip(scoring.criteria, values) { points[criterion.id] = value }
    return points
  }

  @Test(arguments: usual)
  func `points weigh as the template says`(points: [Int?], weighted: Int, text: String, scored: Int) throws {
    let total = try #require(Scoring.usual.total(of: self.points(points, .usual)))
    #expect(total.weighted == weighted && total.text == text && total.scored == scored && total.criteria == 5)
  }

  @Test(arguments: odd)
  func `any weights and any scale come to a share of 100`(
    points: [Int?], weighted: Int, text: String, scored: Int
  ) throws {
    let scoring = Scoring(
      criteria: zip(["a", "b", "c"], [7, 11, 13]).map { Criterion(id: Identifier($0), name: $0, weight: $1) },
      highest: 3)
    let total = try #require(scoring.total(of: self.points(points, scoring)))
    #expect(total.weighted == weighted && total.text == text && total.scored == scored)
  }

  @Test func `without points there is no total, and points by other criteria are none`() {
    #expect(Scoring.usual.total(of: [:]) == nil)
    #expect(Scoring.usual.total(of: ["selera": 5]) == nil)
  }

  @Test(arguments: [
    (1, 1000, "0,1"), (5, 1000, "0,5"), (55, 1000, "5,5"), (1234, 10_000, "12,34"), (5, 10_000, "0,05"),
  ])
  func `a share has at most two decimals`(weighted: Int, possible: Int, text: String) {
    #expect(Scoring.Total(weighted: weighted, possible: possible, scored: 1, criteria: 1).text == text)
  }

  @Test(arguments: [
    ("Urgensi", "urgensi"), ("Dampak 1.000 HPK", "dampak 1.000 HPK"), ("HPK", "HPK"), ("1.000", "1.000"),
  ])
  func `a criterion in a sentence begins small`(name: String, phrase: String) {
    #expect(Criterion(id: "a", name: name, weight: 1).phrase == phrase)
  }

  @Test func `what counts by itself adds up to 100`() {
    #expect(Scoring.usual.criteria.reduce(0) { $0 + $1.weight } == 100)
    #expect(Scoring.usual.points == 1...5)
    #expect(Scoring.usual.criterion("urgensi")?.name == "Urgensi" && Scoring.usual.criterion("x") == nil)
  }

  static let impossible: [(Scoring, ChangeRefused)] = [
    (Scoring(criteria: []), .empty),
    (Scoring(criteria: [Criterion(id: "a", name: "A", weight: 0)]), .impossibleCount(0)),
    (Scoring(criteria: [Criterion(id: "a", name: "A", weight: .max)]), .impossibleCount(.max)),
    (Scoring(criteria: [Criterion(id: "a", name: "A", weight: 1)], highest: .max), .impossibleCount(.max)),
    (Scoring(criteria: [Criterion(id: "a", name: "A", weight: 1)], highest: 1), .impossibleCount(1)),
    (
      Scoring(criteria: [Criterion(id: "a", name: "A", weight: 1), Criterion(id: "a", name: "B", weight: 1)]),
      .duplicate(identifier: "a")
    ),
  ]

  @Test(arguments: impossible) func `impossible criteria begin nothing`(scoring: Scoring, refusal: ChangeRefused) {
    var setup = Setup.small
    setup.scoring = scoring
    var session = Session()
    #expect(throws: refusal) { try session.apply(.begin(setup)) }
  }
}
