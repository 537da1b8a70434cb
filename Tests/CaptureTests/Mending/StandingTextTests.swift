import Meeting
import Testing

@testable import Capture

@Suite struct StandingTextTests {
  private let session = KarangIntan.context(typed: ["$ satu", "$ dua", "$ tiga"]).session

  private func read(_ text: String, as part: EntryPart, _ base: Standing = Standing()) throws(Refusal) -> Standing {
    try StandingText(session).read(text, as: part, base)
  }

  @Test(arguments: [
    ("", Proposal.Status.proposed), ("diusulkan", .proposed), ("Disepakati.", .agreed), ("sepakat", .agreed),
    ("agreed", .agreed), ("cadangan", .reserve), ("belum disepakati: lahan", .notYetAgreed(reason: "lahan")),
    ("Belum disepakati, lahan belum siap", .notYetAgreed(reason: "lahan belum siap")),
    ("kewenangan desa", .villageAuthority), ("APB Desa", .villageAuthority), ("ditarik", .withdrawn),
    ("belum lahan", .notYetAgreed(reason: "lahan")), ("not yet agreed: no land", .notYetAgreed(reason: "no land")),
  ])
  func `a status is read in words`(text: String, status: Proposal.Status) throws {
    let standing = try read(text, as: .status)
    #expect(standing.status == status)
    // What was read is shown so that reading it again says the same.
    #expect(try read(StandingText(session).text(of: .status, in: standing), as: .status) == standing)
  }

  @Test(arguments: [
    ("belum disepakati", Refusal.reasonMissing([])), ("belum: …", .reasonMissing([])),
    ("belumnya", .valueNotUnderstood("belumnya")), ("ya", .valueNotUnderstood("ya")),
  ])
  func `another word is no status, and a reason must be there`(text: String, refusal: Refusal) {
    #expect(throws: refusal) { try read(text, as: .status) }
  }

  @Test(arguments: [
    ("1", 1, nil as String?), ("3 mendesak sekali", 3, "mendesak sekali"), ("", nil as Int?, nil),
  ])
  func `a rank with its reason`(text: String, place: Int?, reason: String?) throws {
    let standing = try read(text, as: .rank)
    #expect(standing.handRank == place.map { Standing.HandRank($0, reason: reason) })
    #expect(StandingText(session).text(of: .rank, in: standing) == text)
  }

  @Test func `a rank is one of the list, and leaves with it`() throws {
    #expect(throws: Refusal.impossibleRank(4, of: 3)) { try read("4", as: .rank) }
    #expect(throws: Refusal.valueNotUnderstood("satu")) { try read("satu", as: .rank) }
    let ranked = try read("2", as: .rank)
    #expect(try read("disepakati", as: .status, ranked).handRank?.place == 2)
    let refused = try read("belum disepakati: lahan", as: .status, ranked)
    #expect(refused.handRank == nil)
    #expect(throws: Refusal.valueNotUnderstood("1")) { try read("1", as: .rank, refused) }
  }

  @Test func `points as they are typed behind the command`() throws {
    let standing = try read("urgensi 5; data 4", as: .scores)
    #expect(standing.points == ["urgensi": 5, "dukungan-data": 4])
    #expect(StandingText(session).text(of: .scores, in: standing) == "urgensi 5; dukungan data 4")
    #expect(try read("data 3", as: .scores, standing).points == ["dukungan-data": 3])
    #expect(try read("", as: .scores, standing).points == [:])
    #expect(throws: Refusal.unknownCriterion("urgnsi", nearest: "urgensi")) { try read("urgnsi 5", as: .scores) }
  }
}
