import Foundation
import Testing

@testable import rembuk

@Suite struct JSONValueTests {
  @Test(arguments: [
    (JSONValue.null, "null"), (.flag(true), "true"), (.number(-36_700_000), "-36700000"), (.list([]), "[]"),
    (.object([]), "{}"), (.optional(nil as String?), "null"), (.optional(nil as Int?), "null"), (.optional(3), "3"),
    (.hundredths(8260), "82.60"), (.hundredths(5), "0.05"), (.hundredths(10_000), "100.00"),
    (.object([("b", .number(1)), ("a", .list([.null, .text("x")]))]), #"{"b":1,"a":[null,"x"]}"#),
  ])
  func `values are written in one line, keys in their order`(value: JSONValue, json: String) {
    #expect(value.serialized == json)
  }

  @Test(arguments: [
    "", "\"", "\\", "a\nb\tc\r", "\u{0}\u{1B}[31m\u{7F}\u{9B}", "é “gizi” \u{1F476}", "\u{2028}", "</script>",
  ])
  func `any text comes back as it was, and no control character is written raw`(text: String) throws {
    let json = JSONValue.text(text).serialized
    #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    #expect(try JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8)) == [text])
  }
}
