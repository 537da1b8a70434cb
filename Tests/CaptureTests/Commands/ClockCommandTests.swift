import Meeting
import Testing

@testable import Capture

@Suite struct ClockCommandTests {
  private static func time(_ hour: Int, _ minute: Int) -> TimeOfDay? { TimeOfDay(hour: hour, minute: minute) }

  private static let context = KarangIntan.context([
    .startItem("a1", at: time(9, 0)), .startItem("a4", at: time(9, 10)), .suspend(at: time(9, 30), for: nil),
    .resume(at: time(9, 45)), .startItem("a5", at: time(10, 0)), .set(.chair(.person("emma"))),
    .handOver(.chair, to: .person("mahrur"), at: time(10, 5)),
    .setPresence(["emma"], .present(at: time(9, 0))), .setPresence(["eka"], .present(at: time(9, 0))),
    .setPresence(["eka"], .left(at: time(10, 0), since: nil)),
  ])

  @Test(arguments: [
    ("/jam 1 09.02", NotedTime.item("a1", stretch: 0, start: time(9, 2), end: time(9, 10))),
    ("/jam 1 09.02-09.12", .item("a1", stretch: 0, start: time(9, 2), end: time(9, 12))),
    ("/jam 1 09.02 - 09.12", .item("a1", stretch: 0, start: time(9, 2), end: time(9, 12))),
    ("/jam 1 pukul 09.02 s.d. 09.12", .item("a1", stretch: 0, start: time(9, 2), end: time(9, 12))),
    ("/clock pembukaan -09:12", .item("a1", stretch: 0, start: time(9, 0), end: time(9, 12))),
    ("/jam acara diskusi ke-2 9.50", .item("a4", stretch: 1, start: time(9, 50), end: time(10, 0))),
    ("/jam 09.58", .item("a5", stretch: 0, start: time(9, 58), end: nil)),
    ("/jam skors 09.32–09.47", .suspension(0, start: time(9, 32), end: time(9, 47))),
    ("/clock break 09.32", .suspension(0, start: time(9, 32), end: time(9, 45))),
    ("/jam skors ke-1 -09.50", .suspension(0, start: time(9, 30), end: time(9, 50))),
    ("/jam pimpinan 10.07", .handover(0, at: time(10, 7))),
    ("/jam @Emma 08.52", .attendee("emma", arrival: time(8, 52), departure: nil)),
    ("/jam hadir Eka 08.52-09.58", .attendee("eka", arrival: time(8, 52), departure: time(9, 58))),
  ])
  func `a time is put right`(line: String, noted: NotedTime) {
    #expect(Self.context.read(line).command == .correct(noted))
  }

  @Test(arguments: [
    ("/jam 1", Refusal.room(.notTimes("1"))), ("/jam 1 siang", .room(.notTimes("1 siang"))),
    ("/jam 1 25.00", .room(.notTimes("1 25.00"))), ("/jam 1 -", .room(.notTimes("1 -"))),
    ("/jam 1 9.00-9.10-9.20", .room(.notTimes("1 9.00-9.10-9.20"))),
    ("/jam pimpinan 10.07-10.09", .room(.notTimes("pimpinan 10.07-10.09"))),
    ("/jam 4 09.15", .room(.severalStretches("a4", 2))), ("/jam 4 ke-3 09.15", .room(.nothingNoted("4 ke-3"))),
    ("/jam 6 09.15", .room(.nothingNoted("6"))), ("/jam skors ke-2 09.15", .room(.nothingNoted("skors ke-2"))),
    ("/jam notulis 09.15", .room(.nothingNoted("notulis"))), ("/jam @Mahrur 09.15", .room(.nothingNoted("@Mahrur"))),
    ("/jam @Tiada 09.15", .unknownName("Tiada")), ("/jam 9 09.15", .unknownItem("9")),
  ])
  func `what was never noted and what is no time is refused`(line: String, refusal: Refusal) {
    #expect(Self.context.read(line).refusal == refusal)
  }

  @Test func `the chip says both, and alone the command shows all times`() {
    #expect(
      Self.context.read("/jam pimpinan 10.07").chips == [
        .commands(.clock),
        .room(.corrects(from: .handover(0, at: Self.time(10, 5)), to: .handover(0, at: Self.time(10, 7)))),
      ])
    #expect(Self.context.read("/jam").command == .showTimes)
    #expect(Self.context.read("/perhatian").command == .showConcerns)
    #expect(Self.context.read("/hadir").command == .showAttendance)
  }
}
