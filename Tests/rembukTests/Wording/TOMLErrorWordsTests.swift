import Facilitator
import TOMLReading
import Testing

@testable import rembuk

@Suite struct TOMLErrorWordsTests {
  static let reasons: [TOMLError.Reason] = [
    .syntax("x"), .fileTooLarge(limit: 9), .lineTooLong(limit: 9), .controlCharacter(0x1B), .missing,
    .unknownKey(known: ["menit"]), .wrongKind(expected: .text, found: .number),
    .wrongKind(expected: .flag, found: .list), .wrongKind(expected: .section, found: .other), .empty,
    .textTooLong(limit: 9), .tooMany(limit: 9), .outOfRange(-1, 0...9), .unknownWord("x", known: ["y"]),
    .duplicate("x"), .unknownReference("x"), .malformed("x"), .fileMissing("x"), .fileUnreadable("x"),
    .fileOutside("x"),
    .fileUnfit(kinds: ["PNG", "SVG"]), .fileDamaged, .libraryMissing("x"),
  ]

  @Test(arguments: reasons) func `every mistake is told in both languages, without a full stop`(
    reason: TOMLError.Reason
  ) {
    let (indonesian, english) = (Indonesian().reason(reason), English().reason(reason))
    #expect(indonesian != english)
    #expect(!indonesian.hasSuffix(".") && !english.hasSuffix("."))
  }

  @Test func `the place stands before what is wrong there`() {
    let error = TOMLError(key: "roles.text", line: 4, reason: .empty)
    #expect(English().place(of: error, in: "x.toml") == "x.toml:4: roles.text: it is empty")
    let whole = TOMLError(key: "", line: nil, reason: .controlCharacter(7))
    #expect(English().place(of: whole, in: "x") == "x: the control character U+0007 may not be used")
  }
}
