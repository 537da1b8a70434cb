import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct PostponeCommandTests {
  private static let running = KarangIntan.context([.startItem("a4", at: nil)])

  @Test(arguments: [
    ("/tunda", Command.postponeItem("a4")), ("/postpone", .postponeItem("a4")), ("/tunda 5", .postponeItem("a5")),
    ("/tunda acara 5", .postponeItem("a5")), ("/tunda usulan", .postponeItem("a5")),
    ("/tunda Paparan data", .postponeItem("a3")), ("/selesaiacara", .finishItem("a4")), ("/enditem", .finishItem("a4")),
  ])
  func `the item that runs, or the one that is named`(line: String, command: Command) {
    #expect(Self.running.read(line).command == command)
  }

  @Test(arguments: [
    ("/tunda", Refusal.room(.noItemRuns)), ("/selesaiacara", .room(.noItemRuns)), ("/tunda 9", .unknownItem("9")),
    ("/tunda rehat", .unknownItem("rehat")), ("/tunda acara", .unknownItem("acara")),
    ("/selesaiacara 4", .argumentNotUnderstood(.finish, "4")),
  ])
  func `no item is guessed`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }

  @Test func `the chips say which item, and the changes have the time typed, else the clock's`() {
    let reading = Self.running.read("[10.02] /tunda 5")
    #expect(reading.chips == [.commands(.postpone), .room(.postpones("a5"))])
    var generator = SeededGenerator(seed: 1)
    let clock = TimeOfDay(hour: 11, minute: 0)
    #expect(
      reading.changes(at: clock, using: &generator) == [.postponeItem("a5", at: TimeOfDay(hour: 10, minute: 2))])
    #expect(
      Self.running.read("/selesaiacara").changes(at: clock, using: &generator) == [.finishItem("a4", at: clock)])
  }

  @Test func `what is postponed is passed over, and started again by its number`() {
    let context = KarangIntan.context(typed: ["/acara 4", "/tunda", "/tunda 5"])
    #expect(context.read("/lanjut").command == .startItem("a6"))
    #expect(context.read("/acara 4").command == .startItem("a4"))
    let later = KarangIntan.context(typed: ["/acara 4", "/tunda 5"])
    #expect(later.read("/lanjut").command == .startItem("a6"))
  }
}
