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

  @Test("What is added and what Up opens is this seat's own, however much another seat records meanwhile")
  func own() throws {
    let driver = AppDriver()
    driver.enter("! kirim data")
    try driver.otherSeat(
      .record(
        NewEntry(
          id: "lain", body: Entry.Body(text: "catatan kursi dua", matter: .note(Note())), agendaItem: nil, time: nil,
          typed: "x")),
      id: "dua")
    driver.enter("+ @Mahrur")
    #expect(texts(driver) == ["kirim data", "catatan kursi dua"])
    #expect(driver.file.session.entries.map { $0.body.matter.parties.count } == [1, 0])
    driver.press(.up)
    #expect(driver.inputRow.contains("kirim data"))
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

  @Test("Del strikes the entry that is marked, and that one only, whatever is under the hands")
  func strikeTheMarked() throws {
    let driver = AppDriver()
    for line in ["satu", "dua", "tiga"] { driver.enter(line) }
    // Nothing was chosen yet: the mark is on the last one, and stays there.
    driver.press(.tab, .tab, .delete, .delete)
    #expect(driver.file.session.entries.map(\.isStruck) == [false, false, true])
    #expect(driver.status.contains("C-3 sudah dicoret"))
    driver.press(.escape, .up)
    #expect(driver.status.contains("Memperbaiki C-2"))
    driver.press(.control("f"))
    driver.type("satu")
    driver.press(.enter, .delete)
    #expect(driver.file.session.entries.map(\.isStruck) == [true, false, true])
  }

  @Test("The mark stays on its entry while another seat adds before it, and on its row when its entry is taken back")
  func markOfOthers() throws {
    let driver = AppDriver()
    driver.enter("! @KPM satu dan dua")
    driver.enter("tiga")
    driver.press(.tab, .tab, .up, .down)
    let first = try #require(driver.file.session.entries.first)
    var body = first.body
    body.text = "satu"
    var rest = first.body
    rest.text = "dua"
    try driver.otherSeat(
      .split(
        first.id, revision: 0, body: body, typed: "! @KPM satu",
        new: NewEntry(id: "baru", body: rest, typed: "! @KPM dua")), id: "pisah")
    driver.press(.delete)
    #expect(driver.file.session.entries.map(\.body.text) == ["satu", "dua", "tiga"])
    #expect(driver.file.session.entries.map(\.isStruck) == [false, false, true])
  }

  @Test("The half line that a form or a gap took the place of comes back, also after a power cut")
  func interrupted() {
    let driver = AppDriver()
    driver.enter("! data gizi")
    driver.type("kader perlu")
    driver.press(.control("o"))
    driver.type(" lengkap")
    driver.wait(.milliseconds(250))
    let again = AppDriver(driver.file, draft: driver.draft)
    #expect(again.inputRow.contains("data gizi lengkap"))
    again.press(.enter)
    #expect(again.file.session.entries.first?.body.text == "data gizi lengkap")
    #expect(again.inputRow.contains("kader perlu"))
    // A gap leads to the entry in the same way.
    again.press(.function(10), .end, .tab)
    #expect(again.status.contains("Memperbaiki K-1"))
    again.type(" @KPM")
    again.press(.enter)
    #expect(again.inputRow.contains("kader perlu"))
    // A mend in hand that another takes the place of is a mend when it comes back.
    again.press(.control("u"))
    again.enter("catatan")
    again.press(.up)
    again.type(" baru")
    again.press(.function(10), .end, .tab)
    #expect(again.status.contains("Memperbaiki K-1"))
    again.press(.escape)
    #expect(again.inputRow.contains("catatan baru"))
    again.press(.enter)
    #expect(again.file.session.entries.map(\.body.text) == ["data gizi lengkap", "catatan baru"])
  }

  @Test("A question that is put off keeps the mend: it waits, over a power cut too, and Enter asks again")
  func putOff() throws {
    let driver = AppDriver()
    driver.enter("! @KPM data gizi")
    driver.press(.up)
    driver.type(" lengkap")
    driver.disk = .waits
    driver.press(.enter)
    driver.type("catatan baru")
    let entry = try #require(driver.file.session.entries.first)
    var body = entry.body
    body.text = "data gizi Desa Kiram"
    let step = Step(
      id: "lain", seat: "Pencatat", deed: .change(.revise(entry.id, revision: 0, body: body, typed: body.text)))
    driver.refuse(.changedMeanwhile(entry.number), arrived: [step])
    #expect(driver.screen.contains("K-1 diubah dari dua tempat"))
    driver.press(.escape)
    #expect(driver.screen.contains("1 tidak dicatat"))
    #expect(driver.inputRow.contains("catatan baru"))
    driver.wait(.milliseconds(250))
    let again = AppDriver(driver.file, draft: driver.draft)
    #expect(again.inputRow.contains("catatan baru"))
    again.press(.control("u"), .enter)
    #expect(again.screen.contains("K-1 diubah dari dua tempat"))
    again.press(.down, .down, .enter)
    #expect(texts(again) == ["data gizi lengkap"])
  }

  @Test("A form that leaves the item alone does not take back where another seat moved the entry to")
  func movedMeanwhile() throws {
    let driver = AppDriver()
    driver.enter("/acara 1")
    driver.enter("data gizi")
    driver.press(.control("o"))
    let entry = try #require(driver.file.session.entries.first)
    try driver.otherSeat(.move(entry.id, to: "diskusi"), id: "pindah")
    driver.type(" lengkap")
    driver.press(.enter)
    #expect(texts(driver) == ["data gizi lengkap"])
    #expect(driver.file.session.entries.first?.agendaItem == "diskusi")
  }

  @Test("An entry that came back to its revision by undo and a new mend is another one all the same")
  func undoneAndMendedAnew() throws {
    let driver = try met()
    // The other seat takes its mend back and makes another one, which has the same revision number.
    try driver.otherSeat(takingBack: "lain", id: "urung")
    try change(driver, to: "data gizi Desa Mali Mali", id: "lain2")
    let opened = AppDriver(driver.file)
    opened.press(.up)
    opened.type(" sekali")
    try opened.otherSeat(takingBack: "lain2", id: "urung2")
    try change(opened, to: "data gizi Desa Lihung", id: "lain3")
    opened.press(.enter)
    #expect(opened.screen.contains("K-1 diubah dari dua tempat"))
    #expect(texts(opened) == ["data gizi Desa Lihung"])
  }

  @Test("A mend that could not be stored is a mend of the same revision when the meeting is opened again")
  func mendOfAnEarlierRun() throws {
    let driver = AppDriver()
    driver.enter("data gizi")
    driver.press(.up)
    driver.type(" lengkap")
    driver.disk = .waits
    driver.press(.enter)
    driver.fail("Disk penuh.")
    driver.wait(.milliseconds(250))
    #expect(driver.app.unsavedLines == ["/ubah C-1 data gizi lengkap"])
    let again = AppDriver(driver.file, draft: driver.draft)
    try change(again, to: "data gizi Desa Kiram", id: "lain")
    again.press(.enter)
    #expect(again.screen.contains("C-1 diubah dari dua tempat"))
    #expect(texts(again) == ["data gizi Desa Kiram"])
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
