import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("Between Enter and the disk")
struct LiveStoringTests {
  @Test("Leaving waits until everything that was entered is stored")
  func leavingWaits() {
    let driver = AppDriver()
    driver.disk = .waits
    for line in ["satu", "dua", "tiga"] { driver.enter(line) }
    driver.send(.event(.end(.terminate)))
    #expect(!driver.app.isFinished)
    for _ in 0..<3 { driver.answer() }
    #expect(driver.app.isFinished)
    #expect(driver.file.session.entries.map(\.body.text) == ["satu", "dua", "tiga"])
    #expect(driver.app.unsavedLines == [])
  }

  @Test("A refused line that goes out again while another is on its way costs neither")
  func refusedWhileAnotherIsStored() {
    let driver = AppDriver()
    driver.disk = .waits
    for line in ["satu", "/coret C-7", "dua"] { driver.enter(line) }
    driver.type("ti")
    driver.answer()
    #expect(driver.screen.contains("1 tidak dicatat"))
    driver.enter("ga")
    for _ in 0..<2 { driver.answer() }
    #expect(driver.file.session.entries.map(\.body.text) == ["satu", "dua", "tiga"])
    #expect(driver.inputRow.contains("/coret C-7"))
  }

  @Test("What the disk refused on the way out is told, and comes back in order when the meeting is opened again")
  func leavingWithFailure() {
    let driver = AppDriver()
    driver.disk = .waits
    driver.enter("satu")
    driver.enter("dua")
    driver.type("tiga")
    driver.send(.event(.end(.terminate)))
    driver.fail("Disk penuh.")
    #expect(driver.app.isFinished)
    #expect(driver.app.unsavedLines == ["satu", "dua"])
    let time = TimeOfDay(hour: 9, minute: 0)
    #expect(
      Draft(text: driver.draft)
        == Draft(waiting: [.init(text: "satu", time: time), .init(text: "dua", time: time)], inHand: "tiga"))
    let again = AppDriver(driver.file, draft: driver.draft)
    #expect(again.screen.contains("2 belum tersimpan"))
    #expect(again.inputRow.contains("tiga"))
    again.press(.enter)
    #expect(again.file.session.entries.map(\.body.text) == ["satu", "dua", "tiga"])
  }

  @Test("A closing that is on its way when the program is left still gives its papers")
  func closingThenLeaving() {
    let driver = AppDriver()
    driver.disk = .waits
    driver.press(.function(10), .enter)
    for _ in 0..<8 { driver.press(.enter) }
    driver.send(.event(.end(.terminate)))
    #expect(!driver.app.isFinished)
    driver.answer()
    #expect(driver.papers.count == 1)
    #expect(driver.app.isFinished)
  }

  @Test("What is typed ahead is done in its order, undo too")
  func typedAhead() {
    let driver = AppDriver()
    driver.disk = .waits
    driver.enter("satu")
    driver.enter("/urungkan")
    driver.enter("tiga")
    for _ in 0..<3 { driver.answer() }
    #expect(driver.file.session.entries.map(\.number.description) == ["C-2"])
    #expect(driver.file.session.entries.map(\.body.text) == ["tiga"])
  }

  @Test("An undo that waits behind a line needs nothing more to be done")
  func undoAlone() {
    let driver = AppDriver()
    driver.disk = .waits
    driver.enter("satu")
    driver.enter("/urungkan")
    driver.answer()
    driver.answer()
    #expect(driver.file.session.entries.isEmpty)
  }

  @Test("What was mended and could not be stored is kept as what it was to mend")
  func mendingWaits() throws {
    let driver = AppDriver()
    driver.enter("data gizi")
    driver.enter("catatan lain")
    driver.disk = .waits
    driver.enter("/ubah C-1 data gizi lengkap")
    driver.press(.control("o"))
    driver.type(" lagi")
    driver.press(.enter)
    driver.send(.event(.end(.terminate)))
    driver.fail("Disk penuh.")
    let second = try #require(driver.file.session.entries.last)
    let draft = Draft(text: driver.draft)
    #expect(
      draft.waiting == [
        .init(text: "/ubah C-1 data gizi lengkap", time: TimeOfDay(hour: 9, minute: 0)),
        .init(text: "catatan lain lagi", mended: .init(entry: second.id, revision: 0)),
      ])
    #expect(driver.app.unsavedLines == ["/ubah C-1 data gizi lengkap", "/ubah C-2 catatan lain lagi"])
  }

  @Test("Mending tells when another seat changed the entry meanwhile, and keeps what was typed")
  func mendingConflict() throws {
    let driver = AppDriver()
    driver.enter("data gizi")
    driver.press(.up)
    driver.type(" lengkap")
    let entry = try #require(driver.file.session.entries.first)
    var body = entry.body
    body.text = "data gizi Desa Kiram"
    try driver.otherSeat(.revise(entry.id, revision: 0, body: body, typed: body.text), id: "lain")
    driver.press(.enter)
    #expect(driver.file.session.entries.first?.body.text == "data gizi Desa Kiram")
    #expect(driver.screen.contains("C-1 diubah dari dua tempat"))
    #expect(driver.inputRow.contains("data gizi lengkap"))
  }

  @Test("A disk that fails after the last byte makes nothing double")
  func failureAfterStoring() {
    let driver = AppDriver()
    driver.disk = .failsAfterStoring("Galat.")
    driver.enter("satu")
    driver.disk = .stores
    driver.enter("dua")
    #expect(driver.file.session.entries.map(\.body.text) == ["satu", "dua"])
    #expect(driver.screen.contains("● tersimpan"))
  }

  @Test("Lines that wait are in the draft")
  func waitingDraft() {
    let driver = AppDriver()
    driver.disk = .waits
    driver.enter("satu")
    driver.enter("dua")
    driver.type("ti")
    driver.wait(.milliseconds(250))
    // "satu" is on its way to the disk already, in the order of all writes before this one.
    driver.answer()
    #expect(
      Draft(text: driver.draft)
        == Draft(waiting: [.init(text: "dua", time: TimeOfDay(hour: 9, minute: 0))], inHand: "ti"))
  }

  @Test("A draft that could not be kept is tried again, and not all the time")
  func draftNotKept() {
    let driver = AppDriver()
    driver.type("setengah")
    driver.disk = .fails("Disk penuh.")
    driver.wait(.milliseconds(250))
    driver.send(.draftNotKept)
    #expect(driver.draft.isEmpty)
    driver.disk = .stores
    #expect(driver.wait(.seconds(1)) == 0)
    driver.wait(.seconds(2))
    #expect(driver.draft == "setengah")
  }

  @Test("A clock that is set back by hours does not keep the draft waiting: it is kept at once")
  func clockSetBack() {
    let driver = AppDriver()
    driver.type("setengah")
    driver.send(.event(.time(driver.laptop - .seconds(3 * 3600))))
    #expect(driver.draft == "setengah")
  }

  @Test("A meeting that can only be read takes no line, and keeps what was typed")
  func readOnly() {
    let driver = AppDriver(readOnly: "Hanya dibaca.")
    driver.enter("satu")
    #expect(driver.status.contains("Hanya dibaca."))
    #expect(driver.inputRow.contains("satu"))
    driver.press(.function(10))
    #expect(!driver.screen.contains("Pukul selesai"))
    #expect(!driver.screen.contains("belum tersimpan"))
  }

  @Test("Esc never throws a paste or a half-typed line away")
  func escape() {
    let driver = AppDriver()
    driver.paste("satu\ndua")
    driver.press(.escape)
    #expect(driver.inputRow.contains("satu dua"))
    driver.press(.control("u"))
    driver.enter("catatan")
    driver.type("belum jadi")
    driver.press(.control("u"), .up, .escape)
    driver.press(.control("z"))
    #expect(driver.inputRow.contains("catatan"))
  }

  @Test("After legalising, no paper is called a draft any more")
  func legalisedPapers() {
    let driver = AppDriver()
    driver.press(.function(10), .enter)
    for _ in 0..<8 { driver.press(.enter) }
    #expect(driver.screen.contains("KONSEP"))
    driver.press(.enter)
    driver.enter("/sahkan")
    driver.type("s")
    #expect(driver.screen.contains("naskah sudah ditulis"))
    #expect(driver.screen.contains("Kode verifikasi 0123456789ab"))
    #expect(!driver.screen.contains("KONSEP"))
  }
}
