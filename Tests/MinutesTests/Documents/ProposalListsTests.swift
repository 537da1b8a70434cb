import Meeting
import Testing

@testable import Minutes

@Suite struct ProposalListsTests {
  @Test func listsHoldEachProposalOnce() throws {
    let lists = ProposalLists(of: Record(of: try FullMeeting.session()))
    #expect(lists.all.map(\.text) == ["jamban sehat", "kelas ibu", "PMT lokal", "sumur bor", "jalan desa"])
    #expect(lists.agreed.map(\.text) == ["jamban sehat", "kelas ibu", "PMT lokal"])
    #expect(lists.reserves.map(\.text) == ["sumur bor"])
    #expect(lists.notAgreed.map(\.text) == ["jalan desa"])
    #expect(lists.undecided.isEmpty && lists.hasDecided)
  }

  @Test func aNameIsOneHoweverItIsSpelt() throws {
    let lists = ProposalLists(of: Record(of: try FullMeeting.session()))
    let parts = ProposalLists.byOffice(lists.all)
    #expect(parts.map(\.name) == ["Dinas PUPR", "dinas kesehatan", nil])
    #expect(parts.map(\.rows.count) == [1, 2, 2])
  }

  @Test func sumsSayWhatTheyLeaveOut() throws {
    let lists = ProposalLists(of: Record(of: try FullMeeting.session()))
    let costs = ProposalCosts(of: lists.all)
    #expect(costs.sum == Rupiah(36_700_000 + 40_000_000 + 5_000_000) && costs.unknown == 2)
    #expect(ProposalCosts(of: []).sum == nil && ProposalCosts(of: []).text == "………")
  }

  @Test(
    arguments: [
      ([], "Dua usulan dicatat dalam rapat."),
      ([.setStatus(["a"], .agreed)], "Dua usulan dicatat dalam rapat: satu disepakati dan satu belum diputuskan."),
      ([.setStatus(["a", "b"], .reserve)], "Dua usulan dicatat dalam rapat: dua menjadi cadangan."),
    ] as [([Change], String)])
  func summaryCountsThem(changes: [Change], summary: String) throws {
    let proposals = ["a", "b"].map { Fixture.entry($0, .proposal(Proposal())) }
    #expect(ProposalLists(of: Record(of: try Fixture.session(proposals + changes))).summary == summary)
  }
}
