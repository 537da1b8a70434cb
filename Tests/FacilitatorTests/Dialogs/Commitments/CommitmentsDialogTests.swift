import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("The register of commitments")
struct CommitmentsDialogTests {
  private func driver(words: any Language = Indonesian(), columns: Int = 120, rows: Int = 32) -> AppDriver {
    let driver = AppDriver(words: words, size: Size(columns: columns, rows: rows))
    for line in [
      "! @Emma data 24 balita dikirim >10 Januari 2026", "! @KPM pelayanan ditingkatkan >Jumat",
      "! sosialisasi gizi", "! @KPM pemantauan setiap bulan",
    ] { driver.enter(line) }
    driver.press(.function(4))
    return driver
  }

  private func entry(_ number: Int, in driver: AppDriver) -> Entry? {
    driver.file.session.entry(numbered: Entry.Number(kind: .commitment, ordinal: number))
  }

  @Test("By date, the late ones first and told in words; what would make one measurable is only suggested")
  func byDate() {
    let driver = driver()
    #expect(driver.screen.contains("komitmen · menurut batas waktu"))
    #expect(driver.screen.contains("1 terlambat · 0/4 selesai"))
    #expect(driver.screen.contains("▸ K-1   data 24 balita dikirim"))
    #expect(driver.screen.contains("terlambat 11 hari"))
    driver.press(.down, .down)
    #expect(
      driver.screen.contains(
        "Agar terukur, sebutkan siapa orangnya di antara mereka; apa yang akan terlihat (“ditingkatkan”"))
    #expect(driver.screen.contains("berapa (ukuran:24 balita)"))
  }

  @Test("By owner and by progress")
  func views() {
    let driver = driver()
    driver.press(.tab)
    #expect(driver.screen.contains("menurut penanggung jawab"))
    let rows = driver.rows.filter { $0.contains("1 komitmen") || $0.contains("2 komitmen") }
    #expect(
      rows.count == 3 && rows[0].contains("Emma") && rows[1].contains("KPM") && rows[2].contains("belum ada penanggung")
    )
    driver.press(.tab)
    #expect(driver.screen.contains("menurut pelaksanaan"))
    driver.press(.tab, .backTab, .backTab)
    #expect(driver.screen.contains("menurut penanggung jawab"))
  }

  @Test("One key says what became of it, for all that are marked, and is taken back by its name")
  func progress() {
    let driver = driver()
    driver.press(.character(" "), .character(" "), .alt("s"))
    #expect(entry(1, in: driver)?.progress == .done && entry(2, in: driver)?.progress == .done)
    #expect(driver.screen.contains("2/4 selesai"))
    driver.press(.control("z"))
    #expect(driver.screen.contains("Diurungkan: K-1, K-2 selesai"))
    #expect(entry(2, in: driver)?.progress == .pending)
    driver.press(.alt("d"))
    // Nothing is marked any more: it is the one that the cursor stands on.
    let reported = (1...4).filter { entry($0, in: driver)?.progress == .underWay }
    #expect(reported.count == 1)
    driver.press(.alt("b"))
    #expect((1...4).allSatisfy { entry($0, in: driver)?.progress == .pending })
  }

  @Test("A blank behind a letter goes on with the filter, and marks only behind another key")
  func blankInFilter() {
    let driver = driver()
    driver.type("data 24")
    #expect(driver.screen.contains("K-1") && !driver.screen.contains("K-3") && !driver.screen.contains("ditandai"))
    driver.press(.up, .character(" "))
    #expect(driver.screen.contains("1 ditandai"))
  }

  @Test("Another date is asked for, and a reason for what is cancelled")
  func asked() throws {
    let driver = driver()
    driver.press(.alt("j"))
    driver.type(">3 Maret")
    #expect(driver.screen.contains("K-1 → dijadwalkan ulang: Selasa, 3 Maret 2026"))
    driver.press(.enter)
    let date = try #require(CivilDate(iso: "2026-03-03"))
    #expect(entry(1, in: driver)?.due == .date(date))
    #expect(driver.screen.contains("semula Sabtu, 10 Januari 2026"))
    driver.press(.alt("x"), .enter)
    #expect(driver.screen.contains("Alasannya belum ada"))
    driver.type("data sudah ada")
    driver.press(.enter)
    #expect(entry(1, in: driver)?.progress == .cancelled(reason: "data sudah ada"))
  }

  @Test("It leads to the proposals and back, and Enter opens the form")
  func ways() {
    let driver = driver()
    driver.press(.function(5))
    #expect(driver.screen.contains("usulan · menurut desa"))
    driver.press(.function(4))
    #expect(driver.screen.contains("komitmen · menurut batas waktu") && driver.app.dialogs.count == 1)
    driver.press(.enter)
    #expect(driver.screen.contains("[Perbaiki K-1]"))
    driver.press(.escape, .function(4))
    #expect(driver.app.dialogs.isEmpty)
  }

  @Test("In a window of any size it stays inside", arguments: [(40, 12), (50, 14), (80, 24), (200, 60)])
  func sizes(columns: Int, rows: Int) {
    let driver = driver(columns: columns, rows: rows)
    for _ in CommitmentGroups.Key.allCases {
      #expect(driver.screen.contains("K-1"), "\(driver.screen)")
      driver.press(.tab)
    }
  }

  @Test("English, complete")
  func english() {
    let driver = driver(words: English())
    for words in ["commitments · by date", "1 late · 0/4 done", "11 days late", "within seven days"] {
      #expect(driver.screen.contains(words), "\(words)\n\(driver.screen)")
    }
  }
}
