import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("Who signs, in the form")
struct ClosingFormTests {
  private func driver(_ change: (inout Setup) -> Void = { _ in }, lines: [String] = []) -> AppDriver {
    var setup = MeetingFixture.setup
    change(&setup)
    let driver = AppDriver(MeetingFixture.history(setup))
    for line in lines { driver.enter(line) }
    driver.press(.function(10), .enter)
    return driver
  }

  @Test("Those whom the template asks for are suggested, by the groups that came")
  func suggested() {
    let driver = driver(
      {
        $0.wording.papers.agreement.isSignedByGroups = true
        $0.wording.papers.agreement.witnessRole = ["Mengetahui,", "SEKRETARIS KECAMATAN KARANG INTAN,"]
      }, lines: ["/hadir KPM 19", "/hadir @Mahrur"])
    #expect(driver.screen.contains("SEKRETARIS KECAMATAN KARANG INTAN : Hj. Emma Susanty"), "\(driver.screen)")
    #expect(driver.screen.contains("Wakil Perangkat kecamatan"))
    #expect(driver.screen.contains("Wakil KPM"))
    #expect(!driver.screen.contains("Wakil Bidan"))
    driver.press(.function(10), .enter)
    let signatories = driver.file.session.signatories
    #expect(
      signatories.map(\.role.last) == [
        "Pimpinan Rapat,", "Notulis,", "SEKRETARIS KECAMATAN KARANG INTAN,", "Wakil Perangkat kecamatan,", "Wakil KPM,",
      ])
    // Of one who came alone the name is known, of nineteen it is not.
    #expect(signatories.map(\.name) == [nil, nil, "Hj. Emma Susanty", "Mahrur Ruyani", nil])
  }

  @Test("Alt-T adds one of the next group, Alt-X takes one away, and what is kept is what stands there")
  func addingAndRemoving() {
    let driver = driver(lines: ["/hadir KPM 19"])
    driver.press(.alt("t"))
    #expect(driver.rows.contains { $0.contains("▸ Sebagai") && $0.contains("Wakil KPM") }, "\(driver.screen)")
    driver.press(.tab)
    driver.type("KPM Desa Kiram")
    driver.press(.alt("t"))
    driver.type("Ketua TP PKK")
    driver.press(.tab)
    driver.type("Ketua")
    // The note-taker does not sign.
    for _ in 0..<12 where !driver.rows.contains(where: { $0.contains("▸ Notulis") }) { driver.press(.up) }
    driver.press(.alt("x"))
    driver.press(.escape, .function(10), .enter)
    #expect(driver.screen.contains("KPM Desa Kiram"))
    driver.press(.function(10), .enter)
    #expect(
      driver.file.session.signatories.map { $0.role.last ?? "" } == ["Pimpinan Rapat,", "Wakil KPM,", "Ketua TP PKK,"])
    #expect(driver.file.session.signatories.map(\.name) == [nil, "KPM Desa Kiram", "Ketua"])
  }

  @Test("Somebody always signs, and no more than twelve")
  func bounds() {
    let driver = driver()
    driver.press(.tab)
    for _ in 0..<5 { driver.press(.alt("x")) }
    for _ in 0..<20 { driver.press(.alt("t")) }
    driver.press(.function(10), .enter)
    #expect(driver.file.session.signatories.count == 12)
  }

  @Test("F10 does not go on from an end that is no time")
  func notATime() {
    let driver = driver()
    for _ in 0..<5 { driver.press(.backspace) }
    driver.type("siang")
    driver.press(.tab, .function(10))
    #expect(driver.screen.contains("bukan waktu"))
    #expect(!driver.screen.contains("Naskah yang ditulis"))
  }
}
