import TerminalUI

/// The use of a key that no action may take over.
package enum ReservedKey: Equatable, Sendable {
  /// It types something.
  case typing
  /// It records, completes, goes back, moves the cursor or deletes, in the line and in every list.
  case moving
  /// It edits what stands in a field.
  case editing
  /// It says how to leave, and stops what is under way, since people press it when they want out.
  case stopping
  /// It says that everything is saved by itself, since people press it out of habit.
  case saving
  /// The terminal sends the same for this key.
  case sameAs(Key)
  /// What the terminal sends for it begins other keys too.
  case beginningOthers
  /// No terminal sends it.
  case unknownToTerminals

  /// The use of `key`; nil where an action may have it.
  init?(_ key: Key) {
    switch key {
    case .character: self = .typing
    case .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .controlLeft, .controlRight, .altUp, .altDown:
      self = .moving
    case .control("c"): self = .stopping
    case .control("s"): self = .saving
    case .control("a"), .control("e"), .control("w"), .control("u"): self = .editing
    case .control("h"): self = .sameAs(.backspace)
    case .control("i"): self = .sameAs(.tab)
    case .control("j"), .control("m"): self = .sameAs(.enter)
    case .control("["): self = .sameAs(.escape)
    case .control(let character):
      guard character.isASCII, character.isLowercase || " \\]^_".contains(character) else {
        self = .unknownToTerminals
        return
      }
      return nil
    case .alt("["), .alt("o"): self = .beginningOthers
    case .alt(let character):
      guard let byte = character.asciiValue, (0x21..<0x7F).contains(byte) else {
        self = .unknownToTerminals
        return
      }
      return nil
    case .function(let number):
      guard !(1...12).contains(number) else { return nil }
      self = .unknownToTerminals
    }
  }
}
