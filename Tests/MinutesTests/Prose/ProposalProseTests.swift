import Meeting
import Testing

@testable import Minutes

@Suite struct ProposalProseTests {
  @Test(
    arguments: [
      (nil, nil, "………"), ("kiram", nil, "Desa Kiram"), (nil, "RT 03", "RT 03"), ("kiram", "RT 03", "Desa Kiram, RT 03"),
      ("tiada", nil, "Desa ………"),
    ] as [(Village.ID?, String?, String)])
  func aPlaceIsItsVillageAndWhatWasSaid(village: Village.ID?, location: String?, place: String) throws {
    var proposal = Proposal()
    (proposal.village, proposal.location) = (village, location)
    #expect(try Fixture.session().place(of: proposal) == place)
  }

  @Test func theSumSaysWhatItLeavesOut() throws {
    let lists = ProposalLists(of: Record(of: try FullMeeting.session()))
    #expect(lists.summary.hasPrefix("Lima usulan dicatat dalam rapat: tiga disepakati, satu menjadi cadangan"))
    #expect(lists.summary.contains("Rp81.700.000,00 (belum termasuk dua usulan tanpa pagu)."))
  }

  @Test func aRankSaysWhatItComesFrom() throws {
    let lists = ProposalLists(of: Record(of: try FullMeeting.session()))
    let ranks = lists.agreed.compactMap { lists.rank(of: $0) }
    #expect(ranks.count == 3 && ranks.allSatisfy { $0.hasPrefix("Prioritas ") && $0.contains("skor ") })
    #expect(lists.notAgreed.allSatisfy { lists.rank(of: $0) == nil })
  }
}
