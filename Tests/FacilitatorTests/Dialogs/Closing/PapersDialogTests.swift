import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("Where the papers are")
struct PapersDialogTests {
  private let paths = ["html", "md", "pdf", "txt"].map {
    "/rumah/sekretaris/rapat/2026-01-21-rapat-pra-musrenbang-tematik-stunting-tahun-2026-notula.\($0)"
  }

  private func driver(_ size: Size, _ message: Message) -> AppDriver {
    let driver = AppDriver(size: size)
    driver.send(message)
    return driver
  }

  /// What stands in the dialog, without edges and breaks.
  private func text(_ driver: AppDriver) -> String {
    driver.rows.joined().filter { !" │┌┐└┘─║".contains($0) }
  }

  @Test(
    "Every path is read whole, in a small window by scrolling", arguments: [(40, 12), (60, 16), (80, 24), (120, 36)])
  func paths(columns: Int, rows: Int) {
    let driver = driver(Size(columns: columns, rows: rows), .papersWritten(paths, sealCode: nil))
    var seen = text(driver)
    for _ in 0..<12 {
      driver.press(.down)
      seen += text(driver)
    }
    for path in paths {
      let isSeen = seen.contains(path.suffix(20))
      #expect(isSeen, "\(path)")
    }
    driver.press(.up)
    #expect(driver.app.dialogs.count == 1)
    driver.press(.enter)
    #expect(driver.app.dialogs.isEmpty)
  }

  @Test("Why they could not be written is said to its end, which tells what to do")
  func failure() {
    let reason =
      "Ruang penyimpanan untuk /rumah/sekretaris/rapat/notula.pdf habis. Kosongkan sebagian, lalu ulangi."
    let driver = driver(LiveLayout.smallest, .papersFailed(reason))
    #expect(text(driver).contains("laluulangi."))
    driver.press(.character("x"))
    #expect(driver.app.dialogs.count == 1)
    driver.press(.escape)
    #expect(driver.app.dialogs.isEmpty)
  }

  @Test("While they are written the count is said, and leaving waits for them")
  func progress() {
    let driver = AppDriver()
    driver.send(.papersProgress(done: 2, of: 4))
    #expect(driver.status.contains("Menulis naskah 2/4"))
  }

  @Test(
    "Ctrl-C stops them, whether they are waited for or not; Esc only leaves them to themselves",
    arguments: [false, true])
  func stopping(waits: Bool) {
    let driver = AppDriver()
    driver.papersWait = true
    driver.press(.function(9))
    driver.type("tulis naskah")
    driver.press(.enter)
    driver.send(.papersProgress(done: 1, of: 20))
    #expect(driver.status.contains("Ctrl-C membatalkan"))
    if !waits { driver.press(.escape, .escape) }
    #expect(driver.papersWait)
    driver.press(.control("c"))
    #expect(driver.status.contains("Penulisan naskah dibatalkan; 1 naskah sudah utuh"))
    #expect(driver.app.dialogs.isEmpty && !driver.papersWait)
    driver.press(.control("c"))
    #expect(!driver.status.contains("dibatalkan"))
  }
}

@Suite("What is done with the papers once they are written")
struct WrittenPapersTests {
  private func driver(_ words: any Language = Indonesian()) -> AppDriver {
    let driver = AppDriver(words: words)
    driver.enter("= pendampingan diutamakan mufakat")
    driver.send(.papersWritten(["/rapat/notula.pdf"], sealCode: nil))
    return driver
  }

  @Test("While they are written the dialog says how far it is, and typing goes on below it")
  func waiting() {
    let driver = AppDriver()
    _ = driver.app
    driver.send(.event(.resize(Size(columns: 120, rows: 36))))
    var app = driver.app
    app.papersUnderWay = 0
    _ = app.writePapers()
    _ = app.update(.papersProgress(done: 3, of: 8))
    #expect(app.view(driver.size).text.contains("Menulis naskah 3/8"))
    for letter in "satu" { _ = app.update(.event(.key(.character(letter)))) }
    #expect(app.live?.input.text == "satu")
    // Whoever has gone on is not stopped by them, and no letter meant for the line prints them.
    _ = app.update(.papersWritten(["/rapat/notula.pdf"], sealCode: nil))
    #expect(app.dialogs.isEmpty)
    #expect(app.view(driver.size).text.contains("1 naskah sudah ditulis"))
    _ = app.writePapers()
    _ = app.update(.papersWritten(["/rapat/notula.pdf"], sealCode: nil))
    #expect(app.dialogs.count == 1)
    #expect(app.view(driver.size).text.contains("/rapat/notula.pdf"))
  }

  @Test("They are printed from there")
  func printing() {
    let driver = driver()
    driver.press(.character("c"))
    #expect(driver.printOrders.count == 1)
    #expect(driver.screen.contains("/rapat/notula.pdf"))
  }

  @Test("The summary goes to the clipboard, and a terminal without one is told")
  func copying() {
    let driver = driver()
    driver.press(.character("S"))
    #expect(driver.clipboard.count == 1)
    #expect(driver.clipboard[0].contains("endampingan diutamakan"))
    #expect(driver.screen.contains("Ringkasan dikirim ke papan klip"))
    driver.hasClipboard = false
    driver.press(.character("s"))
    #expect(driver.screen.contains("tidak punya papan klip"))
  }

  @Test("They are saved to a disk that is plugged in, or to a folder that is typed")
  func saving() {
    let driver = driver()
    driver.folders = ["/media/sekretaris/USB DISK", "/media/sekretaris/LAIN"]
    driver.press(.character("f"))
    #expect(driver.screen.contains("▸ /media/sekretaris/USB DISK"))
    driver.type("lain")
    driver.press(.enter)
    #expect(driver.saved.last?.folder == "/media/sekretaris/LAIN")
    #expect(driver.saved.last?.paths == ["/rapat/notula.pdf"])
    #expect(driver.screen.contains("1 naskah disalin ke /media/sekretaris/LAIN"))
    driver.press(.character("f"))
    driver.paste("'/srv/arsip rapat' ")
    driver.press(.enter)
    #expect(driver.saved.last?.folder == "/srv/arsip rapat")
  }

  @Test("Where no disk is plugged in that is said, and why nothing was saved is said to its end")
  func notSaved() {
    let driver = driver()
    driver.press(.character("f"))
    #expect(driver.screen.contains("Tidak ada flashdisk yang terpasang"))
    driver.saving = .papersNotSaved("Ruang penyimpanan untuk /media/x habis. Kosongkan sebagian, lalu ulangi.")
    driver.type("/media/x")
    driver.press(.enter)
    #expect(driver.screen.contains("habis. Kosongkan sebagian"))
    driver.press(.escape)
    #expect(driver.screen.contains("/rapat/notula.pdf"))
  }

  @Test("The keys are English on the English screen")
  func english() {
    let driver = driver(English())
    #expect(driver.screen.contains("P  Print") && driver.screen.contains("S  Save to a flash disk"))
    driver.press(.character("c"))
    #expect(driver.clipboard.count == 1)
  }
}
