import Facilitator
import TerminalUI
import TestKit
import Testing

@Suite("The preview of the papers")
struct PreviewDialogTests {
  private func driver(pages: Int = 3, rows: Int = 50, isOfPDF: Bool = true, size: Size = Size(columns: 120, rows: 36))
    -> AppDriver
  {
    let driver = AppDriver(size: size)
    driver.preview = Preview(
      pages: (1...pages).map { page in
        Preview.Page(
          paper: "Notula Rapat", number: page, count: pages, rows: (1...rows).map { "baris \(page).\($0)" })
      }, isOfPDF: isOfPDF)
    driver.press(.function(7))
    return driver
  }

  @Test("It begins at the head of the first page and says which page it is")
  func begins() {
    let driver = driver()
    #expect(driver.rows[1].contains("pratinjau naskah · Notula Rapat"))
    #expect(driver.rows[1].hasSuffix("Halaman 1 dari 3"))
    #expect(driver.rows[2].contains("baris 1.1"))
    #expect(driver.screen.contains("PgUp PgDn gulir"))
  }

  @Test("PgDn goes over the end of a page, which is seen; the arrows turn whole pages")
  func scrolls() {
    let driver = driver()
    driver.press(.pageDown)
    #expect(driver.screen.contains("akhir halaman 1 dari 3"))
    #expect(driver.screen.contains("baris 2.1"))
    driver.press(.pageUp)
    #expect(driver.rows[2].contains("baris 1.1"))
    driver.press(.right)
    #expect(driver.rows[2].contains("baris 2.1"))
    #expect(driver.rows[1].hasSuffix("Halaman 2 dari 3"))
    driver.press(.down, .left)
    #expect(driver.rows[2].contains("baris 2.1"))
    driver.press(.left)
    #expect(driver.rows[2].contains("baris 1.1"))
    driver.press(.right, .up)
    #expect(driver.rows[1].hasSuffix("Halaman 1 dari 3"))
    driver.press(.end)
    #expect(driver.screen.contains("━ akhir halaman 3 dari 3 ━"))
    #expect(driver.screen.contains("baris 3.50"))
    for _ in 0..<100 { driver.press(.pageDown) }
    #expect(driver.rows[1].hasSuffix("Halaman 3 dari 3"))
    driver.press(.home)
    #expect(driver.rows[2].contains("baris 1.1"))
  }

  @Test("A row wider than the window goes on below, and nothing of it is lost")
  func narrow() {
    let driver = AppDriver(size: Size(columns: 40, rows: 20))
    let text = "    satu dua tiga empat lima enam tujuh delapan sembilan sepuluh"
    driver.preview = Preview(pages: [Preview.Page(paper: "N", number: 1, count: 1, rows: [text])], isOfPDF: true)
    driver.enter("/pratinjau")
    for word in text.split(separator: " ") { #expect(driver.screen.contains(word)) }
    #expect(driver.rows[3].hasPrefix("     "))
  }

  @Test("A table wider than the window is cut, and the arrows show its other side before they turn the page")
  func wideTable() {
    let driver = AppDriver(size: Size(columns: 40, rows: 20))
    let row = "│1│" + String(repeating: "a", count: 40) + "│akhir│"
    driver.preview = Preview(
      pages: (1...2).map { Preview.Page(paper: "N", number: $0, count: 2, rows: ["kepala \($0)", row]) }, isOfPDF: true)
    driver.press(.function(7))
    #expect(driver.rows[3].hasPrefix(" │1│aaa") && driver.rows[3].hasSuffix("…"))
    driver.press(.right)
    #expect(driver.rows[3].hasSuffix("│akhir│"))
    #expect(driver.rows[2].contains("kepala 1"))
    driver.press(.left)
    #expect(driver.rows[3].hasPrefix(" │1│aaa"))
    driver.press(.right, .right)
    #expect(driver.rows[2].contains("kepala 2"))
    #expect(driver.rows[3].hasPrefix(" │1│aaa"))
  }

  @Test("Where no PDF can be made it is said whose pages these are")
  func text() {
    #expect(driver(isOfPDF: false).screen.contains("PDF tidak dapat dibuat"))
  }

  @Test("Esc leads back to the line as it was, and nothing of the meeting has changed")
  func back() {
    let driver = AppDriver()
    driver.type("setengah jadi")
    driver.press(.alt("7"))
    #expect(driver.screen.contains("NOTULA"))
    driver.press(.escape)
    #expect(driver.inputRow.contains("setengah jadi"))
    #expect(driver.file.steps.count == 1)
  }

  @Test("While it is prepared the line goes on")
  func offTheLoop() {
    var app = AppDriver().app
    #expect(app.update(.event(.key(.function(7)))) == [.preparePreview])
    _ = app.update(.event(.key(.character("a"))))
    #expect(app.view(Size(columns: 80, rows: 24)).text.contains("▏a"))
    _ = app.update(.previewFailed("Tidak bisa."))
    #expect(app.view(Size(columns: 80, rows: 24)).text.contains("Tidak bisa."))
  }
}
