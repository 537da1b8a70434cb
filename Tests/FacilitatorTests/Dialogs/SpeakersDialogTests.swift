import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("Speakers, and who has not spoken")
struct SpeakersDialogTests {
  /// At 09.07 Emma has spoken for four minutes, Mahrur speaks for two, somebody of the KPM waits, one of Kiram is silent.
  private func driver(words: any Language = Indonesian()) -> AppDriver {
    let driver = AppDriver(words: words)
    driver.enter("/hadir @Emma @Mahrur @Pambakal Kiram")
    driver.enter("/hadir KPM 3")
    driver.wait(.seconds(60))
    driver.enter("/persilakan @Emma")
    driver.wait(.seconds(240))
    driver.enter("/persilakan @Mahrur")
    driver.enter("/bicara @peserta KPM @Emma")
    driver.wait(.seconds(120))
    return driver
  }

  @Test("Everything about the floor is on one page")
  func page() {
    let driver = driver()
    driver.press(.alt("b"))
    let screen = driver.screen
    for text in [
      "[giliran bicara]", "▶ Mahrur Ruyani", "2 mnt", "1 salah seorang peserta (unsur KPM)", "2 Hj. Emma Susanty",
      "Waktu bicara menurut unsur", "Perangkat kecamatan", "6 mnt · 2 kali", "Waktu bicara menurut pembicara",
      "4 mnt · 1 kali", "Belum bicara (4)", "para pambakal", "para KPM", "  Desa Kiram", "Pambakal Desa Kiram",
      "Enter persilakan",
    ] {
      #expect(screen.contains(text), "\(text)")
    }
  }

  @Test("Enter gives the floor to the next, ends the turn, or puts in the queue; Delete leaves the queue")
  func keys() {
    let driver = driver()
    driver.enter("/bicara")
    driver.press(.enter)
    #expect(driver.file.session.floor.holder == .participant(of: "kpm"))
    #expect(driver.status.contains("giliran bicara: salah seorang peserta (unsur KPM)"))
    driver.press(.alt("b"), .delete)
    #expect(driver.file.session.floor.waiting.isEmpty)
    // Who waits is put in order here, without leaving the page.
    #expect(driver.screen.contains("[giliran bicara]"))
    driver.press(.home)
    #expect(driver.screen.contains("Enter selesai bicara"))
    driver.press(.enter)
    #expect(driver.file.session.floor.holder == nil)
    #expect(driver.status.contains("Selesai bicara: salah seorang peserta (unsur KPM) · 0 dtk"))
    driver.press(.alt("b"), .end)
    #expect(driver.screen.contains("Enter antrekan"))
    driver.press(.enter)
    #expect(driver.file.session.floor.waiting.map(\.party) == [.person("pambakal-kiram")])
    let row = driver.rows.first { $0.contains("  Pambakal Desa Kiram") && $0.contains("antre") }
    #expect(row != nil)
    driver.press(.escape, .control("z"))
    #expect(driver.status.contains("Diurungkan: antrean bicara: Pambakal Desa Kiram"))
    #expect(driver.file.session.floor.waiting.isEmpty)
  }

  @Test("F1 tells the keys of the page")
  func help() {
    let driver = driver()
    driver.press(.alt("b"), .function(1))
    #expect(driver.screen.contains("Di sini · Giliran bicara"))
    #expect(driver.screen.contains("mengeluarkan dari antrean"))
  }

  @Test("On a time nothing can be done, and Esc or Alt-B leaves", arguments: [Key.escape, .alt("b")])
  func figures(key: Key) {
    let driver = driver()
    driver.press(.alt("b"), .down, .down, .enter)
    #expect(driver.screen.contains("[giliran bicara]"))
    #expect(driver.screen.contains("▸ Perangkat kecamatan"))
    driver.press(key)
    #expect(!driver.screen.contains("[giliran bicara]"))
    #expect(driver.file.session.floor.waiting.count == 2)
  }

  @Test("A meeting in which nobody is here yet says so")
  func empty() {
    let driver = AppDriver()
    driver.press(.alt("b"))
    #expect(driver.screen.contains("Belum ada yang bicara atau antre"))
    driver.press(.enter)
    #expect(!driver.screen.contains("[giliran bicara]"))
  }

  @Test("A low window scrolls with the cursor")
  func low() {
    let driver = driver()
    driver.resize(columns: 60, rows: 14)
    driver.press(.alt("b"), .end)
    #expect(driver.screen.contains("▸ Pambakal Desa Kiram"))
    driver.press(.home)
    #expect(driver.screen.contains("▸ ▶ Mahrur Ruyani"))
    #expect(driver.screen.contains("Antrean bicara"))
  }

  @Test("The page speaks English too")
  func english() {
    let driver = driver(words: English())
    driver.press(.alt("b"))
    for text in ["[speakers]", "Time by group", "6 min · 2×", "Have not spoken (4)", "Enter gives the floor"] {
      #expect(driver.screen.contains(text), "\(text)")
    }
  }

  @Test("What the meeting refuses is said with the name")
  func refusals() {
    let driver = driver()
    driver.enter("/bicara @Emma")
    #expect(driver.status.contains("Hj. Emma Susanty sudah antre bicara sejak pukul 09.05."))
    driver.press(.control("u"))
    driver.enter("/persilakan @Mahrur")
    #expect(driver.status.contains("Mahrur Ruyani sedang bicara."))
    driver.press(.control("u"))
    driver.enter("/batalbicara @Pambakal Kiram")
    #expect(driver.status.contains("Pambakal Desa Kiram tidak ada dalam antrean bicara."))
    driver.press(.control("u"))
    driver.enter("/selesaibicara")
    driver.enter("/selesaibicara")
    #expect(driver.status.contains("Tidak ada yang sedang bicara."))
  }
}
