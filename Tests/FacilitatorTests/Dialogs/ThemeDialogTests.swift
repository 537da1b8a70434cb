import Facilitator
import TerminalUI
import TestKit
import Testing

@Suite("Other looks")
struct ThemeDialogTests {
  @Test("A name behind the command is worn at once and said back")
  func named() {
    let driver = AppDriver()
    driver.enter("/tampilan kertas")
    #expect(driver.theme?.name == "kertas")
    #expect(driver.status.contains("Tampilan kertas dipakai"))
    #expect(!driver.inputRow.contains("tampilan"))
    #expect(driver.file.steps.count == 1)
    driver.enter("/theme saya.toml")
    #expect(driver.theme?.name == "saya.toml")
  }

  @Test("A name that no theme has changes nothing, names the nearest and stays in the line")
  func unknown() {
    let driver = AppDriver()
    driver.enter("/tampilan kertaz")
    #expect(driver.theme == nil)
    #expect(driver.status.contains("Tampilan “kertaz” tidak ada. Maksudnya kertas?"))
    #expect(driver.inputRow.contains("/tampilan kertaz"))
    driver.press(.control("u"))
    driver.enter("/tampilan xyzzy")
    #expect(driver.status.contains("Yang ada: sasirangan, kertas, papan-tulis, proyektor, mono."))
  }

  @Test("What cannot be read is told, and nothing changes")
  func unreadable() {
    let driver = AppDriver()
    driver.enter("/tampilan folder/tak-ada")
    #expect(driver.theme == nil)
    #expect(driver.status.contains("Tampilan folder/tak-ada tidak ada."))
  }

  @Test("The list tries each theme as the cursor goes over it, and Esc goes back to the one before")
  func list() {
    let driver = AppDriver()
    driver.enter("/tampilan")
    #expect(driver.screen.contains("[tampilan layar]"))
    #expect(driver.rows.contains { $0.contains("▸ sasirangan") && $0.contains("dipakai") })
    driver.press(.down)
    #expect(driver.theme?.name == "kertas")
    driver.press(.end, .down)
    #expect(driver.theme?.name == "mono")
    driver.press(.escape)
    #expect(driver.theme?.name == "sasirangan")
    #expect(driver.keptThemes.isEmpty)
    #expect(!driver.screen.contains("[tampilan layar]"))
    driver.enter("/tampilan")
    driver.press(.down, .enter)
    #expect(driver.theme?.name == "kertas")
    #expect(driver.keptThemes == ["kertas"])
    driver.enter("/tampilan")
    #expect(driver.rows.contains { $0.contains("▸ kertas") && $0.contains("dipakai") })
    driver.press(.escape)
    #expect(driver.theme?.name == "kertas")
  }

  @Test("The menu leads there, in English too")
  func menu() {
    let driver = AppDriver(words: English())
    driver.press(.function(9))
    driver.type("looks")
    driver.press(.enter)
    #expect(driver.screen.contains("[looks of the screen]"))
    driver.press(.function(1))
    #expect(driver.screen.contains("Here · The looks"))
  }
}
