import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("The follow-up of earlier meetings")
struct CarriedDialogTests {
  /// A meeting that goes on from one with three promises and something put aside.
  private func driver(words: any Language = Indonesian()) throws -> AppDriver {
    var old = Session()
    try old.apply(.begin(MeetingFixture.setup))
    let due = Commitment(owners: [.person("emma")], due: .date(CivilDate(year: 2026, month: 1, day: 30)!))
    for (id, text) in [("a", "data balita"), ("b", "kelas ibu hamil"), ("c", "jamban sehat")] {
      try old.apply(
        .record(
          NewEntry(id: Identifier(id), body: Entry.Body(text: text, matter: .commitment(due)), typed: "! \(text)")))
    }
    try old.apply(
      .record(NewEntry(id: "t", body: Entry.Body(text: "transportasi", matter: .setAside(by: nil)), typed: "~")))
    var setup = MeetingFixture.setup
    setup.details.date = CivilDate(year: 2026, month: 2, day: 4)
    let carried = CarryOver(of: [EarlierMeeting(session: old, code: "3f9a01c2d4e5")], into: setup)
    var history = MeetingFixture.history(carried.setup)
    for (index, entry) in carried.entries.enumerated() {
      try history.commit(Step(id: Identifier("bawa\(index)"), seat: "templat", deed: .change(.record(entry))))
    }
    return AppDriver(history, words: words, hour: 9, minute: 10)
  }

  private func progress(_ number: String, _ driver: AppDriver) -> Commitment.Progress? {
    driver.file.session.entries.first { $0.number.description == number }?.progress
  }

  @Test("They are listed with where they come from, and one letter each says what became of them")
  func letters() throws {
    let driver = try driver()
    driver.press(.alt("l"))
    #expect(driver.screen.contains("▸○ K-1 data balita"))
    #expect(driver.screen.contains("data balita · dari K-1, Rapat Pra Musrenbang"))
    #expect(
      driver.screen.contains("S selesai  P dalam proses  B belum dilaksanakan  J dijadwalkan ulang  D dibatalkan"))
    driver.press(.character("s"))
    #expect(driver.screen.contains("✓ K-1 data balita"))
    #expect(driver.screen.contains("▸○ K-2 kelas ibu hamil"))
    driver.press(.character("P"), .character("b"))
    #expect(progress("K-1", driver) == .done)
    #expect(progress("K-2", driver) == .underWay)
    #expect(progress("K-3", driver) == .pending)
    #expect(driver.file.session.entries.first?.reports.first?.time?.dotted == "09.10")
    driver.press(.control("z"), .control("z"))
    #expect(progress("K-2", driver) == .pending)
    driver.press(.escape)
    #expect(!driver.screen.contains("S selesai"))
  }

  @Test("A new date and a reason are asked for, and what is no date is told there")
  func questions() throws {
    let driver = try driver()
    driver.enter("/tindaklanjut")
    driver.press(.character("j"))
    #expect(driver.screen.contains("Tanggal baru:"))
    driver.type("nanti")
    driver.press(.enter)
    #expect(driver.screen.contains("nanti"))
    #expect(progress("K-1", driver) == .pending)
    driver.press(.control("u"))
    driver.type("15 Maret alat belum tiba")
    driver.press(.enter)
    #expect(progress("K-1", driver) == .rescheduled(to: CivilDate(year: 2026, month: 3, day: 15)!))
    driver.press(.character("d"))
    driver.type("dana habis")
    driver.press(.enter)
    #expect(progress("K-2", driver) == .cancelled(reason: "dana habis"))
    driver.press(.character("j"), .escape)
    #expect(!driver.screen.contains("Tanggal baru:"))
    #expect(driver.screen.contains("K-3 jamban sehat"))
  }

  @Test("Where nothing was carried over it says so")
  func nothing() {
    let driver = AppDriver()
    driver.press(.alt("l"))
    #expect(driver.screen.contains("Tidak ada yang dibawa dari rapat sebelumnya."))
  }

  @Test("The English screen has letters of its own")
  func english() throws {
    let driver = try driver(words: English())
    driver.press(.alt("l"), .character("d"))
    #expect(progress("K-1", driver) == .done)
  }
}
