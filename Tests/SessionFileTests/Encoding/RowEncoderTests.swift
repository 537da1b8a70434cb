import Foundation
import Testing

@testable import SessionFile

@Suite struct RowEncoderTests {
  private static func foundation(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  @Test(arguments: RowDecoderTests.changes.indices)
  func `a step of every kind is written byte for byte as Foundation writes it`(index: Int) throws {
    let stored = StoredStep(
      step: .change(RowDecoderTests.changes[index], id: "s", seat: "Sekretaris \"1\""), recordedAt: .opening)
    #expect(try RowEncoder.encode(stored) == Self.foundation(stored))
  }

  @Test func `every letter that JSON escapes is escaped as Foundation does`() throws {
    let letters =
      (0..<0x300).compactMap { Unicode.Scalar($0).map(String.init) } + ["\u{2028}", "\u{1F476}\u{1F3FD}", ""]
    #expect(try RowEncoder.encode(letters) == Self.foundation(letters))
  }

  @Test func `numbers, flags, nothing and objects within lists stand as they are`() throws {
    struct Part: Encodable {
      var zebra: Int?
      var ant = [Int8.min, Int8.max]
      var flag = true
      var maps = [["b": UInt64.max, "a": 0]]
      var text: String? = "x"
    }
    let values = [Part(), Part(zebra: .min, flag: false, text: nil)]
    #expect(try RowEncoder.encode(values) == Self.foundation(values))
  }

  @Test func `a fraction is refused`() {
    #expect(throws: EncodingError.self) { try RowEncoder.encode([1.5]) }
  }
}
