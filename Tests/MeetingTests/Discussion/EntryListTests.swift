import Meeting
import Testing

/// Mending: turning, moving, splitting and joining entries.
@Suite struct EntryListTests {
  private let commitment = Entry.Matter.commitment(Commitment(owners: [.group("kpm")]))

  private func body(_ text: String, _ matter: Entry.Matter = .note(Note())) -> Entry.Body {
    Entry.Body(text: text, matter: matter)
  }

  private func turn(_ id: Entry.ID, _ revision: Int, _ matter: Entry.Matter, _ text: String = "isi") -> Change {
    .revise(id, revision: revision, body: body(text, matter), typed: text)
  }

  @Test func `an entry that becomes another kind gets a number of it, and turned back its old one`() throws {
    var session = try Session(small: .note("a"), .note("b"), .entry("k", commitment))
    try session.apply(turn("a", 0, commitment))
    #expect(session.entry("a")?.number.description == "K-2")
    #expect(session.entry("a")?.former[.note]?.text == "isi")
    try session.apply(turn("a", 1, .note(Note())))
    #expect(session.entry("a")?.number.description == "C-1")
    try session.apply(.note("c"))
    try session.apply(.entry("l", commitment))
    #expect(session.entries.map(\.number.description) == ["C-1", "C-2", "K-1", "C-3", "K-3"])
    // Turned once more it is again what it was called then.
    try session.apply(turn("a", 2, commitment))
    #expect(session.entry("a")?.number.description == "K-2")
    #expect(session.entries.map(\.id) == ["a", "b", "k", "c", "l"])
  }

  @Test func `an entry is found by the number that it bore as another kind`() throws {
    let session = try Session(small: .note("a"), turn("a", 0, commitment), .note("b"))
    #expect(session.entry(numbered: Entry.Number(kind: .note, ordinal: 1))?.id == "a")
    #expect(session.entry(numbered: Entry.Number(kind: .commitment, ordinal: 1))?.id == "a")
    #expect(session.entry(numbered: Entry.Number(kind: .note, ordinal: 2))?.id == "b")
    #expect(session.entry(numbered: Entry.Number(kind: .note, ordinal: 3)) == nil)
  }

  @Test func `an entry goes under another item, and under none`() throws {
    var session = try Session(small: .note("a"), .move("a", to: "bahas"))
    #expect(session.entry("a")?.agendaItem == "bahas")
    #expect(session.entry("a")?.revision == 0)
    try session.apply(.move("a", to: nil))
    #expect(session.entry("a")?.agendaItem == nil)
    #expect(throws: ChangeRefused.unknownAgendaItem("x")) { try session.apply(.move("a", to: "x")) }
    #expect(throws: ChangeRefused.unknownEntry("x")) { try session.apply(.move("x", to: nil)) }
  }

  @Test func `what is split off stands right behind, in the same item and at the same time`() throws {
    var session = try Session(
      small: .record(
        NewEntry(
          id: "a", body: body("satu dan dua", commitment), agendaItem: "bahas", time: time(9, 5), typed: "! satu")),
      .note("b"))
    try session.apply(
      .split(
        "a", revision: 0, body: body("satu", commitment), typed: "! satu\n/pisah",
        new: NewEntry(id: "c", body: body("dua", commitment), typed: "/pisah")))
    #expect(session.entries.map(\.id) == ["a", "c", "b"])
    #expect(session.entries.map(\.body.text) == ["satu", "dua", "isi"])
    #expect(session.entries.map(\.number.description) == ["K-1", "K-2", "C-1"])
    #expect(session.entry("c")?.agendaItem == "bahas" && session.entry("c")?.time == time(9, 5))
    #expect(session.entry("b")?.id == "b")
    try session.apply(.strike("b"))
    #expect(session.entries[2].isStruck)
  }

  @Test func `of two joined entries the first speaks, and the second is struck and says where it went`() throws {
    var session = try Session(small: .note("a", "satu"), .note("b", "dua"))
    try session.apply(
      .join("a", revision: 0, with: "b", otherRevision: 0, body: body("satu; dua"), typed: "satu\n/gabung"))
    #expect(session.entry("a")?.body.text == "satu; dua")
    #expect(session.entry("a")?.revision == 1)
    #expect(session.entry("b")?.isStruck == true && session.entry("b")?.joinedTo == "a")
    #expect(session.entry("b")?.body.text == "dua")
  }

  @Test func `what cannot be mended is refused with the reason, and nothing of it is done`() throws {
    let session = try Session(small: .note("a"), .note("b"), .note("s"), .strike("s"), turn("b", 0, .note(Note())))
    let new = NewEntry(id: "n", body: body("dua"), typed: "")
    let number = { (ordinal: Int) in Entry.Number(kind: .note, ordinal: ordinal) }
    let cases: [(Change, ChangeRefused)] = [
      (.move("s", to: "bahas"), .alreadyStruck(number(3))),
      (.split("s", revision: 0, body: body("x"), typed: "", new: new), .alreadyStruck(number(3))),
      (.split("x", revision: 0, body: body("x"), typed: "", new: new), .unknownEntry("x")),
      (.split("b", revision: 0, body: body("x"), typed: "", new: new), .changedMeanwhile(number(2))),
      (.split("a", revision: 0, body: body(" "), typed: "", new: new), .empty),
      (
        .split("a", revision: 0, body: body("x"), typed: "", new: NewEntry(id: "n", body: body(""), typed: "")),
        .empty
      ),
      (
        .split("a", revision: 0, body: body("x"), typed: "", new: NewEntry(id: "b", body: body("y"), typed: "")),
        .duplicate(identifier: "b")
      ),
      (.join("a", revision: 0, with: "a", otherRevision: 0, body: body("x"), typed: ""), .joinedWithItself(number(1))),
      (.join("a", revision: 0, with: "s", otherRevision: 0, body: body("x"), typed: ""), .alreadyStruck(number(3))),
      (.join("a", revision: 0, with: "b", otherRevision: 0, body: body("x"), typed: ""), .changedMeanwhile(number(2))),
      (.join("a", revision: 1, with: "b", otherRevision: 1, body: body("x"), typed: ""), .changedMeanwhile(number(1))),
      (.join("a", revision: 0, with: "x", otherRevision: 0, body: body("x"), typed: ""), .unknownEntry("x")),
      (
        .join("a", revision: 0, with: "b", otherRevision: 1, body: body("x", .setAside(by: .group("x"))), typed: ""),
        .unknownGroup("x")
      ),
    ]
    for (change, refusal) in cases {
      var tried = session
      #expect(throws: refusal) { try tried.apply(change) }
      #expect(tried == session)
    }
    var sealed = session
    try sealed.apply(.close(at: nil, signatories: []))
    try sealed.apply(.legalise)
    for (change, _) in cases { #expect(throws: ChangeRefused.sealed) { try sealed.apply(change) } }
  }

  @Test func `undo takes each way of mending back in one stroke, and redo brings it back`() throws {
    let changes: [Change] = [
      turn("a", 0, commitment), .move("a", to: "tutup"), .strike("a"),
      .split(
        "a", revision: 0, body: body("satu"), typed: "", new: NewEntry(id: "n", body: body("dua"), typed: "")),
      .join("a", revision: 0, with: "b", otherRevision: 0, body: body("x"), typed: ""),
    ]
    for change in changes {
      var history = History()
      for (index, first) in [Change.begin(.small), .note("a"), .note("b")].enumerated() {
        try history.commit(Step(id: Identifier("s\(index)"), seat: "S", deed: .change(first)))
      }
      let before = history.session
      try history.commit(Step(id: "mend", seat: "S", deed: .change(change)))
      let after = history.session
      #expect(before.entries != after.entries)
      try history.commit(Step(id: "undo", seat: "S", deed: .takeBack("mend")))
      #expect(history.session.entries == before.entries)
      try history.commit(Step(id: "redo", seat: "S", deed: .takeBack("undo")))
      #expect(history.session == after)
    }
  }

  @Test func `the number of a conversion that was undone goes to no other entry`() throws {
    var history = History()
    let steps: [Change] = [.begin(.small), .note("a"), .note("b"), turn("a", 0, commitment)]
    for (index, change) in steps.enumerated() {
      try history.commit(Step(id: Identifier("s\(index)"), seat: "S", deed: .change(change)))
    }
    try history.commit(Step(id: "u", seat: "S", deed: .takeBack("s3")))
    try history.commit(Step(id: "t", seat: "S", deed: .change(turn("b", 0, commitment))))
    #expect(history.session.entries.map(\.number.description) == ["C-1", "K-2"])
    // It is kept for the one that bore it.
    try history.commit(Step(id: "v", seat: "S", deed: .change(turn("a", 0, commitment))))
    #expect(history.session.entries.map(\.number.description) == ["K-1", "K-2"])
  }
}
