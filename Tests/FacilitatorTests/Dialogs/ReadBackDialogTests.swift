import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("Reading back")
struct ReadBackDialogTests {
  /// Emma is here, KPM is not.
  private func driver(words: any Language = Indonesian(), size: Size = Size(columns: 120, rows: 36)) -> AppDriver {
    let driver = AppDriver(words: words, size: size, hour: 11, minute: 20)
    for line in [
      "/hadir @Emma", "! @Emma data balita dikirim >30 Januari 2026", "catatan biasa",
      "= posyandu serentak tiap tanggal 10 mufakat", "! @KPM Desa Kiram pendampingan ibu hamil >30 Juni 2026",
    ] { driver.enter(line) }
    driver.press(.function(8))
    return driver
  }

  private func entry(_ number: String, in driver: AppDriver) -> Entry? {
    driver.file.session.entries.first { $0.number.description == number }
  }

  @Test("What was agreed comes first, alone and in large letters")
  func first() {
    let driver = driver()
    #expect(driver.rows[1].contains("bacakan · P-1 KESEPAKATAN"))
    #expect(driver.rows[1].contains("1 dari 3 · 0 disepakati"))
    #expect(driver.screen.contains("▄▀▀█"))
    #expect(driver.screen.contains("○ belum disepakati"))
    #expect(driver.screen.contains("Enter sepakat  e perbaiki  t tampung  x coret"))
    #expect(!driver.screen.contains("catatan biasa"))
    #expect(driver.screen.contains("● tersimpan"))
  }

  @Test("Enter agrees and goes on; an owner who is here can, one who is not has not confirmed")
  func agree() {
    let driver = driver()
    driver.press(.enter)
    #expect(driver.screen.contains("K-1 KOMITMEN"))
    #expect(driver.screen.contains("Hj. Emma Susanty  hadir: Enter berarti sanggup"))
    driver.press(.enter)
    #expect(driver.screen.contains("KPM Desa Kiram  ! tidak hadir: belum dikonfirmasi"))
    driver.press(.enter)
    #expect(driver.screen.contains("K-2 belum dikonfirmasi: KPM Desa Kiram"))
    #expect(entry("P-1", in: driver)?.confirmation?.time?.dotted == "11.20")
    #expect(entry("K-1", in: driver)?.confirmation?.able == [.person("emma")])
    #expect(entry("K-2", in: driver)?.confirmation?.able == [])
    driver.press(.left, .left)
    #expect(driver.screen.contains("Hj. Emma Susanty  ✓ sanggup, pukul 11.20"))
    #expect(driver.screen.contains("✓ dibacakan dan disepakati pukul 11.20"))
    driver.press(.end, .enter)
    #expect(driver.screen.contains("✓\u{A0}dibacakan"))
    #expect(driver.rows.contains { $0.contains("K-1 KOMITMEN") })
  }

  @Test("It goes on where it was left, and ends with what is left")
  func comesBack() {
    let driver = driver()
    driver.press(.enter, .escape, .alt("8"))
    #expect(driver.rows[1].contains("K-1 KOMITMEN"))
    driver.press(.right, .enter)
    #expect(driver.screen.contains("Belum disepakati: K-1"))
    driver.press(.left, .left, .enter, .escape)
    driver.enter("/bacakan")
    #expect(!driver.screen.contains("Belum disepakati"))
    driver.press(.function(8))
    #expect(driver.inputRow.contains("Ketik di sini"))
  }

  @Test("E mends in the form, and what was agreed is to be read again")
  func mend() {
    let driver = driver()
    driver.press(.enter, .left, .character("e"))
    #expect(driver.screen.contains("Perbaiki P-1"))
    driver.type(" pagi")
    driver.press(.enter)
    #expect(driver.rows[1].contains("P-1 KESEPAKATAN"))
    #expect(entry("P-1", in: driver)?.body.text.hasSuffix("pagi") == true)
    #expect(entry("P-1", in: driver)?.confirmation == nil)
    #expect(driver.rows[1].contains("0 disepakati"))
  }

  @Test("What is being stored is not agreed to before it can be read")
  func unsettled() {
    let driver = driver()
    driver.press(.character("e"))
    driver.type(" pagi")
    driver.disk = .waits
    driver.press(.enter)
    driver.press(.enter, .character("x"), .character("t"))
    #expect(driver.rows[1].contains("P-1 KESEPAKATAN"))
    driver.disk = .stores
    driver.answer()
    #expect(entry("P-1", in: driver)?.isStruck == false)
    #expect(entry("P-1", in: driver)?.confirmation == nil)
    driver.press(.enter)
    #expect(entry("P-1", in: driver)?.confirmation != nil)
  }

  @Test("Ctrl-Z and Ctrl-Y work here too, and say what they took back")
  func undoInPlace() {
    let driver = driver()
    driver.press(.enter, .control("z"))
    #expect(entry("P-1", in: driver)?.confirmation == nil)
    #expect(driver.screen.contains("Diurungkan: P-1 dibacakan dan disepakati"))
    driver.press(.control("y"))
    #expect(entry("P-1", in: driver)?.confirmation != nil)
  }

  @Test("T puts aside and X strikes; undo brings both back")
  func otherWays() {
    let driver = driver()
    driver.press(.character("T"))
    #expect(entry("T-1", in: driver)?.body.text == "posyandu serentak tiap tanggal 10")
    #expect(driver.rows[1].contains("K-1 KOMITMEN"))
    driver.press(.character("x"))
    #expect(entry("K-1", in: driver)?.isStruck == true)
    #expect(driver.rows[1].contains("K-2 KOMITMEN"))
    #expect(driver.rows[1].contains("1 dari 1"))
    driver.press(.escape, .control("z"), .control("z"))
    #expect(driver.file.session.readBack.count == 3)
  }

  @Test("It is undone with a word of what it was, and stands in the history")
  func history() {
    let driver = driver()
    driver.press(.enter, .enter, .escape, .control("z"))
    #expect(driver.status.contains("Diurungkan: K-1 dibacakan dan disepakati"))
    #expect(entry("K-1", in: driver)?.confirmation == nil)
    driver.press(.control("y"))
    #expect(entry("K-1", in: driver)?.confirmation?.able == [.person("emma")])
    driver.enter("/riwayat K-1")
    #expect(driver.screen.contains("K-1 dibacakan dan disepakati"))
    #expect(driver.rows.contains { $0.contains("11.20]") })
  }

  @Test("What another seat changed meanwhile is not agreed to unread")
  func otherSeat() throws {
    let driver = driver()
    driver.disk = .waits
    driver.press(.enter)
    let decision = try #require(entry("P-1", in: driver))
    let step = Step(
      id: "lain", seat: "Pencatat",
      deed: .change(
        .revise(
          decision.id, revision: 0, body: Entry.Body(text: "lain", matter: decision.body.matter), typed: "= lain")))
    driver.refuse(.changedMeanwhile(decision.number), arrived: [step])
    #expect(entry("P-1", in: driver)?.confirmation == nil)
    #expect(driver.screen.contains("P-1 baru saja diubah dari tempat lain"))
  }

  @Test("Without anything to read, or where nothing may change, it is said")
  func nothing() {
    let empty = AppDriver()
    empty.enter("/bacakan")
    #expect(empty.status.contains("Belum ada kesepakatan atau komitmen"))
    let sealed = driver()
    sealed.press(.escape)
    sealed.enter("/rapat judul Rapat")
    sealed.press(.function(10), .enter)
    for _ in 0..<12 { sealed.press(.enter) }
    sealed.press(.escape)
    sealed.enter("/sahkan")
    sealed.press(.character("s"), .escape, .escape, .function(8))
    #expect(sealed.status.contains("sudah disahkan"))
  }

  @Test("It fits into any window, a long sentence too", arguments: [(40, 12), (60, 20), (80, 24), (200, 60)])
  func windows(columns: Int, rows: Int) {
    let driver = driver(size: Size(columns: columns, rows: rows))
    #expect(driver.screen.contains("P-1"))
    driver.press(.escape)
    driver.enter("= " + Array(repeating: "pendampingan keluarga berisiko", count: 40).joined(separator: " "))
    driver.press(.function(8), .right)
    #expect(driver.screen.contains("belum disepakati"))
    #expect(driver.screen.contains("Enter"))
    for _ in 0..<4 { driver.press(.right) }
    #expect(driver.screen.filter { $0 != " " }.contains("0dari4") || driver.screen.contains("▄"))
  }

  @Test("In English by the same letters")
  func english() {
    let driver = driver(words: English())
    #expect(driver.screen.contains("Enter agreed  e mend  t put aside  x strike"))
    driver.press(.enter)
    #expect(driver.screen.contains("is here: Enter means that they can"))
    driver.press(.function(1))
    #expect(driver.screen.contains("Here · Reading back"))
  }
}
