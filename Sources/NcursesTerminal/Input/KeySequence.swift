import TerminalUI

/// What the control sequences mean that keys send, for all terminals that follow xterm, the VT220, rxvt or Linux.
enum KeySequence {
  /// What a sequence stands for.
  enum Meaning: Equatable {
    case key(Key)
    case mouse(Mouse)
    case pasteStart
    /// Nothing that a program is told: a report, a key that it has no name for.
    case nothing
  }

  /// The meaning of `ESC [ parameters final`.
  static func control(_ parameters: [Int], _ final: UInt8) -> Meaning {
    let modifiers = (parameters.count > 1 ? parameters[1] : 1) - 1
    switch Unicode.Scalar(final) {
    case "~": return tilde(parameters.first ?? 0, modifiers)
    case "P", "Q", "R", "S":
      // F3 with Shift or Ctrl looks like a report of the cursor, which nobody pressed.
      guard parameters.count < 2 || final != UInt8(ascii: "R") && parameters[0] == 1 else { return .nothing }
      return function(Int(final - UInt8(ascii: "P")) + 1, modifiers)
    case "Z": return .key(.backTab)
    default: return arrow(final, modifiers)
    }
  }

  /// The meaning of `ESC [ < button ; column ; row final`, a report of the mouse as xterm's mode 1006 has it: columns and rows count
  /// from 1, without an end. Shift, Alt and Ctrl change nothing; releases, moves and other buttons mean nothing.
  static func mouse(_ parameters: [Int], _ final: UInt8) -> Meaning {
    guard parameters.count == 3, final == UInt8(ascii: "M"), parameters[1] > 0, parameters[2] > 0 else {
      return .nothing
    }
    let position = Position(row: parameters[2] - 1, column: parameters[1] - 1)
    switch parameters[0] & ~0b11100 {
    case 0: return .mouse(Mouse(.press, at: position))
    case 64: return .mouse(Mouse(.wheelUp, at: position))
    case 65: return .mouse(Mouse(.wheelDown, at: position))
    default: return .nothing
    }
  }

  /// The meaning of `ESC O final`.
  static func single(_ final: UInt8) -> Meaning {
    let scalar = Unicode.Scalar(final)
    switch scalar {
    case "P", "Q", "R", "S": return .key(.function(Int(final - UInt8(ascii: "P")) + 1))
    // The keypad in its application mode, and rxvt's arrows with Ctrl.
    case "M": return .key(.enter)
    case "X": return .key(.character("="))
    case "c": return .key(.controlRight)
    case "d": return .key(.controlLeft)
    case "a": return .key(.up)
    case "b": return .key(.down)
    case "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y":
      return .key(.character(Character(Unicode.Scalar(final - 0x40))))
    default: return arrow(final, 0)
    }
  }

  /// The meaning of `ESC [ [ final`, which the Linux console sends for F1 to F5.
  static func linux(_ final: UInt8) -> Meaning {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final)
      ? .key(.function(Int(final - UInt8(ascii: "A")) + 1)) : .nothing
  }

  private static func tilde(_ number: Int, _ modifiers: Int) -> Meaning {
    switch number {
    case 1, 7: return .key(.home)
    case 2: return .key(.insert)
    case 3: return .key(.delete)
    case 4, 8: return .key(.end)
    case 5: return .key(.pageUp)
    case 6: return .key(.pageDown)
    case 200: return .pasteStart
    default: break
    }
    let function: Int
    switch number {
    case 11...15: function = number - 10
    case 17...21: function = number - 11
    case 23...24: function = number - 12
    default: return .nothing
    }
    return self.function(function, modifiers)
  }

  /// A key of F1 to F12 with the modifiers that xterm counts: Shift 1, Alt 2, Ctrl 4.
  private static func function(_ number: Int, _ modifiers: Int) -> Meaning {
    switch modifiers {
    case ...0: .key(.function(number))
    case 1: .key(.function(number + 12))
    case 4: .key(.function(number + 24))
    case 5: .key(.function(number + 36))
    case 2: .key(.function(number + 48))
    default: .nothing
    }
  }

  /// The arrows, Home and End; Shift is taken as nothing, Ctrl and Alt to the sides go by words, and Alt up and down moves things.
  private static func arrow(_ final: UInt8, _ modifiers: Int) -> Meaning {
    let byWords = modifiers > 0 && modifiers & 0b110 != 0
    let isAlt = modifiers > 0 && modifiers & 0b010 != 0
    switch Unicode.Scalar(final) {
    case "A", "a": return .key(isAlt ? .altUp : .up)
    case "B", "b": return .key(isAlt ? .altDown : .down)
    case "C": return .key(byWords ? .controlRight : .right)
    case "c": return .key(.right)
    case "D": return .key(byWords ? .controlLeft : .left)
    case "d": return .key(.left)
    case "H": return .key(.home)
    case "F": return .key(.end)
    default: return .nothing
    }
  }
}
