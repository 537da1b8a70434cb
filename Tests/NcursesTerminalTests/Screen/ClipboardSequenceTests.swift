import Foundation
import Testing

@testable import NcursesTerminal

struct ClipboardSequenceTests {
  @Test(arguments: ["", "f", "fo", "foo", "foob", "Desa Bi’ih\nsatu\u{1B}[2J", String(repeating: "ü", count: 1500)])
  func `The text goes through in Base64 between the signs of OSC 52`(text: String) {
    let bytes = ClipboardSequence.bytes(of: text)
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}")
  }
}
