import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("The agenda as a list")
struct AgendaDialogTests {
  @Test("The cursor stands on what runs, else on the first that has not run, and Enter starts what is chosen")
  func cursor() {
    let driver = AppDriver()
    driver.press(.function(6))
    #expect(driver.screen.contains("▸ 1 Pembukaan"))
    driver.press(.down, .enter)
    #expect(driver.file.session.runningItem?.id == "diskusi")
    driver.press(.function(6))
    #expect(driver.screen.contains("▸ 2 Diskusi"))
    driver.press(.escape)
    driver.enter("/acara 1")
    driver.enter("/acara 2")
    driver.press(.function(6), .up, .enter)
    #expect(driver.file.session.runningItem?.id == "pembukaan")
  }

  @Test("N goes on to the next, in either case", arguments: [Key.character("n"), .character("N"), .alt("n")])
  func next(key: Key) {
    let driver = AppDriver()
    driver.enter("/acara 1")
    driver.press(.function(6), key)
    #expect(driver.file.session.runningItem?.id == "diskusi")
    #expect(driver.app.dialogs.isEmpty)
  }

  @Test("F6 and Esc take it away and change nothing", arguments: [Key.function(6), .escape])
  func leave(key: Key) {
    let driver = AppDriver()
    driver.press(.function(6), .down, key)
    #expect(driver.app.dialogs.isEmpty)
    #expect(driver.file.steps.count == 1)
  }

  @Test("What runs already is not started again, and that is said")
  func running() {
    let driver = AppDriver()
    driver.enter("/acara 2")
    driver.press(.function(6), .enter)
    #expect(driver.status.contains("sudah berjalan"))
    #expect(driver.file.steps.count == 2)
  }

  @Test("Used and planned minutes stand behind each item, and its state")
  func minutes() {
    let driver = AppDriver()
    driver.enter("/acara 1")
    driver.wait(.seconds(12 * 60))
    driver.enter("/acara 2")
    driver.wait(.seconds(5 * 60 + 30))
    driver.press(.function(6))
    #expect(driver.screen.contains("selesai      12 /  10"))
    #expect(driver.screen.contains("berjalan      5 /  40"))
    #expect(driver.screen.contains("belum         – /  10"))
  }

  @Test("A meeting without an agenda says so, and Enter only goes back")
  func empty() {
    var setup = MeetingFixture.setup
    setup.agenda = []
    let driver = AppDriver(MeetingFixture.history(setup))
    driver.press(.function(6))
    #expect(driver.screen.contains("Belum ada acara."))
    driver.press(.enter)
    #expect(driver.app.dialogs.isEmpty)
    #expect(driver.file.steps.count == 1)
  }

  @Test("A long agenda scrolls with the cursor in a low window")
  func scrolls() {
    var setup = MeetingFixture.setup
    setup.agenda = (1...30).map { AgendaItem(id: Identifier("a\($0)"), title: "Acara ke-\($0)") }
    let driver = AppDriver(MeetingFixture.history(setup), size: Size(columns: 60, rows: 14))
    driver.press(.function(6), .end)
    #expect(driver.screen.contains("▸ 30 Acara ke-30"))
    driver.press(.pageUp, .home)
    #expect(driver.screen.contains("▸ 1 Acara ke-1 "))
  }

  @Test("A legalised meeting is looked at, and its agenda starts nothing")
  func readOnly() {
    let driver = AppDriver(readOnly: "Hanya dibaca.")
    driver.press(.function(6), .down, .enter)
    #expect(driver.file.steps.count == 1)
    #expect(driver.status.contains("Hanya dibaca."))
  }
}
