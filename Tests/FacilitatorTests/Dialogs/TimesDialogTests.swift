import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("The noted times")
struct TimesDialogTests {
  private func running() -> AppDriver {
    let driver = AppDriver()
    driver.enter("/acara 1")
    driver.wait(.seconds(600))
    driver.enter("/acara 2")
    driver.wait(.seconds(600))
    driver.enter("/skors 5")
    driver.wait(.seconds(300))
    driver.enter("/skors cabut")
    return driver
  }

  @Test("Every time is listed, and what goes on is open at its end")
  func list() {
    let driver = running()
    driver.enter("/jam")
    for row in [
      ("Rapat dimulai", "09.00"), ("Waktu acara “Pembukaan”", "09.00–09.10"),
      ("Waktu acara “Diskusi dan tanya jawab” (ke-1)", "09.10–09.20"),
      ("Waktu acara “Diskusi dan tanya jawab” (ke-2)", "09.25–"), ("Waktu skors", "09.20–09.25"),
    ] {
      #expect(driver.rows.contains { $0.contains(row.0) && $0.contains(row.1 + " ") }, "\(row)\n\(driver.screen)")
    }
  }

  @Test("A time is put right, undone in the list, and its neighbour is asked about")
  func corrects() {
    let driver = running()
    driver.enter("/jam")
    driver.press(.down, .enter)
    #expect(driver.screen.contains("[Waktu acara “Pembukaan”]"))
    driver.press(.down, .control("u"))
    driver.type("09.08")
    driver.press(.enter)
    #expect(driver.screen.contains("Ikut dibetulkan?"))
    #expect(driver.screen.contains("(ke-1): 09.08–09.20"))
    driver.press(.character("y"))
    let session = driver.file.session
    #expect(session.agenda[0].intervals[0].end == TimeOfDay(hour: 9, minute: 8))
    #expect(session.agenda[1].intervals[0].start == TimeOfDay(hour: 9, minute: 8))
    driver.press(.control("z"), .control("z"))
    #expect(driver.file.session.agenda[0].intervals[0].end == TimeOfDay(hour: 9, minute: 10))
    #expect(driver.file.session.agenda[1].intervals[0].start == TimeOfDay(hour: 9, minute: 10))
  }

  @Test("The neighbour stays where that is answered")
  func alone() {
    let driver = running()
    driver.enter("/jam")
    driver.press(.down, .enter, .down, .control("u"))
    driver.type("09.08")
    driver.press(.enter, .character("t"))
    #expect(driver.file.session.agenda[0].intervals[0].end == TimeOfDay(hour: 9, minute: 8))
    #expect(driver.file.session.agenda[1].intervals[0].start == TimeOfDay(hour: 9, minute: 10))
  }

  @Test("A time that cannot be is refused in words, and a field that says what it said changes nothing")
  func refused() {
    let driver = running()
    let count = driver.file.steps.count
    driver.enter("/jam")
    driver.press(.down, .enter, .down, .control("u"))
    driver.type("08.00")
    driver.press(.enter, .character("t"))
    #expect(driver.screen.contains("Selesai pukul 08.00 mendahului mulai pukul 09.00."))
    driver.press(.enter, .enter)
    #expect(driver.file.steps.count == count)
  }

  @Test("The start of the meeting and a suspension")
  func others() {
    let driver = running()
    driver.enter("/jam")
    driver.press(.enter, .control("u"))
    driver.type("08.55")
    driver.press(.enter)
    #expect(driver.file.session.details.start == TimeOfDay(hour: 8, minute: 55))
    driver.press(.end, .enter, .control("u"))
    driver.type("09.18")
    driver.press(.enter)
    #expect(driver.file.session.suspensions[0].start == TimeOfDay(hour: 9, minute: 18))
    #expect(driver.file.session.agenda[1].intervals[0].end == TimeOfDay(hour: 9, minute: 18))
  }

  @Test("J leads here from the agenda, with the cursor on the item's newest stretch")
  func fromAgenda() {
    let driver = running()
    driver.press(.function(6), .character("j"))
    #expect(driver.rows.contains { $0.contains("▸ Waktu acara “Diskusi dan tanya jawab” (ke-2)") })
  }

  @Test("Before the meeting runs there is nothing to put right")
  func empty() {
    let driver = AppDriver()
    driver.enter("/jam")
    #expect(driver.screen.contains("belum ada waktu yang tercatat"))
    driver.press(.enter)
    #expect(driver.app.dialogs.isEmpty)
  }
}
