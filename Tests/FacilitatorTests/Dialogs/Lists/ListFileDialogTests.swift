import Rosters
import TestKit
import Testing

@testable import Facilitator

@Suite("Choosing the file of a list")
struct ListFileDialogTests {
  private func opened(words: any Language = Indonesian(), readOnly: String? = nil) -> AppDriver {
    let driver = AppDriver(words: words, readOnly: readOnly)
    let table = Table(rows: [
      .init(number: 1, cells: ["Nama", "Jabatan"]), .init(number: 2, cells: ["Contoh Satu", "Danramil"]),
    ])
    driver.lists = ["/rumah/Unduhan/undangan camat.xlsx": table, "/media/flash/peserta.csv": table]
    driver.press(.function(2), .alt("r"))
    return driver
  }

  @Test("Files near at hand are offered with their folders, letters filter them, and Enter reads the chosen one")
  func offered() {
    let driver = opened()
    #expect(driver.screen.contains("[Impor daftar peserta]"))
    #expect(driver.screen.contains("▸ peserta.csv") && driver.screen.contains("/media/flash"))
    driver.press(.down)
    #expect(driver.screen.contains("▸ undangan camat.xlsx"))
    driver.type("Peserta")
    #expect(!driver.screen.contains("undangan camat.xlsx"))
    driver.press(.enter)
    #expect(driver.screen.contains("1 baru") && driver.screen.contains("Contoh Satu"))
  }

  @Test(
    "Any other is typed, pasted or dropped by its path",
    arguments: ["/media/flash/peserta.csv", "'/rumah/Unduhan/undangan camat.xlsx' ", "\"/media/flash/peserta.csv\""])
  func path(typed: String) {
    let driver = opened()
    driver.paste(typed)
    #expect(!driver.screen.contains("Tidak ada berkas yang cocok"))
    driver.press(.enter)
    #expect(driver.screen.contains("Contoh Satu"))
  }

  @Test("A file that is not there is told below, and Esc chooses none")
  func missing() {
    let driver = opened()
    driver.type("/tidak/ada.csv")
    driver.press(.enter)
    #expect(driver.screen.contains("Daftar /tidak/ada.csv tidak ada."))
    driver.press(.alt("r"), .escape)
    #expect(!driver.screen.contains("[Impor daftar peserta]") && driver.screen.contains("[daftar hadir]"))
  }

  @Test("The same files are offered to the import of proposals, in English too")
  func proposals() {
    let driver = AppDriver(words: English())
    driver.lists = ["/home/usulan.csv": Table(rows: [])]
    driver.press(.function(5), .alt("i"))
    #expect(driver.screen.contains("[Import a list of proposals]") && driver.screen.contains("usulan.csv"))
    driver.type("zzz")
    #expect(driver.screen.contains("No file matches"))
  }

  @Test("Nobody looks through a list where nothing can be taken in")
  func readOnly() {
    let driver = opened(readOnly: "Hanya dapat dibaca.")
    #expect(!driver.screen.contains("[Impor daftar peserta]") && driver.screen.contains("Hanya dapat dibaca."))
    driver.paste("Nama\tJabatan\nContoh Satu\tDanramil\n")
    #expect(!driver.screen.contains("Contoh Satu"))
  }
}
