import Meeting
import Testing

@Suite struct Base64Tests {
  /// The test vectors of RFC 4648, section 10, and all bits set.
  static let pairs: [([UInt8], String)] =
    ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE=", "foobar": "Zm9vYmFy"]
    .map { (Array($0.key.utf8), $0.value) } + [([255, 255, 255], "////"), ([0, 0], "AAA="), ([251, 239], "++8=")]

  @Test(arguments: pairs) func bytesAreTextAndBack(_ bytes: [UInt8], _ text: String) {
    #expect(Base64.text(bytes) == text)
    #expect(Base64.bytes(text) == bytes)
  }

  @Test func everyByteComesBack() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 37) }
    #expect(Base64.bytes(Base64.text(bytes)) == bytes)
  }

  @Test(arguments: ["Z", "Zg", "Zg=", "Zg===", "Z===", "====", "Zh==", "Zm9=", "Zm 9", "Zm9-", "Zg==Zg==", "Zm9v\n"])
  func whatIsNotWrittenSoIsRefused(_ text: String) {
    #expect(Base64.bytes(text) == nil)
  }
}
