import Facilitator
import Meeting
import Rosters
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("Importing proposals")
struct ProposalImportDialogTests {
  private static let pasted =
    "Desa\tKegiatan\tJumlah\nKiram\tPMT lokal\t36.000.000\nAtlantis\tjamban\t5\nBi'ih\tsumur\t10.000.000\n"

  @Test("A pasted table is shown before anything is stored, and taken in and taken back at once")
  func pasted() {
    let driver = AppDriver()
    driver.press(.function(5))
    driver.paste(Self.pasted)
    #expect(driver.screen.contains("[Impor usulan]"))
    #expect(driver.screen.contains("2 baru, 0 sudah ada, 1 tidak diambil · 2 usulan · Rp46.000.000"))
    #expect(driver.screen.contains("✗ Desa “Atlantis” tidak ada"))
    #expect(driver.file.session.proposals.isEmpty)
    driver.press(.enter)
    #expect(driver.file.session.proposals.count == 2)
    #expect(driver.screen.contains("impor 2 butir"))
    driver.paste(Self.pasted)
    #expect(driver.screen.contains("0 baru, 2 sudah ada, 1 tidak diambil") && driver.screen.contains("sudah ada U-1"))
    driver.press(.escape, .control("z"))
    #expect(driver.file.session.proposals.isEmpty)
  }

  @Test("A file is asked for by its name, and a missing one is told")
  func file() {
    let driver = AppDriver()
    driver.lists["/unduhan/usulan.xlsx"] = Table(rows: [
      .init(number: 1, cells: ["Desa", "Kegiatan"]), .init(number: 2, cells: ["Kiram", "PMT"]),
    ])
    driver.press(.function(5), .alt("i"))
    driver.type("'/unduhan/tidak.xlsx'")
    driver.press(.enter)
    #expect(driver.screen.contains("Daftar /unduhan/tidak.xlsx tidak ada."))
    driver.press(.alt("i"))
    driver.type("/unduhan/usulan.xlsx")
    driver.press(.enter, .enter)
    #expect(driver.file.session.proposals.map(\.body.text) == ["PMT"])
  }

  @Test("A table without headings says what they are called")
  func headings() {
    let driver = AppDriver()
    driver.press(.function(5))
    driver.paste("Kiram\tPMT\nKiram\tjamban")
    #expect(driver.screen.contains("Tidak ada baris judul kolom"))
    driver.press(.enter)
    #expect(driver.screen.contains("usulan · menurut desa"))
  }
}
