import Meeting
import Testing

@testable import Capture

@Suite struct MinutesCommandTests {
  private static let running = KarangIntan.context([.planItem("a4", .exactly(40)), .startItem("a4", at: nil)])

  @Test(arguments: [
    ("/waktu +5", Command.planItem("a4", .more(5))), ("/waktu -5", .planItem("a4", .more(-5))),
    ("/waktu −5", .planItem("a4", .more(-5))), ("/waktu 20", .planItem("a4", .exactly(20))),
    ("/waktu +5 menit", .planItem("a4", .more(5))), ("/waktu 6 +10", .planItem("a6", .more(10))),
    ("/waktu acara 6 +10 mnt", .planItem("a6", .more(10))), ("/waktu penutup 10", .planItem("a6", .exactly(10))),
    ("/waktu 6 20", .planItem("a6", .exactly(20))), ("/waktu -", .planItem("a4", .exactly(nil))),
    ("/time -40", .planItem("a4", .more(-40))), ("/waktu 6 0", .planItem("a6", .exactly(0))),
  ])
  func `planned minutes`(line: String, command: Command) {
    #expect(Self.running.read(line).command == command)
  }

  @Test(arguments: [
    ("/waktu", Refusal.argumentMissing(.minutes)), ("/waktu lama", .room(.notMinutes("lama"))),
    ("/waktu +", .room(.notMinutes("+"))), ("/waktu 1,5", .room(.notMinutes("1,5"))),
    ("/waktu 99999", .room(.notMinutes("99999"))), ("/waktu 9 +5", .unknownItem("9")),
    ("/waktu -41", .room(.tooFewMinutes("a4", planned: 40))),
    ("/waktu 6 -1", .room(.tooFewMinutes("a6", planned: nil))),
    ("/waktu menit", .room(.notMinutes("menit"))),
  ])
  func `what is no number of minutes is refused`(line: String, refusal: Refusal) {
    #expect(Self.running.read(line).refusal == refusal)
  }

  @Test func `without an item that runs one must be named`() {
    #expect(KarangIntan.context.read("/waktu +5").refusal == .room(.noItemRuns))
    #expect(KarangIntan.context.read("/waktu 4 +5").command == .planItem("a4", .more(5)))
  }

  @Test func `the chips say the minutes before and after`() {
    #expect(
      Self.running.read("/waktu +5").chips
        == [.commands(.minutes), .room(.plans("a4", before: 40, after: 45))])
    #expect(
      Self.running.read("/waktu 6 +10").chips == [.commands(.minutes), .room(.plans("a6", before: nil, after: 10))])
  }
}
