import Meeting
import Testing

@Suite struct ProposalGroupsTests {
  private func proposal(_ change: (inout Proposal) -> Void) -> Entry.Matter {
    var proposal = Proposal()
    change(&proposal)
    return .proposal(proposal)
  }

  /// Five proposals, of which one was joined to another and one struck.
  private func session() throws -> Session {
    var session = try Session(
      small: .entry(
        "a", proposal { ($0.village, $0.funds, $0.cost, $0.intervention) = ("kiram", "DD", Rupiah(10), .specific) }),
      .entry("b", proposal { ($0.village, $0.funds, $0.office) = ("kiram", "CSR", "dinas kesehatan") }),
      .entry("c", proposal { ($0.funds, $0.office, $0.cost) = ("csr", "Dinas Kesehatan", Rupiah(5)) }),
      .entry("d", proposal { $0.village = "lihung" }), .entry("e", proposal { $0.village = "lihung" }), .note("n"))
    try session.apply(.strike("d"))
    try session.apply(.setStatus(["b"], .notYetAgreed(reason: "lahan")))
    try session.apply(.setStatus(["c"], .notYetAgreed(reason: "anggaran")))
    return session
  }

  private func shown(_ key: ProposalGroups.Key, in session: Session) -> [String] {
    ProposalGroups(of: session.proposals, by: key, in: session).groups.map { group in
      "\(group.subject): " + group.entries.map(\.id.rawValue).joined()
    }
  }

  @Test func `every village stands there, also one that proposed nothing`() throws {
    var session = try session()
    try session.apply(.strike("e"))
    let groups = ProposalGroups(of: session.proposals, by: .village, in: session).groups
    #expect(groups.map(\.subject) == [.village("kiram"), .village("lihung"), .village(nil)])
    #expect(groups.map { $0.entries.map(\.id) } == [["a", "b"], [], ["c"]])
  }

  @Test func `other groups stand there where they have something, those that say nothing last`() throws {
    let session = try session()
    let kinds = ProposalGroups(of: session.proposals, by: .intervention, in: session).groups
    #expect(kinds.map(\.subject) == [.intervention(.specific), .intervention(nil)])
    let statuses = ProposalGroups(of: session.proposals, by: .status, in: session).groups
    #expect(statuses.map(\.subject) == [.status(.proposed), .status(.notYetAgreed(reason: ""))])
    #expect(statuses.map { $0.entries.count } == [2, 2])
  }

  @Test func `one spelling stands for all of a name`() throws {
    let session = try session()
    let offices = ProposalGroups(of: session.proposals, by: .office, in: session).groups
    #expect(offices.map(\.subject) == [.office("dinas kesehatan"), .office(nil)])
    #expect(offices.map { $0.entries.map(\.id) } == [["b", "c"], ["a", "e"]])
    let funds = ProposalGroups(of: session.proposals, by: .funds, in: session).groups
    #expect(funds.map(\.subject) == [.funds("CSR"), .funds("DD"), .funds(nil)])
  }

  @Test func `a total tells how many costs are missing from it`() throws {
    let session = try session()
    let total = ProposalTotal(of: session.proposals)
    #expect(total.count == 4 && total.cost == Rupiah(15) && total.withoutCost == 2)
    #expect(ProposalTotal(of: []).cost == Rupiah(0))
  }

  @Test func `a village is heard by what stands, also where it was joined, and not by what was withdrawn`() throws {
    var session = try session()
    #expect(session.villagesWithoutProposal == [])
    try session.apply(.setStatus(["e"], .withdrawn))
    #expect(session.villagesWithoutProposal == ["lihung"])
    let joined = Entry.Body(
      text: "bersama", matter: proposal { $0.proposers = [.village("kiram"), .village("lihung")] })
    try session.apply(.join("a", revision: 0, with: "b", otherRevision: 0, body: joined, typed: ""))
    #expect(session.villagesWithoutProposal == [])
  }
}
