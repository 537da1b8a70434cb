import TerminalUI
import Testing

@testable import NcursesTerminal

struct KeyDecoderTests {
  private func decode(_ text: String, sequences: [[UInt8]: Key] = [:]) -> [Event] {
    var decoder = KeyDecoder(sequences: sequences)
    var events = decoder.feed(Array(text.utf8))
    if decoder.patience != nil { events += decoder.timeOut() }
    return events
  }

  @Test(arguments: [
    ("a", [Key.character("a")]), ("é", [.character("é")]), ("日本", [.character("日"), .character("本")]), ("\r", [.enter]),
    ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{13}", [.control("s")]),
    ("\u{11}", [.control("q")]), ("\u{3}", [.control("c")]), ("\u{1A}", [.control("z")]), ("\u{0}", [.control(" ")]),
    ("\u{1C}", [.control("\\")]), ("\u{1F}", [.control("_")]), ("\u{1B}", [.escape]),
    ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}n", [.alt("n")]), ("\u{1B}N", [.alt("n")]), ("\u{1B}2", [.alt("2")]), ("\u{1B}é", [.alt("é")]),
    ("\u{1B}\u{7F}", [.control("w")]), ("\u{1B}\r", [.escape, .enter]), ("\u{1B}[", [.alt("[")]),
    ("\u{1B}O", [.alt("o")]),
    ("\u{1B}P", [.alt("p")]), ("e\u{301}", [.character("e\u{301}")]),
  ])
  func `Letters, controls and Alt`(bytes: String, keys: [Key]) {
    #expect(decode(bytes) == keys.map(Event.key))
  }

  @Test(arguments: ["[1;5", "[2$", "]11;rgb", "[M!", "[200"])
  func `A sequence that breaks off is swallowed too`(bytes: String) {
    #expect(decode("\u{1B}" + bytes) == [])
  }

  @Test func `A sequence broken off by another loses only itself`() {
    #expect(decode("\u{1B}[1;\u{1B}[A") == [.key(.up)])
    #expect(decode("\u{1B}[1;\r") == [.key(.enter)])
    #expect(decode("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
    #expect(decode("\u{1B}[1é") == [.key(.character("é"))])
  }

  @Test func `The terminal's own sequences come first`() {
    let vt100: [[UInt8]: Key] = [Array("\u{1B}Ot".utf8): .function(5), Array("\u{1B}[192z".utf8): .function(11)]
    #expect(decode("\u{1B}Ot\u{1B}[192z", sequences: vt100) == [.key(.function(5)), .key(.function(11))])
  }

  @Test func `Bytes may come one by one`() {
    let text = "é\u{1B}[1;5C日\u{1B}OP\u{1B}[200~satu\rdua\u{1B}[201~k"
    var decoder = KeyDecoder()
    let events = text.utf8.flatMap { decoder.feed([$0]) }
    #expect(
      events == [
        .key(.character("é")), .key(.controlRight), .key(.character("日")), .key(.function(1)), .paste("satu\ndua"),
        .key(.character("k")),
      ])
    #expect(decoder.patience == nil)
  }

  @Test(arguments: [
    ([0xFF], "\u{FFFD}"), ([0xC3, 0x28], "\u{FFFD}("), ([0x80], "\u{FFFD}"), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
    ([0xE2, 0x82], "\u{FFFD}"),
    ([0xF5, 0x41], "\u{FFFD}A"),
  ])
  func `Invalid UTF-8 is a replacement character, not a loss of what follows`(bytes: [UInt8], text: String) {
    var decoder = KeyDecoder()
    var events = decoder.feed(bytes + [0x0D])
    events += decoder.timeOut()
    #expect(events == text.map { .key(.character($0)) } + [.key(.enter)])
  }

  @Test func `Half of a letter at the end waits for the other half, but not for ever`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x61, 0xE2, 0x82]) == [.key(.character("a"))])
    #expect(decoder.patience != nil)
    #expect(decoder.timeOut() == [.key(.character("\u{FFFD}"))])
    #expect(decoder.patience == nil)
  }

  @Test func `What arrives too fast for a typist is one paste, its Enter still a key`() {
    let line = String(repeating: "kader ", count: 20)
    #expect(decode(line + "\r") == [.paste(line), .key(.enter)])
  }

  @Test func `C1 controls are not typed`() {
    #expect(decode("a\u{9B}b") == [.key(.character("a")), .key(.character("b"))])
  }

  @Test func `Every byte at once neither traps nor stays open`() {
    var decoder = KeyDecoder()
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let length = Int.random(in: 0...12, using: &generator)
      let interesting: [UInt8] = [
        0x1B, 0x5B, 0x4F, 0x32, 0x30, 0x7E, 0x3B, 0x4D, 0x5D, 0x07, 0xC3, 0xE2, 0x80, 0x0D, 0x61,
      ]
      _ = decoder.feed(
        (0..<length).map { _ in Bool.random() ? interesting.randomElement()! : UInt8.random(in: 0...255) })
    }
    for _ in 0..<3 where decoder.patience != nil { _ = decoder.timeOut() }
    #expect(decoder.patience == nil)
    #expect(decoder.feed([0x61]) == [.key(.character("a"))])
  }
}
