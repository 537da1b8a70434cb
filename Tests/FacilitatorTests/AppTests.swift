import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@Suite("The application")
struct AppTests {
  @Test("What Enter records is on the screen with its number and said back in one line")
  func records() {
    let driver = AppDriver()
    driver.enter("! @Emma data balita dikirim >30 Januari 2026")
    #expect(driver.file.session.entries.map(\.number.description) == ["K-1"])
    #expect(driver.status.contains("K-1 · Hj. Emma Susanty · Jumat, 30 Januari 2026"))
    #expect(driver.screen.contains("K-1 KOMITMEN"))
    #expect(driver.screen.contains("● tersimpan"))
    #expect(!driver.inputRow.contains("data balita"))
  }

  @Test("The reading is shown while it is typed")
  func chips() {
    let driver = AppDriver()
    driver.type("! sosialisasi gizi di posyandu")
    #expect(driver.status.contains("KOMITMEN"))
    #expect(driver.status.contains("belum ada penanggung jawab"))
    #expect(driver.status.contains("belum ada batas waktu"))
  }

  @Test("A slow disk is not felt: lines wait in order and none is called saved too early")
  func slowDisk() {
    let driver = AppDriver()
    driver.disk = .waits
    driver.enter("satu")
    driver.enter("dua")
    driver.type("tiga")
    #expect(driver.screen.contains("○ menyimpan"))
    #expect(driver.file.session.entries.isEmpty)
    driver.answer()
    #expect(driver.file.session.entries.map(\.body.text) == ["satu"])
    #expect(driver.screen.contains("○ menyimpan"))
    driver.answer()
    #expect(driver.file.session.entries.map(\.body.text) == ["satu", "dua"])
    #expect(driver.screen.contains("● tersimpan"))
    #expect(driver.inputRow.contains("tiga"))
  }

  @Test("When the disk fails, the lines come back in order, the line in hand stays, and Enter tries again")
  func failingDisk() {
    let driver = AppDriver()
    driver.disk = .waits
    driver.enter("satu")
    driver.enter("dua")
    driver.type("tiga")
    driver.fail("Disk penuh.")
    #expect(driver.screen.contains("✗ 2 belum tersimpan"))
    #expect(driver.inputRow.contains("tiga"))
    driver.disk = .stores
    driver.press(.enter)
    #expect(driver.file.session.entries.map(\.body.text) == ["satu", "dua", "tiga"])
    #expect(driver.screen.contains("● tersimpan"))
  }

  @Test("The line in hand is kept at most 250 ms behind the keys")
  func draft() {
    let driver = AppDriver()
    driver.type("data balita belum")
    #expect(driver.draft.isEmpty)
    driver.wait(.milliseconds(250))
    #expect(driver.draft == "data balita belum")
    driver.press(.enter)
    #expect(driver.draft.isEmpty)
  }

  @Test("Reopening puts the kept line back under the hands")
  func draftComesBack() {
    let driver = AppDriver(draft: "! @Emma setengah jadi")
    #expect(driver.inputRow.contains("! @Emma setengah jadi"))
  }

  @Test("Undo and redo name what they change, many levels")
  func undo() {
    let driver = AppDriver()
    driver.enter("satu")
    driver.enter("! dua")
    driver.press(.control("z"))
    #expect(driver.status.contains("Diurungkan: K-1"))
    driver.press(.control("z"))
    #expect(driver.status.contains("Diurungkan: C-1"))
    #expect(driver.file.session.entries.isEmpty)
    driver.press(.control("y"), .control("y"))
    #expect(driver.file.session.entries.map(\.number.description) == ["C-1", "K-1"])
    driver.press(.control("z"))
    driver.enter("! tiga")
    #expect(driver.file.session.entries.map(\.number.description) == ["C-1", "K-2"])
    driver.press(.control("y"))
    #expect(driver.status.contains("Tidak ada lagi yang dapat diulangi"))
  }

  @Test("Ctrl-U clears the line and Ctrl-Z brings it back")
  func clear() {
    let driver = AppDriver()
    driver.type("jangan hilang")
    driver.press(.control("u"))
    #expect(!driver.inputRow.contains("jangan hilang"))
    driver.press(.control("z"))
    #expect(driver.inputRow.contains("jangan hilang"))
  }

  @Test("Up in an empty line opens the newest entry; Enter replaces it")
  func mend() {
    let driver = AppDriver()
    driver.enter("data stunting desa Kiran")
    driver.press(.up)
    #expect(driver.inputRow.contains("data stunting desa Kiran"))
    #expect(driver.status.contains("Memperbaiki C-1"))
    driver.press(.backspace)
    driver.type("m")
    driver.press(.enter)
    #expect(driver.file.session.entries.map(\.body.text) == ["data stunting desa Kiram"])
    #expect(driver.file.session.entries.map(\.number.description) == ["C-1"])
  }

  @Test("A misspelt command never becomes a note: it says what is meant, and the line stays")
  func misspeltCommand() {
    let driver = AppDriver()
    driver.enter("/hadri @Emma")
    #expect(driver.status.contains("/hadri tidak dikenal. Maksudnya /hadir?"))
    #expect(driver.inputRow.contains("/hadri @Emma"))
    #expect(driver.file.session.entries.isEmpty)
  }

  @Test("Attendance and the agenda are run from the line")
  func commands() {
    let driver = AppDriver()
    driver.enter("/hadir @Emma")
    #expect(driver.screen.contains("Perangkat kecamatan"))
    #expect(driver.status.contains("hadir: Hj. Emma Susanty"))
    driver.enter("/hadir KPM 19")
    driver.enter("/acara 2")
    #expect(driver.screen.contains("Catatan · 2 Diskusi dan tanya jawab"))
    driver.wait(.seconds(60 * 13))
    #expect(driver.screen.contains("13/40"))
    driver.enter("/lanjut")
    #expect(driver.screen.contains("▶ 3 Penutup"))
  }

  @Test("Idle, the screen changes once a minute; in the last minute of an item each second")
  func wakes() {
    let driver = AppDriver()
    driver.enter("/acara 1")
    driver.wait(.seconds(1))
    #expect(driver.wait(.seconds(300)) == 5)
    driver.wait(.seconds(4 * 60))
    #expect(driver.wait(.seconds(30)) == 30)
    #expect(driver.screen.contains("dtk"))
  }

  @Test("A paste of several lines asks once and becomes as many entries, or one")
  func paste() {
    let driver = AppDriver()
    driver.paste("satu\n! dua\n\ntiga\n")
    #expect(driver.screen.contains("3 baris ditempel"))
    driver.press(.enter)
    #expect(driver.file.session.entries.map(\.number.description) == ["C-1", "K-1", "C-2"])
    driver.paste("empat\nlima")
    driver.type("s")
    #expect(driver.inputRow.contains("empat lima"))
  }

  @Test("A paste while help or a list lies on top goes to the line below, and nothing of it is lost")
  func pasteBehindDialog() {
    let driver = AppDriver()
    driver.press(.function(1))
    driver.paste("satu baris")
    driver.press(.escape)
    #expect(driver.inputRow.contains("satu baris"))
    driver.press(.control("u"), .function(9))
    driver.paste("satu\ndua")
    #expect(driver.screen.contains("2 baris ditempel"))
    driver.press(.enter)
    #expect(driver.file.session.entries.map(\.body.text) == ["satu", "dua"])
  }

  @Test("PgUp in the line goes back in the record, and a letter comes home")
  func pageUpFromTheLine() {
    let driver = AppDriver()
    for number in 1...60 { driver.enter("catatan ke-\(number)") }
    #expect(!driver.screen.contains("ke-30 "))
    driver.press(.pageUp, .pageUp, .pageUp)
    #expect(driver.screen.contains("catatan ke-30"))
    driver.type("baru")
    #expect(driver.inputRow.contains("baru"))
    #expect(driver.screen.contains("catatan ke-60"))
  }

  @Test("A pasted WhatsApp chat becomes lines with times and speakers, and no phone number")
  func chat() {
    let driver = AppDriver()
    driver.paste(
      """
      21/01/26 08.59 - Pesan dan panggilan terenkripsi secara end-to-end.
      21/01/26 09.15 - Mahrur Ruyani: data sudah siap
      tinggal dikirim
      21/01/26 09.16 - +62 812-3456-7890: balita di Kiram 24
      21/01/26 09.17 - Mahrur Ruyani: #action @KPM menimbang ulang
      """)
    #expect(driver.screen.contains("3 pesan WhatsApp dari 2 orang ditempel. 1 pesan sistem atau"))
    driver.press(.enter)
    let entries = driver.file.session.entries
    #expect(entries.map(\.number.description) == ["C-1", "C-2", "K-1"])
    #expect(entries.map { $0.time?.dotted } == ["09.15", "09.16", "09.17"])
    #expect(entries[0].body.text == "data sudah siap tinggal dikirim")
    #expect(entries[0].body.matter.parties == [.person("mahrur")])
    #expect(entries[1].body.matter.parties == [.participant(of: nil)])
    #expect(!driver.screen.contains("812"))
  }

  @Test("A single message comes in as the line that it is; a chat of notices is told")
  func oneMessage() {
    let driver = AppDriver()
    driver.paste("[21/01/26, 09.15.33] ~ Mahrur Ruyani: data siap")
    #expect(driver.inputRow.contains("[09.15] @“Mahrur Ruyani” data siap"))
    driver.press(.control("u"))
    driver.paste("21/01/26 09.15 - A B: <Media tidak disertakan>")
    #expect(driver.status.contains("Tidak ada yang dapat dicatat"))
    driver.paste("- satu butir")
    #expect(driver.inputRow.contains("- satu butir"))
  }

  @Test("Pasted plain notes lose their bullets, and the question says so")
  func points() {
    let driver = AppDriver()
    driver.paste("- satu\n- ! dua\n-5 derajat")
    #expect(driver.screen.contains("3 baris ditempel, tanda butirnya dilepas."))
    driver.press(.enter)
    #expect(driver.file.session.entries.map(\.body.text) == ["satu", "dua", "-5 derajat"])
    driver.paste("1. satu\n2. dua")
    driver.press(.escape)
    #expect(driver.inputRow.contains("satu dua"))
  }

  @Test("A misspelt chat word is refused with the nearest, and the line stays")
  func chatWords() {
    let driver = AppDriver()
    driver.enter("#acton kirim data")
    #expect(driver.status.contains("Maksudnya #action?"))
    #expect(driver.inputRow.contains("#acton kirim data"))
    driver.press(.control("u"))
    driver.enter("#topic Lain-lain")
    #expect(driver.status.contains("mulai acara “Lain-lain”"))
    driver.enter("#agreed posyandu serentak mufakat")
    #expect(driver.file.session.entries.map(\.number.description) == ["P-1"])
    #expect(driver.file.session.runningItem?.title == "Lain-lain")
    driver.press(.control("z"), .control("z"), .control("z"))
    #expect(driver.file.session.agenda.count == 3)
  }

  @Test("A megabyte pasted as one line is kept whole")
  func largePaste() {
    let driver = AppDriver()
    let text = String(repeating: "gizi ", count: 200_000) + "akhir"
    driver.paste(text)
    driver.press(.enter)
    #expect(driver.file.session.entries.first?.body.text.count == text.count)
    #expect(driver.screen.contains("gizi gizi"))
  }

  @Test("Escape sequences never reach the screen raw")
  func hostilePaste() {
    let driver = AppDriver()
    driver.paste("a\u{1B}[2Jb\u{202E}c")
    driver.press(.enter)
    #expect(!driver.screen.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x202E })
  }

  @Test("Closing lists the gaps, asks for the end and the signatories, and the papers are written")
  func close() {
    let driver = AppDriver()
    driver.enter("/hadir @Emma")
    driver.enter("! sosialisasi gizi")
    driver.press(.function(10))
    #expect(driver.screen.contains("K-1: belum ada penanggung jawab"))
    #expect(driver.screen.contains("3 acara belum dibuka: 1, 2, 3"))
    driver.press(.enter)
    #expect(driver.screen.contains("Pukul selesai"))
    for _ in 0..<8 { driver.press(.enter) }
    #expect(driver.file.session.status == .closed)
    #expect(driver.file.session.details.end == TimeOfDay(hour: 9, minute: 0))
    #expect(driver.papers.count == 1)
    #expect(driver.screen.contains("/rapat/notula.pdf"))
    driver.press(.enter)
    driver.enter("s/gizi/gizi seimbang/")
    #expect(driver.file.session.entries.first?.body.text == "sosialisasi gizi seimbang")
  }

  @Test("A meeting without a date cannot close, and says how to give one")
  func closeWithoutDate() {
    var setup = MeetingFixture.setup
    setup.details.date = nil
    let driver = AppDriver(MeetingFixture.history(setup))
    driver.press(.function(10))
    #expect(driver.screen.contains("Tanggal rapat belum diisi: /rapat tanggal"))
    driver.press(.enter, .enter)
    #expect(driver.file.session.status == .prepared)
  }

  @Test("Legalising asks first; afterwards the meeting says that it can only be read")
  func legalise() {
    let driver = AppDriver()
    driver.enter("/sahkan")
    #expect(driver.status.contains("belum ditutup"))
    driver.press(.function(10), .enter)
    for _ in 0..<9 { driver.press(.enter) }
    driver.enter("/sahkan")
    #expect(driver.screen.contains("Sahkan rapat ini?"))
    driver.press(.enter)
    #expect(driver.file.session.status == .closed)
    driver.enter("/sahkan")
    driver.type("s")
    #expect(driver.file.session.status == .legalised)
    driver.press(.enter)
    driver.enter("satu lagi")
    #expect(driver.status.contains("sudah disahkan"))
    #expect(driver.screen.contains("hanya dibaca"))
  }

  @Test("What another seat stores appears")
  func otherSeat() throws {
    let driver = AppDriver()
    driver.type("sedang mengetik")
    try driver.otherSeat(.setPresence(["mahrur"], .present(at: nil)), id: "x")
    #expect(driver.screen.contains("● Mahrur Ruyani"))
    #expect(driver.inputRow.contains("sedang mengetik"))
  }

  @Test("A meeting of another day is not given the laptop's time without asking")
  func otherDay() {
    var setup = MeetingFixture.setup
    setup.details.date = CivilDate(year: 2026, month: 1, day: 21)
    let history = MeetingFixture.history(setup)
    let driver = AppDriver(history)
    #expect(!driver.screen.contains("bukan hari ini"))
    let tomorrow = Duration.seconds(86_400)
    var app = App(
      words: Indonesian(), meeting: OpenedMeeting(history: history, seat: "S", path: "x"),
      laptop: driver.laptop + tomorrow, random: SeededGenerator())
    #expect(app.view(driver.size).text.contains("bukan hari ini"))
    _ = app.update(.event(.key(.enter)))
    #expect(!app.view(driver.size).text.contains("WITA"))
  }

  @Test("Leaving asks; Ctrl-C and Ctrl-S only say something", arguments: [Key.control("c"), .control("s")])
  func reflexes(key: Key) {
    let driver = AppDriver()
    driver.press(key)
    #expect(!driver.app.isFinished)
    #expect(driver.status.contains("Ctrl-Q") || driver.status.contains("otomatis"))
    driver.press(.control("q"))
    #expect(driver.screen.contains("Keluar dari Rembuk?"))
    driver.press(.enter)
    #expect(driver.app.isFinished)
  }

  @Test(
    "Every window shows something sensible",
    arguments: [(20, 5), (40, 12), (60, 20), (79, 23), (80, 24), (120, 36), (300, 100)])
  func sizes(columns: Int, rows: Int) {
    let driver = AppDriver(size: Size(columns: columns, rows: rows))
    driver.enter("catatan pertama")
    if columns < 40 || rows < 12 {
      #expect(driver.screen.contains("Jendela"))
    } else {
      #expect(driver.screen.contains("Catatan"))
      #expect(driver.screen.contains("catatan pertama"))
      for key in [Key.function(1), .function(9), .function(6), .function(10)] {
        driver.press(key)
        #expect(driver.rows.count == rows)
        driver.press(.escape)
      }
    }
  }

  @Test("English is complete enough to run a meeting")
  func english() {
    let driver = AppDriver(words: English())
    driver.enter("/present @Emma")
    driver.enter("! send the data")
    #expect(driver.screen.contains("nobody answers for it yet"))
    #expect(driver.screen.contains("● saved"))
    driver.press(.function(9))
    #expect(driver.screen.contains("close the meeting"))
    driver.press(.escape)
    driver.type("/m")
    #expect(driver.screen.contains("/meeting") && !driver.screen.contains("/rapat"))
  }

  @Test("Where nothing can be recorded, no sign is offered")
  func signs() {
    let wide = Size(columns: 160, rows: 36)
    #expect(AppDriver(size: wide).screen.contains("! komitmen"))
    #expect(!AppDriver(size: wide, readOnly: "Hanya dibaca.").screen.contains("! komitmen"))
  }

  @Test("What was just said is seen while a line is half typed, until the next key")
  func freshNotice() {
    let driver = AppDriver()
    driver.enter("catatan")
    driver.type("setengah")
    driver.press(.control("z"))
    #expect(driver.status.contains("Diurungkan: C-1"))
    driver.type("!")
    #expect(!driver.status.contains("Diurungkan"))
  }

  @Test("A long sentence is read to its end, which says what to do")
  func longNotice() {
    let driver = AppDriver(size: Size(columns: 60, rows: 20))
    driver.disk = .fails(
      "Ruang penyimpanan untuk /rumah/sekretaris/rapat.rembuk habis. Kosongkan sebagian, lalu ulangi.")
    driver.enter("satu")
    let screen = driver.screen.replacing("\n", with: " ")
    #expect(screen.contains("lalu ulangi"))
    #expect(driver.status.contains("Enter mencoba lagi"))
  }

  @Test("The question about the clock leaves what is being typed alone")
  func questionWhileTyping() {
    var setup = MeetingFixture.setup
    setup.details.date = CivilDate(year: 2026, month: 1, day: 22)
    var app = App(
      words: Indonesian(), meeting: OpenedMeeting(history: MeetingFixture.history(setup), seat: "S", path: "x"),
      laptop: .seconds(1_768_957_200), random: SeededGenerator())
    for character in "penting" { _ = app.update(.event(.key(.character(character)))) }
    let screen = app.view(Size(columns: 120, rows: 36)).text
    #expect(screen.contains("▏penting"))
    #expect(screen.contains("bukan hari ini"))
  }

  @Test("A start that would have no time is not recorded in silence")
  func startWithoutTime() {
    var setup = MeetingFixture.setup
    setup.details.date = CivilDate(year: 2026, month: 1, day: 22)
    var app = App(
      words: Indonesian(), meeting: OpenedMeeting(history: MeetingFixture.history(setup), seat: "S", path: "x"),
      laptop: .seconds(1_768_957_200), random: SeededGenerator())
    _ = app.update(.event(.key(.enter)))
    for character in "#startmeeting" { _ = app.update(.event(.key(.character(character)))) }
    #expect(app.update(.event(.key(.enter))).isEmpty)
    let screen = app.view(Size(columns: 120, rows: 36)).text
    #expect(screen.contains("Waktunya tidak diketahui"))
    #expect(screen.contains("▏#startmeeting"))
  }

  @Test("Leaving with lines that are not saved does not happen by habit")
  func leavingUnsaved() {
    let driver = AppDriver()
    driver.disk = .fails("Disk penuh.")
    driver.enter("satu")
    driver.press(.control("q"))
    #expect(driver.screen.contains("1 baris belum tersimpan"))
    driver.press(.enter)
    #expect(!driver.app.isFinished)
    driver.press(.control("q"), .down, .enter)
    #expect(driver.app.isFinished)
    #expect(driver.app.unsavedLines == ["satu"])
  }

  @Test("Mending goes on as mending after the power went")
  func draftOfMending() {
    let driver = AppDriver()
    driver.enter("asli")
    driver.press(.up)
    driver.type(" baru")
    driver.wait(.milliseconds(250))
    let again = AppDriver(driver.file, draft: driver.draft)
    #expect(again.status.contains("Memperbaiki C-1"))
    again.press(.enter)
    #expect(again.file.session.entries.map(\.body.text) == ["asli baru"])
  }

  @Test("A gap leads to where it is filled")
  func fillGap() {
    let driver = AppDriver()
    driver.press(.function(10), .tab)
    #expect(driver.inputRow.contains("/rapat pimpinan"))
    driver.press(.control("u"))
    driver.enter("! tanpa siapa")
    driver.press(.function(10), .end, .tab)
    #expect(driver.status.contains("Memperbaiki K-1"))
  }

  @Test("Where the cursor of a pane stands is seen without colours")
  func cursorMark() {
    let driver = AppDriver()
    driver.press(.tab, .down)
    #expect(driver.screen.contains("▸2 Diskusi"))
    #expect(driver.rows.last?.contains("Enter mulai") == true)
    driver.press(.enter)
    #expect(driver.file.session.runningItem?.id == "diskusi")
  }

  @Test("A closed meeting says so, and a legalised one offers nothing that changes it")
  func states() {
    let driver = AppDriver()
    driver.press(.function(10), .enter)
    for _ in 0..<9 { driver.press(.enter) }
    #expect(driver.rows[0].contains("DITUTUP"))
    driver.enter("/sahkan")
    driver.type("s")
    driver.press(.enter)
    #expect(driver.rows[0].contains("DISAHKAN"))
    #expect(!driver.rows.joined().contains("Enter catat"))
    driver.press(.function(9))
    #expect(!driver.screen.contains("urungkan"))
    #expect(driver.screen.contains("tulis naskah"))
  }

  @Test("Nothing is recorded in a window that shows nothing")
  func blindRecording() {
    let driver = AppDriver()
    driver.type("setengah")
    driver.resize(columns: 20, rows: 5)
    driver.press(.enter, .control("z"), .function(10))
    driver.type("buta")
    driver.resize(columns: 120, rows: 36)
    #expect(driver.file.session.entries.isEmpty)
    #expect(driver.inputRow.contains("▏setengah "))
  }

  @Test("A window that shows nothing can be left at once, unless that would cost a line")
  func blindLeaving() {
    let driver = AppDriver()
    driver.type("setengah")
    driver.resize(columns: 20, rows: 5)
    driver.press(.control("q"))
    #expect(driver.app.isFinished)
    #expect(driver.draft == "setengah")
    let unsaved = AppDriver()
    unsaved.disk = .fails("Disk penuh.")
    unsaved.enter("satu")
    unsaved.resize(columns: 20, rows: 5)
    unsaved.press(.control("q"), .enter)
    #expect(!unsaved.app.isFinished)
  }

  @Test("What was recorded is said back from its number on, however long it is")
  func longEntry() {
    let driver = AppDriver(size: Size(columns: 80, rows: 24))
    driver.enter(String(repeating: "pendampingan ", count: 40))
    #expect(driver.screen.contains("C-1 · catatan · pendampingan"))
  }

  @Test("The menu leads to commands that no key has")
  func menuCommands() {
    let driver = AppDriver()
    driver.press(.function(9))
    driver.type("catat izin")
    driver.press(.enter)
    #expect(driver.inputRow.contains("/izin"))
  }
}
