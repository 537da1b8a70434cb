import Meeting
import Testing

@Suite struct TimetableTests {
  @Test func `before anything runs there is a plan and no prediction`() throws {
    let table = Timetable(of: try Session(small: .set(.plannedStart(time(9, 0)))), now: time(9, 0))
    #expect(table.plannedMinutes == 80)
    #expect(table.usedMinutes == 0)
    #expect(table.predictedEnd == nil && table.delayMinutes == nil)
  }

  /// Opening planned 09.00–09.10; now, predicted end, delay.
  @Test(arguments: [((9, 5), (10, 20), 0), ((9, 10), (10, 20), 0), ((9, 25), (10, 35), 15)])
  func `an item that takes longer moves the end`(now: (Int, Int), end: (Int, Int), delay: Int) throws {
    let session = try Session(small: .set(.plannedStart(time(9, 0))), .startItem("buka", at: time(9, 0)))
    let table = Timetable(of: session, now: time(now.0, now.1))
    #expect(table.predictedEnd == time(end.0, end.1))
    #expect(table.delayMinutes == delay)
  }

  @Test func `an item that took less brings the end forward`() throws {
    let session = try Session(
      small: .set(.plannedStart(time(9, 0))), .startItem("buka", at: time(9, 0)), .startItem("bahas", at: time(9, 4)))
    let table = Timetable(of: session, now: time(9, 4))
    #expect(table.predictedEnd == time(10, 14))
    #expect(table.delayMinutes == -6)
    #expect(table.usedMinutes == 4)
  }

  @Test func `a planned end counts before the sum of the items`() throws {
    let session = try Session(
      small: .set(.plannedStart(time(9, 0))), .set(.plannedEnd(time(10, 0))), .startItem("buka", at: time(9, 0)))
    #expect(Timetable(of: session, now: time(9, 0)).delayMinutes == 20)
  }

  @Test func `the delay is right across midnight`() throws {
    let session = try Session(
      small: .set(.plannedEnd(time(23, 50))), .startItem("bahas", at: time(22, 40)),
      .startItem("tutup", at: time(23, 58)))
    let table = Timetable(of: session, now: time(23, 58))
    #expect(table.predictedEnd == time(0, 18))
    #expect(table.delayMinutes == 28)
  }

  @Test func `without a clock, and after the end, nothing is predicted`() throws {
    var session = try Session(small: .startItem("buka", at: time(9, 0)))
    #expect(Timetable(of: session, now: nil).predictedEnd == nil)
    try session.apply(.close(at: time(9, 30), signatories: []))
    let table = Timetable(of: session, now: time(12, 0))
    #expect(table.predictedEnd == nil)
    #expect(table.usedMinutes == 30)
  }

  @Test func `between two items the rest is still predicted`() throws {
    let session = try Session(
      small: .set(.plannedStart(time(9, 0))), .startItem("buka", at: time(9, 0)), .finishItem("buka", at: time(9, 10)))
    let table = Timetable(of: session, now: time(9, 25))
    #expect(table.predictedEnd == time(10, 35))
    #expect(table.delayMinutes == 15)
    #expect(table.usedMinutes == 10)
  }

  @Test func `an item whose start nobody noted counts with its whole plan`() throws {
    let table = Timetable(of: try Session(small: .startItem("tutup", at: nil)), now: time(9, 0))
    #expect(table.predictedEnd == time(10, 20))
    #expect(table.delayMinutes == nil)
    #expect(table.usedMinutes == 0)
  }

  @Test func `an item that runs again has what is left of its plan`() throws {
    let session = try Session(
      small: .startItem("bahas", at: time(9, 0)), .startItem("tutup", at: time(9, 20)),
      .startItem("bahas", at: time(9, 30)))
    // 10 minutes of the opening and 40 of the discussion are left.
    #expect(Timetable(of: session, now: time(9, 30)).predictedEnd == time(10, 20))
  }

  /// Planned end, now in the last item of ten minutes, delay.
  @Test(arguments: [((0, 10), (23, 45), -15), ((23, 55), (0, 5), 20), ((12, 0), (11, 50), 0)])
  func `early and late are told apart on both sides of midnight`(planned: (Int, Int), now: (Int, Int), delay: Int)
    throws
  {
    let session = try Session(
      small: .set(.plannedEnd(time(planned.0, planned.1))), .startItem("buka", at: nil), .startItem("bahas", at: nil),
      .startItem("tutup", at: time(now.0, now.1)))
    #expect(Timetable(of: session, now: time(now.0, now.1)).delayMinutes == delay)
  }

  /// Suspended at 09.05 for fifteen minutes or without an end, with 75 minutes left: now, and the predicted end.
  @Test(
    arguments: [
      (.minutes(15), (9, 5), (10, 35)), (.minutes(15), (9, 15), (10, 35)), (.minutes(15), (9, 20), (10, 35)),
      (.minutes(15), (9, 30), (10, 45)), (nil, (9, 5), (10, 20)), (nil, (9, 30), (10, 45)),
      (.until(time(9, 50)!), (9, 5), (11, 5)),
    ] as [(Suspension.Length?, (Int, Int), (Int, Int))])
  func `a suspension moves the end`(length: Suspension.Length?, now: (Int, Int), end: (Int, Int)) throws {
    let session = try Session(small: .startItem("buka", at: time(9, 0)), .suspend(at: time(9, 5), for: length))
    let table = Timetable(of: session, now: time(now.0, now.1))
    #expect(table.predictedEnd == time(end.0, end.1))
    #expect(table.usedMinutes == 5)
  }

  @Test func `a postponed item is not waited for, and other minutes move the end`() throws {
    var session = try Session(small: .startItem("buka", at: time(9, 0)), .postponeItem("bahas", at: nil))
    #expect(Timetable(of: session, now: time(9, 0)).predictedEnd == time(9, 20))
    try session.apply(.planItem("buka", .more(5)))
    #expect(Timetable(of: session, now: time(9, 0)).predictedEnd == time(9, 25))
    try session.apply(.startItem("bahas", at: time(9, 15)))
    #expect(Timetable(of: session, now: time(9, 15)).predictedEnd == time(10, 25))
  }
}
