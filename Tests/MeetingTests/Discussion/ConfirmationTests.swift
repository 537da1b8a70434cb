import Meeting
import Testing

/// Reading back what was agreed and promised.
@Suite struct ConfirmationTests {
  private static let commitment = Entry.Matter.commitment(Commitment(owners: [.person("sekcam"), .group("kpm")]))
  private static let confirmed = Change.confirm("k", revision: 0, able: [.person("sekcam")], at: time(11, 20))

  private func session(_ changes: Change...) throws -> Session {
    var session = try Session(
      small: .entry("k", Self.commitment), .entry("p", .decision(Decision())), .note("c"),
      .entry("t", .setAside(by: nil))
    )
    for change in changes { try session.apply(change) }
    return session
  }

  @Test func `what was agreed comes first, then what was promised, and nothing else`() throws {
    #expect(try session().readBack.map(\.id) == ["p", "k"])
    #expect(try session(.strike("p")).readBack.map(\.id) == ["k"])
  }

  @Test func `an entry keeps when it was agreed to and who said that they can`() throws {
    let entry = try #require(try session(Self.confirmed).entry("k"))
    #expect(entry.confirmation?.time == time(11, 20))
    #expect(entry.confirmation?.able == [.person("sekcam")])
    #expect(entry.unconfirmedOwners == [.group("kpm")])
    #expect(entry.revision == 0)
    #expect(try session().entry("k")?.unconfirmedOwners == [.person("sekcam"), .group("kpm")])
    #expect(try session().entry("p")?.unconfirmedOwners == [])
  }

  @Test func `read again it is what was said last`() throws {
    let again = Change.confirm("k", revision: 0, able: [.person("sekcam"), .group("kpm")], at: time(11, 40))
    let entry = try session(Self.confirmed, again).entry("k")
    #expect(entry?.confirmation?.time == time(11, 40))
    #expect(entry?.unconfirmedOwners == [])
  }

  @Test func `it goes when the entry says something else, and stays when it only goes elsewhere`() throws {
    let revised = Change.revise(
      "k", revision: 0, body: Entry.Body(text: "lain", matter: Self.commitment), typed: "! lain")
    #expect(try session(Self.confirmed, revised).entry("k")?.confirmation == nil)
    #expect(try session(Self.confirmed, .move("k", to: "bahas")).entry("k")?.confirmation != nil)
    #expect(try session(Self.confirmed, .close(at: nil, signatories: [])).entry("k")?.confirmation != nil)
  }

  @Test func `what is not read back, has changed since or is not there is refused`() throws {
    let number = Entry.Number(kind: .note, ordinal: 1)
    let cases: [(Change, ChangeRefused)] = [
      (.confirm("c", revision: 0, able: [], at: nil), .notForReadBack(number)),
      (.confirm("x", revision: 0, able: [], at: nil), .unknownEntry("x")),
      (
        .confirm("k", revision: 1, able: [], at: nil), .changedMeanwhile(Entry.Number(kind: .commitment, ordinal: 1))
      ),
      (.confirm("k", revision: 0, able: [.person("x")], at: nil), .unknownAttendee("x")),
    ]
    for (change, refusal) in cases {
      #expect(throws: refusal) { _ = try session(change) }
    }
    let struck = ChangeRefused.alreadyStruck(Entry.Number(kind: .commitment, ordinal: 1))
    #expect(throws: struck) { _ = try session(.strike("k"), Self.confirmed) }
    #expect(throws: ChangeRefused.sealed) {
      _ = try session(.close(at: nil, signatories: []), .legalise, Self.confirmed)
    }
  }

  @Test func `it is undone and done again, and the history knows what it changed`() throws {
    var history = History()
    try history.commit(Step(id: "0", seat: "S", deed: .change(.begin(.small))))
    try history.commit(Step(id: "1", seat: "S", deed: .change(.entry("k", Self.commitment))))
    try history.commit(Step(id: "2", seat: "S", deed: .change(Self.confirmed)))
    guard case .mended(let before, let after) = history.trace(behind: try #require(history.step("2"))) else {
      Issue.record("no trace")
      return
    }
    #expect(before.confirmation == nil && after.confirmation != nil)
    try history.commit(Step(id: "3", seat: "S", deed: .takeBack("2")))
    #expect(history.session.entry("k")?.confirmation == nil)
    try history.commit(Step(id: "4", seat: "S", deed: .takeBack("3")))
    #expect(history.session.entry("k")?.confirmation != nil)
  }

  @Test func `whoever is here can answer, and of a group or a village one is enough`() throws {
    let nobody = try session()
    let some = try session(.setPresence(["sekcam", "kpm-lihung"], .present(at: nil)))
    let parties: [(Party, Bool)] = [
      (.person("sekcam"), true), (.person("kpm-kiram"), false), (.group("kpm"), true), (.group("bidan"), false),
      (.village("lihung"), true), (.village("kiram"), false), (.participant(of: "kpm"), true),
      (.institution("dinkes"), false), (.named("Nama"), false),
    ]
    for (party, isHere) in parties {
      #expect(some.isHere(party) == isHere, "\(party)")
      #expect(!nobody.isHere(party), "\(party)")
    }
    #expect(try session(.countHeads("bidan", 3)).isHere(.group("bidan")))
    #expect(try session(.setGroupPresence("bidan", isPresent: true)).isHere(.group("bidan")))
  }
}
