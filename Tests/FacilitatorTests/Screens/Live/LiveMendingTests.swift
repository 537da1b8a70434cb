import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("Mending at two seats, and striking in the record")
struct LiveMendingTests {
  /// A meeting with one entry that this seat has under its hands while another seat changes it.
  private func met() throws -> AppDriver {
    let driver = AppDriver(hour: 10, minute: 14)
    driver.enter("! @KPM data gizi")
    driver.press(.up)
    driver.type(" lengkap")
    try change(driver, to: "data gizi Desa Kiram", id: "lain")
    return driver
  }

  private func change(_ driver: AppDriver, to text: String, id: Step.ID) throws {
    let entry = try #require(driver.file.session.entries.first)
    var body = entry.body
    body.text = text
    try driver.otherSeat(.revise(entry.id, revision: entry.revision, body: body, typed: text), id: id)
  }

  private func texts(_ driver: AppDriver) -> [String] { driver.file.session.entries.map(\.body.text) }

  @Test("Both texts are shown, with who and when")
  func asked() throws {
    let driver = try met()
    driver.press(.enter)
    #expect(driver.screen.contains("K-1 diubah dari dua tempat"))
    #expect(driver.screen.contains("Pencatat mengubah K-1 pukul 10.14"))
    #expect(driver.screen.contains("MEREKA") && driver.screen.contains("data gizi Desa Kiram"))
    #expect(driver.screen.contains("ANDA") && driver.screen.contains("data gizi lengkap"))
    #expect(texts(driver) == ["data gizi Desa Kiram"])
    // Esc decides nothing: the line stays, and Enter asks again.
    driver.press(.escape)
    #expect(driver.inputRow.contains("data gizi lengkap"))
    driver.press(.enter)
    #expect(driver.screen.contains("K-1 diubah dari dua tempat"))
  }

  @Test("Theirs is kept, and mine is where Ctrl-Z finds it")
  func theirs() throws {
    let driver = try met()
    driver.press(.enter, .character("m"))
    #expect(texts(driver) == ["data gizi Desa Kiram"])
    #expect(driver.inputRow.contains("Ketik di sini"))
    driver.press(.control("z"))
    #expect(driver.inputRow.contains("data gizi lengkap"))
  }

  @Test("Mine is taken, and undo brings theirs back")
  func mine() throws {
    let driver = try met()
    driver.press(.enter, .character("a"))
    #expect(texts(driver) == ["data gizi lengkap"])
    #expect(driver.inputRow.contains("Ketik di sini"))
    driver.press(.control("z"))
    #expect(texts(driver) == ["data gizi Desa Kiram"])
  }

  @Test("Mending goes on with both in view")
  func goingOn() throws {
    let driver = try met()
    driver.press(.enter, .character("l"))
    #expect(driver.screen.contains("Perbaiki K-1"))
    #expect(driver.screen.contains("data gizi lengkap"))
    #expect(driver.screen.contains("MEREKA  data gizi Desa Kiram"))
    driver.type(" Desa Kiram")
    driver.press(.enter)
    #expect(texts(driver) == ["data gizi lengkap Desa Kiram"])
    // The same again: changed once more while the form was open.
    driver.press(.control("o"))
    driver.type(" dan Balau")
    try change(driver, to: "lain lagi", id: "lain2")
    driver.press(.enter)
    #expect(driver.screen.contains("K-1 diubah dari dua tempat"))
    driver.press(.character("a"))
    #expect(texts(driver) == ["data gizi lengkap Desa Kiram dan Balau"])
  }

  @Test("A mend that meets another on its way to the disk is asked about, and what is typed meanwhile stays")
  func onTheWay() throws {
    let driver = AppDriver()
    driver.enter("! @KPM data gizi")
    driver.press(.up)
    driver.type(" lengkap")
    driver.disk = .waits
    driver.press(.enter)
    driver.type("catatan baru")
    // Stored by the other seat, and not known here when ours was sent.
    let entry = try #require(driver.file.session.entries.first)
    var body = entry.body
    body.text = "data gizi Desa Kiram"
    let step = Step(
      id: "lain", seat: "Pencatat",
      deed: .change(.revise(entry.id, revision: 0, body: body, typed: body.text)))
    driver.refuse(.changedMeanwhile(entry.number), arrived: [step])
    #expect(driver.screen.contains("K-1 diubah dari dua tempat"))
    #expect(driver.inputRow.contains("catatan baru"))
    // Letters go on into the line, and only the arrows and Enter answer.
    driver.type(" m")
    #expect(driver.inputRow.contains("catatan baru m"))
    driver.disk = .stores
    driver.press(.down, .down, .enter)
    #expect(texts(driver) == ["data gizi lengkap"])
    #expect(driver.inputRow.contains("catatan baru m"))
  }

  @Test("After a mend in hand was kept over a power cut, the conflict is still told")
  func afterReopening() throws {
    let driver = try met()
    driver.wait(.milliseconds(250))
    let again = AppDriver(driver.file, draft: driver.draft)
    again.press(.enter)
    #expect(again.screen.contains("Pencatat mengubah K-1 selagi"))
  }

  @Test("An entry that another seat struck is not mended: it is told, and the line stays")
  func struckMeanwhile() throws {
    let driver = AppDriver()
    driver.enter("data gizi")
    driver.press(.up)
    driver.type(" lengkap")
    let entry = try #require(driver.file.session.entries.first)
    try driver.otherSeat(.strike(entry.id), id: "lain")
    driver.press(.enter)
    #expect(driver.status.contains("C-1 sudah dicoret"))
    #expect(driver.screen.contains("data gizi lengkap"))
  }

  @Test("Del in the record strikes what the cursor stands on, and Ctrl-Z brings it back")
  func strike() {
    let driver = AppDriver()
    driver.enter("satu")
    driver.enter("dua")
    driver.press(.tab, .tab, .up, .delete)
    #expect(driver.file.session.entries.map(\.isStruck) == [true, false])
    #expect(driver.screen.contains("dicoret"))
    driver.press(.enter)
    #expect(driver.status.contains("C-1 sudah dicoret"))
    driver.press(.control("z"))
    #expect(driver.file.session.entries.map(\.isStruck) == [false, false])
    // In the line Del is a key of the line.
    driver.press(.escape)
    driver.type("ab")
    driver.press(.left, .delete)
    #expect(driver.inputRow.contains("a"))
    #expect(driver.file.session.entries.map(\.isStruck) == [false, false])
  }

  @Test("Where nothing may be changed, nothing is opened")
  func readOnly() {
    let history = AppDriver.recorded("satu")
    let driver = AppDriver(history, readOnly: "Hanya dibaca.")
    driver.press(.control("o"))
    #expect(driver.status.contains("Hanya dibaca."))
    driver.press(.tab, .tab, .up, .enter)
    #expect(!driver.screen.contains("Perbaiki"))
    driver.press(.delete)
    #expect(driver.status.contains("Hanya dibaca."))
  }
}

extension AppDriver {
  fileprivate static func recorded(_ line: String) -> History {
    let driver = AppDriver()
    driver.enter(line)
    return driver.file
  }
}
