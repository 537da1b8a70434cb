import Facilitator
import Meeting
import TerminalUI

/// Sends one random event to the application and holds it to what every key is promised: the screen is whole, what is stored stays, and a
/// line that Enter was pressed on is recorded or still there.
package struct KeyFuzz {
  /// Events that one meeting goes through before a new one begins.
  private static let meeting = 400

  private var driver = AppDriver()
  private var sent = 0
  /// What was done in this meeting, the last of it.
  private var past: [String] = []

  package init() {}

  /// - Throws: the first rule that is broken, with the events that led to it.
  package mutating func run(_ generator: inout SeededGenerator) throws(Violation) {
    if sent % Self.meeting == 0 { begin(&generator) }
    sent += 1
    let stored = driver.file.steps.count
    switch Int.random(in: 0..<16, using: &generator) {
    case 0: resize(&generator)
    case 1: note("tunggu") { $0.wait(.milliseconds(400)) }
    case 2:
      let text = RandomLine.line(&generator)
      note("tempel \(text.debugDescription)") { $0.paste(text) }
    case 3...5: try record(RandomLine.marked(&generator).line)
    case 6...8: type(RandomLine.line(&generator))
    default: press(Self.key(&generator))
    }
    try check(stored)
  }

  private mutating func begin(_ generator: inout SeededGenerator) {
    driver = AppDriver(MeetingFixture.history(), words: Bool.random(using: &generator) ? Indonesian() : English())
    past = []
  }

  private mutating func note(_ account: String, _ act: (AppDriver) -> Void) {
    past.append(account)
    if past.count > 40 { past.removeFirst() }
    act(driver)
  }

  private mutating func press(_ key: Key) {
    note(key.name) { $0.press(key) }
  }

  /// Types a line as a terminal would send it, control characters as keys.
  private mutating func type(_ line: String) {
    note("ketik \(line.debugDescription)") { driver in
      for character in line { driver.press(Self.key(for: character)) }
    }
  }

  private mutating func resize(_ generator: inout SeededGenerator) {
    let isTiny = Int.random(in: 0..<4, using: &generator) == 0
    let columns = Int.random(in: isTiny ? 0...30 : 60...200, using: &generator)
    let rows = Int.random(in: isTiny ? 0...8 : 12...60, using: &generator)
    note("jendela \(columns)×\(rows)") { $0.resize(columns: columns, rows: rows) }
  }

  /// Types a line where nothing else stands and presses Enter: it is in the meeting then, or still in the line.
  private mutating func record(_ line: String) throws(Violation) {
    let line = String(
      line.filter { character in character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } })
    note("jendela 120×36") { $0.resize(columns: 120, rows: 36) }
    for _ in 0..<6 { press(.escape) }
    press(.control("u"))
    note("tunggu") { $0.wait(.seconds(1)) }
    // Commands, also behind a blank or a time, may have nothing to store.
    guard driver.draft.isEmpty, let first = line.first(where: { !$0.isWhitespace }), first != "/", first != "[" else {
      return
    }
    let before = driver.file.steps.count
    type(line)
    press(.enter)
    note("tunggu") { $0.wait(.seconds(1)) }
    let isBlank = line.allSatisfy(\.isWhitespace)
    if driver.file.steps.count == before, driver.draft.isEmpty, !isBlank, !line.hasPrefix("s/") {
      throw broken("neither recorded nor kept: \(line.debugDescription)")
    }
  }

  private func check(_ stored: Int) throws(Violation) {
    let frame = driver.frame
    guard frame.size == driver.size else { throw broken("a frame of \(frame.size) in a window of \(driver.size)") }
    guard driver.file.steps.count >= stored else { throw broken("steps are gone") }
    if sent % 8 == 0,
      let scalar = frame.text.unicodeScalars.first(where: { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B })
    {
      throw broken("a control character on the screen: \(scalar.value)")
    }
  }

  private func broken(_ account: String) -> Violation {
    Violation(input: past.joined(separator: "\n  "), account: account)
  }

  private static func key(for character: Character) -> Key {
    switch character {
    case "\n", "\r", "\r\n": .enter
    case "\t": .tab
    case "\u{1B}": .escape
    default: .character(character)
    }
  }

  private static func key(_ generator: inout SeededGenerator) -> Key {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: .function(Int.random(in: 1...12, using: &generator))
    case 1: .control(letters[Int.random(in: 0..<letters.count, using: &generator)])
    case 2: .alt(letters[Int.random(in: 0..<letters.count, using: &generator)])
    case 3: .character(letters[Int.random(in: 0..<letters.count, using: &generator)])
    default: named[Int.random(in: 0..<named.count, using: &generator)]
    }
  }

  private static let letters: [Character] = Array("abcdefghijklmnopqrstuvwxyz0123456789 !$=~?+/@#>\"\\]^_")
  private static let named: [Key] = [
    .enter, .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
    .pageUp,
    .pageDown, .controlLeft, .controlRight, .altUp, .altDown,
  ]
}
