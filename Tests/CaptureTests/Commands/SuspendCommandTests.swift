import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct SuspendCommandTests {
  private static let one = TimeOfDay(hour: 13, minute: 0)!

  @Test(arguments: [
    ("/skors 15", Command.suspend(.minutes(15))), ("/istirahat 15", .suspend(.minutes(15))),
    ("/skors 15 menit", .suspend(.minutes(15))), ("/skors selama 15 menit", .suspend(.minutes(15))),
    ("/istirahat 1 jam", .suspend(.minutes(60))), ("/skors", .suspend(nil)), ("/break 10", .suspend(.minutes(10))),
    ("/skors 13.00", .suspend(.until(one))), ("/skors sampai 13.00", .suspend(.until(one))),
    ("/skors s.d. pukul 13.00", .suspend(.until(one))), ("/skors s/d 13:00", .suspend(.until(one))),
    ("/skors sampai 13.00 WITA", .suspend(.until(one))), ("/skors sampai pukul 13", .suspend(.until(one))),
    ("/skors hingga 13", .suspend(.until(one))), ("/suspend until 13.00", .suspend(.until(one))),
    ("/skors cabut", .resume), ("/skors selesai", .resume), ("/istirahat selesai", .resume), ("/suspend lift", .resume),
    ("/break end", .resume),
  ])
  func `how long the meeting stands still`(line: String, command: Command) {
    #expect(KarangIntan.context.read(line).command == command)
  }

  @Test(arguments: [
    "0", "-5", "lima belas", "15 orang", "cabut saja", "sampai besok", "25.00", "1,5 jam", "15 menit lagi",
  ])
  func `what is no length is refused`(typed: String) {
    #expect(KarangIntan.context.read("/skors \(typed)").refusal == .room(.notALength(typed)))
  }

  @Test func `the changes have the time typed, else the clock's`() {
    var generator = SeededGenerator(seed: 1)
    let clock = TimeOfDay(hour: 10, minute: 30)
    let context = KarangIntan.context
    #expect(
      context.read("/skors 15").changes(at: clock, using: &generator) == [.suspend(at: clock, for: .minutes(15))])
    #expect(
      context.read("[10.45] /skors cabut").changes(at: clock, using: &generator)
        == [.resume(at: TimeOfDay(hour: 10, minute: 45))])
    #expect(context.read("/skors 15").chips == [.commands(.suspend), .room(.suspends(.minutes(15)))])
  }
}
