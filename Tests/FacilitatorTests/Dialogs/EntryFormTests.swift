import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("The form of an entry")
struct EntryFormTests {
  private func entry(_ driver: AppDriver, _ index: Int = 0) -> Entry { driver.file.session.entries[index] }

  /// Goes to the field of this label, from the sentence that the cursor begins in.
  private func go(to label: String, _ driver: AppDriver) throws {
    for _ in 0..<20 {
      if driver.rows.contains(where: { $0.contains("▸ \(label)") }) { return }
      driver.press(.tab)
    }
    throw StageFailure("no field \(label)\n\(driver.screen)")
  }

  @Test("Enter in the record opens it, Tab goes through the fields, Enter saves all as one revision")
  func wholeForm() throws {
    let driver = AppDriver()
    driver.enter("! @KPM data balita dikirim >30 Januari")
    driver.enter("catatan lain")
    driver.press(.tab, .tab)
    driver.press(.up, .enter)
    #expect(driver.screen.contains("Perbaiki K-1"))
    #expect(driver.screen.contains("Batas waktu"))
    driver.type(" ke puskesmas")
    try go(to: "Batas waktu", driver)
    driver.press(.control("u"))
    driver.type("besok")
    #expect(driver.screen.contains("batas waktu Kamis, 22 Januari 2026"))
    try go(to: "Penanggung jawab", driver)
    driver.press(.control("u"))
    driver.type("Emma")
    #expect(driver.screen.contains("Perbaiki K-1"))
    try go(to: "Acara", driver)
    driver.type("2")
    driver.press(.enter)
    #expect(!driver.screen.contains("Perbaiki K-1"))
    #expect(entry(driver).body.text == "data balita dikirim ke puskesmas")
    #expect(
      entry(driver).body.matter
        == .commitment(
          Commitment(owners: [.person("emma")], due: CivilDate(year: 2026, month: 1, day: 22).map { .date($0) })))
    #expect(entry(driver).agendaItem == "diskusi")
    #expect(entry(driver).revision == 1)
    #expect(driver.inputRow.contains("Ketik di sini"))
    driver.press(.control("z"), .control("z"))
    #expect(entry(driver).body.text == "data balita dikirim")
    #expect(entry(driver).agendaItem == nil)
  }

  @Test("Right takes the name that is offered, behind those that stand there")
  func completion() throws {
    let driver = AppDriver()
    driver.enter("! data balita dikirim")
    driver.press(.control("o"))
    try go(to: "Penanggung jawab", driver)
    driver.type("KPM; emm")
    #expect(driver.screen.contains("→ KPM; Hj. Emma Susanty"))
    #expect(driver.screen.contains("→ ambil tawaran"))
    driver.press(.right)
    #expect(!driver.screen.contains("→ KPM") && !driver.screen.contains("→ ambil"))
    driver.press(.left, .right, .enter)
    #expect(
      entry(driver).body.matter == .commitment(Commitment(owners: [.group("kpm"), .person("emma")])))
  }

  @Test("A field that is not understood says why, and nothing is saved before it is")
  func problem() throws {
    let driver = AppDriver()
    driver.enter("! @KPM data balita dikirim")
    driver.press(.control("o"))
    try go(to: "Batas waktu", driver)
    driver.type("31 Februari")
    #expect(driver.screen.contains("“31 Februari” bukan tanggal"))
    try go(to: "Isi", driver)
    driver.press(.enter)
    #expect(driver.screen.contains("▸ Batas waktu"))
    #expect(entry(driver).revision == 0)
    driver.press(.control("u"))
    driver.type("28 Februari")
    driver.press(.enter)
    #expect(entry(driver).revision == 1)
  }

  @Test("Esc leaves what was changed in the line, and what was half typed there comes back afterwards")
  func escape() throws {
    let driver = AppDriver()
    driver.enter("! @KPM data balita dikirim")
    driver.type("setengah jadi")
    driver.press(.control("o"))
    driver.type(" lengkap")
    driver.wait(.milliseconds(250))
    // A power cut would lose nothing.
    #expect(driver.draft.contains("! @KPM data balita dikirim lengkap"))
    driver.press(.escape)
    #expect(driver.inputRow.contains("! @KPM data balita dikirim lengkap"))
    driver.press(.control("o"))
    #expect(driver.screen.contains("data balita dikirim lengkap"))
    driver.press(.enter)
    #expect(entry(driver).body.text == "data balita dikirim lengkap")
    #expect(driver.inputRow.contains("setengah jadi"))
  }

  @Test("A form that was only looked at changes nothing")
  func untouched() {
    let driver = AppDriver()
    driver.enter("catatan")
    driver.type("setengah jadi")
    driver.press(.control("o"), .escape)
    #expect(driver.inputRow.contains("setengah jadi"))
    driver.press(.control("o"), .enter)
    #expect(entry(driver).revision == 0)
    #expect(driver.inputRow.contains("setengah jadi"))
  }

  @Test("From a line that is mended the form goes on with it; /ubah opens it too")
  func fromTheLine() {
    let driver = AppDriver()
    driver.enter("catatan")
    driver.press(.up)
    driver.type(" baru")
    #expect(driver.rows.last?.contains("formulir") == true)
    driver.press(.control("o"))
    driver.type("!")
    driver.press(.enter)
    #expect(entry(driver).body.text == "catatan baru!")
    driver.enter("/ubah c1")
    #expect(driver.screen.contains("Perbaiki C-1"))
    driver.press(.escape)
    #expect(driver.inputRow.contains("Ketik di sini"))
  }

  @Test("The form of a proposal decides, ranks and scores it, and leaves what was not touched to the other seat")
  func standing() throws {
    let driver = AppDriver()
    driver.enter("$ desa:Kiram PMT lokal")
    driver.enter("$ jamban")
    driver.enter("/ubah U-1")
    try go(to: "Status", driver)
    driver.type("belum")
    #expect(driver.screen.contains("Alasannya belum ada"))
    driver.press(.control("u"))
    driver.type("disepakati")
    try go(to: "Skor", driver)
    driver.type("urgensi 9")
    #expect(driver.screen.contains("Skor 9 tidak ada; yang dipakai 1 sampai 5"))
    driver.press(.control("u"))
    driver.type("urgensi 5")
    // Meanwhile somebody else ranks it.
    try driver.otherSeat(.rank(entry(driver).id, 2, reason: nil), id: "lain")
    driver.press(.enter)
    #expect(!driver.screen.contains("Perbaiki U-1"))
    #expect(entry(driver).standing.status == .agreed)
    #expect(entry(driver).standing.points == ["urgensi": 5])
    #expect(entry(driver).standing.handRank?.place == 2)
    #expect(entry(driver).revision == 0)
    driver.enter("/ubah U-1")
    try go(to: "Prioritas", driver)
    #expect(driver.screen.contains("▸ Prioritas        : 2"))
    driver.press(.control("u"))
    driver.type("1 mendesak")
    driver.press(.enter)
    #expect(entry(driver).standing.handRank == Standing.HandRank(1, reason: "mendesak"))
    driver.press(.control("z"))
    #expect(entry(driver).standing.handRank == Standing.HandRank(2))
  }

  @Test("One value of a correction alone is not saved")
  func correction() throws {
    let driver = AppDriver()
    driver.enter("#koreksi baduta berisiko semula:16 menjadi:7")
    driver.press(.control("o"))
    try go(to: "Semula", driver)
    driver.press(.control("u"))
    #expect(driver.screen.contains("Koreksi perlu dua nilai"))
    driver.press(.enter)
    #expect(entry(driver).revision == 0)
    driver.type("17")
    driver.press(.enter)
    #expect(
      entry(driver).body.matter
        == .note(Note(speech: .correction, correction: Correction(before: "17", after: "7"))))
  }

  @Test("The form fits a small window, and the field with the cursor is in sight", arguments: [(80, 24), (40, 12)])
  func small(columns: Int, rows: Int) throws {
    let driver = AppDriver(size: Size(columns: columns, rows: rows))
    driver.enter("$ desa:Kiram PMT lokal Rp5jt")
    driver.press(.control("o"))
    for _ in 0..<15 {
      #expect(driver.screen.contains("▸"))
      #expect(driver.frame.cursor != nil)
      driver.press(.tab)
    }
  }
}
