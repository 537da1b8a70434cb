import Capture
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite struct KeyMapTests {
  typealias Binding = KeyMap.Binding

  @Test func `a key of the whole screen leads to its action, and only one of the line means something else there`() {
    let everywhere = Action.allCases.filter { $0.place == .live || $0.place == .everywhere }
    for action in everywhere where action != .nextPane && action != .back {
      for key in action.shippedKeys { #expect(KeyMap.shipped.action(for: key) == action, "\(key)") }
    }
    for key in [
      Key.character("q"), .character("/"), .enter, .tab, .backTab, .escape, .up, .backspace, .delete, .control("u"),
    ] {
      #expect(KeyMap.shipped.action(for: key) == nil, "\(key)")
    }
  }

  @Test func `the table that the program comes with keeps its own rules`() {
    let bindings = Action.allCases.filter { $0.identifier != nil }.map { Binding($0, $0.shippedKeys) }
    let (keys, refused) = KeyMap.binding(bindings)
    #expect(refused.isEmpty)
    #expect(keys == .shipped)
    #expect(keys.changed.isEmpty)
  }

  @Test func `a key that is bound is taken from whoever had it, and two can be changed about`() {
    let (keys, refused) = KeyMap.binding([
      Binding(.proposals, [.function(4)]), Binding(.history, [.function(11), .alt("h")]),
      Binding(.undo, [.control("y")]), Binding(.redo, [.control("z")]),
    ])
    #expect(refused.isEmpty)
    #expect(keys[.proposals] == [.function(4)])
    #expect(keys[.commitments] == [.alt("4")])
    #expect(keys.action(for: .function(4)) == .proposals)
    #expect(keys.action(for: .function(5)) == nil)
    #expect(keys.action(for: .alt("h")) == .history)
    #expect(keys.action(for: .control("z")) == .redo)
    #expect(keys.changed == [.undo, .redo, .history, .commitments, .proposals])
  }

  @Test func `of two bindings with one key the first counts`() {
    let (keys, refused) = KeyMap.binding([
      Binding(.history, [.function(11)]), Binding(.times, [.alt("q"), .function(11)]),
    ])
    #expect(refused.map(\.place) == [1])
    #expect(refused.first?.reason == .taken(.function(11), by: 0))
    #expect(keys[.times].isEmpty)
  }

  @Test(arguments: [
    (Key.enter, ReservedKey.moving), (.tab, .moving), (.escape, .moving), (.backspace, .moving), (.delete, .moving),
    (.pageUp, .moving), (.character("a"), .typing), (.character(" "), .typing), (.character("/"), .typing),
    (.control("c"), .stopping), (.control("s"), .saving), (.control("w"), .editing),
    (.control("h"), .sameAs(.backspace)),
    (.control("i"), .sameAs(.tab)), (.control("m"), .sameAs(.enter)), (.control("j"), .sameAs(.enter)),
    (.control("["), .sameAs(.escape)), (.alt("["), .beginningOthers), (.alt("o"), .beginningOthers),
    (.control("1"), .unknownToTerminals), (.alt("é"), .unknownToTerminals), (.function(13), .unknownToTerminals),
  ]) func `a key with a use that it keeps is refused with that use`(key: Key, use: ReservedKey) {
    let (keys, refused) = KeyMap.binding([Binding(.history, [key])])
    #expect(refused.map(\.reason) == [.reserved(key, use)])
    #expect(keys == .shipped)
  }

  @Test func `what works in lists takes no key of their rows, and anything else may`() {
    for key in KeyMap.listKeys {
      #expect(KeyMap.binding([Binding(.undo, [key])]).refused.map(\.reason) == [.usedInLists(key)])
      #expect(KeyMap.binding([Binding(.history, [key])]).refused.isEmpty)
    }
  }

  @Test(arguments: [Action.help, .menu, .leave]) func `help, menu and leaving stay within reach`(action: Action) {
    #expect(KeyMap.binding([Binding(action, [])]).refused.map(\.reason) == [.onlyWay(nil, to: action)])
    // Somebody else takes all of its keys.
    let (keys, refused) = KeyMap.binding([Binding(.history, action.shippedKeys), Binding(.times, [.function(11)])])
    #expect(refused.map(\.place) == [0])
    #expect(refused.map(\.reason) == [.onlyWay(action.shippedKeys[0], to: action)])
    #expect(keys[action] == action.shippedKeys)
    #expect(keys[.times] == [.function(11)])
    // Once it has others that is nobody's harm.
    let moved = KeyMap.binding([Binding(.history, action.shippedKeys), Binding(action, [.function(11)])])
    #expect(moved.refused.isEmpty)
    #expect(moved.keys[action] == [.function(11)])
  }

  @Test func `an action may lose its keys`() {
    let (keys, refused) = KeyMap.binding([Binding(.guest, [])])
    #expect(refused.isEmpty)
    #expect(keys[.guest].isEmpty)
    #expect(keys.action(for: .alt("t")) == nil)
    #expect(Indonesian(keys: keys).way(to: .guest) == "/tamu")
    #expect(Indonesian(keys: keys).way(to: .saveElsewhere) == "F9 → simpan ke tempat lain")
  }

  // MARK: - On the screen

  /// Every action that can have others has keys that are nobody's elsewhere.
  private static let others: KeyMap = {
    let free = "bdfgklnpqrtvxyz".map { Key.control($0) } + "adefghilmuvxyz".map { Key.alt($0) }
    let wanted = Action.allCases.filter { $0.identifier != nil && !$0.shippedKeys.isEmpty }
    var left = free.filter { !KeyMap.listKeys.contains($0) && !Action.allCases.flatMap(\.shippedKeys).contains($0) }
    left += [.function(3), .function(11), .control("\\"), .control("]"), .control("^"), .control("_"), .alt("1")]
    left += "!#$%&'()*+,-./:;<=>?@".map { Key.alt($0) }
    return KeyMap.binding(zip(wanted, left).map { Binding($0, [$1]) }).keys
  }()

  @Test(arguments: [true, false]) func `no sentence, hint or help names a key that is another by now`(isEnglish: Bool) {
    let keys = Self.others
    #expect(keys.changed.count == 22)
    let words: any Language = isEnglish ? English(keys: keys) : Indonesian(keys: keys)
    let driver = AppDriver(words: words, size: Size(columns: 200, rows: 60))
    var seen = driver.screen
    func look(_ action: Action) {
      driver.press(keys[action][0])
      seen += driver.screen
      driver.press(keys[.help][0])
      for _ in 0..<8 {
        seen += driver.screen
        driver.press(.pageDown)
      }
      driver.press(.escape, .escape, .escape)
    }
    for action in [
      Action.help, .menu, .agenda, .attendance, .commitments, .proposals, .speakers, .search, .close, .leave, .preview,
    ] { look(action) }
    driver.press(.control("c"))
    seen += driver.screen
    driver.enter(isEnglish ? "/legalise" : "/sahkan")
    seen += driver.screen
    let old = Action.allCases.filter { $0.identifier != nil }.flatMap(\.shippedKeys)
      .filter { key in !KeyMap.listKeys.contains(key) && !Action.allCases.contains { keys[$0].contains(key) } }
    for key in old {
      let name = key.name
      let isNamed = seen.contains(" \(name) ") || seen.contains(" \(name).") || seen.contains(" \(name);")
      #expect(!isNamed, "\(name)")
    }
    for action in [Action.help, .menu, .undo] { #expect(seen.contains(keys[action][0].name), "\(action)") }
  }

  @Test func `the keys as bound act, close what they opened, and can be pointed at`() {
    let keys = KeyMap.binding([
      Binding(.proposals, [.function(4)]), Binding(.commitments, [.alt("k")]), Binding(.attendance, [.function(11)]),
      Binding(.help, [.alt("h")]), Binding(.undo, [.function(3)]),
    ])
    #expect(keys.refused.map(\.reason) == [.usedInLists(.alt("k"))])
    let driver = AppDriver(words: Indonesian(keys: keys.keys))
    driver.press(.function(11))
    #expect(driver.screen.contains("[daftar hadir]"))
    driver.press(.enter)
    #expect(driver.file.session.attendees.contains { $0.isPresent })
    driver.press(.function(3))
    #expect(!driver.file.session.attendees.contains { $0.isPresent })
    driver.press(.function(11))
    #expect(driver.rows.last?.contains("Alt-H bantuan") == true)
    driver.click("Alt-H bantuan")
    #expect(driver.screen.contains("Di sini"))
    driver.press(.alt("h"))
    driver.press(.function(1))
    #expect(!driver.screen.contains("Di sini"))
  }
}
