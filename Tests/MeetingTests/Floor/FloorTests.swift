import Meeting
import Testing

@Suite struct FloorTests {
  private static let secretary = Party.person("sekcam")
  private static let kiram = Party.person("kpm-kiram")
  private static let somebody = Party.participant(of: "kpm")

  @Test func `those who ask wait in their order, and the floor goes to whoever gets it`() throws {
    var session = try Session(
      small: .joinQueue(Self.kiram, at: time(10, 0)), .joinQueue(.group("bidan"), at: nil),
      .joinQueue(Self.secretary, at: time(10, 2)))
    #expect(session.floor.waiting.map(\.party) == [Self.kiram, .group("bidan"), Self.secretary])
    #expect(session.floor.waiting.map(\.since) == [time(10, 0), nil, time(10, 2)])
    #expect(session.floor.holder == nil)
    try session.apply(.giveFloor(.group("bidan"), at: time(10, 3)))
    #expect(session.floor.holder == .group("bidan"))
    #expect(session.floor.waiting.map(\.party) == [Self.kiram, Self.secretary])
    // One who did not wait may get it, and the turn before ends at that time.
    try session.apply(.giveFloor(.village("lihung"), at: time(10, 5)))
    #expect(session.floor.holder == .village("lihung"))
    #expect(session.floor.turns.map(\.end) == [time(10, 5)])
    try session.apply(.endFloor(at: time(10, 9)))
    #expect(session.floor.holder == nil)
    #expect(session.floor.turns.map(\.party) == [.group("bidan"), .village("lihung")])
    #expect(session.floor.turns.map { $0.seconds(until: nil) } == [120, 240])
    #expect(session.floor.waiting.count == 2)
  }

  @Test func `what makes no sense is refused and changes nothing`() throws {
    var session = try Session(
      small: .joinQueue(Self.kiram, at: time(10, 0)), .giveFloor(Self.secretary, at: time(10, 1)))
    let refusals: [(Change, ChangeRefused)] = [
      (.joinQueue(Self.kiram, at: nil), .alreadyWaiting(Self.kiram, since: time(10, 0))),
      (.joinQueue(Self.secretary, at: nil), .holdsFloor(Self.secretary)),
      (.joinQueue(.person("tiada"), at: nil), .unknownAttendee("tiada")),
      (.joinQueue(.named(""), at: nil), .empty),
      (.leaveQueue(Self.secretary), .notWaiting(Self.secretary)),
      (.giveFloor(Self.secretary, at: nil), .holdsFloor(Self.secretary)),
      (.giveFloor(.group("tiada"), at: nil), .unknownGroup("tiada")),
    ]
    let before = session
    for (change, refusal) in refusals {
      #expect(throws: refusal) { try session.apply(change) }
      #expect(session == before)
    }
    try session.apply(.endFloor(at: nil))
    #expect(throws: ChangeRefused.nobodySpeaks) { try session.apply(.endFloor(at: nil)) }
  }

  @Test func `somebody whose name was not noted may be another one each time`() throws {
    var session = try Session(
      small: .joinQueue(Self.somebody, at: nil), .joinQueue(Self.somebody, at: nil), .giveFloor(Self.somebody, at: nil))
    #expect(session.floor.waiting.count == 1)
    try session.apply(.giveFloor(Self.somebody, at: nil))
    #expect(session.floor.waiting.isEmpty)
    #expect(session.floor.turns.count == 1)
    try session.apply(.joinQueue(Self.somebody, at: nil))
    try session.apply(.leaveQueue(Self.somebody))
    #expect(session.floor.waiting.isEmpty)
  }

  @Test(arguments: [Change.startItem("bahas", at: time(9, 30)), .finishItem("buka", at: time(9, 30))])
  func `a turn ends with its item, and who waits goes on waiting`(change: Change) throws {
    let session = try Session(
      small: .startItem("buka", at: time(9, 0)), .joinQueue(Self.kiram, at: nil),
      .giveFloor(Self.secretary, at: time(9, 20)), change)
    #expect(session.floor.holder == nil)
    #expect(session.floor.turns.map(\.item) == ["buka"])
    #expect(session.floor.turns.map(\.end) == [time(9, 30)])
    #expect(session.floor.waiting.map(\.party) == [Self.kiram])
  }

  @Test func `after the end nobody speaks or waits`() throws {
    var session = try Session(
      small: .joinQueue(Self.kiram, at: nil), .giveFloor(Self.secretary, at: time(9, 20)),
      .close(at: time(9, 30), signatories: []))
    #expect(session.floor.current == nil && session.floor.waiting.isEmpty)
    #expect(session.floor.turns.map(\.end) == [time(9, 30)])
    #expect(throws: ChangeRefused.closed) { try session.apply(.joinQueue(Self.kiram, at: nil)) }
    #expect(throws: ChangeRefused.closed) { try session.apply(.giveFloor(Self.kiram, at: nil)) }
    // The end of a closed meeting may be put right.
    try session.apply(.close(at: time(9, 40), signatories: []))
    #expect(session.floor.turns.map(\.end) == [time(9, 30)])
  }

  @Test func `a turn without a time has no length`() throws {
    var session = try Session(small: .giveFloor(Self.secretary, at: nil))
    #expect(session.floor.current?.seconds(until: time(9, 0)) == nil)
    try session.apply(.giveFloor(Self.kiram, at: time(9, 0)))
    #expect(session.floor.current?.seconds(until: time(9, 4)) == 240)
    #expect(session.floor.current?.seconds(until: nil) == nil)
    try session.apply(.endFloor(at: nil))
    #expect(session.floor.turns.map { $0.seconds(until: time(12, 0)) } == [nil, nil])
  }

  @Test func `every change of the floor is taken back`() throws {
    var history = History()
    let changes: [Change] = [
      .begin(.small), .joinQueue(Self.kiram, at: nil), .joinQueue(Self.secretary, at: nil), .leaveQueue(Self.secretary),
      .giveFloor(Self.kiram, at: time(9, 0)), .endFloor(at: time(9, 5)),
    ]
    var states: [Session] = []
    for (index, change) in changes.enumerated() {
      states.append(history.session)
      try history.commit(Step(id: Step.ID("s\(index)"), seat: "S", deed: .change(change)))
    }
    for index in changes.indices.dropFirst().reversed() {
      try history.commit(Step(id: Step.ID("u\(index)"), seat: "S", deed: .takeBack(Step.ID("s\(index)"))))
      #expect(history.session == states[index])
    }
  }

  @Test func `the end of a turn stands on its beginning`() throws {
    var history = History()
    let changes: [Change] = [.begin(.small), .giveFloor(Self.kiram, at: nil), .endFloor(at: nil)]
    for (index, change) in changes.enumerated() {
      try history.commit(Step(id: Step.ID("s\(index)"), seat: "S", deed: .change(change)))
    }
    #expect(throws: ChangeRefused.neededBy(.endFloor(at: nil))) {
      try history.commit(Step(id: "u", seat: "S", deed: .takeBack("s1")))
    }
  }

  @Test(arguments: [
    Change.joinQueue(secretary, at: time(10, 2)), .leaveQueue(.named("Nama Satu")), .giveFloor(somebody, at: nil),
    .endFloor(at: time(10, 2)),
  ])
  func `a change of the floor is stored and read`(change: Change) throws {
    #expect(try restored(stored(change)) == change)
  }

  @Test(arguments: [
    (secretary, "sekcam"), (.group("bidan"), "bidan"), (somebody, "kpm"), (.village("kiram"), "kiram"),
    (.institution("dinkes"), "dinkes"), (.participant(of: nil), "rapat"), (.named("Nama Satu"), "rapat"),
  ])
  func `the file's index knows whose turn it was`(party: Party, subject: String) {
    #expect(Change.giveFloor(party, at: nil).subject == subject)
  }
}
