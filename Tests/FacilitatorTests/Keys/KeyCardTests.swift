import TerminalUI
import Testing

@testable import Facilitator
@testable import Minutes

@Suite struct KeyCardTests {
  @Test func `every action stands in one group`() {
    #expect(
      ActionGroup.allCases.flatMap(\.actions).sorted { $0.rawValue < $1.rawValue }
        == Action.allCases.sorted { $0.rawValue < $1.rawValue })
  }

  @Test func `the card has every action with its keys as bound`() {
    let keys = KeyMap.binding([KeyMap.Binding(.menu, [.alt("m"), .function(11)]), KeyMap.Binding(.guest, [])]).keys
    let card = KeyCard(Indonesian(keys: keys)).document(type: 9)
    guard case .table(let table) = card.blocks.last else {
      Issue.record("no table")
      return
    }
    let cells = table.rows.flatMap { row in
      row.cells.count == 4 ? [[row.cells[0], row.cells[1]], [row.cells[2], row.cells[3]]] : []
    }
    let words = Indonesian()
    for action in Action.allCases { #expect(cells.contains { $0[1] == words.title(of: action) }, "\(action)") }
    #expect(cells.contains(["Alt-M F11", "menu"]))
    #expect(cells.contains(["/tamu", "tambah tamu"]))
    // What has neither key nor command is in the menu.
    #expect(cells.contains(["Alt-M", "tulis naskah"]))
  }

  @Test(arguments: [true, false]) func `the lines tell actions and every place`(isEnglish: Bool) {
    let words: any Language = isEnglish ? English() : Indonesian()
    let lines = KeyCard(words).lines
    for action in Action.allCases { #expect(lines.contains { $0.contains("\t\(words.title(of: action)): ") }) }
    for place in HelpPlace.allCases { #expect(lines.contains { $0.hasPrefix(words.name(of: place) + "\t") }) }
    #expect(lines.allSatisfy { $0.split(separator: "\t").count == 3 })
  }
}
