import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("Closing the meeting")
struct CloseDialogTests {
  /// A driver in the form, with the cursor in the end of the meeting.
  private func inForm(_ driver: AppDriver = AppDriver()) -> AppDriver {
    driver.press(.function(10), .enter)
    return driver
  }

  /// Goes to the field that is `count` below and empties it.
  private func clear(_ driver: AppDriver, down count: Int = 0) {
    for _ in 0..<count { driver.press(.tab) }
    for _ in 0..<60 { driver.press(.backspace) }
  }

  @Test("The end and who signs are stored as they were typed")
  func typed() {
    let driver = inForm()
    clear(driver)
    driver.type("11.30")
    driver.press(.tab)
    driver.type("Hj. Emma Susanty")
    driver.press(.tab)
    driver.type("Pembina")
    driver.press(.tab)
    driver.type("19700101")
    for _ in 0..<5 { driver.press(.enter) }
    #expect(driver.file.session.status == .closed)
    #expect(driver.file.session.details.end == TimeOfDay(hour: 11, minute: 30))
    let first = driver.file.session.signatories.first
    #expect([first?.name, first?.rank, first?.employeeNumber] == ["Hj. Emma Susanty", "Pembina", "19700101"])
    #expect(driver.file.session.signatories.last?.name == nil)
  }

  @Test(
    "What was typed of who signs stands there again when closing was put off, and is forgotten when the meeting is closed"
  )
  func putOff() {
    let driver = inForm()
    driver.press(.tab)
    driver.type("Hj. Emma Susanty")
    driver.press(.tab)
    driver.type("Pembina")
    driver.press(.escape)
    driver.enter("satu hal lagi")
    _ = inForm(driver)
    #expect(driver.screen.contains("Pembina"))
    for _ in 0..<8 { driver.press(.enter) }
    let first = driver.file.session.signatories.first
    #expect([first?.name, first?.rank] == ["Hj. Emma Susanty", "Pembina"])
    #expect(driver.app.live?.closing == nil)
  }

  @Test("An end that nobody noted stays empty")
  func noEnd() {
    let driver = inForm()
    clear(driver)
    for _ in 0..<8 { driver.press(.enter) }
    #expect(driver.file.session.status == .closed)
    #expect(driver.file.session.details.end == nil)
  }

  @Test("What is no time is told when the field is left, and does not close", arguments: ["25.00", "siang", "9.75"])
  func notATime(typed: String) {
    let driver = inForm()
    clear(driver)
    driver.type(typed)
    driver.press(.tab)
    #expect(driver.screen.contains("bukan waktu"))
    for _ in 0..<8 { driver.press(.enter) }
    #expect(driver.file.session.status == .prepared)
    #expect(driver.screen.contains("bukan waktu"))
    clear(driver)
    driver.type("11.30")
    for _ in 0..<8 { driver.press(.enter) }
    #expect(driver.file.session.details.end == TimeOfDay(hour: 11, minute: 30))
  }

  @Test("Esc changes nothing, in the list and in the form")
  func escape() {
    let driver = AppDriver()
    driver.press(.function(10), .escape)
    #expect(driver.app.dialogs.isEmpty)
    let form = inForm()
    form.type("x")
    form.press(.escape)
    #expect(form.app.dialogs.isEmpty)
    #expect(form.file.steps.count == 1)
    #expect(!form.inputRow.contains("x "))
  }

  @Test("Closing again begins with what was stored, and amends it")
  func again() {
    let driver = inForm()
    clear(driver, down: 1)
    driver.type("Eka Yusnitawati")
    for _ in 0..<8 { driver.press(.enter) }
    driver.press(.enter)
    driver.wait(.seconds(3600))
    driver.press(.function(10), .enter)
    #expect(driver.screen.contains("Eka Yusnitawati"))
    #expect(driver.screen.contains(": 09.00"))
    clear(driver)
    driver.type("10.00")
    for _ in 0..<8 { driver.press(.enter) }
    #expect(driver.file.session.details.end == TimeOfDay(hour: 10, minute: 0))
    #expect(driver.file.session.signatories.first?.name == "Eka Yusnitawati")
    #expect(driver.papers.count == 2)
  }

  @Test("Nothing is closed before what must be there is there, and Tab leads to it")
  func blocked() {
    var setup = MeetingFixture.setup
    setup.details.title = nil
    let driver = AppDriver(MeetingFixture.history(setup))
    driver.press(.function(10))
    #expect(driver.screen.contains("▸✗ Nama rapat belum diisi"))
    driver.press(.enter)
    #expect(!driver.screen.contains("Pukul selesai"))
    driver.press(.function(10), .tab)
    #expect(driver.inputRow.contains("▏/rapat judul "))
    driver.type("Rembuk Stunting")
    driver.press(.enter)
    driver.press(.function(10), .enter)
    #expect(driver.screen.contains("Pukul selesai"))
  }

  @Test("A line that was half typed is where Ctrl-Z finds it after a gap was chosen")
  func halfTyped() {
    let driver = AppDriver()
    driver.type("belum jadi")
    driver.press(.function(10), .tab)
    #expect(!driver.inputRow.contains("belum jadi"))
    driver.press(.control("u"), .control("z"))
    driver.press(.control("u"))
    #expect(driver.file.steps.count == 1)
  }

  @Test("More gaps than rows: the place in the list is told, and the last can be reached")
  func many() {
    let driver = AppDriver(size: Size(columns: 80, rows: 16))
    for number in 1...20 { driver.enter("! janji \(number)") }
    driver.press(.function(10), .end)
    let count = driver.file.session.gaps.count
    #expect(driver.screen.contains("\(count)/\(count) ↑↓"), "\(driver.screen)")
    #expect(driver.rows.contains { $0.contains("▸! K-20: belum ada batas waktu") })
  }

  @Test("A gap that another seat fills meanwhile leaves the cursor on one that is there")
  func filledElsewhere() throws {
    let driver = AppDriver()
    driver.enter("! tanpa siapa >Jumat")
    driver.press(.function(10), .end)
    #expect(driver.rows.contains { $0.contains("▸! K-1: belum ada penanggung jawab") })
    let entry = try #require(driver.file.session.entries.first)
    try driver.otherSeat(.strike(entry.id), id: "lain")
    #expect(driver.rows.contains { $0.contains("▸! ") }, "\(driver.screen)")
    driver.press(.tab)
    #expect(!driver.screen.contains("hal masih kurang"))
  }

  @Test("What is typed in the form is seen in the smallest window")
  func smallest() {
    for words in [Indonesian(), English()] as [any Language] {
      let driver = inForm(AppDriver(words: words, size: LiveLayout.smallest))
      for field in 0..<7 {
        clear(driver)
        driver.type("9.0\(field)")
        #expect(driver.rows.contains { $0.contains("▸") && $0.contains("9.0\(field)") }, "\(driver.screen)")
        driver.press(.tab)
      }
    }
  }

  /// What is recorded before, the end that is typed, and the warning that stands in the form.
  static let ends: [([String], String, String?)] = [
    ([], "11.00", nil),
    (["/acara 1"], "8.30", "! selesai 08.30 sebelum mulai 09.00"),
    (["/acara 1"], "9.00", nil), (["/acara 1"], "bukan", nil), (["/acara 1"], "", nil),
    (["[10.20] kader mendampingi keluarga"], "10.10", "! selesai 10.10 sebelum C-1 pukul 10.20"),
    (["[10.20] kader mendampingi keluarga"], "10.20", nil),
  ]

  @Test("An end that can hardly be meant is told in the form and taken", arguments: ends)
  func oddEnd(lines: [String], end: String, warning: String?) {
    let driver = AppDriver()
    for line in lines { driver.enter(line) }
    driver.press(.function(10), .enter)
    for _ in 0..<5 { driver.press(.backspace) }
    driver.type(end)
    #expect(driver.screen.contains("! selesai") == (warning != nil))
    if let warning { #expect(driver.screen.contains(warning)) }
    guard let time = TimeOfDay(end) else { return }
    for _ in 0..<8 { driver.press(.enter) }
    #expect(driver.file.session.status == .closed)
    #expect(driver.file.session.details.end == time)
  }

  @Test("The warning is English on the English screen, and stands in the smallest window")
  func english() {
    let driver = AppDriver(words: English(), size: Size(columns: 40, rows: 12))
    driver.enter("/item 1")
    driver.press(.function(10), .enter)
    for _ in 0..<5 { driver.press(.backspace) }
    driver.type("8.30")
    #expect(driver.screen.contains("! the end 08.30"))
    #expect(driver.screen.contains("Ended at"))
  }

  @Test("Tab on the items that were never opened opens the first of them")
  func unopened() {
    let driver = AppDriver()
    driver.enter("/acara 1")
    driver.press(.function(10))
    let row = driver.rows.first { $0.contains("2 acara belum dibuka: 2, 3") }
    #expect(row != nil)
    while !driver.rows.contains(where: { $0.contains("▸! 2 acara belum dibuka") }) { driver.press(.down) }
    driver.press(.tab, .enter)
    #expect(driver.file.session.runningItem?.id == "diskusi")
    driver.enter("/lanjut")
    driver.press(.function(10))
    #expect(!driver.screen.contains("belum dibuka"))
  }
}
