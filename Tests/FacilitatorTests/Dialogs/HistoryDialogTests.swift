import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("The history")
struct HistoryDialogTests {
  @Test("Every step is there, the newest first: when, who, what, old and new; what was taken back is marked")
  func meeting() throws {
    let driver = AppDriver(hour: 10, minute: 14)
    driver.enter("! @Emma data balita desa Kiran")
    driver.enter("s/Kiran/Kiram/")
    driver.enter("keliru")
    driver.press(.control("z"))
    driver.enter("/riwayat")
    #expect(driver.screen.contains("[Riwayat rapat]"))
    let rows = driver.rows.filter { $0.contains(" Sekretaris   ") && !$0.contains(" · ") }
    #expect(rows.count == 5)
    #expect(rows[0].contains("▸ 21/1 10.14  Sekretaris   mengurungkan: C-1 keliru"))
    #expect(rows[1].contains("C-1 keliru") && rows[1].contains("diurungkan"))
    #expect(rows[2].contains("perbaikan K-1 data balita desa Kiram") && !rows[2].contains("diurungkan"))
    #expect(rows[4].contains("penyiapan rapat"))
    driver.press(.down, .down)
    #expect(driver.screen.contains("Rabu, 21 Januari 2026 pukul 10.14 WITA · Sekretaris"))
    #expect(driver.rows.contains { $0.contains("lama") && $0.contains("data balita desa [Kiran]") })
    #expect(driver.rows.contains { $0.contains("baru") && $0.contains("data balita desa [Kiram]") })
  }

  @Test("The history of one entry has its versions, from the command and from the meeting's history")
  func entry() {
    let driver = AppDriver()
    driver.enter("! data balita")
    driver.enter("catatan lain")
    driver.enter("s/balita/baduta/")
    driver.enter("/riwayat K-1")
    #expect(driver.screen.contains("[Riwayat K-1]"))
    #expect(driver.screen.contains("perbaikan K-1 data baduta"))
    #expect(!driver.screen.contains("penyiapan rapat"))
    #expect(driver.screen.contains("lama  komitmen · belum ada batas waktu · data [balita]"))
    driver.press(.escape)
    #expect(!driver.screen.contains("Riwayat"))
    driver.enter("/riwayat")
    driver.press(.down, .enter)
    #expect(driver.screen.contains("[Riwayat C-1]"))
    driver.press(.escape)
    #expect(driver.screen.contains("[Riwayat rapat]"))
    #expect(driver.rows.contains { $0.contains("▸") && $0.contains("C-1 catatan lain") })
    driver.press(.escape)
    #expect(!driver.screen.contains("[Riwayat"))
  }

  @Test("An entry that is not there is told of, and the line stays")
  func unknown() {
    let driver = AppDriver()
    driver.enter("/riwayat K-9")
    #expect(driver.status.contains("Tidak ada butir K-9."))
    #expect(driver.inputRow.contains("/riwayat K-9"))
  }

  @Test("It scrolls to the first step of a long meeting and fits a small window")
  func long() {
    let driver = AppDriver(size: Size(columns: 40, rows: 12))
    for number in 1...40 { driver.enter("butir \(number)") }
    driver.enter("/riwayat")
    #expect(driver.screen.contains("C-40 butir 40"))
    driver.press(.end)
    #expect(driver.screen.contains("penyiapan rapat"))
    driver.press(.home)
    #expect(driver.screen.contains("C-40 butir 40"))
  }

  @Test("A change of another seat appears under its name")
  func otherSeat() throws {
    let driver = AppDriver()
    driver.enter("/riwayat")
    try driver.otherSeat(.set(.place("Aula")), id: "x")
    #expect(driver.rows.contains { $0.contains("Pencatat") && $0.contains("tempat: Aula") })
  }

  @Test("The menu and the hint line name what the next undo would take, and the menu what redo would bring back")
  func namedBefore() {
    let driver = AppDriver()
    #expect(!driver.screen.contains("Ctrl-Z"))
    driver.enter("! pendampingan ibu hamil")
    #expect(driver.rows.last?.contains("Ctrl-Z urungkan: K-1 pendampingan ibu h") == true)
    driver.enter("kedua")
    driver.press(.control("z"))
    #expect(driver.status.contains("Diurungkan: C-1 kedua."))
    driver.press(.function(9))
    #expect(driver.screen.contains("urungkan: K-1 pendampingan ibu hamil"))
    #expect(driver.screen.contains("ulangi: C-1 kedua"))
    driver.type("ulangi")
    driver.press(.enter)
    #expect(driver.status.contains("Dilakukan lagi: C-1 kedua"))
    driver.type("x")
    #expect(driver.rows.last?.contains("Ctrl-Z") == false)
  }
}
