import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("The attendance screen")
struct AttendanceScreenTests {
  private func opened(
    _ changes: [Change] = [], size: Size = Size(columns: 120, rows: 36), words: any Language = Indonesian(),
    _ change: (inout Setup) -> Void = { _ in }
  ) throws -> AppDriver {
    var setup = MeetingFixture.setup
    change(&setup)
    var history = MeetingFixture.history(setup)
    for (number, change) in changes.enumerated() {
      try history.commit(Step(id: Identifier("s\(number)"), seat: "Sekretaris", deed: .change(change)))
    }
    let driver = AppDriver(history, words: words, size: size, hour: 8, minute: 52)
    driver.press(.function(2))
    return driver
  }

  @Test("A name is typed, Enter notes presence with the time, and the next name can be typed at once")
  func arrives() throws {
    let driver = try opened()
    driver.type("emm")
    #expect(
      driver.screen.contains("▸  Hj. Emma Susanty") || driver.screen.contains("Hj. Emma Susanty, Sekretaris Kecamatan"))
    #expect(!driver.screen.contains("Mahrur"))
    driver.press(.enter)
    #expect(driver.file.session.attendee("emma")?.presence == .present(at: TimeOfDay(hour: 8, minute: 52)))
    #expect(driver.screen.contains("hadir: Hj. Emma Susanty"))
    driver.type("kpm")
    driver.press(.enter)
    #expect(driver.file.session.attendee("kpm-kiram")?.isPresent == true)
    #expect(driver.screen.contains("hadir 2 dari 5"))
  }

  @Test("Again it is only said since when")
  func again() throws {
    let driver = try opened()
    driver.type("emm")
    driver.press(.enter)
    driver.wait(.seconds(600))
    driver.press(.enter)
    #expect(driver.screen.contains("Hj. Emma Susanty sudah hadir pukul 08.52."))
    #expect(driver.file.steps.count == 2)
  }

  @Test("Ctrl-Z takes back what was done here, and says what; a line that was cleared is not meant")
  func undo() throws {
    let driver = AppDriver()
    driver.type("setengah")
    driver.press(.control("u"), .function(2))
    driver.type("emm")
    driver.press(.enter)
    #expect(driver.file.session.attendee("emma")?.isPresent == true)
    driver.press(.control("z"))
    #expect(driver.file.session.attendee("emma")?.isPresent == false)
    #expect(driver.screen.contains("Diurungkan: hadir: Hj. Emma Susanty"))
    driver.press(.control("y"))
    #expect(driver.file.session.attendee("emma")?.isPresent == true)
  }

  @Test("Before anything was said back, the foot says what undo would take back")
  func namesUndo() throws {
    let driver = try opened([.setPresence(["emma"], .present(at: nil))])
    driver.send(.event(.key(.down)))
    #expect(driver.screen.contains("Ctrl-Z urungkan: hadir: Hj. Emma Susanty"))
  }

  @Test("Several are marked with Space and noted at once")
  func marks() throws {
    let driver = try opened()
    driver.press(.character(" "), .character(" "))
    #expect(driver.screen.contains("2 ditandai"))
    driver.type("kpm")
    driver.press(.home, .character(" "), .enter)
    #expect(driver.file.session.attendees.filter(\.isPresent).map(\.id) == ["emma", "mahrur", "kpm-kiram"])
    #expect(driver.file.steps.count == 2)
    #expect(!driver.screen.contains("ditandai"))
  }

  @Test("A name of two words is typed with its blank, which marks nobody")
  func twoWords() throws {
    let driver = try opened()
    driver.type("emma sus")
    #expect(!driver.screen.contains("ditandai"))
    driver.press(.enter)
    #expect(driver.file.session.attendees.filter(\.isPresent).map(\.id) == ["emma"])
  }

  @Test("Esc empties the filter, then the marks, then goes back")
  func escape() throws {
    let driver = try opened()
    driver.press(.character(" "))
    driver.type("zz")
    #expect(driver.screen.contains("Tidak ada yang cocok."))
    driver.press(.escape)
    #expect(driver.screen.contains("1 ditandai"))
    driver.press(.escape)
    #expect(!driver.screen.contains("ditandai") && !driver.app.dialogs.isEmpty)
    driver.press(.escape)
    #expect(driver.app.dialogs.isEmpty)
  }

  @Test("Excused with the reason, left before the end, and taken back")
  func states() throws {
    let driver = try opened()
    driver.type("mahr")
    driver.press(.alt("i"))
    driver.type("sakit")
    driver.press(.enter)
    #expect(driver.file.session.attendee("mahrur")?.presence == .excused("sakit"))
    #expect(driver.screen.contains("izin (sakit)") || driver.screen.contains("izin sakit"))
    driver.type("emm")
    driver.press(.alt("p"))
    #expect(driver.screen.contains("tidak dicatat hadir"))
    driver.type("emm")
    driver.press(.enter)
    driver.type("emm")
    driver.press(.alt("p"))
    #expect(driver.screen.contains("pulang 08.52"))
    driver.type("mahr")
    driver.press(.delete)
    #expect(driver.file.session.attendee("mahrur")?.presence == .awaited)
    driver.type("mahr")
    driver.press(.delete)
    #expect(driver.screen.contains("Belum ada yang dicatat di situ."))
  }

  @Test("A deputy who is on no list is typed with an office; whom they came for stays as represented")
  func deputy() throws {
    let driver = try opened()
    driver.type("pambakal")
    driver.press(.alt("w"))
    #expect(driver.screen.contains("[Mewakili Pambakal Desa Kiram]"))
    driver.type("Nama Wakil")
    driver.press(.enter)
    #expect(driver.screen.contains("belum terdaftar; isi jabatannya"))
    driver.type("Sekretaris Desa Kiram")
    driver.press(.enter)
    let deputy = try #require(driver.file.session.attendees.last)
    #expect(deputy.represents == "pambakal-kiram" && deputy.village == "kiram" && deputy.isPresent)
    #expect(driver.screen.contains("diwakili Nama Wakil"))
    #expect(driver.screen.contains("desa terwakili 1/4"))
    #expect(driver.screen.contains("wakil 1"))
    driver.press(.tab)
    #expect(driver.screen.contains("belum hadir 4"))
  }

  @Test("One of the roster comes for another, and one who is here needs nobody")
  func listedDeputy() throws {
    let driver = try opened([.setPresence(["emma"], .present(at: nil))])
    driver.type("mahr")
    driver.press(.alt("w"))
    driver.type("KPM Kiram")
    driver.press(.enter)
    #expect(driver.file.session.attendee("kpm-kiram")?.represents == "mahrur")
    driver.type("emm")
    driver.press(.alt("w"))
    #expect(driver.screen.contains("hadir sendiri dan tidak perlu diwakili"))
  }

  @Test("A guest begins with what was typed")
  func guest() throws {
    let driver = try opened()
    driver.type("Siti Tamu".replacing(" ", with: ""))
    driver.press(.alt("t"))
    #expect(driver.screen.contains("SitiTamu"))
    driver.press(.enter)
    #expect(driver.file.session.attendees.last?.name == "SitiTamu")
    #expect(driver.file.session.attendees.last?.isGuest == true)
  }

  @Test("A whole group is here by one key, which asks once")
  func group() throws {
    let driver = try opened([.setPresence(["pambakal-kiram"], .excused("sakit"))])
    driver.type("mandiangin")
    driver.press(.alt("s"))
    #expect(driver.screen.contains("Catat hadir semua Pambakal yang belum tercatat (1)?"))
    driver.press(.character("y"))
    #expect(driver.file.session.attendee("pambakal-mb")?.isPresent == true)
    #expect(driver.file.session.attendee("pambakal-kiram")?.presence == .excused("sakit"))
    driver.press(.alt("s"))
    #expect(driver.screen.contains("Tidak ada lagi Pambakal yang belum tercatat."))
  }

  @Test("In the view of groups heads are counted, everybody is noted, and the count is taken back")
  func groups() throws {
    let driver = try opened()
    driver.press(.tab, .tab, .tab)
    #expect(driver.screen.contains("unsur 3"))
    driver.type("kpm")
    driver.press(.alt("j"))
    driver.type("x")
    driver.press(.enter)
    #expect(driver.screen.contains("bukan jumlah orang"))
    driver.press(.backspace)
    driver.type("19")
    driver.press(.enter)
    #expect(driver.file.session.group("kpm")?.headCount == 19)
    #expect(driver.screen.contains("dihitung 19   19/1"))
    driver.press(.delete)
    #expect(driver.file.session.group("kpm")?.headCount == nil)
    driver.press(.enter, .character("y"))
    #expect(driver.file.session.attendee("kpm-kiram")?.isPresent == true)
  }

  @Test("The time of coming is put right, and that of leaving")
  func times() throws {
    let driver = try opened([.setPresence(["emma"], .present(at: TimeOfDay(hour: 9, minute: 40)))])
    driver.press(.alt("k"))
    #expect(driver.screen.contains("[Waktu hadir Hj. Emma Susanty]") && !driver.screen.contains("Pulang pukul"))
    driver.press(.control("u"))
    driver.type("08.4x")
    driver.press(.enter)
    #expect(driver.screen.contains("bukan waktu"))
    driver.press(.backspace)
    driver.type("5")
    driver.press(.enter)
    #expect(driver.file.session.attendee("emma")?.presence == .present(at: TimeOfDay(hour: 8, minute: 45)))
    driver.type("mahr")
    driver.press(.alt("k"))
    #expect(driver.screen.contains("tidak dicatat hadir"))
  }

  @Test("The blank list is written without leaving the screen")
  func blankSheet() throws {
    let driver = try opened()
    driver.press(.alt("c"))
    #expect(driver.blankSheets == 1)
    #expect(driver.screen.contains("/rapat/daftar-hadir.pdf"))
    driver.press(.enter)
    #expect(driver.screen.contains("[daftar hadir]"))
  }

  @Test("L and P where they are known, a quorum only where the template sets one")
  func figures() throws {
    #expect(try !opened().screen.contains("kuorum"))
    let driver = try opened([.setPresence(["emma", "kpm-kiram"], .present(at: nil))]) { setup in
      setup.attendees[0].sex = .female
      setup.quorum = .moreThan(1, of: 2)
    }
    #expect(driver.screen.contains("L 0 P 1 (1 tidak tercatat)"))
    #expect(driver.screen.contains("kuorum 3: belum tercapai"))
    driver.type("mahr")
    driver.press(.enter)
    #expect(driver.screen.contains("kuorum 3: tercapai"))
  }

  @Test(
    "F2, Alt-2 and a lone /hadir open it, and Enter in the attendees pane", arguments: [Key.function(2), .alt("2")])
  func ways(key: Key) {
    let driver = AppDriver()
    driver.press(key)
    #expect(driver.screen.contains("[daftar hadir]"))
    driver.press(key)
    #expect(driver.app.dialogs.isEmpty)
    driver.enter("/hadir")
    #expect(driver.screen.contains("[daftar hadir]"))
    driver.press(.escape, .tab, .tab, .tab, .enter)
    #expect(driver.screen.contains("[daftar hadir]"))
  }

  @Test("It is shown in low and narrow windows, in English too", arguments: [(120, 36), (80, 24), (50, 14), (40, 12)])
  func sizes(columns: Int, rows: Int) throws {
    for words in [Indonesian(), English()] as [any Language] {
      let driver = try opened(size: Size(columns: columns, rows: rows), words: words)
      #expect(driver.rows.count == rows)
      #expect(driver.screen.contains("Emma") && driver.screen.contains("F1"))
      driver.type("kpm")
      driver.press(.enter)
      #expect(driver.screen.contains("KPM Desa Kiram"))
      #expect(driver.file.session.attendee("kpm-kiram")?.isPresent == true)
    }
  }

  @Test("Nothing is changed where nothing can be, and the list is looked at all the same")
  func readOnly() {
    let driver = AppDriver(readOnly: "Hanya dibaca.")
    driver.press(.function(2), .enter)
    #expect(driver.screen.contains("Hanya dibaca."))
    driver.press(.alt("t"))
    #expect(driver.file.steps.count == 1)
  }

  @Test("With 5,000 on the roster a key stays far below a frame")
  func speed() throws {
    let driver = try opened { setup in
      setup.attendees = (0..<5000).map { number in
        Attendee(
          id: Identifier("a\(number)"), name: "Peserta Nama\(number)", position: "KPM Desa Kiram", group: "kpm",
          village: "kiram")
      }
    }
    driver.type("nama")
    let clock = ContinuousClock()
    var times: [Duration] = []
    for number in 0..<20 {
      let key: Key = number.isMultiple(of: 2) ? .character("4") : .backspace
      times.append(
        clock.measure {
          driver.press(key)
          _ = driver.frame
        })
    }
    let median = times.sorted()[times.count / 2]
    print("attendance key, 5000 on the roster, this build: \(median)")
    // Without optimisation; the benchmarks measure the real program.
    #expect(median < .milliseconds(250), "\(times)")
  }
}
