/// A colour as a theme names it.
package enum Color: Equatable, Hashable, Sendable {
  /// Whatever the terminal itself uses for text, or for the background.
  case terminalDefault
  /// Red, green and blue from 0 to 255 in sRGB.
  case rgb(UInt8, UInt8, UInt8)

  /// The colour written as `#` and six hexadecimal digits, or nil when `hex` is anything else.
  package init?(hex: String) {
    let digits = hex.utf8.dropFirst()
    guard hex.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    self = .rgb(UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }

  /// The relative luminance from 0 (black) to 1 (white) as WCAG 2.1 defines it; nil for the terminal's own colour.
  var luminance: Double? {
    guard case .rgb(let red, let green, let blue) = self else { return nil }
    return 0.2126 * Color.linear(red) + 0.7152 * Color.linear(green) + 0.0722 * Color.linear(blue)
  }

  /// The contrast ratio of two colours from 1 to 21 as WCAG 2.1 defines it; nil when either is the terminal's own.
  package func contrast(with other: Color) -> Double? {
    guard let mine = luminance, let theirs = other.luminance else { return nil }
    return (max(mine, theirs) + 0.05) / (min(mine, theirs) + 0.05)
  }

  /// One sRGB channel as linear light. The power of 2.4 is made of square roots, since the C library's `pow` would be
  /// the only reason to import it: x^2.4 = x² · x^0.4, with x^0.4 found by Newton's method on y⁵ = x².
  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    let square = base * base
    var root = base
    for _ in 0..<24 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }
}
