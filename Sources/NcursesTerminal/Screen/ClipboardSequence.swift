/// What puts a text on the clipboard of a terminal: OSC 52 of xterm's control sequences, which other terminals and tmux know too.
enum ClipboardSequence {
  /// The bytes for `text`, which goes through in Base64 (RFC 4648, section 4), so that nothing of it can steer the terminal.
  static func bytes(of text: String) -> [UInt8] {
    Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + Array("\u{07}".utf8)
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    stride(from: 0, to: bytes.count, by: 3).flatMap { start -> [UInt8] in
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      let signs = (0..<4).map { letters[value >> (18 - 6 * $0) & 63] }
      return signs.prefix(group.count + 1) + Array(repeating: UInt8(ascii: "="), count: 3 - group.count)
    }
  }
}
