/// Bytes as text of 64 letters (RFC 4648, section 4), for pictures inside a row of JSON or a page of HTML.
package enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  /// The text of `bytes`, with padding and without line breaks.
  package static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for letter in 0..<4 {
        text.append(letter <= group.count ? alphabet[bits >> (18 - 6 * letter) & 63] : padding)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that `text` stands for; nil where it is not what `text(_:)` writes.
  package static func bytes(_ text: String) -> [UInt8]? {
    let letters = Array(text.utf8)
    guard letters.count.isMultiple(of: 4) else { return nil }
    let pads = letters.reversed().prefix { $0 == padding }.count
    guard pads <= 2 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    var bits = 0
    for (index, letter) in letters.enumerated() {
      let isPad = index >= letters.count - pads
      guard let value = isPad ? 0 : values[Int(letter)] else { return nil }
      bits = bits << 6 | value
      guard index % 4 == 3 else { continue }
      bytes += [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)]
      bits = 0
    }
    // Bits behind the last byte that are not zero would be another text for the same bytes.
    guard bytes.suffix(pads).allSatisfy({ $0 == 0 }) else { return nil }
    bytes.removeLast(pads)
    return bytes
  }

  private static let values: [Int?] = {
    var values = [Int?](repeating: nil, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = value }
    return values
  }()
}
