import Meeting
import Testing

@Suite struct GapTests {
  @Test func `the head and the agenda come first, in the order of the papers`() throws {
    let session = try Session(small: .set(.title(nil)), .set(.date(nil)), .startItem("bahas", at: nil))
    #expect(
      session.gaps == [
        .title, .date, .place, .organiser, .chair, .noteTaker, .invitation, .nobodyPresent,
        .itemsNeverOpened(["buka", "tutup"]), .signatories,
      ])
    #expect(session.gaps.filter(\.isBlocking) == [.title, .date])
  }

  @Test func `a meeting that lacks nothing has no gap`() throws {
    let session = try complete(
      .entry("k", .commitment(Commitment(owners: [.person("sekcam")], due: .routine("setiap bulan")))), .note("n"),
      .entry("p", .decision(Decision(method: .vote(inFavour: 5, against: 4, abstained: 1), present: 10))))
    #expect(session.gaps == [])
  }

  /// One entry, and what is missing in it.
  static let entries: [(Entry.Matter, [Gap])] = [
    (.note(Note()), []),
    (.note(Note(speaker: .named("Kepala Puskesmas"))), [.unknownName("e", "Kepala Puskesmas")]),
    (.commitment(Commitment()), [.commitmentWithoutOwner("e"), .commitmentWithoutDue("e")]),
    (.commitment(Commitment(owners: [.group("kpm")], due: .routine("rutin"))), [.commitmentOwnedByGroup("e")]),
    (.commitment(Commitment(owners: [.participant(of: nil)], due: .routine("x"))), [.commitmentOwnedByGroup("e")]),
    (.commitment(Commitment(owners: [.group("kpm"), .person("sekcam")], due: .routine("rutin"))), []),
    (.commitment(Commitment(owners: [.village("kiram")], due: .routine("rutin"))), []),
    (.proposal(Proposal()), [.proposalWithoutVillage("e"), .proposalWithoutCost("e")]),
    (
      .decision(Decision(method: .vote(inFavour: 5, against: 5, abstained: 1), present: 10)),
      [.votesAboveAttendance("e")]
    ),
    (.decision(Decision(method: .vote(inFavour: 5, against: 5, abstained: 1))), []),
    (.decision(Decision(method: .consensus, present: 0)), []),
    (.decision(Decision(method: .consensus, present: 9, quorum: 10)), [.decidedBelowQuorum("e")]),
    (.decision(Decision(dissents: [Dissent(party: .named("Kepala Dusun"))])), [.unknownName("e", "Kepala Dusun")]),
    (.setAside(by: nil), [.putAside("e")]),
  ]

  @Test(arguments: entries) func `what an entry lacks is found, and nothing in a struck one`(
    matter: Entry.Matter, gaps: [Gap]
  ) throws {
    var session = try complete(.entry("e", matter))
    #expect(session.lacking == gaps)
    try session.apply(.strike("e"))
    #expect(session.lacking == [])
  }

  @Test func `a complete proposal lacks nothing`() throws {
    var proposal = Proposal()
    proposal.village = "kiram"
    #expect(try complete(.entry("e", .proposal(proposal))).lacking == [.proposalWithoutCost("e")])
    proposal.cost = Rupiah(0)
    #expect(try complete(.entry("e", .proposal(proposal))).lacking == [])
  }

  @Test func `once some proposals were decided on, the others are missing a decision`() throws {
    var proposal = Proposal()
    proposal.village = "kiram"
    proposal.cost = Rupiah(1)
    var session = try complete(.entry("a", .proposal(proposal)), .entry("b", .proposal(proposal)))
    #expect(session.lacking == [])
    try session.apply(.setStatus(["a"], .notYetAgreed(reason: "lahan")))
    #expect(session.lacking == [.proposalUndecided("b")])
    try session.apply(.strike("a"))
    #expect(session.lacking == [])
  }

  @Test func `villages that proposed nothing are one gap once another has, and whoever proposes speaks for theirs`()
    throws
  {
    var session = try complete()
    #expect(session.gaps == [])
    var proposal = Proposal()
    proposal.village = session.villages[0].id
    proposal.cost = Rupiah(1)
    try session.apply(.entry("a", .proposal(proposal)))
    let others = session.villages.map(\.id).dropFirst()
    #expect(session.gaps == [.villagesSilent(Array(others))])
    proposal.proposers = others.map { .village($0) }
    try session.apply(.entry("b", .proposal(proposal)))
    #expect(session.gaps == [])
    try session.apply(.strike("b"))
    #expect(session.gaps == [.villagesSilent(Array(others))])
  }

  @Test func `without a name nobody signs, and without a clock the end is missing`() throws {
    var session = try complete()
    try session.apply(.set(.noteTaker(nil)))
    #expect(session.gaps == [.noteTaker])
    try session.apply(.set(.chair(.group("kpm"))))
    #expect(session.gaps == [.noteTaker, .signatories])
    #expect(session.gaps(closingAt: nil) == [.noteTaker, .signatories, .end])
    #expect(session.gaps(closingAt: TimeOfDay("11.30")) == [.noteTaker, .signatories])
  }

  @Test func `items that were never opened are one gap, and none once all were`() throws {
    var session = try Session(small: .startItem("bahas", at: nil))
    #expect(session.gaps.filter { if case .itemsNeverOpened = $0 { true } else { false } }.count == 1)
    try session.apply(.startItem("buka", at: nil))
    #expect(session.gaps.contains(.itemsNeverOpened(["tutup"])))
    try session.apply(.startItem("tutup", at: nil))
    #expect(!session.gaps.contains { if case .itemsNeverOpened = $0 { true } else { false } })
  }

  @Test func `what was put off is told in other words than what was never opened`() throws {
    var session = try Session(small: .startItem("bahas", at: nil), .postponeItem("bahas", at: nil))
    let gaps: [Gap] = [.itemsNeverOpened(["buka", "tutup"]), .itemsPostponed(["bahas"])]
    #expect(session.gaps.filter { if case .itemsNeverOpened = $0 { true } else { $0 == gaps[1] } } == gaps)
    try session.apply(.startItem("bahas", at: nil))
    #expect(!session.gaps.contains(gaps[1]))
  }

  @Test func `a suspension that nobody lifted is a gap, and none of an entry`() throws {
    var session = try complete(.startItem("buka", at: nil), .suspend(at: nil, for: nil))
    #expect(session.gaps == [.suspended])
    #expect(Gap.suspended.entry == nil && !Gap.suspended.isBlocking)
    try session.apply(.resume(at: nil))
    #expect(session.gaps == [])
  }

  @Test func `an empty title and an invitation without a number are missing`() throws {
    let date = CivilDate(iso: "2026-01-19")
    let session = try complete(.set(.title("")), .set(.invitation(Invitation(date: date))))
    #expect(session.gaps == [.title, .invitation])
  }

  @Test func `a group that is here uncounted is somebody`() throws {
    var session = try complete(.setPresence(["sekcam"], .awaited))
    #expect(session.gaps == [.nobodyPresent])
    try session.apply(.setGroupPresence("kpm", isPresent: true))
    #expect(session.gaps == [])
  }

  private func complete(_ changes: Change...) throws -> Session {
    var session = try Session(
      small: .set(.place("Gedung Pokogonco Achmad")), .set(.organiser("Seksi Kesejahteraan Sosial")),
      .set(.chair(.person("sekcam"))), .set(.noteTaker(.named("Notulis"))),
      .set(.invitation(Invitation(number: "005/1/2026"))), .setPresence(["sekcam"], .present(at: nil)),
      .startItem("buka", at: nil), .startItem("bahas", at: nil), .startItem("tutup", at: nil))
    for change in changes { try session.apply(change) }
    return session
  }
}

extension Session {
  /// What is missing besides proposals of other villages.
  fileprivate var lacking: [Gap] { gaps.filter { if case .villagesSilent = $0 { false } else { true } } }
}
