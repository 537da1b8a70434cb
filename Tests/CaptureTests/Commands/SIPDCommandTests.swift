import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct SIPDCommandTests {
  private static let context = KarangIntan.context(typed: ["$ satu", "$ dua", "$ tiga"])

  @Test(
    arguments: [
      ("/sipd U-1", [1], SIPDRecord()), ("/sipd U-1 12.345/A", [1], SIPDRecord(number: "12.345/A")),
      ("/sipd U-1-3", [1, 2, 3], SIPDRecord()), ("/sipd U-1 -", [1], nil), ("/sipd U-1 U-2 -", [1, 2], nil),
      ("/sipd U-2 sudah 77", [2], SIPDRecord(number: "77")), ("/insipd U-2 belum", [2], nil),
      ("/sipd", [3], SIPDRecord()),
    ] as [(String, [Int], SIPDRecord?)])
  func `what is in SIPD is noted`(line: String, ordinals: [Int], record: SIPDRecord?) {
    let reading = Self.context.read(line)
    let numbers = ordinals.map { Entry.Number(kind: .proposal, ordinal: $0) }
    #expect(reading.command == .noteSIPD(numbers.compactMap { Self.context.session.entry(numbered: $0)?.id }, record))
    #expect(Array(reading.chips.dropFirst()) == [.sipd(numbers, record)])
  }

  @Test(arguments: [
    ("/sipd U-1 U-2 77", Refusal.argumentNotUnderstood(.sipd, "77")), ("/sipd U-9", .unknownEntry("U-9")),
  ])
  func `one number belongs to one proposal`(line: String, refusal: Refusal) {
    #expect(Self.context.read(line).outcome == .refused(refusal))
  }
}
