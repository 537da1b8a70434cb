import TerminalUI
import Testing

@testable import NcursesTerminal

struct PasteBufferTests {
  private func pasted(_ text: String) -> [Event] {
    var decoder = KeyDecoder()
    return decoder.feed(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8))
  }

  @Test(arguments: [
    ("", ""), ("satu", "satu"), ("a\rb\r\nc\nd", "a\nb\nc\nd"), ("\u{1B}[31m\u{1B}", "\u{1B}[31m\u{1B}"),
    ("\r\r", "\n\n"), ("\u{1B}[201", "\u{1B}[201"),
    ("\t", "\t"),
  ])
  func `A paste is what was between its marks, with line breaks of one kind`(sent: String, text: String) {
    #expect(pasted(sent) == [.paste(text)])
  }

  @Test func `Keys before and after a paste stay keys`() {
    var decoder = KeyDecoder()
    let events = decoder.feed(Array("x\u{1B}[200~p\u{1B}[201~\u{1B}[200~q\u{1B}[201~\r".utf8))
    #expect(events == [.key(.character("x")), .paste("p"), .paste("q"), .key(.enter)])
  }

  @Test func `A paste without an end is given out after a second of silence`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~tanpa akhir\r".utf8)) == [])
    #expect(decoder.patience == .seconds(1))
    #expect(decoder.timeOut() == [.paste("tanpa akhir\n")])
    // Its end, should it still come, is not typed.
    #expect(decoder.feed(Array("\u{1B}[201~x".utf8)) == [.key(.character("x"))])
  }

  @Test func `Invalid UTF-8 in a paste is replaced`() {
    var decoder = KeyDecoder()
    let events = decoder.feed(Array("\u{1B}[200~a".utf8) + [0xFF, 0xC3] + Array("b\u{1B}[201~".utf8))
    #expect(events == [.paste("a\u{FFFD}\u{FFFD}b")])
  }

  @Test func `A megabyte in small pieces is one paste`() {
    var decoder = KeyDecoder()
    var events = decoder.feed(Array("\u{1B}[200~".utf8))
    let piece = Array(repeating: UInt8(ascii: "x"), count: 4096)
    for _ in 0..<256 { events += decoder.feed(piece) }
    events += decoder.feed(Array("\u{1B}[201~".utf8))
    guard case .paste(let text) = events.first else {
      Issue.record("no paste but \(events.count) events")
      return
    }
    #expect(events.count == 1)
    #expect(text.utf8.count == 1 << 20)
  }

  @Test func `A paste beyond all measure comes in pieces and loses nothing`() {
    var decoder = KeyDecoder()
    var events = decoder.feed(Array("\u{1B}[200~".utf8))
    let piece = Array(repeating: UInt8(ascii: "x"), count: 1 << 20)
    for _ in 0..<20 { events += decoder.feed(piece) }
    events += decoder.feed(Array("\u{1B}[201~".utf8))
    let lengths = events.map { event in
      if case .paste(let text) = event { text.utf8.count } else { 0 }
    }
    #expect(lengths.count > 1)
    #expect(lengths.reduce(0, +) == 20 << 20)
  }
}
