import Meeting
import Testing

@Suite struct ProposalStatusTests {
  @Test(arguments: [
    (Proposal.Status.proposed, "diusulkan", ProposalRanking.List.priorities as ProposalRanking.List?, nil as String?),
    (.agreed, "disepakati", .priorities, nil), (.reserve, "cadangan", .reserves, nil),
    (.notYetAgreed(reason: "lahan"), "belum disepakati", nil, "lahan"),
    (.villageAuthority, "kewenangan desa", nil, nil), (.withdrawn, "ditarik pengusul", nil, nil),
  ])
  func `a status has its word, its list and its reason`(
    status: Proposal.Status, word: String, list: ProposalRanking.List?, reason: String?
  ) {
    #expect(status.word == word && status.list == list && status.reason == reason)
  }
}
