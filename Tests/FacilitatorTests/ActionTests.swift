import Capture
import TerminalUI
import Testing

@testable import Facilitator

@Suite("The table of actions")
struct ActionTests {
  @Test("No key does two things in one place")
  func keys() {
    for place in [Action.Place.inputLine, .record, .live, .everywhere] {
      let keys = Action.allCases.filter { $0.place == place }.flatMap(\.shippedKeys)
      #expect(Set(keys).count == keys.count, "\(place): \(keys)")
    }
  }

  @Test("Every action can be reached, by a key or by a command")
  func reachable() {
    for action in Action.allCases {
      #expect(!action.shippedKeys.isEmpty || action.command != nil || action.isInMenu, "\(action)")
    }
  }

  @Test("No two actions stand for one command")
  func commands() {
    let commands = Action.allCases.compactMap(\.command)
    #expect(Set(commands).count == commands.count)
  }

  /// Keys that some terminals send for others, so that they cannot stand for anything else.
  @Test("No action takes a key that a terminal cannot tell from another", arguments: ["i", "m", "h", "j", "["])
  func lookalikes(letter: Character) {
    #expect(!Action.allCases.flatMap(\.shippedKeys).contains(.control(letter)))
  }

  @Test("What a function key does can be done without one, on the consoles that have none")
  func withoutFunctionKeys() {
    for action in Action.allCases {
      let needsOne = action.shippedKeys.contains { if case .function = $0 { true } else { false } }
      guard needsOne else { continue }
      let isPlain = action.shippedKeys.contains { if case .function = $0 { false } else { true } }
      #expect(isPlain || action.command != nil, "\(action)")
    }
  }

  @Test("What cannot change a meeting is offered where it can only be read")
  func reading() {
    for action in [Action.help, .menu, .leave, .redraw, .writePapers, .agenda] {
      #expect(action.isReading, "\(action)")
    }
    for action in [Action.record, .undo, .redo, .close, .legalise, .nextItem] {
      #expect(!action.isReading, "\(action)")
    }
  }
}
