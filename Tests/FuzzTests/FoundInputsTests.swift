import TestKit
import Testing

@testable import Fuzz

@Suite struct FoundInputsTests {
  @Test(arguments: FoundInput.all) func `what once broke something breaks nothing any more`(input: FoundInput) throws {
    try input.check()
  }

  @Test func `what is found is printed as it stands in the table`() {
    let inputs: [(FoundInput, String)] = [
      (.line("\u{1B} \"a\" \\"), #".line("\u{1B} \"a\" \\")"#), (.table("a;b\n"), #".table("a;b\n")"#),
      (.template([0xC3, 0x0A]), ".template([0xC3, 0xA])"), (.theme(""), #".theme("")"#),
      (.terminal(["a", "", [0x9B]]), #".terminal(["a", "", [0x9B]])"#),
      (.keys(seed: 7, events: 9), ".keys(seed: 7, events: 9)"),
      (.storing(seed: 1), ".storing(seed: 1)"), (.file(seed: 2), ".file(seed: 2)"),
    ]
    for (input, text) in inputs { #expect(input.description == text) }
  }

  @Test func `a check can fail`() {
    #expect(throws: Violation.self) { try DecoderFuzz.check([Array("\u{1B}[200~".utf8)], silences: 0) }
  }
}
