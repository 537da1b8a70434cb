import Meeting
import Testing

@Suite struct ErratumTests {
  private static let signed = [Signatory(role: ["Notulis,"], name: "Nama")]
  private static let opened = Change.openErratum(reason: "salah ketik", at: time(14, 0))

  /// A legalised meeting with the note "c", after `changes`.
  private static func session(_ changes: Change...) throws -> Session {
    var session = try Session(
      small: .note("c", "data Kiran"), .close(at: time(11, 30), signatories: signed), .legalise)
    for change in changes { try session.apply(change) }
    return session
  }

  private static func revised(_ text: String, at revision: Int = 0) -> Change {
    .revise("c", revision: revision, body: Entry.Body(text: text, matter: .note(Note())), typed: text)
  }

  @Test func `an erratum opens the meeting again, keeps what it changes, and is sealed`() throws {
    var session = try Self.session(Self.opened)
    #expect(session.status == .closed)
    #expect(session.openErratum?.reason == "salah ketik")
    for change in [
      Self.revised("data Kiram"), Self.revised("data Desa Kiram", at: 1), .note("d"), .set(.place("Aula")),
      .set(.title("Rapat")), .countHeads("kpm", 3), .close(at: time(11, 30), signatories: []),
    ] {
      try session.apply(change)
    }
    let subjects = try #require(session.errata.last?.subjects)
    #expect(Array(subjects.dropFirst()) == [.entry("d", before: nil), .head, .attendance, .signatories])
    guard case .entry("c", let before?)? = subjects.first else { throw ChangeRefused.empty }
    #expect(before.body.text == "data Kiran" && before.revision == 0)
    try session.apply(.legalise)
    #expect(session.openErratum == nil)
    #expect(session.errata.count == 1)
    #expect(throws: ChangeRefused.sealed) { try session.apply(.strike("c")) }
    try session.apply(.openErratum(reason: "lagi", at: nil))
    #expect(session.errata.map(\.reason) == ["salah ketik", "lagi"])
    #expect(session.errata.last?.subjects == [])
  }

  @Test func `only a legalised meeting has one, for a reason, and one at a time`() throws {
    var running = try Session(small: .startItem("buka", at: nil))
    #expect(throws: ChangeRefused.notLegalised) { try running.apply(Self.opened) }
    #expect(throws: ChangeRefused.empty) { _ = try Self.session(.openErratum(reason: " ", at: nil)) }
    #expect(throws: ChangeRefused.notLegalised) { _ = try Self.session(Self.opened, Self.opened) }
    var blank = Session()
    #expect(throws: ChangeRefused.notBegun) { try blank.apply(Self.opened) }
  }

  @Test func `the letter's number, ranks and numbers of civil servants are filled in without one`() throws {
    let ranked = [Signatory(role: ["Notulis,"], name: "Nama", rank: "Penata", employeeNumber: "197001011990031001")]
    let session = try Self.session(
      .set(.letterNumber("400/12/KKI")), .close(at: time(11, 30), signatories: ranked))
    #expect(session.status == .legalised)
    #expect(session.details.letterNumber == "400/12/KKI")
    #expect(session.signatories == ranked)
    let refused: [Change] = [
      .close(at: time(11, 40), signatories: ranked), .close(at: time(11, 30), signatories: []),
      .close(at: time(11, 30), signatories: [Signatory(role: ["Notulis,"], name: "Lain")]), .set(.place("Aula")),
    ]
    for change in refused { #expect(throws: ChangeRefused.sealed) { _ = try Self.session(change) } }
  }

  @Test func `what was sealed is not taken back, what the erratum changed is`() throws {
    var history = History()
    let changes: [Change] = [
      .begin(.small), .note("c", "data Kiran"), .close(at: nil, signatories: []), .legalise, Self.opened,
      Self.revised("data Kiram"),
    ]
    for (index, change) in changes.enumerated() {
      try history.commit(Step(id: Identifier("s\(index)"), seat: "S", deed: .change(change)))
      if index == 3 { #expect(history.nextUndo(at: "S") == nil) }
    }
    #expect(history.nextUndo(at: "S")?.id == "s5")
    for step in ["s1", "s2", "s4"] as [Step.ID] {
      #expect(throws: ChangeRefused.cannotTakeBack) {
        try history.commit(Step(id: Identifier("u\(step.rawValue)"), seat: "S", deed: .takeBack(step)))
      }
    }
    try history.commit(Step(id: "u5", seat: "S", deed: .takeBack("s5")))
    #expect(history.session.entry("c")?.body.text == "data Kiran")
    #expect(history.session.errata.last?.subjects == [])
    try history.commit(Step(id: "r5", seat: "S", deed: .takeBack("u5")))
    #expect(history.session.entry("c")?.body.text == "data Kiram")
  }
}
