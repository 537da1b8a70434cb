/// What of the text of a cell is text: nothing in it steers a terminal, breaks a line or hides.
enum CellText {
  /// The text with one blank for every run of blanks, line ends and control characters, without blanks around it and without marks
  /// that show nothing (zero-width signs, marks of direction).
  static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
    var cleaned = String.UnicodeScalarView()
    var isBetween = false
    for scalar in text.unicodeScalars {
      if scalar.isBlank {
        isBetween = !cleaned.isEmpty
      } else if !scalar.isHidden {
        if isBetween { cleaned.append(" ") }
        cleaned.append(scalar)
        isBetween = false
      }
    }
    return String(cleaned)
  }

  /// A text longer than this is no cell of a roster; those who write it are told the row.
  static let longest = 500
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    switch value {
    case 0x00...0x20, 0x7F...0xA0, 0x2028, 0x2029: true
    default: properties.isWhitespace
    }
  }

  /// Marks that a reader cannot see and that turn text round or keep equal names apart.
  fileprivate var isHidden: Bool {
    switch value {
    case 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
