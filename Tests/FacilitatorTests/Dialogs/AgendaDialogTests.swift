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

  /// What is pressed on the second of three items, and the agenda then.
  @Test(
    "It is arranged by keys, and the cursor goes along",
    arguments: [
      ([Key.altUp], "diskusi pembukaan penutup"), ([.altDown], "pembukaan penutup diskusi"),
      ([.altDown, .altUp], "pembukaan diskusi penutup"), ([.altUp, .altUp], "diskusi pembukaan penutup"),
      ([.delete], "pembukaan penutup"), ([.altUp, .control("z")], "pembukaan diskusi penutup"),
    ])
  func arranges(keys: [Key], order: String) {
    let driver = AppDriver()
    driver.press(.function(6), .down)
    for key in keys { driver.press(key) }
    #expect(driver.file.session.agenda.map(\.id.rawValue).joined(separator: " ") == order)
    let isGone = keys == [.delete]
    #expect(driver.screen.contains(isGone ? "▸ 2 Penutup" : "Diskusi dan tanya jawab"))
    if !isGone { #expect(driver.rows.contains { $0.contains("▸ ") && $0.contains("Diskusi") }) }
  }

  @Test("Minutes grow and shrink by five, and are typed")
  func plans() {
    let driver = AppDriver()
    driver.press(.function(6), .character("+"))
    #expect(driver.file.session.agenda[0].plannedMinutes == 15)
    driver.press(.character("-"), .character("-"), .character("-"))
    #expect(driver.file.session.agenda[0].plannedMinutes == 0)
    driver.press(.character("-"))
    #expect(driver.screen.contains("tidak dapat dikurangi sebanyak itu"))
    driver.press(.character("m"), .control("u"))
    driver.type("x")
    driver.press(.enter)
    #expect(driver.screen.contains("bukan jumlah menit"))
    driver.press(.backspace)
    driver.type("+25")
    driver.press(.enter)
    #expect(driver.file.session.agenda[0].plannedMinutes == 25)
  }

  @Test("An item is put off, waits again, is done, and opened again")
  func postpones() {
    let driver = AppDriver()
    driver.press(.function(6), .character("t"))
    #expect(driver.file.session.agenda[0].status == .postponed)
    driver.press(.character("b"))
    #expect(driver.file.session.agenda[0].status == .waiting)
    driver.press(.enter)
    driver.enter("/selesaiacara")
    driver.press(.function(6), .up, .up, .character("B"))
    #expect(driver.file.session.runningItem?.id == "pembukaan")
    #expect(driver.file.session.agenda[0].intervals.count == 2)
    driver.press(.delete)
    #expect(driver.screen.contains("sudah pernah berjalan"))
    driver.press(.down, .delete)
    #expect(driver.screen.contains("penghapusan acara “Diskusi dan tanya jawab”"))
    driver.press(.control("z"), .up)
    driver.press(.down, .character("b"))
    #expect(driver.screen.contains("tidak sedang ditunda"))
  }

  @Test("An item is added behind the chosen one, and renamed")
  func adds() {
    let driver = AppDriver()
    driver.press(.function(6), .character("a"), .enter)
    #expect(driver.screen.contains("nama belum diisi"))
    driver.type("Doa bersama")
    driver.press(.tab)
    driver.type("5")
    driver.press(.enter)
    #expect(driver.file.session.agenda.map(\.title)[1] == "Doa bersama")
    #expect(driver.file.session.agenda[1].plannedMinutes == 5)
    driver.press(.character("g"), .control("u"))
    driver.type("Sambutan tunggal")
    driver.press(.enter)
    #expect(driver.file.session.agenda[0].title == "Sambutan tunggal")
  }

  @Test("Overrun is told in words, with the predicted end, and the guiding questions of the chosen item")
  func time() {
    var setup = MeetingFixture.setup
    setup.agenda[1].questions = ["Apa kendala pendampingan?", "Siapa yang bertanggung jawab?"]
    let driver = AppDriver(MeetingFixture.history(setup))
    driver.enter("/acara 2")
    driver.wait(.seconds(45 * 60))
    driver.press(.function(6))
    #expect(driver.screen.contains("lewat 5 mnt"))
    #expect(driver.screen.contains("45 dari 60 mnt · perkiraan selesai"))
    #expect(driver.screen.contains("Pertanyaan pemandu"))
    #expect(driver.screen.contains("• Siapa yang bertanggung jawab?"))
    driver.press(.up)
    #expect(!driver.screen.contains("• Siapa yang bertanggung jawab?") || driver.screen.contains("Pertanyaan pemandu"))
  }
}
