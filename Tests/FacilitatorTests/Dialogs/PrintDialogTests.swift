import Facilitator
import TerminalUI
import TestKit
import Testing

@Suite("Printing the papers")
struct PrintDialogTests {
  private static let printers = [
    Printer(name: "Aula"), Printer(name: "Sekretariat", isUsual: true),
    Printer(name: "Gudang", stopped: "kertas habis"),
  ]

  @Test("With one printer or none nobody is asked, and the job is said back; what is not printed is told with its PDF")
  func one() {
    let driver = AppDriver()
    driver.press(.control("p"))
    #expect(driver.status.contains("Naskah dikirim ke pencetak PDF (tugas PDF-1), selesai."))
    driver.printers = []
    driver.printing = .papersNotPrinted("Tidak ada lp: /rapat/notula.pdf")
    driver.enter("/cetak")
    #expect(driver.screen.contains("[cetak naskah]"))
    #expect(driver.screen.contains("/rapat/notula.pdf"))
    #expect(driver.printOrders == [PrintOrder(printer: "PDF"), PrintOrder()])
  }

  @Test("Of several the usual one is offered; arrows choose another and the number of copies")
  func several() {
    let driver = AppDriver()
    driver.printers = Self.printers
    driver.press(.control("p"))
    #expect(driver.screen.contains("▸ Sekretariat") && driver.screen.contains("baku"))
    #expect(driver.screen.contains("berhenti: kertas habis"))
    #expect(driver.screen.contains("1 rangkap"))
    #expect(driver.printOrders.isEmpty)
    driver.press(.up, .right, .right, .left, .enter)
    #expect(driver.printOrders == [PrintOrder(printer: "Aula", copies: 2)])
  }

  @Test("Copies stay between one and ninety-nine")
  func copies() {
    let driver = AppDriver()
    driver.printers = Self.printers
    driver.press(.control("p"))
    driver.press(.left)
    #expect(driver.screen.contains("1 rangkap"))
    for _ in 0..<120 { driver.press(.right) }
    #expect(driver.screen.contains("99 rangkap"))
  }

  @Test("Esc prints nothing, and the line under the hands is kept")
  func cancelled() {
    let driver = AppDriver()
    driver.printers = Self.printers
    driver.type("belum selesai")
    driver.press(.control("p"))
    driver.press(.escape)
    #expect(driver.printOrders.isEmpty)
    #expect(driver.inputRow.contains("belum selesai"))
    #expect(!driver.screen.contains("Mencetak naskah"))
  }

  @Test("A printer that stands still is said to, in the print service's words")
  func held() {
    let driver = AppDriver()
    driver.printing = .papersPrinted(PrintJob(name: "HP-3", printer: "HP", state: .held(reason: "kertas habis")))
    driver.press(.control("p"))
    #expect(driver.screen.contains("tetapi pencetaknya berhenti: kertas habis."))
  }
}
