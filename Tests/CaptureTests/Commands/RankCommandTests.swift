import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct RankCommandTests {
  private static let context = KarangIntan.context(typed: [
    "$ satu", "$ dua", "$ tiga", "$ empat", "/prioritas U-1 1", "/prioritas U-2 2", "/cadangan U-4",
  ])

  static let taken: [(String, Int, Int?, String?)] = [
    ("/prioritas U-3 1", 3, 1, nil), ("/prioritas u3 ke-1", 3, 1, nil), ("/rank U-3 3.", 3, 3, nil),
    ("/priority U-3 2 mendesak, kata Camat", 3, 2, "mendesak, kata Camat"), ("/prioritas U-4 1", 4, 1, nil),
    ("/prioritas U-1 -", 1, nil, nil), ("/prioritas 1", 4, 1, nil),
  ]

  @Test(arguments: taken)
  func `a proposal gets a rank, with a reason or without`(line: String, ordinal: Int, place: Int?, reason: String?)
    throws
  {
    let number = Entry.Number(kind: .proposal, ordinal: ordinal)
    let entry = try #require(Self.context.session.entry(numbered: number))
    let reading = Self.context.read(line)
    #expect(reading.command == .rank(entry.id, place, reason: reason))
    #expect(reading.chips.dropFirst().first == .rank(number, place, reason: reason))
    var generator = SeededGenerator(seed: 1)
    #expect(reading.changes(at: nil, using: &generator) == [.rank(entry.id, place, reason: reason)])
  }

  @Test func `who makes way is told before Enter`() {
    let (one, two, three) = (number(1), number(2), number(3))
    #expect(
      Self.context.read("/prioritas U-3 1").chips
        == [.commands(.rank), .rank(three, 1, reason: nil), .makesWay(one, 2), .makesWay(two, 3)])
    #expect(Self.context.read("/prioritas U-3 3").chips == [.commands(.rank), .rank(three, 3, reason: nil)])
    #expect(
      Self.context.read("/prioritas U-1 2").chips
        == [.commands(.rank), .rank(one, 2, reason: nil), .makesWay(two, 1)])
  }

  @Test(arguments: [
    ("/prioritas", Refusal.argumentMissing(.rank)), ("/prioritas U-3", .argumentMissing(.rank)),
    ("/prioritas U-3 4", .impossibleRank(4, of: 3)), ("/prioritas U-3 0", .impossibleRank(0, of: 3)),
    ("/prioritas U-4 2", .impossibleRank(2, of: 1)), ("/prioritas U-3 satu", .argumentNotUnderstood(.rank, "satu")),
    ("/prioritas U-3 -1", .argumentNotUnderstood(.rank, "-1")),
    ("/prioritas U-1 U-2 1", .argumentNotUnderstood(.rank, "U-1 U-2")), ("/prioritas U-9 1", .unknownEntry("U-9")),
  ])
  func `what is no rank of the list is refused`(line: String, refusal: Refusal) {
    #expect(Self.context.read(line).refusal == refusal)
  }

  private func number(_ ordinal: Int) -> Entry.Number { Entry.Number(kind: .proposal, ordinal: ordinal) }
}
