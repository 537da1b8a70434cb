/// A key that was pressed, as far as a terminal tells it.
package enum Key: Equatable, Hashable, Sendable {
  /// A key that types something.
  case character(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// The arrows with Ctrl, which go by words.
  case controlLeft, controlRight
  /// The arrows with Alt, which move what is marked.
  case altUp, altDown
  /// F1 to F12.
  case function(Int)
  /// Ctrl with a letter in lower case, a space, or one of `\ ] ^ _`.
  case control(Character)
  /// Alt with a character; letters in lower case, since Caps Lock must not take a command away.
  case alt(Character)

  /// How the key is called on screens and in lists of keys, such as `Ctrl-Z`, `F9`, `Alt-2`, `PgUp` or `a`.
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-" + Key.cap(character)
    case .alt(let character): "Alt-" + Key.cap(character)
    case .function(let number): "F\(number)"
    default: Key.named.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key of this name, as `name` writes it; nil where no key is called that. A single letter is none: it may be a word.
  package init?(name: String) {
    if let named = Key.named.first(where: { $0.name == name }) {
      self = named.key
    } else if name == "Space" {
      self = .character(" ")
    } else if name == "Del" {
      self = .delete
    } else if let arrow = ["←": Key.left, "→": .right, "↑": .up, "↓": .down][name] {
      self = arrow
    } else if name.first == "F", let number = Int(name.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else if let dash = name.firstIndex(of: "-"), let cap = Key.character(cap: name[name.index(after: dash)...]) {
      switch name[..<dash] {
      case "Ctrl": self = .control(cap)
      case "Alt": self = .alt(cap)
      default: return nil
      }
    } else {
      return nil
    }
  }

  private static func character(cap: Substring) -> Character? {
    if cap == "Space" { return " " }
    return cap.count == 1 ? cap.lowercased().first : nil
  }

  /// The keys with a name of their own.
  private static let named: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.escape, "Esc"), (.backspace, "Backspace"),
    (.delete, "Delete"), (.insert, "Insert"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
    (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.controlLeft, "Ctrl-Left"),
    (.controlRight, "Ctrl-Right"), (.altUp, "Alt-Up"), (.altDown, "Alt-Down"),
  ]

  private static func cap(_ character: Character) -> String {
    character == " " ? "Space" : character.uppercased()
  }
}
