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

  private func write(_ driver: AppDriver) {
    driver.press(.function(9))
    driver.type("tulis naskah")
    driver.press(.enter)
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
    "Esc and Ctrl-C stop them, once there is nothing above the live screen, and mean what they did before afterwards",
    arguments: [Key.escape, .control("c")])
  func stopping(_ key: Key) {
    let driver = AppDriver()
    driver.papersWait = true
    write(driver)
    driver.send(.papersProgress(done: 1, of: 20))
    #expect(driver.status.contains("Esc membatalkan"))
    driver.press(key)
    #expect(driver.status.contains("Penulisan naskah dibatalkan; 1 naskah sudah utuh"))
    #expect(driver.app.dialogs.isEmpty && !driver.papersWait)
    driver.press(.control("c"))
    #expect(!driver.status.contains("dibatalkan"))
    write(driver)
    #expect(driver.app.dialogs.last is PapersDialog)
  }
}
