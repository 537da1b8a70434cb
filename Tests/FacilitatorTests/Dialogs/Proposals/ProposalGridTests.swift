import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("Typing many proposals")
struct ProposalGridTests {
  private func driver(columns: Int = 120, rows: Int = 30) -> AppDriver {
    let driver = AppDriver(size: Size(columns: columns, rows: rows))
    driver.press(.function(5), .alt("e"))
    return driver
  }

  private func fill(_ driver: AppDriver, _ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { driver.press(.tab) }
      driver.type(cell)
    }
    driver.press(.enter)
  }

  @Test("A row is a proposal, the next one is of the same village, and the sum stands beside the paper's")
  func rows() {
    let driver = driver()
    fill(driver, ["Kiram", "PMT lokal", "24", "paket", "1,5jt", "", "DD"])
    #expect(driver.file.session.proposals.count == 1)
    fill(driver, ["jamban sehat", "", "", "", "42jt"])
    let proposals = driver.file.session.proposals
    #expect(proposals.map(\.cost) == [Rupiah(36_000_000), Rupiah(42_000_000)])
    guard case .proposal(let second) = proposals[1].body.matter else { return }
    #expect(second.village == "kiram")
    #expect(driver.screen.contains("2 usulan · Rp78.000.000"))
    driver.press(.alt("j"))
    driver.type("80jt")
    driver.press(.enter)
    #expect(driver.screen.contains("kertas Rp80.000.000 · selisih Rp2.000.000"))
    driver.press(.escape)
    #expect(driver.screen.contains("usulan · menurut desa"))
  }

  @Test("A bad cell keeps the row and says why; an offer is taken with Right")
  func badCell() {
    let driver = driver()
    fill(driver, ["Atlantis", "PMT"])
    #expect(driver.file.session.proposals.isEmpty && driver.screen.contains("Desa “Atlantis” tidak ada"))
    driver.press(.backTab)
    for _ in 0..<8 { driver.press(.backspace) }
    driver.type("bi")
    #expect(driver.screen.contains("→ Bi'ih"))
    driver.press(.right, .enter)
    #expect(driver.file.session.proposals.count == 1)
  }

  @Test("What is not recorded goes into the line when it is left")
  func left() {
    let driver = driver()
    driver.type("Kiram")
    driver.press(.tab)
    driver.type("sumur bor")
    driver.press(.escape, .escape)
    #expect(driver.inputRow.contains("sumur bor"))
  }

  @Test("The cell under the cursor is in sight in any window", arguments: [(40, 12), (80, 24)])
  func narrow(columns: Int, rows: Int) {
    let driver = driver(columns: columns, rows: rows)
    for _ in 0..<9 { driver.press(.tab) }
    driver.type("masalahnya")
    #expect(driver.screen.contains("masalahnya"), "\(driver.screen)")
  }
}
