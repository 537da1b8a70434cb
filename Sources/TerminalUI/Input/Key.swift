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
  /// F1 to F12; with Shift, Ctrl, both, and Alt, twelve more each, as terminfo counts them: F52 is Alt-F4.
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
    case .function(let number): Key.function(number)
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

  /// The key that a person wrote, capitals or not and a plus or a dash between: `F1`, `ctrl+g`, `^G`, `Alt-5`, `PageUp`, and a single
  /// letter, which is the key that types it; nil where no key is called that.
  package init?(written text: String) {
    if text.count == 1, let character = text.first {
      self = .character(character)
      return
    }
    var name = text.lowercased().replacing("control", with: "ctrl")
    // The sign itself may stand behind it.
    if let plus = name.dropLast().firstIndex(of: "+") { name.replaceSubrange(plus...plus, with: "-") }
    if name.first == "^" { name = "ctrl-" + name.dropFirst() }
    name =
      ["del": "delete", "escape": "esc", "return": "enter", "pageup": "pgup", "pagedown": "pgdn", "spasi": "space"][
        name] ?? name
    guard let key = Key.writable[name] else { return nil }
    self = key
  }

  /// The names of all keys that terminals tell apart, as `name` writes them.
  package static var writtenNames: [String] { Key.all.map(\.name) }

  private static let all: [Key] =
    named.map(\.key) + [.character(" ")] + (1...12).map { .function($0) }
    + "abcdefghijklmnopqrstuvwxyz \\]^_[".map { .control($0) }
    + (0x20..<0x7F).map { Character(Unicode.Scalar($0)) }.filter { !$0.isUppercase }.map { .alt($0) }

  private static let writable = Dictionary(uniqueKeysWithValues: all.map { ($0.name.lowercased(), $0) })

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

  private static func function(_ number: Int) -> String {
    let modifiers = ["", "Shift-", "Ctrl-", "Ctrl-Shift-", "Alt-"]
    let (row, place) = (number - 1).quotientAndRemainder(dividingBy: 12)
    return modifiers.indices.contains(row) ? "\(modifiers[row])F\(place + 1)" : "F\(number)"
  }

  private static func cap(_ character: Character) -> String {
    character == " " ? "Space" : character.uppercased()
  }
}
