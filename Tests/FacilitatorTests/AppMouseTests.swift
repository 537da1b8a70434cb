import Facilitator
import TerminalUI
import TestKit
import Testing

@Suite("The mouse")
struct AppMouseTests {
  private func driver() -> AppDriver {
    let driver = AppDriver()
    for line in ["/acara 1", "catatan pertama", "= posyandu serentak mufakat", "! @Emma data balita >30 Januari 2026"] {
      driver.enter(line)
    }
    return driver
  }

  @Test("A hint does what its key does")
  func hints() {
    let driver = driver()
    driver.click("F1 bantuan")
    #expect(driver.screen.contains("[bantuan"))
    driver.click("Esc kembali")
    #expect(!driver.screen.contains("[bantuan"))
    driver.type("catatan kedua")
    driver.click("Enter catat")
    #expect(driver.file.session.entries.last?.body.text == "catatan kedua")
  }

  @Test("A press gives a pane the keys and marks the row; pressing twice opens it")
  func panes() {
    let driver = driver()
    driver.click("data balita")
    #expect(driver.screen.contains("[Catatan"))
    driver.click("posyandu serentak")
    #expect(!driver.screen.contains("[Perbaiki"))
    driver.click("posyandu serentak")
    #expect(driver.screen.contains("P-1"))
    #expect(driver.screen.contains("[Perbaiki P-1"), "\(driver.screen)")
  }

  @Test("Two presses far apart in time, or on two places, open nothing")
  func slow() {
    let driver = driver()
    driver.click("posyandu serentak")
    driver.wait(.seconds(1))
    driver.click("posyandu serentak")
    #expect(!driver.screen.contains("[Perbaiki P-1"))
    driver.wait(.seconds(1))
    driver.click("data balita")
    driver.click("posyandu serentak")
    #expect(!driver.screen.contains("[Perbaiki P-1"))
  }

  @Test("A press on the agenda's item marks it, the second one starts it")
  func agenda() {
    let driver = driver()
    driver.click("2 Diskusi")
    #expect(driver.file.session.runningItem?.title == "Pembukaan")
    driver.click("2 Diskusi")
    #expect(driver.file.session.runningItem?.title.contains("Diskusi") == true)
  }

  @Test("An entry of the menu is done at the first press")
  func menu() {
    let driver = driver()
    driver.click("F9 menu")
    #expect(driver.click("Daftar hadir") || driver.click("daftar hadir") || driver.click("hadir"))
    #expect(!driver.screen.contains("[menu"))
  }

  @Test("The wheel goes through the pane below it, and never mends what nobody meant to")
  func wheel() {
    let driver = driver()
    driver.turn(.wheelUp, over: "data balita")
    #expect(driver.screen.contains("[Catatan"))
    #expect(driver.inputRow.contains("▏▕") || !driver.inputRow.contains("balita"))
    driver.press(.escape)
    driver.turn(.wheelUp, over: "Enter catat")
    #expect(!driver.inputRow.contains("balita"))
  }

  @Test("On top of everything only what lies on top is pressed")
  func onTop() {
    let driver = driver()
    driver.enter("/tampilan")
    driver.click("papan-tulis")
    #expect(driver.theme?.name == "papan-tulis")
    #expect(driver.keptThemes.isEmpty)
    driver.click("papan-tulis")
    #expect(driver.keptThemes == ["papan-tulis"])
    driver.enter("/tampilan")
    driver.click("Catatan · ")
    #expect(driver.screen.contains("[tampilan layar]"))
  }

  @Test("Where nobody may look, a press leads nowhere but back")
  func publicView() {
    let driver = driver()
    driver.press(.function(12))
    driver.send(.event(.mouse(Mouse(.press, at: Position(row: 5, column: 5)))))
    #expect(!driver.screen.contains("[Agenda"))
    driver.click("F12 kembali")
    #expect(driver.screen.contains("Agenda"))
  }

  @Test("A candidate is taken at the press")
  func candidate() {
    let driver = driver()
    driver.type("! @Ma")
    driver.click("Mahrur Ruyani")
    #expect(driver.inputRow.contains("Mahrur"))
    #expect(!driver.inputRow.contains("@Ma "))
  }
}
