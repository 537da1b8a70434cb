import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("A guest from the line")
struct GuestDialogTests {
  private func guests(_ driver: AppDriver) -> [Attendee] { driver.file.session.attendees.filter(\.isGuest) }

  @Test("An unknown name becomes a guest, the line keeps standing and names the guest")
  func unknownName() {
    let driver = AppDriver()
    driver.type("! @Nama Satu kirim data balita")
    #expect(driver.status.contains("nama belum terdaftar: Nama Satu"))
    #expect(driver.rows.last?.contains("Alt-T tambah tamu") == true)
    driver.press(.alt("t"))
    #expect(driver.screen.contains("Nama Satu"))
    driver.type("Kader Posyandu")
    driver.press(.tab)
    driver.type("kpm")
    driver.press(.enter)
    #expect(guests(driver).map(\.name) == ["Nama Satu"])
    #expect(guests(driver).first?.position == "Kader Posyandu")
    #expect(guests(driver).first?.group == "kpm")
    #expect(guests(driver).first?.presence == .present(at: TimeOfDay(hour: 9, minute: 0)))
    #expect(driver.inputRow.contains("! @Nama Satu kirim data balita"))
    #expect(driver.status.contains("tamu Nama Satu"))
    driver.type(" desa")
    #expect(driver.status.contains("penanggung jawab Nama Satu"))
    #expect(driver.rows.last?.contains("Alt-T") == false)
    driver.press(.enter)
    let id = guests(driver).first?.id
    #expect(driver.file.session.entries.last?.body.matter.parties == id.map { [.person($0)] })
  }

  @Test(
    "Esc leaves what was typed in the line as the command that does the same, and the line before it comes back behind it"
  )
  func left() {
    let driver = AppDriver()
    driver.type("setengah kalimat")
    driver.press(.alt("t"))
    driver.type("Nama Satu")
    driver.press(.tab)
    driver.type("Kader Posyandu")
    driver.press(.escape)
    #expect(driver.inputRow.contains("/tamu Nama Satu; Kader Posyandu"))
    #expect(guests(driver).isEmpty)
    driver.press(.enter)
    #expect(guests(driver).map(\.position) == ["Kader Posyandu"])
    #expect(driver.inputRow.contains("setengah kalimat"))
    driver.press(.alt("t"), .escape)
    #expect(driver.inputRow.contains("setengah kalimat"))
  }

  @Test("Enter keeps the guest at once, and Ctrl-Z takes the guest back with the line standing")
  func enterAndUndo() {
    let driver = AppDriver()
    driver.type("@Nama siap")
    driver.press(.alt("t"), .enter)
    #expect(guests(driver).map(\.name) == ["Nama"])
    driver.press(.control("z"))
    #expect(guests(driver).isEmpty)
    #expect(driver.status.contains("Diurungkan: tamu Nama"))
    driver.type("!")
    #expect(driver.inputRow.contains("@Nama siap!"))
    #expect(driver.status.contains("nama belum terdaftar"))
    driver.press(.control("y"))
    #expect(guests(driver).map(\.name) == ["Nama"])
  }

  @Test("Without an unknown name the form is empty, and without a name nobody is added")
  func emptyForm() {
    let driver = AppDriver()
    driver.type("@Emma siap")
    driver.press(.alt("t"))
    #expect(driver.screen.contains("[tambah tamu]"))
    driver.press(.enter)
    #expect(driver.screen.contains("nama masih kosong"))
    driver.type("Nama Dua")
    driver.press(.enter)
    #expect(guests(driver).map(\.name) == ["Nama Dua"])
    #expect(driver.inputRow.contains("@Emma siap"))
  }

  @Test("Esc adds nobody and leaves the line; nor does recording an unknown name")
  func slip() {
    let driver = AppDriver()
    let before = driver.file.session.attendees.count
    driver.type("@Nama siap")
    driver.press(.alt("t"), .escape)
    #expect(driver.inputRow.contains("@Nama siap"))
    driver.press(.enter)
    #expect(driver.file.session.attendees.count == before)
    #expect(driver.file.session.entries.last?.body.matter.parties == [.named("Nama")])
  }

  @Test("A group that is on no list is told, and the form stays")
  func unknownGroup() {
    let driver = AppDriver()
    driver.type("@Nama siap")
    driver.press(.alt("t"), .tab)
    driver.type("zzz")
    driver.press(.enter)
    #expect(driver.screen.contains("unsur tidak ada di daftar"))
    #expect(driver.screen.contains("Forkopimcam, Perangkat kecamatan"))
    #expect(guests(driver).isEmpty)
    for _ in 0..<3 { driver.press(.backspace) }
    driver.press(.enter)
    #expect(guests(driver).map(\.name) == ["Nama"])
  }

  @Test("One who is on the roster is asked about before another of the name is added")
  func listed() {
    let driver = AppDriver()
    driver.press(.alt("t"))
    driver.type("Emma Susanty")
    driver.press(.enter)
    #expect(driver.screen.contains("sudah terdaftar"))
    #expect(guests(driver).isEmpty)
    driver.press(.enter)
    #expect(guests(driver).map(\.name) == ["Emma Susanty"])
  }

  @Test(
    "A name that was corrected still names the guest in the line",
    arguments: [
      ("@Amang siap", "H. Nama Satu, S.Sos.", ["Amang"]), ("@pak nama siap", "H. Nama Satu", []),
      ("@Nama Dua siap", "Hj. Nama Tiga", ["Nama Dua"]),
    ])
  func corrected(line: String, name: String, aliases: [String]) {
    let driver = AppDriver()
    driver.type(line)
    driver.press(.alt("t"), .backTab, .control("u"))
    driver.type(name)
    driver.press(.enter)
    #expect(guests(driver).map(\.name) == [name])
    #expect(guests(driver).first?.aliases == aliases)
    driver.press(.enter)
    #expect(driver.file.session.entries.last?.body.matter.parties == guests(driver).map { .person($0.id) })
  }

  @Test("A command that names nobody on the roster leads to the guest too")
  func command() {
    let driver = AppDriver()
    driver.enter("/hadir @Nama Satu")
    #expect(driver.file.session.attendees.allSatisfy { !$0.isPresent })
    driver.press(.alt("t"), .enter)
    #expect(guests(driver).map(\.name) == ["Nama Satu"])
  }

  @Test("The menu leads to it and help tells of it")
  func menu() {
    let driver = AppDriver()
    driver.press(.function(9))
    driver.type("tamu")
    driver.press(.enter)
    #expect(driver.screen.contains("[tambah tamu]"))
    driver.press(.escape)
    driver.enter("/bantuan tamu")
    #expect(driver.screen.contains("Alt-T"))
  }

  @Test("Nobody is added to what can only be read")
  func readOnly() {
    let driver = AppDriver(readOnly: "Hanya dibaca.")
    driver.press(.alt("t"))
    #expect(!driver.screen.contains("[tambah tamu]"))
  }
}
