import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct ScoreCommandTests {
  private static let context = KarangIntan.context(typed: ["$ satu", "$ dua", "/skor U-1 data 4"])

  static let taken: [(String, [Proposal.Score])] = [
    ("/skor U-1 urgensi 5", [.init("urgensi", 5)]), ("/score u1 URGENSI 5", [.init("urgensi", 5)]),
    ("/skor U-1 urg 5", [.init("urgensi", 5)]), ("/skor U-1 jumlah sasaran 3", [.init("jumlah-sasaran", 3)]),
    ("/skor U-1 sasaran 3", [.init("jumlah-sasaran", 3)]),
    ("/skor U-1 dampak 1.000 HPK 4", [.init("dampak-1-000-hpk", 4)]),
    ("/skor U-1 hpk 4", [.init("dampak-1-000-hpk", 4)]),
    ("/skor U-1 kesiapan 2", [.init("kesiapan-dan-kewenangan", 2)]),
    ("/skor U-1 dukungan data 1", [.init("dukungan-data", 1)]), ("/skor U-1 data -", [.init("dukungan-data", nil)]),
    ("/skor U-1 urgensi 5 data 4", [.init("urgensi", 5), .init("dukungan-data", 4)]),
    ("/skor U-1 urgensi: 5; data: 4", [.init("urgensi", 5), .init("dukungan-data", 4)]),
    ("/skor U-1 urgensi=5, urgensi 3", [.init("urgensi", 3)]),
  ]

  @Test(arguments: taken) func `points are given by criterion`(line: String, scores: [Proposal.Score]) {
    let id = Self.context.session.entries[0].id
    let reading = Self.context.read(line)
    #expect(reading.command == .score(id, scores))
    #expect(reading.chips.dropFirst().first == .scores(Entry.Number(kind: .proposal, ordinal: 1), scores))
    var generator = SeededGenerator(seed: 1)
    #expect(reading.changes(at: nil, using: &generator) == [.score(id, scores)])
  }

  @Test func `what the points come to is told before Enter`() {
    // 4 × 10 + 5 × 30 = 190 of 500.
    guard case .scoreTotal(let total)? = Self.context.read("/skor U-1 urgensi 5").chips.last else {
      Issue.record("no total")
      return
    }
    #expect(total.text == "38" && total.scored == 2)
    #expect(Self.context.read("/skor U-1 data -").chips.count == 2)
  }

  @Test(arguments: [
    ("/skor", Refusal.argumentMissing(.score)), ("/skor U-1", .argumentMissing(.score)),
    ("/skor U-1 urgensi", .pointsMissing("urgensi", 1...5)),
    ("/skor U-1 urgensi 5 data", .pointsMissing("dukungan-data", 1...5)),
    ("/skor U-1 urgnsi 5", .unknownCriterion("urgnsi", nearest: "urgensi")),
    ("/skor U-1 selera 5", .unknownCriterion("selera", nearest: nil)),
    ("/skor U-1 5", .unknownCriterion("5", nearest: nil)),
    ("/skor U-1 d 5", .ambiguousCriterion("d", ["dampak-1-000-hpk", "kesiapan-dan-kewenangan", "dukungan-data"])),
    ("/skor U-1 urgensi 6", .impossibleScore("6", 1...5)), ("/skor U-1 urgensi 0", .impossibleScore("0", 1...5)),
    ("/skor U-1 urgensi -2", .impossibleScore("-2", 1...5)),
    ("/skor U-1 urgensi 99999999999999999999", .impossibleScore("99999999999999999999", 1...5)),
    ("/skor U-1 U-2 urgensi 5", .argumentNotUnderstood(.score, "U-1 U-2")),
    ("/skor U-9 urgensi 5", .unknownEntry("U-9")),
  ])
  func `what is no criterion or no points of the scale is refused`(line: String, refusal: Refusal) {
    #expect(Self.context.read(line).refusal == refusal)
  }

  @Test func `a number may be a part of a criterion's name`() throws {
    var setup = KarangIntan.setup
    setup.scoring = Scoring(
      criteria: [
        Criterion(id: "dampak", name: "Dampak 1000 HPK", weight: 1),
        Criterion(id: "sepuluh", name: "10 besar", weight: 1),
      ], highest: 10)
    var session = Session()
    try session.apply(.begin(setup))
    #expect(try ScoreText(session.scoring).scores("dampak 1000 hpk 4") == [.init("dampak", 4)])
    #expect(try ScoreText(session.scoring).scores("dampak 10") == [.init("dampak", 10)])
    #expect(try ScoreText(session.scoring).scores("besar 3 dampak 4") == [.init("sepuluh", 3), .init("dampak", 4)])
  }
}
