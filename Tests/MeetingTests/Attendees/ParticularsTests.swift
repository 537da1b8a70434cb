import Meeting
import Testing

@Suite struct ParticularsTests {
  private static let emma = Attendee.Particulars(
    name: "Hj. Emma Susanty, S.Sos.", position: "Sekretaris Kecamatan", group: "kpm", village: "kiram",
    institution: "Kecamatan Karang Intan", sex: .female, aliases: ["Sekcam"])

  @Test func `what the roster says is amended, and who is here stays here`() throws {
    let session = try Session(
      small: .setPresence(["sekcam"], .present(at: time(9, 5))), .amendAttendee("sekcam", Self.emma))
    let attendee = try #require(session.attendee("sekcam"))
    #expect(attendee.particulars == Self.emma)
    #expect(attendee.presence == .present(at: time(9, 5)))
    #expect(attendee.displayName == "Hj. Emma Susanty, S.Sos.")
  }

  @Test func `a roster is taken over in one stroke and taken back in one`() throws {
    let newcomers = [Attendee(id: "a", position: "Danramil"), Attendee(id: "b", position: "Kapolsek")]
    let change = Change.importRoster(adding: newcomers, amending: [.init("sekcam", Self.emma)])
    var history = History()
    try history.commit(Step(id: "0", seat: "S", deed: .change(.begin(.small))))
    try history.commit(Step(id: "1", seat: "S", deed: .change(change)))
    #expect(history.session.attendees.map(\.id) == ["sekcam", "kpm-kiram", "kpm-lihung", "a", "b"])
    #expect(history.session.attendee("sekcam")?.sex == .female)
    try history.commit(Step(id: "2", seat: "S", deed: .takeBack("1")))
    #expect(history.session == (try Session(small: .set(.theme(nil)))))
  }

  @Test func `who of a roster has come since keeps it from being taken back`() throws {
    let change = Change.importRoster(adding: [Attendee(id: "a", position: "Danramil")], amending: [])
    let came = Change.setPresence(["a"], .present(at: nil))
    var history = History()
    try history.commit(Step(id: "0", seat: "S", deed: .change(.begin(.small))))
    try history.commit(Step(id: "1", seat: "S", deed: .change(change)))
    try history.commit(Step(id: "2", seat: "S", deed: .change(came)))
    #expect(throws: ChangeRefused.neededBy(came)) {
      try history.commit(Step(id: "3", seat: "S", deed: .takeBack("1")))
    }
  }

  static let refusals: [(Change, ChangeRefused)] = [
    (.amendAttendee("x", emma), .unknownAttendee("x")),
    (.amendAttendee("sekcam", .init(position: "")), .empty),
    (.amendAttendee("sekcam", .init(position: "a", group: "x")), .unknownGroup("x")),
    (.amendAttendee("sekcam", .init(position: "a", village: "x")), .unknownVillage("x")),
    (
      .amendAttendee("sekcam", .init(name: "Hj. Emma Susanty", position: "Sekretaris Camat")), .alreadySaid("sekcam")
    ),
    (.importRoster(adding: [], amending: []), .empty),
    (
      .importRoster(
        adding: [], amending: [.init("sekcam", .init(name: "Hj. Emma Susanty", position: "Sekretaris Camat"))]),
      .alreadySaid("sekcam")
    ),
    (
      .importRoster(adding: [Attendee(id: "a", position: "b"), Attendee(id: "a", position: "c")], amending: []),
      .duplicate(identifier: "a")
    ),
    (.importRoster(adding: [Attendee(id: "sekcam", position: "b")], amending: []), .duplicate(identifier: "sekcam")),
    (.importRoster(adding: [Attendee(id: "a", position: "b", group: "x")], amending: []), .unknownGroup("x")),
    (
      .importRoster(adding: [Attendee(id: "a", position: "b")], amending: [.init("x", emma)]), .unknownAttendee("x")
    ),
  ]

  @Test(arguments: refusals) func `what makes no sense is refused whole`(change: Change, refusal: ChangeRefused) throws
  {
    var session = try Session(small: .set(.theme("x")))
    let before = session
    #expect(throws: refusal) { try session.apply(change) }
    #expect(session == before)
  }

  @Test func `those of whom nothing new is said are no reason to refuse the others`() throws {
    let same = Attendee.Amendment("sekcam", .init(name: "Hj. Emma Susanty", position: "Sekretaris Camat"))
    let session = try Session(
      small: .importRoster(adding: [Attendee(id: "a", position: "Danramil")], amending: [same]))
    #expect(session.attendees.count == 4)
  }

  @Test func `it is stored whole`() throws {
    let change = Change.importRoster(
      adding: [Attendee(id: "a", position: "Danramil", sex: .male)], amending: [.init("sekcam", Self.emma)])
    let again: Change = try restored(stored(change))
    #expect(again == change)
    let amended: Change = try restored(stored(Change.amendAttendee("sekcam", Self.emma)))
    #expect(amended == .amendAttendee("sekcam", Self.emma))
  }
}
