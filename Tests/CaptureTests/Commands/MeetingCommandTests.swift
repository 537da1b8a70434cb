import Meeting
import Testing

@testable import Capture

@Suite struct MeetingCommandTests {
  @Test(arguments: [
    ("/rapat judul Rapat Tiga Desa", Detail.title("Rapat Tiga Desa")), ("/rapat tema Gizi", .theme("Gizi")),
    ("/rapat tempat Gedung Pokogonco Achmad", .place("Gedung Pokogonco Achmad")), ("/rapat tempat -", .place(nil)),
    ("/rapat penyelenggara Kecamatan", .organiser("Kecamatan")),
    ("/rapat tanggal 21 Januari 2026", .date("2026-01-21")),
    ("/rapat tanggal: besok", .date("2026-01-22")), ("/rapat date 2026-02-05", .date("2026-02-05")),
    ("/rapat tanggal -", .date(nil)),
    ("/rapat mulai 09.00", .plannedStart(TimeOfDay("09.00"))),
    ("/rapat mulai pukul 09.00 WITA", .plannedStart(TimeOfDay("09.00"))),
    ("/rapat mulai 9", .plannedStart(TimeOfDay("09.00"))), ("/rapat mulai pukul 9", .plannedStart(TimeOfDay("09.00"))),
    ("/rapat selesai 12:30", .plannedEnd(TimeOfDay("12.30"))), ("/rapat mulai -", .plannedStart(nil)),
    ("/rapat zona wita", .zone(.wita)), ("/rapat tahun 2026", .meetingYear(2026)),
    ("/rapat rencana 2027", .planYear(2027)),
    ("/rapat pimpinan @Emma", .chair(.person("emma"))), ("/rapat pimpinan Hj. Emma Susanty", .chair(.person("emma"))),
    ("/meeting chair Mahrur", .chair(.person("mahrur"))),
    ("/rapat moderator Nama Contoh", .moderator(.named("Nama Contoh"))),
    ("/rapat sekretaris -", .secretary(nil)), ("/rapat notulis @Eka", .noteTaker(.person("eka"))),
    (
      "/rapat narasumber @Emma; Puskesmas; Nama",
      .resourcePersons([.person("emma"), .institution("puskesmas"), .named("Nama")])
    ),
    (
      "/rapat undangan 005/12/KI/2026 tanggal 19 Januari 2026",
      .invitation(Invitation(number: "005/12/KI/2026", date: "2026-01-19"))
    ),
    ("/rapat undangan 005/12; Senin, 19 Januari 2026", .invitation(Invitation(number: "005/12", date: "2026-01-19"))),
    ("/rapat undangan 005/12", .invitation(Invitation(number: "005/12"))), ("/rapat undangan -", .invitation(nil)),
    ("/rapat undangan tanggal 19/1/2026", .invitation(Invitation(date: "2026-01-19"))),
  ])
  func `a key takes its value`(line: String, detail: Detail) {
    #expect(KarangIntan.context.read(line).command == .set(detail))
  }

  @Test(arguments: [
    ("/rapat", Refusal.argumentMissing(.meeting)), ("/rapat judul", .argumentMissing(.meeting)),
    ("/rapat tempt Gedung", .unknownKey("tempt", nearest: .place, known: MeetingKey.allCases)),
    ("/meeting plce Hall", .unknownKey("plce", nearest: .place, known: MeetingKey.allCases)),
    ("/rapat foo bar", .unknownKey("foo", nearest: nil, known: MeetingKey.allCases)),
    ("/rapat mulai 9.5", .notATime("9.5")),
    ("/rapat tanggal kapan saja", .notADate("kapan saja")), ("/rapat tanggal 31 Februari", .notADate("31 Februari")),
    ("/rapat tanggal 21 Januari 2026 pagi", .notADate("21 Januari 2026 pagi")),
    ("/rapat mulai sore", .notATime("sore")),
    ("/rapat mulai 25.00", .notATime("25.00")), ("/rapat zona WXYZ", .argumentNotUnderstood(.meeting, "WXYZ")),
    ("/rapat zona -", .argumentNotUnderstood(.meeting, "-")),
    ("/rapat tahun 26", .argumentNotUnderstood(.meeting, "26")),
    // Only resource persons are several.
    ("/rapat pimpinan Emma; Mahrur", .argumentNotUnderstood(.meeting, "Emma; Mahrur")),
    ("/rapat sekretaris @Emma; @Mahrur", .argumentNotUnderstood(.meeting, "@Emma; @Mahrur")),
    ("/rapat moderator Emma; Nama", .argumentNotUnderstood(.meeting, "Emma; Nama")),
    ("/rapat notulis Emma; Nama", .argumentNotUnderstood(.meeting, "Emma; Nama")),
  ])
  func `what does not fit the key is refused`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }

  @Test func `oddities are told`() {
    #expect(
      KarangIntan.context.read("/rapat tanggal Senin 21 Januari 2026").warnings
        == [.wrongWeekday(typed: .monday, date: "2026-01-21")])
    #expect(KarangIntan.context.read("/rapat moderator Nama").warnings == [.unknownName("Nama")])
  }

  @Test func `an end before the start is told and taken`() throws {
    let reading = KarangIntan.context(typed: ["/rapat mulai 9.00"]).read("/rapat selesai 8.30")
    let (end, start) = (try #require(TimeOfDay("8.30")), try #require(TimeOfDay("9.00")))
    #expect(reading.warnings == [.odd(.endBeforeStart(end: end, start: start))])
    #expect(reading.command == .set(.plannedEnd(end)))
  }

  @Test func `times are planned until the meeting runs, and the end until it is closed`() {
    let nine = TimeOfDay("9.00")
    let running = KarangIntan.context(typed: ["/acara 1"])
    #expect(running.read("/rapat mulai 9.00").command == .set(.start(nine)))
    #expect(running.read("/rapat selesai 9.00").command == .set(.plannedEnd(nine)))
    let closed = KarangIntan.context([.close(at: nil, signatories: [])])
    #expect(closed.read("/rapat selesai 9.00").command == .set(.end(nine)))
  }
}
