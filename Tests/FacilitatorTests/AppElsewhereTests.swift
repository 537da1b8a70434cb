import Facilitator
import TerminalUI
import TestKit
import Testing

@Suite("Going on elsewhere")
struct AppElsewhereTests {
  @Test("The folder is asked for, and what waited and what is in hand go on there")
  func goesOn() {
    let driver = AppDriver()
    driver.disk = .fails("Disk penuh.")
    driver.enter("menunggu")
    driver.type("di tangan")
    ask(driver, "/media/stik")
    #expect(driver.file.session.entries.map(\.body.text) == ["menunggu"])
    #expect(driver.app.unsavedLines.isEmpty)
    #expect(driver.inputRow.contains("di tangan"))
    driver.wait(.milliseconds(250))
    #expect(driver.draft == "di tangan")
  }

  @Test("A meeting that could only be read can be written to where it goes on")
  func readOnly() {
    let driver = AppDriver(readOnly: "Hanya dapat dibaca.")
    ask(driver, "/media/stik")
    driver.enter("di tempat baru")
    #expect(driver.file.session.entries.map(\.body.text) == ["di tempat baru"])
  }

  @Test("Without a folder it asks on, and Escape leaves everything as it is")
  func noFolder() {
    let driver = AppDriver()
    ask(driver, "  ")
    #expect(driver.screen.contains("folder belum diisi"))
    driver.press(.escape)
    #expect(!driver.screen.contains("folder belum diisi"))
  }

  private func ask(_ driver: AppDriver, _ folder: String) {
    driver.press(.function(9))
    driver.type("simpan ke tempat")
    driver.press(.enter, .control("u"))
    driver.type(folder)
    driver.press(.enter)
  }
}
