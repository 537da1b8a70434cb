import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct AbsenceCommandsTests {
  private static let late = TimeOfDay(hour: 11, minute: 5)

  @Test(arguments: [
    ("/izin @Emma sakit", Command.excuse(["emma"], reason: "sakit")), ("/izin Emma", .excuse(["emma"], reason: nil)),
    ("/izin @Pambakal Kiram tugas luar", .excuse(["pambakal-Kiram"], reason: "tugas luar")),
    ("/izin @Emma karena sakit.", .excuse(["emma"], reason: "sakit")),
    ("/izin @Emma, ada rapat di kabupaten", .excuse(["emma"], reason: "ada rapat di kabupaten")),
    ("/izin @Emma @Eka dinas luar", .excuse(["emma", "eka"], reason: "dinas luar")),
    ("/excuse Emma ill", .excuse(["emma"], reason: "ill")),
    ("/pulang @Emma", .leave(["emma"], at: nil)), ("/pulang Emma 11.05", .leave(["emma"], at: late)),
    ("/pulang @Emma @Eka pukul 11.05", .leave(["emma", "eka"], at: late)),
    ("/leave Pambakal Kiram 11:05", .leave(["pambakal-Kiram"], at: late)),
  ])
  func `who is not coming, and who leaves`(line: String, command: Command) {
    #expect(KarangIntan.context.read(line).command == command)
  }

  @Test(arguments: [
    ("/izin", Refusal.argumentMissing(.excuse)), ("/pulang", .argumentMissing(.leave)),
    ("/izin @Nama sakit", .unknownName("Nama")), ("/pulang Nama", .unknownName("Nama")),
    ("/izin KPM sakit", .room(.notAPerson("KPM"))), ("/pulang @Emma nanti", .notATime("nanti")),
    ("/izin @Emma sakit @Eka", .argumentNotUnderstood(.excuse, "sakit @Eka")),
  ])
  func `a slip notes nothing of anybody`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }

  @Test func `the chips say who and why, and the changes have the time typed, else the clock's`() {
    let context = KarangIntan.context
    #expect(context.read("/izin @Emma sakit").chips == [.commands(.excuse), .room(.excuses(["emma"], "sakit"))])
    #expect(context.read("/pulang @Emma").chips == [.commands(.leave), .room(.leaves(["emma"], at: nil))])
    var generator = SeededGenerator(seed: 1)
    let clock = TimeOfDay(hour: 12, minute: 0)
    #expect(
      context.read("/izin @Emma sakit").changes(at: clock, using: &generator)
        == [.setPresence(["emma"], .excused("sakit"))])
    #expect(
      context.read("/pulang @Emma").changes(at: clock, using: &generator)
        == [.setPresence(["emma"], .left(at: clock, since: nil))])
    #expect(
      context.read("/pulang @Emma 11.05").changes(at: clock, using: &generator)
        == [.setPresence(["emma"], .left(at: Self.late, since: nil))])
  }

  @Test func `leaving before coming is told and taken`() throws {
    let since = try #require(TimeOfDay(hour: 12, minute: 0))
    let reading = KarangIntan.context([.setPresence(["emma"], .present(at: since))]).read("/pulang @Emma 11.05")
    #expect(
      reading.warnings == [.odd(.leftBeforeArrival("emma", left: try #require(Self.late), since: since))])
    #expect(reading.command == .leave(["emma"], at: Self.late))
  }

  @Test func `an agreement is stamped with those who are still here`() {
    let context = KarangIntan.context([
      .setPresence(["emma", "eka"], .present(at: nil)), .setPresence(["eka"], .left(at: nil, since: nil)),
    ])
    #expect(context.read("= posyandu serentak mufakat").decision?.present == 1)
  }

  @Test func `who is here is not excused, and may leave`() {
    let context = KarangIntan.context([.setPresence(["emma"], .present(at: nil))])
    #expect(context.read("/izin @Eka @Emma sakit").refusal == .room(.isHere("emma")))
    #expect(context.read("/izin @Eka sakit").command == .excuse(["eka"], reason: "sakit"))
  }
}
