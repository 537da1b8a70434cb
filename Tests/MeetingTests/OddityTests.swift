import Meeting
import Testing

@Suite struct OddityTests {
  private static let nine = TimeOfDay(hour: 9, minute: 0)
  private static let end = TimeOfDay(hour: 11, minute: 30)

  /// What was set before, the change, and what is odd about it.
  static let times: [([Change], Change, [Oddity])] = [
    ([], .set(.plannedEnd(time(8, 30))), []),
    ([.set(.plannedStart(nine))], .set(.plannedEnd(end)), []),
    ([.set(.plannedStart(nine))], .set(.plannedEnd(nil)), []),
    ([.set(.plannedStart(nine))], .set(.plannedEnd(nine)), []),
    ([.set(.plannedStart(nine))], .set(.plannedEnd(time(8, 30))), [before(8, 30, 9, 0)]),
    ([.set(.plannedEnd(time(8, 30)))], .set(.plannedStart(nine)), [before(8, 30, 9, 0)]),
    ([.set(.plannedEnd(time(8, 30)))], .set(.start(nine)), [before(8, 30, 9, 0)]),
    ([.set(.plannedEnd(time(8, 30))), .set(.end(end))], .set(.start(nine)), []),
    // The real start counts, not the planned one.
    (
      [.set(.plannedStart(time(8, 0))), .startItem("buka", at: nine)], .close(at: time(8, 30), signatories: []),
      [
        before(8, 30, 9, 0)
      ]
    ),
    ([.startItem("buka", at: nine)], .close(at: nil, signatories: []), []),
    ([.startItem("buka", at: nine)], .set(.end(time(3, 0))), [before(3, 0, 9, 0)]),
    // An evening meeting may end after midnight.
    ([.startItem("buka", at: time(20, 0))], .set(.end(time(0, 30))), []),
  ]

  @Test(arguments: times) func `an end before the start is told, whichever comes second`(
    before: [Change], change: Change, oddities: [Oddity]
  ) throws {
    var session = try Session(small: .set(.theme("Gizi")))
    for change in before { try session.apply(change) }
    #expect(session.oddities(of: change) == oddities)
    try session.apply(change)
  }

  /// The times of entries in their order, the end, and the entry that it comes before.
  static let entries: [([TimeOfDay?], TimeOfDay?, Int?)] = [
    ([], end, nil), ([nil], end, nil), ([time(11, 30)], end, nil), ([time(11, 31)], end, 1),
    ([time(11, 40), time(10, 0), nil], end, 1), ([time(10, 0), time(11, 40)], end, 2), ([time(11, 40)], nil, nil),
    // The clock shows seconds, a typed end does not.
    ([TimeOfDay(hour: 11, minute: 30, second: 59)], end, nil),
    ([time(23, 50)], time(0, 15), nil), ([time(23, 50), time(0, 20)], time(0, 15), 2),
  ]

  @Test(arguments: entries) func `an end before the latest entry is told`(
    times: [TimeOfDay?], end: TimeOfDay?, ordinal: Int?
  ) throws {
    var session = try Session(small: .startItem("buka", at: nil))
    for (index, time) in times.enumerated() {
      let body = Entry.Body(text: "isi", matter: .note(Note()))
      try session.apply(.record(NewEntry(id: Identifier("e\(index)"), body: body, time: time, typed: "isi")))
    }
    let expected = ordinal.map { "C-\($0)" }
    let odd = session.oddities(of: .close(at: end, signatories: []))
    #expect(
      odd.map { if case .endBeforeEntry(_, let number, _) = $0 { number.description } else { "?" } }
        == (expected.map { [$0] } ?? []))
    if let ordinal {
      try session.apply(.strike(Identifier("e\(ordinal - 1)")))
      #expect(!session.oddities(of: .close(at: end, signatories: [])).contains(odd[0]))
    }
  }

  @Test(arguments: [
    (Group.ID("bidan"), 26, [Oddity]()), ("bidan", 27, [.moreThanInvited("bidan", present: 27, invited: 26)]),
    ("kpm", 2, []), ("kpm", 3, [.moreThanInvited("kpm", present: 3, invited: 2)]), ("tamu", 9, []), ("kpm", nil, []),
  ]) func `more heads than invited are told, where anybody was invited`(id: Group.ID, count: Int?, oddities: [Oddity])
    throws
  {
    var setup = Setup.small
    setup.groups.append(Group(id: "tamu", name: "Tamu"))
    var session = Session()
    try session.apply(.begin(setup))
    #expect(session.oddities(of: .countHeads(id, count)) == oddities)
    try session.apply(.countHeads(id, count))
  }

  private static func before(_ hour: Int, _ minute: Int, _ startHour: Int, _ startMinute: Int) -> Oddity {
    .endBeforeStart(
      end: TimeOfDay(hour: hour, minute: minute)!, start: TimeOfDay(hour: startHour, minute: startMinute)!)
  }

  @Test func `who leaves before they came is told, and nobody else`() throws {
    let session = try Session(small: .setPresence(["sekcam", "kpm-kiram"], .present(at: time(9, 5))))
    func oddities(_ left: TimeOfDay?) -> [Oddity] {
      session.oddities(of: .setPresence(["sekcam", "kpm-lihung"], .left(at: left, since: nil)))
    }
    #expect(
      try oddities(time(9, 4)) == [
        .leftBeforeArrival("sekcam", left: #require(time(9, 4)), since: #require(time(9, 5)))
      ])
    #expect(oddities(time(9, 5)).isEmpty && oddities(time(11, 0)).isEmpty && oddities(nil).isEmpty)
  }
}
