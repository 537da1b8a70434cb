import Meeting
import Testing

@Suite struct RosterTests {
  /// What was noted, and how the official is noted then.
  static let presences: [([Attendee.Presence], Attendee.Presence)] = [
    ([.present(at: nil), .present(at: time(9, 5))], .present(at: time(9, 5))),
    ([.excused("sakit")], .excused("sakit")), ([.excused("sakit"), .excused(nil)], .excused(nil)),
    ([.excused(nil), .present(at: time(9, 5))], .present(at: time(9, 5))),
    ([.excused(nil), .awaited], .awaited),
    (
      [.present(at: time(9, 5)), .left(at: time(11, 5), since: nil)], .left(at: time(11, 5), since: time(9, 5))
    ),
    ([.present(at: nil), .left(at: nil, since: time(7, 0))], .left(at: nil, since: nil)),
    (
      [.present(at: time(9, 5)), .left(at: time(10, 0), since: nil), .present(at: time(11, 0))],
      .present(at: time(9, 5))
    ),
    (
      [.present(at: nil), .left(at: time(10, 0), since: nil), .present(at: time(11, 0))], .present(at: time(11, 0))
    ),
    ([.present(at: nil), .left(at: nil, since: nil), .awaited], .awaited),
  ]

  @Test(arguments: presences) func `who comes and goes is noted as they are`(
    noted: [Attendee.Presence], presence: Attendee.Presence
  ) throws {
    var session = try Session(small: .set(.theme("x")))
    for presence in noted { try session.apply(.setPresence(["sekcam"], presence)) }
    #expect(session.attendee("sekcam")?.presence == presence)
  }

  /// What is refused, and after what.
  static let refusals: [([Change], Change, ChangeRefused)] = [
    ([], .setPresence([], .excused(nil)), .empty), ([], .setPresence(["x"], .excused(nil)), .unknownAttendee("x")),
    (
      [.setPresence(["sekcam"], .present(at: time(9, 5)))], .setPresence(["kpm-kiram", "sekcam"], .excused("sakit")),
      .alreadyPresent("sekcam", since: time(9, 5))
    ),
    (
      [.setPresence(["sekcam"], .present(at: nil)), .setPresence(["sekcam"], .left(at: time(10, 0), since: nil))],
      .setPresence(["sekcam"], .excused(nil)), .alreadyLeft("sekcam", at: time(10, 0))
    ),
    ([], .setPresence(["sekcam"], .left(at: nil, since: nil)), .notPresent("sekcam")),
    (
      [.setPresence(["sekcam"], .excused(nil))], .setPresence(["sekcam"], .left(at: nil, since: nil)),
      .notPresent("sekcam")
    ),
    (
      [.setPresence(["sekcam"], .present(at: nil)), .setPresence(["sekcam"], .left(at: time(10, 0), since: nil))],
      .setPresence(["sekcam"], .left(at: time(11, 0), since: nil)), .alreadyLeft("sekcam", at: time(10, 0))
    ),
    ([], .represent("sekcam", by: "sekcam", at: nil), .representsItself("sekcam")),
    ([], .represent("x", by: "sekcam", at: nil), .unknownAttendee("x")),
    ([], .represent("sekcam", by: "x", at: nil), .unknownAttendee("x")),
    (
      [.setPresence(["kpm-kiram"], .present(at: nil))], .represent("kpm-kiram", by: "sekcam", at: nil),
      .principalPresent("kpm-kiram")
    ),
    (
      [.represent("kpm-kiram", by: "kpm-lihung", at: nil)], .represent("kpm-kiram", by: "sekcam", at: nil),
      .alreadyRepresented("kpm-kiram", by: "kpm-lihung")
    ),
    (
      [.represent("kpm-kiram", by: "sekcam", at: nil)], .represent("kpm-kiram", by: "sekcam", at: nil),
      .alreadyRepresented("kpm-kiram", by: "sekcam")
    ),
    (
      [.represent("kpm-kiram", by: "sekcam", at: nil)], .represent("kpm-lihung", by: "sekcam", at: nil),
      .representsAnother("sekcam", "kpm-kiram")
    ),
    ([], .addAttendee(deputy(of: "x")), .unknownAttendee("x")),
    ([], .addAttendee(deputy(of: "d")), .unknownAttendee("d")),
    (
      [.setPresence(["sekcam"], .present(at: nil))], .addAttendee(deputy(of: "sekcam")), .principalPresent("sekcam")
    ),
    (
      [.represent("kpm-kiram", by: "sekcam", at: nil)], .addAttendee(deputy(of: "kpm-kiram")),
      .alreadyRepresented("kpm-kiram", by: "sekcam")
    ),
  ]

  private static func deputy(of principal: Attendee.ID) -> Attendee {
    Attendee(
      id: "d", name: "Nama Wakil", position: "Sekretaris Desa", group: "kpm", isGuest: true,
      presence: .present(at: nil), represents: principal)
  }

  @Test(arguments: refusals) func `what cannot be is refused and leaves nothing behind`(
    before: [Change], change: Change, refusal: ChangeRefused
  ) throws {
    var session = try Session(small: .set(.theme("x")))
    for change in before { try session.apply(change) }
    let former = session
    #expect(throws: refusal) { try session.apply(change) }
    #expect(session == former)
  }

  private func principal(of id: Attendee.ID, in session: Session) -> Attendee.ID? {
    session.attendee(id).flatMap { session.principal(of: $0) }?.id
  }

  @Test func `a deputy comes for one who is not here, who may be excused, and only while that is so`() throws {
    var session = try Session(
      small: .setPresence(["kpm-kiram"], .excused("sakit")), .represent("kpm-kiram", by: "sekcam", at: time(9, 5)))
    #expect(session.attendee("sekcam")?.presence == .present(at: time(9, 5)))
    #expect(session.attendee("kpm-kiram")?.presence == .excused("sakit"))
    #expect(principal(of: "sekcam", in: session) == "kpm-kiram")
    try session.apply(.setPresence(["sekcam"], .left(at: nil, since: nil)))
    #expect(principal(of: "sekcam", in: session) == "kpm-kiram")
    try session.apply(.setPresence(["kpm-kiram"], .present(at: time(10, 0))))
    #expect(principal(of: "sekcam", in: session) == nil)
  }

  @Test func `taking back a presence takes back for whom somebody came`() throws {
    let session = try Session(
      small: .represent("kpm-kiram", by: "sekcam", at: nil), .setPresence(["sekcam"], .awaited),
      .setPresence(["sekcam"], .present(at: nil)))
    #expect(principal(of: "sekcam", in: session) == nil)
    #expect(session.attendee("sekcam")?.represents == nil)
  }

  @Test func `who is here already stays noted as here since then when they come for another too`() throws {
    let session = try Session(
      small: .setPresence(["sekcam"], .present(at: time(8, 50))), .represent("kpm-kiram", by: "sekcam", at: time(9, 5)))
    #expect(session.attendee("sekcam")?.presence == .present(at: time(8, 50)))
  }

  @Test func `one whose deputy has left may have another`() throws {
    let session = try Session(
      small: .represent("kpm-kiram", by: "sekcam", at: nil), .setPresence(["sekcam"], .left(at: nil, since: nil)),
      .represent("kpm-kiram", by: "kpm-lihung", at: nil))
    #expect(principal(of: "kpm-lihung", in: session) == "kpm-kiram")
  }
}
