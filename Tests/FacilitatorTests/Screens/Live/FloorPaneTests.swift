import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("Who speaks and who waits")
struct FloorPaneTests {
  /// The fixture's meeting in its discussion at 09.00, with so many minutes for each speaker.
  private func driver(limit: Int? = nil, columns: Int = 120, rows: Int = 24) -> AppDriver {
    var setup = MeetingFixture.setup
    setup.speakingMinutes = limit
    let driver = AppDriver(MeetingFixture.history(setup), size: Size(columns: columns, rows: rows))
    driver.enter("/acara 2")
    return driver
  }

  @Test("The queue and the floor stand below the attendees")
  func pane() {
    let driver = driver()
    #expect(!driver.screen.contains("Antrean bicara"))
    driver.enter("/bicara @Emma @KPM Desa Kiram @Mahrur")
    driver.wait(.seconds(120))
    driver.enter("/persilakan")
    driver.wait(.seconds(240))
    #expect(
      driver.rows[16..<21].map { String($0.suffix(26)) } == [
        "┌ Antrean bicara ────────┐", "│▶ Hj. Emma Susanty 4 mnt│", "│1 KPM Desa Kiram   6 mnt│",
        "│2 Mahrur Ruyani    6 mnt│", "└────────────────────────┘",
      ])
    driver.enter("/selesaibicara")
    #expect(driver.status.contains("Selesai bicara: Hj. Emma Susanty · 4 mnt"))
    #expect(!driver.screen.contains("▶ Hj. Emma"))
  }

  @Test("A long name keeps its place, and the minutes of its waiting give way")
  func longName() {
    let driver = driver()
    driver.enter("/bicara @Pambakal Mandiangin Barat @KPM Desa Kiram")
    driver.wait(.seconds(60))
    #expect(driver.screen.contains("│1 Pambakal …iangin Barat│"))
    #expect(driver.screen.contains("│2 KPM Desa Kiram   1 mnt│"))
  }

  @Test("Where the queue is longer than the room, the rest is counted")
  func longQueue() {
    let driver = driver()
    for _ in 0..<9 { driver.enter("/bicara @peserta KPM") }
    #expect(driver.screen.contains("+6 lagi"))
  }

  @Test("Two panes show it below the left one, one pane behind its tabs")
  func narrow() {
    let driver = driver(columns: 80)
    driver.enter("/bicara @Emma @Mahrur")
    driver.enter("/persilakan")
    #expect(driver.rows[17].hasPrefix("┌ Antrean bicara"))
    #expect(driver.rows[18].hasPrefix("│▶ Hj. Emma Susanty 0 mnt│"))
    driver.resize(columns: 70, rows: 14)
    #expect(driver.rows[1].hasSuffix("▶ Hj. Emma Susanty 0 mnt  antre 1"))
    driver.resize(columns: 40, rows: 12)
    #expect(driver.rows[1].hasSuffix("▶ H…ty 0 mnt"))
    driver.enter("/selesaibicara")
    driver.enter("/batalbicara @Mahrur")
    #expect(!driver.rows[1].contains("antre") && !driver.rows[1].contains("▶"))
  }

  @Test("Near the limit the clock goes by seconds, and behind it there is a warning and nothing else")
  func limit() {
    let driver = driver(limit: 3)
    // Not at a full minute: the last minute begins with the speaker's clock.
    driver.wait(.seconds(20))
    driver.enter("/persilakan @Emma")
    #expect(driver.screen.contains("▶ Hj. Emma Susanty   0/3│"))
    // Twice the full minute, and once because the last minute begins.
    #expect(driver.wait(.seconds(120)) == 3)
    #expect(driver.screen.contains("sisa 60 dtk│"))
    #expect(driver.wait(.seconds(18)) == 18)
    #expect(driver.screen.contains("sisa 42 dtk│"))
    #expect(driver.wait(.seconds(42)) == 42)
    #expect(driver.screen.contains("! 3/3│"))
    #expect(driver.wait(.seconds(100)) == 2)
    #expect(driver.screen.contains("! 4/3│"))
    driver.enter("masih berbicara")
    #expect(driver.file.session.entries.last?.body.matter.parties == [.person("emma")])
    driver.enter("/selesaibicara")
    #expect(driver.status.contains("4 mnt (batas 3 mnt)"))
  }

  @Test("Without a limit nothing wakes the program but the minute")
  func idle() {
    let driver = driver()
    driver.enter("/persilakan @Emma")
    #expect(driver.wait(.seconds(600)) == 10)
    #expect(driver.screen.contains("10 mnt"))
  }

  @Test("A meeting whose time is not known shows no minutes")
  func unknownTime() throws {
    var setup = MeetingFixture.setup
    setup.speakingMinutes = 1
    var history = MeetingFixture.history(setup)
    for (index, change) in [Change.joinQueue(.person("mahrur"), at: nil), .giveFloor(.person("emma"), at: nil)]
      .enumerated()
    {
      try history.commit(Step(id: Step.ID("s\(index)"), seat: "S", deed: .change(change)))
    }
    let driver = AppDriver(history)
    #expect(driver.screen.contains("▶ Hj. Emma Susanty"))
    #expect(!driver.screen.contains("mnt│\n") && !driver.screen.contains("dtk"))
    #expect(driver.wait(.seconds(60)) == 1)
  }

  @Test("The note of whoever holds the floor says so before and after Enter")
  func defaultSpeaker() {
    let driver = driver()
    driver.enter("/persilakan @Emma")
    driver.type("stunting ditangani bersama")
    #expect(driver.status.contains("pembicara Hj. Emma Susanty (sedang bicara)"))
    driver.press(.enter)
    #expect(driver.status.contains("C-1 · catatan · Hj. Emma Susanty"))
    driver.type("@- rapat diskors")
    #expect(driver.status.contains("tanpa pembicara"))
    driver.press(.enter)
    #expect(driver.file.session.entries.last?.body.matter.parties == [])
  }
}
