import Capture
import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("The menu")
struct MenuDialogTests {
  private let tall = Size(columns: 120, rows: 90)

  /// The rows of the box, without its edges.
  private func choices(_ driver: AppDriver) -> [String] {
    driver.rows.filter { $0.contains("│  ") || $0.contains("│ ▸") }
  }

  @Test("Everything that can be done stands there with the key or command that does it")
  func everything() {
    let driver = AppDriver(size: tall)
    driver.press(.function(9))
    let screen = driver.rows
    for action in Action.allCases where action.isInMenu {
      let title = Indonesian().title(of: action)
      let way = action.shippedKeys.first?.name ?? action.command.map { Indonesian().line(of: $0) } ?? ""
      #expect(
        screen.contains { $0.contains(" \(title) ") && (way.isEmpty || $0.contains(way)) },
        "\(title) \(way)\n\(driver.screen)")
    }
    let covered = Action.allCases.compactMap(\.command)
    for command in CommandName.allCases where !covered.contains(command) {
      let line = Indonesian().line(of: command)
      #expect(screen.contains { $0.contains(" \(line) ") }, "\(line)")
    }
  }

  @Test("Typing filters by the words and by the key, and the first that is left is chosen")
  func filter() {
    let driver = AppDriver(size: tall)
    driver.press(.function(9), .down, .down)
    driver.type("F10")
    #expect(driver.screen.contains("▸ tutup rapat"))
    #expect(!driver.screen.contains("gambar ulang"))
    driver.press(.enter)
    #expect(driver.app.dialogs.last is CloseDialog)
  }

  @Test("A filter that nothing fits chooses nothing; with it mended the rows are back")
  func nothing() {
    let driver = AppDriver(size: tall)
    driver.press(.function(9))
    driver.type("tutupx")
    driver.press(.enter)
    #expect(driver.app.dialogs.last is MenuDialog)
    driver.press(.backspace)
    #expect(driver.screen.contains("▸ tutup rapat"))
  }

  @Test("The cursor stops at both ends and the chosen row is in sight in a low window")
  func ends() {
    let driver = AppDriver(size: Size(columns: 60, rows: 12))
    driver.press(.function(9), .up)
    let first = driver.rows.first { $0.contains("▸ ") }
    driver.press(.end, .down)
    let last = driver.rows.first { $0.contains("▸ ") }
    #expect(first != nil && last != nil && first != last, "\(driver.screen)")
    driver.press(.home)
    #expect(driver.rows.first { $0.contains("▸ ") } == first)
  }

  @Test("Every row leads to what it says, or puts its command in the line")
  func everyRow() {
    let count = Action.allCases.count { $0.isInMenu }
    let covered = Set(Action.allCases.compactMap(\.command))
    let commands = CommandName.allCases.filter { !covered.contains($0) }
    for (index, command) in commands.enumerated() {
      let driver = AppDriver(size: tall)
      driver.press(.function(9))
      for _ in 0..<(count + index) { driver.press(.down) }
      driver.press(.enter)
      #expect(driver.inputRow.contains("▏\(Indonesian().line(of: command)) "))
    }
  }

  @Test("Where nothing may be changed, nothing that changes it is offered")
  func readOnly() {
    let driver = AppDriver(size: tall, readOnly: "Hanya dibaca.")
    driver.press(.function(9))
    for action in Action.allCases where action.isInMenu {
      let title = "  \(Indonesian().title(of: action)) "
      #expect(
        choices(driver).contains { $0.contains(title) || $0.contains("▸" + title.dropFirst()) } == action.isReading)
    }
    #expect(!driver.screen.contains("/tamu"))
  }

  @Test("On the start screen it offers only what can be done there")
  func start() {
    var app = App(words: Indonesian(), start: StartScreen(recents: [], templates: []), random: SeededGenerator())
    _ = app.update(.event(.key(.function(9))))
    let screen = app.view(tall).text
    #expect(screen.contains("keluar"))
    #expect(!screen.contains("tutup rapat"))
    #expect(!screen.contains("/tamu"))
  }
}
