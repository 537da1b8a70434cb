import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

/// The fixture's meeting is planned from 09.00 to 10.00.
@Suite("Asking whether to close")
struct CloseReminderTests {
  private static let question = "Tutup rapat?"

  private func driver(_ lines: String...) -> AppDriver {
    let driver = AppDriver(hour: 9, minute: 50)
    for line in lines { driver.enter(line) }
    return driver
  }

  @Test("Half an hour past the planned end and idle it asks, once")
  func once() {
    let driver = driver("/acara 1")
    driver.wait(.seconds(39 * 60))
    #expect(!driver.screen.contains(Self.question))
    driver.wait(.seconds(2 * 60))
    #expect(driver.screen.contains("Rapat direncanakan selesai pukul 10.00"))
    #expect(driver.screen.contains(Self.question))
    driver.press(.enter)
    #expect(!driver.screen.contains(Self.question))
    driver.wait(.seconds(3 * 3600))
    #expect(!driver.screen.contains(Self.question))
  }

  @Test("Whoever types is not asked, until they stopped for half an hour")
  func busy() {
    let driver = driver("/acara 1")
    for _ in 0..<6 {
      driver.wait(.seconds(10 * 60))
      driver.enter("masih berjalan")
    }
    #expect(!driver.screen.contains(Self.question))
    driver.wait(.seconds(31 * 60))
    #expect(driver.screen.contains(Self.question))
    driver.type("lanjut")
    #expect(driver.screen.contains(Self.question))
    driver.press(.right, .enter)
    #expect(driver.screen.contains("tutup rapat"))
  }

  @Test("A meeting that does not run, or whose question is open, is left alone, and nothing wakes for it")
  func quiet() {
    let prepared = driver()
    prepared.wait(.seconds(4 * 3600))
    #expect(!prepared.screen.contains(Self.question))
    let asked = driver("/acara 1")
    asked.press(.function(1))
    asked.wait(.seconds(2 * 3600))
    #expect(!asked.screen.contains(Self.question))
    asked.press(.escape)
    asked.wait(.seconds(29 * 60))
    #expect(!asked.screen.contains(Self.question))
    asked.wait(.seconds(2 * 60))
    #expect(asked.screen.contains(Self.question))
  }
}
