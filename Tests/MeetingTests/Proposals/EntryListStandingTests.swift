import Meeting
import Testing

@Suite struct EntryListStandingTests {
  private func session(_ changes: Change...) throws -> Session {
    var session = try Session(small: .note("n"))
    for id in ["a", "b", "c", "d"] { try session.apply(.entry(Identifier(id), .proposal(Proposal()), id)) }
    for change in changes { try session.apply(change) }
    return session
  }

  private func ranks(_ session: Session) -> String {
    session.entries.compactMap { entry in entry.standing.handRank.map { "\(entry.id.rawValue)\($0.place)" } }
      .joined(separator: " ")
  }

  private static let number = Entry.Number(kind: .proposal, ordinal: 1)

  static let refusals: [([Change], Change, ChangeRefused)] = [
    ([], .setStatus([], .agreed), .empty), ([], .setStatus(["x"], .agreed), .unknownEntry("x")),
    ([], .setStatus(["n"], .agreed), .notAProposal(Entry.Number(kind: .note, ordinal: 1))),
    ([], .setStatus(["a", "n"], .agreed), .notAProposal(Entry.Number(kind: .note, ordinal: 1))),
    ([.strike("a")], .setStatus(["b", "a"], .agreed), .alreadyStruck(number)),
    ([.setStatus(["a"], .agreed)], .setStatus(["a"], .agreed), .alreadyOfStatus(number, .agreed)),
    ([], .setStatus(["a"], .proposed), .alreadyOfStatus(number, .proposed)),
    ([], .setStatus(["a"], .notYetAgreed(reason: " \t")), .reasonMissing([number])),
    ([], .rank("n", 1, reason: nil), .notAProposal(Entry.Number(kind: .note, ordinal: 1))),
    ([], .rank("a", nil, reason: nil), .noHandRank(number)), ([], .rank("a", 0, reason: nil), .impossibleRank(0)),
    ([], .rank("a", .max, reason: nil), .impossibleRank(.max)),
    ([.setStatus(["a"], .notYetAgreed(reason: "x"))], .rank("a", 1, reason: nil), .notRanked(number)),
    ([.setStatus(["a"], .withdrawn)], .rank("a", 1, reason: nil), .notRanked(number)),
    ([.setStatus(["a"], .villageAuthority)], .rank("a", 1, reason: nil), .notRanked(number)),
    ([.rank("a", 1, reason: nil)], .rank("a", 1, reason: nil), .alreadyRanked(number, 1)),
    ([], .score("a", []), .empty), ([], .score("a", [Proposal.Score("selera", 3)]), .unknownCriterion("selera")),
    ([], .score("a", [Proposal.Score("urgensi", 6)]), .impossibleScore(6, 1...5)),
    ([], .score("a", [Proposal.Score("urgensi", 3), Proposal.Score("urgensi", 0)]), .impossibleScore(0, 1...5)),
    ([], .score("n", [Proposal.Score("urgensi", 3)]), .notAProposal(Entry.Number(kind: .note, ordinal: 1))),
    ([.close(at: nil, signatories: []), .legalise], .setStatus(["a"], .agreed), .sealed),
  ]

  @Test(arguments: refusals)
  func `what cannot be is refused whole`(before: [Change], change: Change, refusal: ChangeRefused) throws {
    var session = try session()
    for change in before { try session.apply(change) }
    let untouched = session
    #expect(throws: refusal) { try session.apply(change) }
    #expect(session == untouched)
  }

  @Test func `several get a status at once, and those who have it keep it`() throws {
    let session = try session(.setStatus(["a"], .agreed), .setStatus(["a", "b", "c"], .agreed))
    #expect(session.entries.map(\.standing.status) == [.proposed, .agreed, .agreed, .agreed, .proposed])
  }

  @Test func `a reason may be given anew, and a closed meeting still decides`() throws {
    let session = try session(
      .setStatus(["a"], .notYetAgreed(reason: "lahan")), .close(at: nil, signatories: []),
      .setStatus(["a"], .notYetAgreed(reason: "anggaran")))
    #expect(session.entry("a")?.standing.status == .notYetAgreed(reason: "anggaran"))
  }

  @Test func `a rank by hand moves the others, and only those of its list`() throws {
    var session = try session(
      .rank("a", 1, reason: nil), .rank("b", 2, reason: nil), .setStatus(["d"], .reserve), .rank("d", 1, reason: nil),
      .rank("c", 1, reason: "mendesak"))
    #expect(ranks(session) == "a2 b3 c1 d1")
    #expect(session.entry("c")?.standing.handRank?.reason == "mendesak")
    #expect(session.makingWay(for: "b", at: 1).map { "\($0.entry.id.rawValue)\($0.place)" } == ["a3", "c2"])
    try session.apply(.rank("c", nil, reason: nil))
    #expect(ranks(session) == "a1 b2 d1")
  }

  static let leaving: [(Change, String)] = [
    (.strike("a"), "b1 c2"), (.setStatus(["a"], .reserve), "b1 c2"),
    (.setStatus(["a"], .notYetAgreed(reason: "lahan")), "b1 c2"), (.setStatus(["a"], .agreed), "a1 b2 c3"),
    (.revise("a", revision: 0, body: Entry.Body(text: "x", matter: .note(Note())), typed: ""), "b1 c2"),
    (.join("d", revision: 0, with: "a", otherRevision: 0, body: body, typed: ""), "b2 c3 d1"),
    (.join("b", revision: 0, with: "a", otherRevision: 0, body: body, typed: ""), "b1 c2"),
    (.join("a", revision: 0, with: "b", otherRevision: 0, body: body, typed: ""), "a1 c2"),
  ]
  private static let body = Entry.Body(text: "bersama", matter: .proposal(Proposal()))

  @Test(arguments: leaving) func `what leaves its list gives its rank up`(change: Change, after: String) throws {
    let session = try session(
      .rank("a", 1, reason: nil), .rank("b", 2, reason: nil), .rank("c", 3, reason: nil), change)
    #expect(ranks(session) == after)
  }

  @Test func `a decision about one of two that are joined holds for both`() throws {
    let session = try session(
      .setStatus(["b"], .agreed), .score("b", [Proposal.Score("urgensi", 4)]), .rank("b", 3, reason: "sendiri"),
      .join("a", revision: 0, with: "b", otherRevision: 0, body: Self.body, typed: ""))
    let joined = try #require(session.entry("a")?.standing)
    #expect(joined.status == .agreed && joined.points == ["urgensi": 4])
    #expect(joined.handRank == Standing.HandRank(3, reason: "sendiri"))
    #expect(session.entry("b")?.joinedTo == "a")
  }

  @Test func `what was decided about the whole holds for both parts of it`() throws {
    let new = NewEntry(id: "e", body: Self.body, typed: "")
    let session = try session(
      .setStatus(["a"], .agreed), .rank("a", 1, reason: nil), .score("a", [Proposal.Score("urgensi", 4)]),
      .split("a", revision: 0, body: Self.body, typed: "", new: new))
    #expect(session.entry("e")?.standing.status == .agreed)
    #expect(session.entry("e")?.standing.points == [:] && ranks(session) == "a1")
  }

  @Test func `points are given and taken back one by one`() throws {
    let session = try session(
      .score("a", [Proposal.Score("urgensi", 5), Proposal.Score("dukungan-data", 2)]),
      .score("a", [Proposal.Score("dukungan-data", nil), Proposal.Score("jumlah-sasaran", 1)]))
    #expect(session.entry("a")?.standing.points == ["urgensi": 5, "jumlah-sasaran": 1])
  }

  @Test func `undo takes each back as a whole`() throws {
    var history = History()
    func commit(_ changes: [Change]) throws {
      for change in changes {
        try history.commit(Step(id: Identifier("s\(history.steps.count)"), seat: "S", deed: .change(change)))
      }
    }
    try commit([
      .begin(.small), .entry("a", .proposal(Proposal())), .entry("b", .proposal(Proposal())),
      .entry("c", .proposal(Proposal())),
    ])
    let steps: [Change] = [
      .rank("a", 1, reason: nil), .rank("b", 1, reason: nil), .setStatus(["a", "b"], .agreed),
      .score("c", [Proposal.Score("urgensi", 5)]), .setStatus(["b"], .reserve), .strike("a"),
    ]
    var states: [Session] = []
    for step in steps {
      states.append(history.session)
      try commit([step])
    }
    for state in states.reversed() {
      let step = try #require(history.nextUndo(at: "S"))
      try history.commit(Step(id: Identifier("u\(history.steps.count)"), seat: "S", deed: .takeBack(step.id)))
      #expect(history.session == state)
    }
  }
}
