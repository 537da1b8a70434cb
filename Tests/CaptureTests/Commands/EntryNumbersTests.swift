import Meeting
import Testing

@testable import Capture

@Suite struct EntryNumbersTests {
  private static let context = KarangIntan.context(typed: [
    "$ satu", "$ dua", "catatan", "$ tiga", "$ empat", "$ lima", "/coret U-4",
  ])

  private func read(_ typed: String) throws(Refusal) -> (numbers: [String], rest: String) {
    let arguments = Arguments(name: .agree, tokens: Token.all(in: Array(typed)[...]))
    let numbers = try EntryNumbers(arguments, in: Self.context)
    return (numbers.entries.map(\.number.description), Arguments.text(numbers.rest))
  }

  @Test(arguments: [
    ("U-1", ["U-1"], ""), ("u1", ["U-1"], ""), ("U-1 U-2", ["U-1", "U-2"], ""), ("U-2, U-1", ["U-2", "U-1"], ""),
    ("U-1,U-2", ["U-1", "U-2"], ""), ("U-1; U-3 dan U-5", ["U-1", "U-3", "U-5"], ""),
    ("U-1 and u2", ["U-1", "U-2"], ""),
    ("U-1-3", ["U-1", "U-2", "U-3"], ""), ("U-1–U-3", ["U-1", "U-2", "U-3"], ""), ("u1-3", ["U-1", "U-2", "U-3"], ""),
    ("U-1-U-3", ["U-1", "U-2", "U-3"], ""), ("U-1-2,U-5", ["U-1", "U-2", "U-5"], ""),
    ("U-1 s.d. U-3", ["U-1", "U-2", "U-3"], ""), ("U-1 s/d u3", ["U-1", "U-2", "U-3"], ""),
    ("U-1 sampai U-3", ["U-1", "U-2", "U-3"], ""), ("U-1 - U-2", ["U-1", "U-2"], ""),
    ("U-1 to U-2 U-5", ["U-1", "U-2", "U-5"], ""), ("U-1 U-1-2", ["U-1", "U-2"], ""),
    ("U-1 lahan belum siap", ["U-1"], "lahan belum siap"), ("U-1 dan U-2 dan lain", ["U-1", "U-2"], "dan lain"),
    ("U-1 -", ["U-1"], "-"), ("U-1 1", ["U-1"], "1"), ("", ["U-5"], ""), ("lahan", ["U-5"], "lahan"),
    ("U-1 \"U-2\"", ["U-1"], "\"U-2\""),
  ])
  func `numbers stand one behind the other, and ranges too`(typed: String, numbers: [String], rest: String) throws {
    let (found, left) = try read(typed)
    #expect(found == numbers && left == rest)
  }

  @Test(arguments: [
    ("U-9", Refusal.unknownEntry("U-9")), ("U-1 U-9", .unknownEntry("U-9")), ("U-1-9999", .struck(number(4))),
    ("U-4", .struck(number(4))), ("U-3-5", .struck(number(4))),
    ("C-1", .notAProposal(Entry.Number(kind: .note, ordinal: 1))),
    ("U-1 C-1", .notAProposal(Entry.Number(kind: .note, ordinal: 1))), ("U-3a", .argumentNotUnderstood(.agree, "U-3a")),
    ("U-3-1", .argumentNotUnderstood(.agree, "U-3-1")), ("U-1-C-3", .argumentNotUnderstood(.agree, "U-1-C-3")),
    ("U-3 s.d. U-1", .argumentNotUnderstood(.agree, "s.d. U-1")),
    ("U-1 s.d. C-1", .argumentNotUnderstood(.agree, "s.d. C-1")),
  ])
  func `one that cannot be meant refuses them all`(typed: String, refusal: Refusal) {
    #expect(throws: refusal) { try read(typed) }
  }

  @Test func `before anything was recorded there is none`() {
    #expect(KarangIntan.context.read("/sepakat").refusal == .nothingRecorded)
  }

  private static func number(_ ordinal: Int) -> Entry.Number { Entry.Number(kind: .proposal, ordinal: ordinal) }
}
