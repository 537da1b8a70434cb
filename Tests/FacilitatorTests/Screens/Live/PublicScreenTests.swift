import Facilitator
import TerminalUI
import TestKit
import Testing

@Suite("What the hall sees")
struct PublicScreenTests {
  private func driver(words: any Language = Indonesian(), size: Size = Size(columns: 120, rows: 36)) -> AppDriver {
    let driver = AppDriver(words: words, size: size)
    for line in [
      "/hadir @Emma", "/acara 2", "/bicara @Mahrur", "/persilakan @Emma", "catatan pribadi",
      "~ anggaran transportasi kader", "= posyandu tiap tanggal 10 mufakat", "! @Emma data balita >30 Januari 2026",
    ] { driver.enter(line) }
    driver.press(.function(12))
    return driver
  }

  @Test("Item, clock, attendance, speaker, queue and what was agreed; nothing that is not for everybody")
  func open() {
    let driver = driver()
    let screen = driver.screen
    #expect(screen.contains("Rapat Pra Musrenbang Tematik Stunting Tahun 2026"))
    #expect(screen.contains("▀▄"))
    #expect(screen.contains("0 dari 40 mnt"))
    #expect(screen.contains("Hadir 1 dari 5"))
    #expect(screen.contains("▶ Hj. Emma Susanty"))
    #expect(screen.contains("antre 1"))
    #expect(screen.contains("K-1  data balita  (Hj. Emma Susanty, Jumat, 30 Januari 2026)"))
    #expect(screen.contains("P-1  posyandu tiap tanggal 10"))
    for hidden in ["catatan pribadi", "anggaran", "DITAMPUNG", "K-1 ·", "Agenda", "Peserta", "F9"] {
      #expect(!screen.contains(hidden), "\(hidden)\n\(screen)")
    }
  }

  @Test("What is typed is recorded; neither candidates nor chips nor what was put aside is seen")
  func typing() {
    let driver = driver()
    driver.type("! @Ma")
    #expect(driver.inputRow.contains("! @Ma"))
    #expect(!driver.screen.contains("Mandiangin"))
    #expect(!driver.screen.contains("KOMITMEN"))
    driver.press(.control("u"))
    driver.enter("~ rahasia dapur")
    #expect(driver.file.session.entries.last?.body.text == "rahasia dapur")
    #expect(!driver.screen.contains("rahasia"))
    driver.enter("/hadri @Emma")
    #expect(driver.status.contains("Maksudnya /hadir?"))
  }

  @Test("The keys of panes that are not seen do nothing: Tab and Down stay with the line")
  func hiddenPanes() {
    let driver = driver()
    driver.press(.tab, .down, .delete)
    #expect(driver.file.session.entries.allSatisfy { !$0.isStruck })
    driver.type("@M")
    driver.press(.down, .enter)
    #expect(driver.file.session.entries.last?.body.text.isEmpty == false)
    #expect(driver.frame.cursor != nil)
  }

  @Test("F12 leads back; the command blanks it, and what is typed then is seen alone")
  func dark() {
    let driver = driver()
    driver.press(.function(12))
    #expect(driver.screen.contains("Agenda"))
    driver.enter("/tayang gelap")
    #expect(driver.screen.filter { !$0.isWhitespace }.isEmpty)
    driver.type("satu")
    #expect(driver.screen.filter { !$0.isWhitespace } == "▏satu▕")
    driver.press(.enter)
    #expect(driver.file.session.entries.last?.body.text == "satu")
    #expect(driver.screen.filter { !$0.isWhitespace }.isEmpty)
    driver.press(.function(12))
    #expect(driver.screen.contains("Hadir 1 dari 5"))
    driver.press(.function(12))
    #expect(driver.screen.contains("Agenda"))
    driver.enter("/tayang")
    #expect(driver.screen.contains("Hadir 1 dari 5"))
  }

  @Test(
    "Without an item it says so, in English too; it fits into any window", arguments: [(40, 12), (80, 24), (250, 70)])
  func windows(columns: Int, rows: Int) {
    let size = Size(columns: columns, rows: rows)
    let empty = AppDriver(words: English(), size: size)
    empty.enter("/public")
    #expect(!empty.screen.contains("Agenda"))
    #expect(empty.screen.contains("saved"))
    let full = driver(size: size)
    #expect(full.screen.contains("Hadir 1 dari 5"))
    #expect(full.rows.count == rows)
  }

  @Test("The clock goes on, and reading back lies on top of it")
  func goesOn() {
    let driver = driver()
    driver.wait(.seconds(120))
    #expect(driver.screen.contains("2 dari 40 mnt"))
    driver.press(.function(8))
    #expect(driver.screen.contains("P-1 KESEPAKATAN"))
    driver.press(.escape)
    #expect(driver.screen.contains("2 dari 40 mnt"))
  }
}
