import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("What needs attention")
struct ConcernPaneTests {
  private func running() -> AppDriver {
    let driver = AppDriver()
    driver.enter("/acara 2")
    return driver
  }

  /// The rows of the pane, without its edges; empty where it is not in sight.
  private func pane(_ driver: AppDriver) -> [String] {
    let rows = driver.rows
    guard let top = rows.firstIndex(where: { $0.contains("Perlu perhatian") }) else { return [] }
    return rows[(top + 1)...].prefix { !$0.hasSuffix("┘") && !$0.hasSuffix("╝") }
      .compactMap { row in
        row.split(separator: row.contains("║") ? "║" : "│").last.map { $0.split(separator: " ").joined(separator: " ") }
      }
  }

  @Test("It is not there while there is nothing to say")
  func quiet() {
    #expect(!AppDriver().screen.contains("Perlu perhatian"))
    #expect(!running().screen.contains("Perlu perhatian"))
  }

  @Test("What the record lacks stands there by number, and goes when it is filled in")
  func lines() {
    let driver = running()
    driver.enter("! sosialisasi gizi")
    driver.enter("~ anggaran transportasi")
    #expect(pane(driver) == ["tanpa penanggung jawab 1", "tanpa batas waktu 1", "masih ditampung 1"])
    driver.enter("/ubah K-1 + @Emma >30 Juni")
    #expect(pane(driver) == ["masih ditampung 1"])
  }

  @Test("Villages are missed from the first proposal on, groups while somebody of them is here and silent")
  func rooms() {
    let driver = running()
    driver.enter("/hadir @KPM Kiram")
    #expect(pane(driver) == ["unsur belum bicara 1"])
    driver.enter("$ desa:Kiram jamban sehat")
    #expect(pane(driver) == ["unsur belum bicara 1", "desa belum usul 3"])
    driver.enter("@KPM kader siap")
    #expect(pane(driver) == ["desa belum usul 3"])
  }

  @Test("The running item over its time, by begun minutes")
  func over() {
    let driver = running()
    driver.wait(.seconds(40 * 60 + 61))
    #expect(pane(driver) == ["acara lewat waktu +2 mnt"])
  }

  @Test("Enter goes to the entries one by one, to the agenda, the speakers, or the villages")
  func places() {
    let driver = running()
    driver.enter("! sosialisasi gizi >30 Juni")
    driver.enter("! data balita >30 Juni")
    driver.enter("$ desa:Kiram jamban sehat Rp5jt")
    driver.enter("/hadir @Emma")
    driver.press(.alt("r"))
    #expect(driver.screen.contains("Perlu perhatian]"))
    driver.press(.enter)
    #expect(driver.status.contains("K-1 · 1 dari 2") || driver.status.contains("K-1"))
    driver.press(.right)
    #expect(driver.status.contains("K-2"))
    driver.press(.escape)
    #expect(driver.screen.contains("Perlu perhatian]"))
    driver.press(.down, .enter)
    #expect(driver.screen.contains("[giliran bicara]"))
    driver.press(.escape, .down, .enter)
    #expect(driver.screen.contains("belum usul (3)"))
    driver.type("timur")
    driver.press(.enter)
    #expect(driver.inputRow.contains("$ desa:Mandiangin Timur"))
  }

  @Test("It is reached by Tab, by its key and by its command, and shown though it is empty", arguments: [120, 80, 50])
  func ways(columns: Int) {
    let driver = AppDriver(size: Size(columns: columns, rows: columns == 50 ? 14 : 24))
    driver.press(.tab, .tab, .tab, .tab)
    #expect(driver.screen.contains("Perlu perhatian]") && driver.screen.contains("tidak ada"))
    driver.press(.escape)
    #expect(!driver.screen.contains("Perlu perhatian]"))
    driver.press(.alt("r"))
    #expect(driver.screen.contains("Perlu perhatian]"))
    driver.press(.enter, .escape)
    driver.enter("/perhatian")
    #expect(driver.screen.contains("Perlu perhatian]"))
  }

  @Test("A hall never sees it")
  func hidden() {
    let driver = running()
    driver.enter("~ anggaran transportasi")
    #expect(driver.screen.contains("Perlu perhatian"))
    driver.press(.function(12))
    #expect(!driver.screen.contains("Perlu perhatian") && !driver.screen.contains("ditampung"))
  }
}
