import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("The help page")
struct HelpDialogTests {
  /// What stands on the screen, without edges and breaks.
  private func letters(_ driver: AppDriver) -> String { driver.screen.filter(\.isLetter) }

  @Test("It is read to its last line in a window of any size", arguments: [(40, 12), (60, 20), (80, 24), (120, 60)])
  func scrollsToTheEnd(columns: Int, rows: Int) throws {
    for words in [Indonesian(), English()] as [any Language] {
      let driver = AppDriver(words: words, size: Size(columns: columns, rows: rows))
      driver.press(.function(1))
      var seen = letters(driver)
      for _ in 0..<60 {
        driver.press(.pageDown)
        seen += letters(driver)
      }
      let last = try #require(words.commandHelp.last?.meaning.split(separator: " ").last)
      let isAtEnd = driver.screen.contains(last)
      #expect(isAtEnd, "\(driver.screen)")
      // Nothing between the ends is skipped either.
      for action in Action.allCases {
        let word = try #require(words.help(of: action).split(separator: " ").last)
        let isSeen = seen.contains(word.filter(\.isLetter))
        #expect(isSeen, "\(word)")
      }
    }
  }

  @Test("From the end one line back is one line back", arguments: [(40, 12), (120, 24)])
  func backFromTheEnd(columns: Int, rows: Int) {
    let driver = AppDriver(size: Size(columns: columns, rows: rows))
    driver.press(.function(1))
    driver.press(.end)
    let end = driver.rows
    driver.press(.down)
    #expect(driver.rows == end)
    driver.press(.up)
    #expect(driver.rows != end)
    driver.press(.down)
    #expect(driver.rows == end)
    driver.press(.home)
    #expect(driver.screen.contains("Baris ketik"))
  }

  @Test("A topic shows only what is about it")
  func topic() {
    let driver = AppDriver()
    driver.enter("/bantuan kutipan")
    #expect(driver.screen.contains("@peserta \"Kami siap mendukung\""))
    #expect(!driver.screen.contains("Ctrl-Q"))
    driver.press(.escape)
    driver.enter("/bantuan zzz")
    #expect(driver.screen.contains("Tidak ada bantuan tentang “zzz”."))
  }

  @Test(
    "It goes away by any of the keys that people try", arguments: [Key.escape, .enter, .function(1), .character("q")])
  func leave(key: Key) {
    let driver = AppDriver()
    driver.type("belum jadi")
    driver.press(.function(1), key)
    #expect(driver.app.dialogs.isEmpty)
    #expect(driver.inputRow.contains("▏belum jadi "))
  }

  @Test("Over another dialog it comes once, and the dialog is there again afterwards")
  func onTop() {
    let driver = AppDriver()
    driver.press(.function(10), .function(1), .function(1))
    #expect(driver.app.dialogs.count == 1)
    #expect(driver.app.dialogs.last is CloseDialog)
  }
}
