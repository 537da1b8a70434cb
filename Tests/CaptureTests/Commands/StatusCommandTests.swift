import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct StatusCommandTests {
  private static let context = KarangIntan.context(typed: ["$ satu", "$ dua", "$ tiga", "/sepakat U-2"])

  static let taken: [(String, [Int], Proposal.Status)] = [
    ("/sepakat U-1", [1], .agreed), ("/SEPAKAT u1", [1], .agreed), ("/agree U-1 U-3", [1, 3], .agreed),
    ("/sepakat U-1-3", [1, 2, 3], .agreed), ("/sepakat", [3], .agreed), ("/cadangan U-2", [2], .reserve),
    ("/reserve U-1, U-2", [1, 2], .reserve),
    ("/belum U-1 lahan belum siap", [1], .notYetAgreed(reason: "lahan belum siap")),
    ("/belum U-1 dan U-3 anggaran kurang", [1, 3], .notYetAgreed(reason: "anggaran kurang")),
    ("/notyet U-1 \"no land\" yet", [1], .notYetAgreed(reason: "\"no land\" yet")),
    ("/belum anggaran kurang", [3], .notYetAgreed(reason: "anggaran kurang")),
    ("/sepakat U-2 -", [2], .proposed), ("/cadangan U-2 -", [2], .proposed), ("/belum U-2 -", [2], .proposed),
    ("/sepakat -", [3], .proposed), ("/apbdesa U-1", [1], .villageAuthority),
    ("/kewenangandesa U-1-2", [1, 2], .villageAuthority),
    ("/ditarik U-3", [3], .withdrawn), ("/retract U-2 -", [2], .proposed),
  ]

  @Test(arguments: taken) func `proposals get a status`(line: String, ordinals: [Int], status: Proposal.Status) {
    let reading = Self.context.read(line)
    let numbers = ordinals.map { Entry.Number(kind: .proposal, ordinal: $0) }
    let ids = numbers.compactMap { Self.context.session.entry(numbered: $0)?.id }
    #expect(reading.command == .setStatus(ids, status))
    #expect(Array(reading.chips.dropFirst()) == [.status(numbers, status)])
    var generator = SeededGenerator(seed: 1)
    #expect(reading.changes(at: nil, using: &generator) == [.setStatus(ids, status)])
  }

  @Test(arguments: [
    ("/belum U-1", Refusal.reasonMissing([number(1)])), ("/belum U-1 U-2", .reasonMissing([number(1), number(2)])),
    ("/belum", .reasonMissing([number(3)])), ("/belum U-1 ...", .reasonMissing([number(1)])),
    ("/belum U-1 - -", .reasonMissing([number(1)])),
    ("/sepakat U-1 mufakat", .argumentNotUnderstood(.agree, "mufakat")),
    ("/cadangan U-1 2", .argumentNotUnderstood(.reserve, "2")), ("/sepakat U-9", .unknownEntry("U-9")),
  ])
  func `what says too little or too much is refused`(line: String, refusal: Refusal) {
    #expect(Self.context.read(line).refusal == refusal)
  }

  @Test func `personal data in a reason is warned of`() {
    #expect(
      Self.context.read("/belum U-1 hubungi 0812 3456 7890").warnings == [.personalData(.phoneNumber)])
  }

  private static func number(_ ordinal: Int) -> Entry.Number { Entry.Number(kind: .proposal, ordinal: ordinal) }
}
