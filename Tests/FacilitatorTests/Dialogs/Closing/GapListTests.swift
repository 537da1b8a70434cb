import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("What is missing when the meeting closes")
struct GapListTests {
  /// Goes down to the row that holds `text`.
  private func go(to text: String, _ driver: AppDriver) throws {
    for _ in 0..<40 {
      if driver.rows.contains(where: { $0.contains("▸") && $0.contains(text) }) { return }
      driver.press(.down)
    }
    throw StageFailure("no row with \(text)\n\(driver.screen)")
  }

  @Test("Enter on a gap leads to its place, and F10 back to what is still missing, with the cursor where it was")
  func thereAndBack() throws {
    let driver = AppDriver()
    driver.enter("! kirim data")
    driver.press(.function(10))
    #expect(driver.screen.contains("▸Lanjut menutup rapat"))
    try go(to: "K-1: belum ada batas waktu", driver)
    driver.press(.enter)
    #expect(driver.status.contains("Memperbaiki K-1"))
    #expect(driver.rows.last?.contains("F10 kembali ke yang masih kurang") == true)
    driver.type(" >30 Januari")
    driver.press(.enter, .function(10))
    #expect(!driver.screen.contains("K-1: belum ada batas waktu"))
    #expect(driver.rows.contains { $0.contains("▸! ") }, "\(driver.screen)")
    driver.press(.escape)
    #expect(driver.rows.last?.contains("kembali ke yang masih kurang") == false)
  }

  @Test("Villages that proposed nothing are one row, which leads to their list")
  func silentVillages() throws {
    let driver = AppDriver()
    driver.press(.function(10))
    #expect(!driver.screen.contains("belum mengusulkan"))
    driver.press(.escape)
    driver.enter("$ desa:Kiram PMT lokal Rp5jt")
    driver.press(.function(10))
    try go(to: "3 desa belum mengusulkan apa pun", driver)
    driver.press(.enter)
    #expect(driver.app.dialogs.last is MissingVillagesDialog)
    driver.press(.enter)
    #expect(driver.inputRow.contains("$ desa:Mandiangin Barat"))
    driver.type("jamban Rp2jt")
    driver.press(.enter, .function(10))
    #expect(driver.screen.contains("2 desa belum mengusulkan apa pun"))
  }

  @Test("Without anybody who signs the row leads to the form, at the first of them")
  func signatories() throws {
    let driver = AppDriver()
    driver.press(.function(10))
    try go(to: "Belum ada nama penanda tangan", driver)
    driver.press(.enter)
    #expect(driver.rows.contains { $0.contains("▸ Pimpinan Rapat") }, "\(driver.screen)")
  }

  @Test("Without a clock the end is missing, and the row leads to it")
  func end() throws {
    let driver = AppDriver()
    driver.send(.event(.time(driver.laptop)))
    var session = MeetingFixture.history().session
    #expect(!session.gaps(closingAt: TimeOfDay("11.30")).contains(.end))
    #expect(session.gaps(closingAt: nil).contains(.end))
    try session.apply(.set(.end(TimeOfDay("11.30"))))
    #expect(!session.gaps(closingAt: nil).contains(.end))
  }

  @Test("Nothing goes on while a title or a date is missing")
  func blocked() {
    var setup = MeetingFixture.setup
    setup.details.date = nil
    let driver = AppDriver(MeetingFixture.history(setup))
    driver.press(.function(10))
    #expect(!driver.screen.contains("Lanjut menutup"))
    driver.press(.enter)
    #expect(driver.inputRow.contains("/rapat tanggal "))
  }
}
