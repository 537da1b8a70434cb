import Meeting
import Testing

@Suite struct SIPDRecordTests {
  private func session(_ changes: Change...) throws -> Session {
    var session = try Session(small: .note("n"))
    for id in ["a", "b", "c"] { try session.apply(.entry(Identifier(id), .proposal(Proposal()))) }
    for change in changes { try session.apply(change) }
    return session
  }

  private static let number = Entry.Number(kind: .proposal, ordinal: 1)

  @Test(
    arguments: [
      ([], Change.noteSIPD([], SIPDRecord()), ChangeRefused.empty),
      ([], .noteSIPD(["a"], nil), .alreadyInSIPD(number, nil)),
      ([.noteSIPD(["a"], SIPDRecord())], .noteSIPD(["a"], SIPDRecord()), .alreadyInSIPD(number, SIPDRecord())),
      ([], .noteSIPD(["n"], SIPDRecord()), .notAProposal(Entry.Number(kind: .note, ordinal: 1))),
      ([.strike("a")], .noteSIPD(["a"], SIPDRecord()), .alreadyStruck(number)),
    ] as [([Change], Change, ChangeRefused)])
  func `what is noted already or cannot be is refused`(before: [Change], change: Change, refusal: ChangeRefused) throws
  {
    var session = try session()
    for change in before { try session.apply(change) }
    #expect(throws: refusal) { try session.apply(change) }
  }

  @Test func `what goes into SIPD is what was agreed on, and before that what stands for priorities`() throws {
    var session = try session(.noteSIPD(["a"], SIPDRecord(number: "12")))
    #expect(session.entry("a")?.standing.sipd?.number == "12")
    #expect(session.sipdProgress == (1, 3))
    try session.apply(.setStatus(["b"], .reserve))
    #expect(session.sipdProgress == (1, 2))
    try session.apply(.setStatus(["c"], .agreed))
    #expect(session.sipdProgress == (0, 1))
    try session.apply(.noteSIPD(["c", "a"], SIPDRecord()))
    #expect(session.sipdProgress == (1, 1) && session.entry("a")?.standing.sipd == SIPDRecord())
    try session.apply(.noteSIPD(["c"], nil))
    #expect(session.sipdProgress == (0, 1))
  }

  @Test func `it is noted long after the meeting, also when that is sealed, where nothing else changes`() throws {
    var session = try session(.setStatus(["a"], .agreed), .close(at: nil, signatories: []))
    try session.apply(.noteSIPD(["a"], SIPDRecord()))
    try session.apply(.legalise)
    try session.apply(.noteSIPD(["a"], SIPDRecord(number: "77")))
    #expect(session.status == .legalised && session.entry("a")?.standing.sipd?.number == "77")
    #expect(throws: ChangeRefused.sealed) { try session.apply(.setStatus(["a"], .reserve)) }
  }

  @Test func `what was joined is in SIPD when either was`() throws {
    let body = Entry.Body(text: "bersama", matter: .proposal(Proposal()))
    let session = try session(
      .noteSIPD(["b"], SIPDRecord(number: "7")),
      .join("a", revision: 0, with: "b", otherRevision: 0, body: body, typed: ""))
    #expect(session.entry("a")?.standing.sipd?.number == "7")
  }
}
