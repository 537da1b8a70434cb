import Meeting
import Testing

@Suite struct NotedTimeTests {
  /// An item that ran, jumped away from and was gone back to, with a suspension in between.
  private static let course: [Change] = [
    .startItem("buka", at: time(9, 0)), .startItem("bahas", at: time(9, 10)), .suspend(at: time(9, 30), for: nil),
    .resume(at: time(9, 45)), .startItem("buka", at: time(10, 0)), .startItem("bahas", at: time(10, 5)),
    .handOver(.chair, to: .person("sekcam"), at: time(10, 10)),
    .setPresence(["sekcam"], .present(at: time(9, 0))), .setPresence(["kpm-kiram"], .present(at: time(9, 0))),
    .setPresence(["kpm-kiram"], .left(at: time(10, 0), since: nil)),
  ]

  private static func session(_ changes: Change...) throws -> Session {
    var session = try Session(small: .set(.theme("x")))
    for change in course + changes { try session.apply(change) }
    return session
  }

  private func stretches(of id: AgendaItem.ID, in session: Session) -> [String] {
    (session.agendaItem(id)?.intervals ?? []).map { "\($0.start?.dotted ?? "–")–\($0.end?.dotted ?? "–")" }
  }

  @Test func `an item that the meeting jumps away from and back to has a stretch each time`() throws {
    let session = try Self.session()
    #expect(stretches(of: "buka", in: session) == ["09.00–09.10", "10.00–10.05"])
    #expect(stretches(of: "bahas", in: session) == ["09.10–09.30", "09.45–10.00", "10.05––"])
    #expect(session.agendaItem("bahas")?.usedSeconds(now: time(10, 15)) == (20 + 15 + 10) * 60)
  }

  @Test func `a stretch is put right, and the time that was used with it`() throws {
    let session = try Self.session(.correct(.item("buka", stretch: 1, start: time(9, 58), end: time(10, 6))))
    #expect(stretches(of: "buka", in: session) == ["09.00–09.10", "09.58–10.06"])
    #expect(session.agendaItem("buka")?.usedSeconds(now: nil) == 18 * 60)
  }

  @Test func `of a stretch that goes on the start is put right, and a time may be taken away`() throws {
    let session = try Self.session(
      .correct(.item("bahas", stretch: 2, start: time(10, 2), end: nil)),
      .correct(.item("buka", stretch: 0, start: nil, end: time(9, 10))))
    #expect(stretches(of: "bahas", in: session).last == "10.02––")
    #expect(stretches(of: "buka", in: session).first == "––09.10")
    #expect(session.agendaItem("buka")?.usedSeconds(now: nil) == nil)
  }

  @Test func `the item that stood still follows its suspension`() throws {
    let session = try Self.session(.correct(.suspension(0, start: time(9, 32), end: time(9, 50))))
    #expect(session.suspensions.map(\.start) == [time(9, 32)] && session.suspensions.map(\.end) == [time(9, 50)])
    #expect(stretches(of: "bahas", in: session) == ["09.10–09.32", "09.50–10.00", "10.05––"])
    #expect(stretches(of: "buka", in: session) == ["09.00–09.10", "10.00–10.05"])
  }

  @Test func `while the meeting stands still only the beginning of that is put right`() throws {
    let session = try Self.session(
      .suspend(at: time(10, 20), for: .minutes(15)), .correct(.suspension(1, start: time(10, 18), end: nil)))
    #expect(stretches(of: "bahas", in: session).last == "10.05–10.18")
    #expect(session.suspension?.plannedEnd == time(10, 33))
  }

  @Test func `the times of a change of office and of attendance are put right`() throws {
    let session = try Self.session(
      .correct(.handover(0, at: time(10, 12))), .correct(.attendee("sekcam", arrival: time(8, 52), departure: nil)),
      .correct(.attendee("kpm-kiram", arrival: time(8, 55), departure: time(9, 58))))
    #expect(session.handovers.map(\.time) == [time(10, 12)])
    #expect(session.attendee("sekcam")?.presence == .present(at: time(8, 52)))
    #expect(session.attendee("kpm-kiram")?.presence == .left(at: time(9, 58), since: time(8, 55)))
  }

  static let refusals: [(NotedTime, ChangeRefused)] = [
    (.item("x", stretch: 0, start: nil, end: nil), .unknownAgendaItem("x")),
    (.item("tutup", stretch: 0, start: time(9, 0), end: nil), .unknownTime),
    (.item("buka", stretch: -1, start: nil, end: nil), .unknownTime),
    (
      .item("bahas", stretch: 2, start: time(10, 5), end: time(10, 10)),
      .endNotYet(.item("bahas", stretch: 2, start: time(10, 5), end: time(10, 10)))
    ),
    (.item("buka", stretch: 0, start: time(9, 10), end: time(9, 0)), .backwards(9, 10, 9, 0)),
    (.suspension(1, start: nil, end: nil), .unknownTime),
    (.suspension(0, start: time(9, 45), end: time(9, 30)), .backwards(9, 45, 9, 30)),
    (.suspension(0, start: time(9, 5), end: time(9, 45)), .backwards(9, 10, 9, 5)),
    (.suspension(0, start: time(9, 30), end: time(10, 2)), .backwards(10, 2, 10, 0)),
    (.handover(1, at: nil), .unknownTime),
    (.attendee("x", arrival: nil, departure: nil), .unknownAttendee("x")),
    (.attendee("kpm-lihung", arrival: time(9, 0), departure: nil), .notPresent("kpm-lihung")),
    (
      .attendee("sekcam", arrival: nil, departure: time(9, 5)),
      .endNotYet(.attendee("sekcam", arrival: nil, departure: time(9, 5)))
    ),
    (.attendee("kpm-kiram", arrival: time(10, 5), departure: time(10, 0)), .backwards(10, 5, 10, 0)),
  ]

  @Test(arguments: refusals) func `what cannot be is refused and leaves nothing behind`(
    noted: NotedTime, refusal: ChangeRefused
  ) throws {
    var session = try Self.session()
    let former = session
    #expect(throws: refusal) { try session.apply(.correct(noted)) }
    #expect(session == former)
  }

  @Test func `undo brings back the time that was noted, and nothing that stands on it goes alone`() throws {
    var history = History()
    try history.commit(Step(id: "0", seat: "s", deed: .change(.begin(.small))))
    try history.commit(Step(id: "1", seat: "s", deed: .change(.startItem("buka", at: time(9, 5)))))
    let correction = Change.correct(.item("buka", stretch: 0, start: time(9, 0), end: nil))
    try history.commit(Step(id: "2", seat: "s", deed: .change(correction)))
    #expect(
      history.step("2").flatMap { history.trace(behind: $0) }
        == .noted(.item("buka", stretch: 0, start: time(9, 5), end: nil)))
    #expect(throws: ChangeRefused.neededBy(correction)) {
      try history.commit(Step(id: "3", seat: "s", deed: .takeBack("1")))
    }
    try history.commit(Step(id: "4", seat: "s", deed: .takeBack("2")))
    #expect(history.session.agendaItem("buka")?.intervals.first?.start == time(9, 5))
  }
}

extension ChangeRefused {
  /// An end before its start, as hours and minutes.
  fileprivate static func backwards(_ hour: Int, _ minute: Int, _ endHour: Int, _ endMinute: Int) -> ChangeRefused {
    guard let start = time(hour, minute), let end = time(endHour, endMinute) else { return .empty }
    return .endBeforeStart(start: start, end: end)
  }
}
