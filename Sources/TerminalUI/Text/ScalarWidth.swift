/// How many columns a terminal gives to one Unicode scalar.
///
/// A table of our own and not the C library's `wcwidth`, which answers by the locale: under `LANG=C` it knows only
/// ASCII, and a layout must not depend on who started the program. The painter asks `wcwidth` again before it draws.
/// The ranges are those that UAX #11 (Unicode 14, with the unassigned places that it reserves) gives as W or F, and the
/// hexagrams and circled numbers among them, which the C library counts as wide.
enum ScalarWidth {
  /// What a scalar does to the line that it stands in.
  enum Kind: Equatable {
    /// It takes this many columns, 1 or 2.
    case columns(Int)
    /// It is drawn on top of the one before.
    case mark
    /// It draws nothing of its own and chooses among forms of the one before.
    case selector
    /// It must not reach a terminal: a control, a direction override, an invisible or unassigned one.
    case harmful
  }

  /// Whether `scalar` takes one column and joins neither the one before nor the one behind it when that is plain too:
  /// what nearly all text and all frames are made of, known without a look into the tables.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2190..<0x231A, 0x2500..<0x25FD,
      0x2713...0x2718:
      true
    default: false
    }
  }

  static func kind(_ scalar: Unicode.Scalar) -> Kind {
    if isPlain(scalar) { return .columns(1) }
    let value = scalar.value
    if value < 0x300 { return .harmful }
    if value == 0x34F || value >= 0xFE00 && value <= 0xFE0F || value >= 0xE0100 && value <= 0xE01EF { return .selector }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    case .format: return isVisibleFormat(value) ? .columns(1) : .harmful
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: return .harmful
    default: break
    }
    // The second and third letters of a Hangul syllable join the first.
    if value >= 0x1160 && value <= 0x11FF || value >= 0xD7B0 && value <= 0xD7FF { return .mark }
    return .columns(isWide(value) ? 2 : 1)
  }

  /// Signs that enclose numbers and verses in Arabic, Syriac and Kaithi: format by category, but ink.
  private static func isVisibleFormat(_ value: UInt32) -> Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    if value < 0x1100 { return false }
    var low = 0
    var high = wide.count - 1
    while low <= high {
      let middle = (low + high) / 2
      if value < wide[middle].0 {
        high = middle - 1
      } else if value > wide[middle].1 {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }

  private static let wide: [(UInt32, UInt32)] = [
    (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x23F0, 0x23F0), (0x23F3, 0x23F3),
    (0x25FD, 0x25FE), (0x2614, 0x2615), (0x2648, 0x2653), (0x267F, 0x267F), (0x2693, 0x2693), (0x26A1, 0x26A1),
    (0x26AA, 0x26AB), (0x26BD, 0x26BE), (0x26C4, 0x26C5), (0x26CE, 0x26CE), (0x26D4, 0x26D4), (0x26EA, 0x26EA),
    (0x26F2, 0x26F3), (0x26F5, 0x26F5), (0x26FA, 0x26FA), (0x26FD, 0x26FD), (0x2705, 0x2705), (0x270A, 0x270B),
    (0x2728, 0x2728), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757), (0x2795, 0x2797),
    (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x2E80, 0x303E),
    (0x3041, 0xA4C6), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAD9),
    (0xFE10, 0xFE6B), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18D08), (0x1AFF0, 0x1B2FB),
    (0x1F004, 0x1F004), (0x1F0CF, 0x1F0CF), (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F200, 0x1F202),
    (0x1F210, 0x1F23B), (0x1F240, 0x1F248), (0x1F250, 0x1F251), (0x1F260, 0x1F265), (0x1F300, 0x1F320),
    (0x1F32D, 0x1F335), (0x1F337, 0x1F37C), (0x1F37E, 0x1F393), (0x1F3A0, 0x1F3CA), (0x1F3CF, 0x1F3D3),
    (0x1F3E0, 0x1F3F0), (0x1F3F4, 0x1F3F4), (0x1F3F8, 0x1F43E), (0x1F440, 0x1F440), (0x1F442, 0x1F4FC),
    (0x1F4FF, 0x1F53D), (0x1F54B, 0x1F54E), (0x1F550, 0x1F567), (0x1F57A, 0x1F57A), (0x1F595, 0x1F596),
    (0x1F5A4, 0x1F5A4), (0x1F5FB, 0x1F64F), (0x1F680, 0x1F6C5), (0x1F6CC, 0x1F6CC), (0x1F6D0, 0x1F6D2),
    (0x1F6D5, 0x1F6D7), (0x1F6DC, 0x1F6DF), (0x1F6EB, 0x1F6EC), (0x1F6F4, 0x1F6FC), (0x1F7E0, 0x1F7EB),
    (0x1F7F0, 0x1F7F0), (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1F9FF), (0x1FA70, 0x1FAFF),
    (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
  ]
}
