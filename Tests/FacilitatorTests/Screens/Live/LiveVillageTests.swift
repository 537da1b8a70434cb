import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("The village in force")
struct LiveVillageTests {
  private func villages(_ driver: AppDriver) -> [Village.ID?] {
    driver.file.session.entries.map { entry in
      if case .proposal(let proposal) = entry.body.matter { proposal.village } else { nil }
    }
  }

  @Test("The frame of the line names it and counts its proposals, until another is put in force or it is ended")
  func inForce() {
    let driver = AppDriver()
    driver.enter("/desa kiram")
    #expect(driver.inputRow.contains("Usulan Desa Kiram (0)▕"))
    #expect(driver.status.contains("usulan berikutnya: Desa Kiram"))
    driver.type("$ PMT lokal")
    #expect(driver.status.contains("Desa Kiram"))
    driver.press(.enter)
    driver.enter("$ jamban sehat")
    driver.enter("$ desa:Bi’ih jamban sehat")
    #expect(driver.inputRow.contains("Usulan Desa Kiram (2)▕"))
    driver.enter("/desa biih")
    #expect(driver.inputRow.contains("Usulan Desa Bi'ih (1)▕"))
    driver.enter("$ air bersih")
    driver.enter("/desa")
    #expect(!driver.inputRow.contains("Usulan"))
    driver.enter("$ sumur")
    #expect(villages(driver) == ["kiram", "kiram", "biih", "biih", nil])
  }

  @Test("A struck proposal and one that undo took back do not count")
  func count() {
    let driver = AppDriver()
    driver.enter("/desa kiram")
    driver.enter("$ PMT lokal")
    driver.enter("$ jamban")
    driver.press(.control("z"))
    #expect(driver.inputRow.contains("Usulan Desa Kiram (1)▕"))
    driver.press(.control("z"))
    #expect(driver.inputRow.contains("Usulan Desa Kiram (0)▕"))
  }

  @Test("Ctrl-Z and /urungkan take it back while nothing was recorded since")
  func undo() {
    let driver = AppDriver()
    driver.enter("$ pertama")
    driver.enter("/desa kiram")
    driver.enter("/desa biih")
    driver.press(.control("z"))
    #expect(driver.inputRow.contains("Usulan Desa Kiram"))
    driver.enter("/desa biih")
    driver.enter("/urungkan")
    #expect(driver.inputRow.contains("Usulan Desa Kiram"))
    driver.enter("$ kedua")
    driver.press(.control("z"))
    #expect(driver.status.contains("Diurungkan: U-2"))
    #expect(driver.inputRow.contains("Usulan Desa Kiram"))
  }

  @Test("A village that is not known leaves the line and what is in force")
  func refused() {
    let driver = AppDriver()
    driver.enter("/desa kiram")
    driver.enter("/desa Kirma")
    #expect(driver.status.contains("Maksudnya Kiram?"))
    #expect(driver.inputRow.contains("/desa Kirma"))
    #expect(driver.inputRow.contains("Usulan Desa Kiram"))
  }

  @Test("It is kept with the line in hand and comes back after the power went")
  func draft() {
    let driver = AppDriver()
    driver.enter("/desa mandiangin timur")
    driver.type("$ setengah")
    driver.wait(.milliseconds(250))
    let again = AppDriver(driver.file, draft: driver.draft)
    #expect(again.inputRow.contains("$ setengah"))
    #expect(again.inputRow.contains("Usulan Desa Mandiangin Timur (0)"))
    again.type(" jadi")
    again.press(.enter)
    #expect(villages(again) == ["mandiangin-timur"])
    again.enter("/desa")
    again.wait(.milliseconds(250))
    #expect(again.draft.isEmpty)
  }

  @Test("Behind lines that are still on their way it waits for its turn")
  func order() {
    let driver = AppDriver()
    driver.disk = .waits
    driver.enter("$ satu")
    driver.enter("/desa kiram")
    driver.enter("$ dua")
    driver.enter("/desa biih")
    driver.enter("$ tiga")
    for _ in 0..<3 { driver.answer() }
    #expect(villages(driver) == [nil, "kiram", "biih"])
  }

  @Test("After a failing disk each line is of the village that was in force when it was typed")
  func failingDisk() {
    let driver = AppDriver()
    driver.enter("/desa kiram")
    driver.disk = .fails("Disk penuh.")
    driver.enter("$ satu")
    driver.enter("/desa biih")
    driver.disk = .stores
    driver.enter("$ dua")
    #expect(villages(driver) == ["kiram", "biih"])
  }

  @Test("A narrow window keeps room for the line", arguments: [40, 60, 80, 120])
  func narrow(columns: Int) {
    let driver = AppDriver(size: Size(columns: columns, rows: 24))
    driver.enter("/desa mandiangin barat")
    driver.type("$ PMT lokal untuk balita")
    #expect(driver.inputRow.contains("untuk balita"))
    #expect(driver.inputRow.contains("(0)▕") == (columns >= 80))
  }

  @Test("Another seat has no village in force")
  func otherSeat() {
    let driver = AppDriver()
    driver.enter("/desa kiram")
    let other = AppDriver(driver.file)
    #expect(!other.inputRow.contains("Usulan Desa"))
  }
}
