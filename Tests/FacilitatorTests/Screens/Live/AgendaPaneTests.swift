import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("The agenda with its clock")
struct AgendaPaneTests {
  /// The fixture's meeting in its first item (10 minutes) since 09.00 and `second` seconds.
  private func session(startedAt second: Int = 0) throws -> Session {
    var session = MeetingFixture.history().session
    try session.apply(.startItem("pembukaan", at: TimeOfDay(hour: 9, minute: 0, second: second)))
    return session
  }

  private func time(_ seconds: Int) -> TimeOfDay? {
    TimeOfDay(hour: 9 + seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60)
  }

  private func frame(
    _ session: Session, now: TimeOfDay?, size: Size = Size(columns: 30, rows: 14), focused: Bool = false,
    selected: ListSelection = ListSelection()
  ) -> Frame {
    var frame = Frame(size: size)
    AgendaPane(session: session, now: now, words: Indonesian())
      .draw(into: &frame, Rect(size), focused: focused, selected: selected)
    return frame
  }

  /// Seconds after the start of an item of ten minutes, what stands behind it, and whether it is late.
  static let clock: [(seconds: Int, shown: String, isLate: Bool)] = [
    (0, "0/10", false), (59, "0/10", false), (60, "1/10", false), (539, "8/10", false), (540, "sisa 60 dtk", false),
    (599, "sisa 1 dtk", false), (600, "10/10", false), (601, "10/10", true), (660, "11/10", true),
    (3600, "60/10", true),
  ]

  @Test(
    "What is used is told by minutes, in the last planned minute by seconds, and then that it is late", arguments: clock
  )
  func counting(seconds: Int, shown: String, isLate: Bool) throws {
    let frame = frame(try session(), now: time(seconds))
    #expect(frame.text(row: 1).hasSuffix(" \(shown)│"), "\(frame.text(row: 1))")
    #expect(frame[row: 1, column: 2].role == (isLate ? .agendaLate : .agendaCurrent))
    #expect(AgendaPane.showsSeconds(try session(), now: time(seconds)) == shown.contains("dtk"))
  }

  @Test("Where the time is not known, plans are shown and nothing is called late")
  func unknown() throws {
    let frame = frame(try session(), now: nil)
    #expect(frame.text(row: 1).hasPrefix("│▶ 1 Pembukaan"))
    #expect(frame.text(row: 1).hasSuffix(" 10│"))
    #expect(!frame.text.contains("perkiraan"))
    #expect(!AgendaPane.showsSeconds(try session(), now: nil))
  }

  @Test("An item without a plan counts up and is never late")
  func unplanned() throws {
    var setup = MeetingFixture.setup
    setup.agenda = [AgendaItem(id: "a", title: "Bebas")]
    var session = MeetingFixture.history(setup).session
    try session.apply(.startItem("a", at: time(0)))
    let frame = frame(session, now: time(5 * 3600))
    #expect(frame.text(row: 1).hasSuffix(" 300│"))
    #expect(frame[row: 1, column: 2].role == .agendaCurrent)
    #expect(!AgendaPane.showsSeconds(session, now: time(30)))
  }

  @Test("An item planned for no time at all is late at once and never counts down")
  func plannedForNothing() throws {
    var setup = MeetingFixture.setup
    setup.agenda = [AgendaItem(id: "a", title: "Hening", plannedMinutes: 0)]
    var session = MeetingFixture.history(setup).session
    try session.apply(.startItem("a", at: time(0)))
    #expect(!AgendaPane.showsSeconds(session, now: time(0)))
    #expect(frame(session, now: time(1)).text(row: 1).hasSuffix(" 0/0│"))
  }

  @Test("Without the keys the list follows what runs; with them, its cursor")
  func follows() throws {
    var setup = MeetingFixture.setup
    setup.agenda = (1...30).map { AgendaItem(id: Identifier("a\($0)"), title: "Acara ke-\($0)", plannedMinutes: 5) }
    var session = MeetingFixture.history(setup).session
    try session.apply(.startItem("a25", at: time(0)))
    #expect(frame(session, now: time(0)).text.contains("▶ 25 Acara ke-25"))
    let moved = frame(session, now: time(0), focused: true, selected: ListSelection(index: 3)).text
    #expect(moved.contains(" ▸4 Acara ke-4"))
    #expect(!moved.contains("▶ 25"))
  }

  @Test("A long title gives way to the minutes, in a pane of any width", arguments: 12...40)
  func narrow(columns: Int) throws {
    var setup = MeetingFixture.setup
    setup.agenda = [AgendaItem(id: "a", title: "Paparan kondisi stunting se-kecamatan", plannedMinutes: 120)]
    var session = MeetingFixture.history(setup).session
    try session.apply(.startItem("a", at: time(0)))
    let frame = frame(session, now: time(3600), size: Size(columns: columns, rows: 8))
    #expect(frame.text(row: 1).hasSuffix("60/120│"), "\(frame.text(row: 1))")
  }

  @Test("In a low pane the items have the room, and the foot goes")
  func low() throws {
    let frame = frame(try session(), now: time(60), size: Size(columns: 30, rows: 6))
    #expect(frame.text.contains("3 Penutup"))
    #expect(!frame.text.contains("perkiraan"))
  }

  @Test("The clock changes to seconds when the last minute begins, whatever second the item started at")
  func lastMinute() throws {
    let driver = AppDriver()
    driver.wait(.seconds(30))
    driver.enter("/acara 1")
    driver.wait(.seconds(8 * 60 + 55))
    #expect(!driver.screen.contains("dtk"))
    // Four seconds are left, and the full minute of the clock is further away.
    #expect(driver.app.wake == driver.laptop + .seconds(5))
    driver.wait(.seconds(6))
    #expect(driver.screen.contains("sisa 59 dtk"), "\(driver.rows[2])")
    driver.wait(.seconds(60))
    #expect(driver.screen.contains("10/10"), "\(driver.rows[2])")
  }

  @Test("A postponed item says so in words and by its sign, and is not waited for")
  func postponed() throws {
    var session = try session()
    try session.apply(.postponeItem("diskusi", at: time(60)))
    let frame = frame(session, now: time(60))
    #expect(frame.text(row: 2).hasPrefix("│» 2 Diskusi dan"), "\(frame.text(row: 2))")
    #expect(frame.text(row: 2).hasSuffix(" ditunda│"), "\(frame.text(row: 2))")
    #expect(frame.text.contains("perkiraan selesai 09.20"))
  }

  @Test("While the meeting stands still so does the clock of its item, and the pane says since when and up to when")
  func suspended() throws {
    var session = try session()
    try session.apply(.suspend(at: time(545), for: .minutes(15)))
    let frame = frame(session, now: time(900))
    #expect(frame.text(row: 1).hasPrefix("│║ 1 Pembukaan"), "\(frame.text(row: 1))")
    #expect(frame.text(row: 1).hasSuffix(" 9/10│"), "\(frame.text(row: 1))")
    #expect(frame.text.contains("DISKORS 09.09 s.d. 09.24"))
    #expect(!AgendaPane.showsSeconds(session, now: time(560)))
    #expect(AgendaPane.secondsToLastMinute(session, now: time(560)) == nil)
    try session.apply(.resume(at: time(1200)))
    #expect(!self.frame(session, now: time(1200)).text.contains("DISKORS"))
    #expect(AgendaPane.showsSeconds(session, now: time(1210)))
  }

  @Test("A narrow screen says in its title that the meeting stands still")
  func title() {
    let driver = AppDriver(size: Size(columns: 60, rows: 18))
    driver.enter("/acara 1")
    driver.enter("/skors")
    #expect(driver.rows[0].contains("DISKORS"), "\(driver.rows[0])")
    driver.enter("/skors cabut")
    #expect(!driver.rows[0].contains("DISKORS"))
  }

  @Test("What may be asked in the running item stands below the items, as far as whole questions fit")
  func questions() throws {
    var setup = MeetingFixture.setup
    setup.agenda[1].questions = ["Apa kendala di desa?", "Siapa yang menanggung?"]
    let driver = AppDriver(MeetingFixture.history(setup))
    #expect(!driver.screen.contains("Pertanyaan pemandu"))
    driver.enter("/acara 2")
    #expect(driver.screen.contains("Pertanyaan pemandu") && driver.screen.contains("• Siapa yang menanggung?"))
    driver.resize(columns: 120, rows: 24)
    #expect(driver.screen.contains("• Apa kendala di desa?"))
    driver.enter("/acara 3")
    #expect(!driver.screen.contains("Pertanyaan pemandu"))
    driver.press(.function(12))
    driver.enter("/acara 2")
    #expect(!driver.screen.contains("Pertanyaan pemandu"))
  }
}
