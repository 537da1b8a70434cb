import Meeting
import Testing

@Suite struct TakenInTests {
  private static let body = Entry.Body(text: "isi", matter: .proposal(Proposal()))

  private func new(_ id: Entry.ID, in item: AgendaItem.ID? = nil) -> NewEntry {
    NewEntry(id: id, body: Self.body, agendaItem: item, typed: "$ isi")
  }

  @Test func `several are recorded in order, each with its number`() throws {
    let session = try Session(small: .entry("a", .proposal(Proposal())), .takeIn([new("b"), new("c", in: "bahas")]))
    #expect(session.proposals.map(\.number.description) == ["U-1", "U-2", "U-3"])
    #expect(session.entry("c")?.agendaItem == "bahas")
  }

  @Test func `all or none`() throws {
    var session = try Session(small: .entry("a", .proposal(Proposal())))
    let untouched = session
    for (entries, refusal) in [
      ([], ChangeRefused.empty), ([new("b"), new("a")], .duplicate(identifier: "a")),
      ([new("b"), new("c", in: "x")], .unknownAgendaItem("x")), ([new("b"), new("b")], .duplicate(identifier: "b")),
    ] {
      #expect(throws: refusal) { try session.apply(.takeIn(entries)) }
      #expect(session == untouched)
    }
  }

  @Test func `taken back they keep their numbers, which nothing else ever gets`() throws {
    var history = History()
    for (id, change) in [("s1", Change.begin(.small)), ("s2", .takeIn([new("a"), new("b")]))] as [(Step.ID, Change)] {
      try history.commit(Step(id: id, seat: "S", deed: .change(change)))
    }
    try history.commit(Step(id: "s3", seat: "S", deed: .takeBack("s2")))
    #expect(history.session.entries.isEmpty)
    try history.commit(Step(id: "s4", seat: "S", deed: .change(.entry("c", .proposal(Proposal())))))
    #expect(history.session.proposals.map(\.number.description) == ["U-3"])
    try history.commit(Step(id: "s5", seat: "S", deed: .takeBack("s3")))
    #expect(history.session.proposals.map(\.number.description) == ["U-1", "U-2", "U-3"])
  }
}
