import NcursesTerminal
import TerminalUI
import TestKit

/// Feeds the key decoder with what no terminal sends, in pieces of any size: a letter never steers, and nothing stays open.
struct DecoderFuzz {
  private static let pieces: [[UInt8]] = [
    [0x1B], Array("\u{1B}[".utf8), Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8), Array("\u{1B}O".utf8),
    Array("\u{1B}]52;c;".utf8), Array("\u{1B}P".utf8), [0x9B], [0x00], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90],
    Array("\u{202E}".utf8), Array("\u{200D}".utf8), Array("e\u{301}\u{301}".utf8), Array("gizi ".utf8), [0x07], [0x0D],
    Array("1;5A".utf8), Array("<0;1;1M".utf8), [0x1B, 0x5C], [0x7F], Array("~".utf8),
  ]

  func run(_ generator: inout SeededGenerator) throws(Violation) {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      bytes += Self.pieces.randomElement(using: &generator) ?? []
      if Int.random(in: 0..<6, using: &generator) == 0 { bytes.append(.random(in: 0...255, using: &generator)) }
    }
    var pieces: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      pieces.append(Array(rest.prefix(Int.random(in: 1...rest.count, using: &generator))))
      rest = rest.dropFirst(pieces[pieces.count - 1].count)
      if Int.random(in: 0..<4, using: &generator) == 0 { pieces.append([]) }
    }
    try Self.check(pieces)
  }

  /// Feeds the decoder piece by piece, an empty one being a silence, and then with so many silences.
  ///
  /// A paste without its end is given out first, then what was behind it, which takes two.
  ///
  /// - Throws: the first rule that the input breaks.
  static func check(_ pieces: [[UInt8]], silences: Int = 2) throws(Violation) {
    var decoder = KeyDecoder()
    var events: [Event] = []
    for piece in pieces { events += piece.isEmpty ? decoder.timeOut() : decoder.feed(piece[...]) }
    for _ in 0..<silences { events += decoder.timeOut() }
    func broken(_ account: String) -> Violation {
      Violation(
        input: String(decoding: pieces.joined(), as: UTF8.self), account: account,
        found: .terminal(pieces.map { FoundInput.Bytes($0) }))
    }
    guard decoder.patience == nil else { throw broken("something stays open") }
    for case .key(.character(let letter)) in events
    where letter.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      throw broken("a letter that steers: \(String(letter).debugDescription)")
    }
  }
}
