import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct StrikeCommandTests {
  @Test(arguments: [("/coret C-1", 0), ("/strike c1", 0), ("/coret", 1), ("/CORET k-1", 1)])
  func `an entry is struck by its number, else the newest`(line: String, index: Int) {
    let context = KarangIntan.context(typed: ["satu", "! dua"])
    let entry = context.session.entries[index]
    let reading = context.read(line)
    #expect(reading.command == .strike(entry.id))
    #expect(reading.chips.last == .strikes(entry.number, entry.body.text))
    var generator = SeededGenerator(seed: 1)
    #expect(reading.changes(at: nil, using: &generator) == [.strike(entry.id)])
  }
}
