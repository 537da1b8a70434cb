import Meeting
import Testing

@Suite struct ConcernsTests {
  private func concerns(_ changes: Change...) throws -> Concerns {
    var session = try Session(small: .startItem("bahas", at: nil))
    for change in changes { try session.apply(change) }
    return Concerns(of: session)
  }

  @Test func `commitments that lack an owner or a date, and what was put aside`() throws {
    let date = try #require(CivilDate(iso: "2026-06-30"))
    let concerns = try concerns(
      .entry("a", .commitment(Commitment())),
      .entry("b", .commitment(Commitment(owners: [.person("sekcam")]))),
      .entry("c", .commitment(Commitment(owners: [.person("sekcam")], due: .date(date)))),
      .entry("d", .commitment(Commitment(owners: [.group("kpm")], due: .routine("setiap bulan")))),
      .entry("e", .setAside(by: nil)), .entry("f", .setAside(by: nil)), .strike("f"))
    #expect(concerns.withoutOwner == ["a"])
    #expect(concerns.withoutDue == ["a", "b"])
    #expect(concerns.putAside == ["e"])
  }

  @Test func `a village has proposed by itself or by one of its people, and none is missed before the first proposal`()
    throws
  {
    #expect(try concerns().villagesWithoutProposal.isEmpty)
    var byPerson = Proposal()
    byPerson.proposers = [.person("kpm-lihung")]
    #expect(try concerns(.entry("a", .proposal(byPerson))).villagesWithoutProposal == ["kiram"])
    var ofVillage = Proposal()
    ofVillage.village = "kiram"
    #expect(
      try concerns(.entry("a", .proposal(byPerson)), .entry("b", .proposal(ofVillage))).villagesWithoutProposal.isEmpty)
    #expect(
      try concerns(.entry("a", .proposal(byPerson)), .entry("b", .proposal(ofVillage)), .strike("b"))
        .villagesWithoutProposal == ["kiram"])
  }

  @Test func `a group is silent while somebody of it is here and nobody has spoken`() throws {
    #expect(try concerns().silentGroups.isEmpty)
    #expect(try concerns(.countHeads("kpm", 19)).silentGroups == ["kpm"])
    #expect(try concerns(.countHeads("kpm", 19), .note("a", by: .participant(of: "kpm"))).silentGroups.isEmpty)
  }

  @Test func `before the meeting runs and after it has ended there is nothing`() throws {
    let waiting = try Session(small: .entry("a", .setAside(by: nil)))
    #expect(Concerns(of: waiting) == Concerns(of: Session()))
    let over = try Session(
      small: .startItem("bahas", at: nil), .entry("a", .setAside(by: nil)), .close(at: nil, signatories: []))
    #expect(Concerns(of: over).putAside.isEmpty)
  }
}
