import Meeting
import Testing

@Suite struct IdentifierTests {
  private struct Fixed: RandomNumberGenerator {
    let value: UInt64
    func next() -> UInt64 { value }
  }

  @Test(arguments: [
    (UInt64.zero, "000000000000"), (.max, "zzzzzzzzzzzz"), (1, "100000000000"), (1 << 63, "000000000000"),
  ])
  func `twelve letters and digits come from sixty bits`(bits: UInt64, text: String) {
    var generator = Fixed(value: bits)
    #expect(Identifier<Entry>(using: &generator).rawValue == text)
  }

  @Test func `letters that are taken for digits are not used`() {
    var generator = SystemRandomNumberGenerator()
    let letters = Set((0..<200).flatMap { _ in Identifier<Entry>(using: &generator).rawValue })
    #expect(letters.isDisjoint(with: "ilou"))
    #expect(letters.isSubset(of: "0123456789abcdefghjkmnpqrstvwxyz"))
  }

  @Test func `it is stored as its text`() throws {
    #expect(try stored(Identifier<Entry>("kpm")) == #""kpm""#)
    #expect(try restored(#""kpm""#) == Identifier<Entry>("kpm"))
  }
}
