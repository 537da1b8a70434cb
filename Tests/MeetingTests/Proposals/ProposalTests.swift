import Foundation
import Meeting
import Testing

@Suite struct ProposalTests {
  @Test func `those who proposed are kept in order, the first as the one who proposes`() {
    var proposal = Proposal()
    #expect(proposal.proposers.isEmpty)
    proposal.proposers = [.group("kpm"), .village("kiram")]
    #expect(proposal.proposer == .group("kpm"))
    #expect(proposal.proposers == [.group("kpm"), .village("kiram")])
    #expect(Entry.Matter.proposal(proposal).parties == proposal.proposers)
    var one = Proposal()
    one.proposer = .group("kpm")
    proposal.proposers = [.group("kpm")]
    #expect(proposal == one)
  }

  @Test func `details are kept one by one, and none is as it ever was`() throws {
    var proposal = Proposal()
    for detail in Proposal.Detail.allCases { proposal[detail] = detail.rawValue }
    #expect(proposal.furtherDetails.map(\.text) == Proposal.Detail.allCases.map(\.rawValue))
    let again = try JSONDecoder().decode(Proposal.self, from: JSONEncoder().encode(proposal))
    #expect(again == proposal)
    for detail in Proposal.Detail.allCases { proposal[detail] = nil }
    #expect(proposal == Proposal())
    #expect(String(decoding: try JSONEncoder().encode(proposal), as: UTF8.self) == "{}")
  }

  @Test func `a proposal of one is stored as it ever was`() throws {
    var proposal = Proposal()
    proposal.proposer = .group("kpm")
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(
      String(decoding: try encoder.encode(proposal), as: UTF8.self) == #"{"proposer":{"group":{"_0":"kpm"}}}"#)
    proposal.proposers.append(.village("kiram"))
    let again = try JSONDecoder().decode(Proposal.self, from: encoder.encode(proposal))
    #expect(again == proposal)
  }
}
