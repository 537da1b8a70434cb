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
}
