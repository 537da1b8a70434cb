import Foundation
import Meeting
import SessionFile
import TerminalUI
import TestKit
import Testing

/// Who comes, where the time goes and what is overlooked, told in process and on a real terminal.
@Suite("Attendance, agenda and what needs attention")
struct AttendanceTests {
  @Test("People arrive, one has a deputy, one is excused, and a slip is taken back", arguments: Venue.allCases)
  func arrivals(venue: Venue) throws {
    try venue.play { stage in
      try stage.press(.function(2))
      try stage.see("[daftar hadir]")
      try stage.type("kiram")
      try stage.see("Pambakal Desa Kiram")
      try stage.missing("Pambakal Desa Lihung")
      try stage.press(.enter)
      try stage.see("hadir: Pambakal Desa Kiram")
      try stage.see("desa terwakili 1/26")
      try stage.press(.enter)
      try stage.see("Pambakal Desa Kiram sudah hadir pukul 09.")
      try stage.type("lihung")
      try stage.press(.alt("w"))
      try stage.see("[Mewakili Pambakal Desa Lihung]")
      try stage.type("Wakil Lihung")
      try stage.press(.tab)
      try stage.type("Sekretaris Desa")
      try stage.press(.enter)
      try stage.see("diwakili Wakil Lihung")
      try stage.see("desa terwakili 2/26")
      try stage.type("balau")
      try stage.press(.alt("i"))
      try stage.see("[Izin]")
      try stage.type("sakit")
      try stage.press(.enter)
      try stage.see("izin sakit: Pambakal Desa Balau")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: izin sakit: Pambakal Desa Balau")
      try stage.press(.escape)
      try stage.missing("[daftar hadir]")
      try stage.see("Pambakal           ")
    }
  }

  @Test("A whole group comes, in a small window", arguments: Venue.allCases)
  func group(venue: Venue) throws {
    try venue.play(size: Size(columns: 50, rows: 14)) { stage in
      try stage.press(.alt("2"))
      try stage.see("[daftar hadir]")
      try stage.type("kpm")
      try stage.press(.alt("s"))
      try stage.see("Catat hadir semua KPM yang belum tercatat")
      try stage.press(.character("y"))
      try stage.see("hadir 26 dari 94")
      try stage.press(.escape)
      try stage.press(.tab)
      try stage.see("Tab belum hadir 68")
    }
  }

  @Test("A roster is pasted from a spreadsheet, looked through, taken in and taken back", arguments: Venue.allCases)
  func pastedRoster(venue: Venue) throws {
    try venue.play { stage in
      try stage.press(.function(2))
      try stage.see("[daftar hadir]")
      try stage.paste("Nama\tJabatan\tTelepon\nContoh Satu\tPenyuluh Pertanian\t081298765432\n12\tPetugas\t\n")
      try stage.see("[Impor daftar peserta]")
      try stage.see("1 baru, 1 tidak diambil")
      try stage.missing("98765")
      try stage.press(.enter)
      try stage.see("impor daftar peserta: 1 baru")
      try stage.type("contoh satu")
      try stage.see("Penyuluh Pertanian")
      try stage.press(.escape)
      try stage.press(.control("z"))
      try stage.see("Diurungkan: impor daftar peserta: 1 baru")
    }
  }

  @Test(
    "A roster beside the meeting is offered and taken in, its numbers apart, in either language",
    arguments: ["id", "en"])
  func rosterFile(language: String) throws {
    let hall = try Hall()
    try "Nama;Jabatan;Telepon\nContoh Satu;Penyuluh Pertanian;081298765432\n".write(
      toFile: hall.folder.appending(path: "undangan-uji.csv").path, atomically: true, encoding: .utf8)
    let stage = TerminalStage(try hall.open(language: language))
    try stage.see("09.00 WITA")
    try stage.press(.function(2))
    try stage.press(.alt("r"))
    try stage.see(language == "en" ? "[Import a roster]" : "[Impor daftar peserta]")
    try stage.type("undangan-uji")
    try stage.see("undangan-uji.csv")
    try stage.press(.enter)
    try stage.see(language == "en" ? "1 new · phone or address of 1 person" : "1 baru · telepon atau alamat 1 orang")
    try stage.press(.enter)
    try stage.see(language == "en" ? "roster taken over: 1 new" : "impor daftar peserta: 1 baru")
    try stage.press(.control("q"))
    try stage.press(.enter)
    _ = try stage.session.waitForExit()
    let listed = try hall.run("daftar", hall.file).output
    #expect(!listed.contains("98765"))
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    let one = try #require(file.history.session.attendees.first { $0.name == "Contoh Satu" })
    #expect(try file.contacts() == [one.id: Contact(phone: "081298765432")])
  }

  @Test("The agenda is arranged while the meeting runs", arguments: Venue.allCases)
  func agenda(venue: Venue) throws {
    try venue.play { stage in
      try stage.press(.function(6))
      try stage.see("[Agenda]")
      try stage.press(.enter)
      try stage.see("▶ 1 Pembukaan")
      try stage.press(.function(6))
      try stage.see("berjalan")
      try stage.press(.altDown)
      try stage.see("▸ 2 Pembukaan")
      try stage.press(.control("z"))
      try stage.see("▸ 1 Pembukaan")
      try stage.press(.character("a"))
      try stage.see("[Acara baru]")
      try stage.type("Foto bersama")
      try stage.press(.tab)
      try stage.type("5")
      try stage.press(.enter)
      try stage.see("2 Foto bersama")
      try stage.press(.down)
      try stage.press(.character("t"))
      try stage.see("tunda acara “Foto bersama”")
      try stage.press(.character("b"))
      try stage.see("acara “Foto bersama” dibuka lagi")
      try stage.press(.character("+"))
      try stage.see("waktu acara “Foto bersama” +5 mnt")
      try stage.press(.delete)
      try stage.see("penghapusan acara “Foto bersama”")
      try stage.press(.escape)
      try stage.missing("Foto bersama  ")
    }
  }

  @Test("A time that was noted late is put right by the line and by the list", arguments: Venue.allCases)
  func times(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/acara 1")
      try stage.see("▶ 1 Pembukaan")
      try stage.type("/jam 1 08.55")
      try stage.see("Waktu acara “Pembukaan”: 09.0")
      try stage.press(.enter)
      try stage.see("Waktu acara “Pembukaan” 08.55")
      try stage.enter("/jam")
      try stage.see("[Waktu yang tercatat]")
      try stage.press(.down)
      try stage.press(.enter)
      try stage.see("[Waktu acara “Pembukaan”]")
      try stage.press(.control("u"))
      try stage.type("08.50")
      try stage.press(.enter)
      try stage.see("08.50–")
      try stage.press(.control("z"))
      try stage.see("08.55–")
    }
  }

  @Test("What is overlooked stands beside the record, and leads to its place", arguments: Venue.allCases)
  func concerns(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/acara 6")
      try stage.enter("! sosialisasi gizi di posyandu")
      try stage.see("Perlu perhatian")
      try stage.see("tanpa batas waktu")
      try stage.enter("$ desa:Kiram jamban sehat")
      try stage.see("desa belum usul       25")
      try stage.press(.alt("r"))
      try stage.see("[Perlu perhatian]")
      try stage.press(.enter)
      try stage.see("[Catatan")
      try stage.press(.escape)
      try stage.see("[Perlu perhatian]")
      try stage.press(.escape)
      try stage.missing("[Perlu perhatian]")
      try stage.press(.function(12))
      try stage.missing("Perlu perhatian")
    }
  }

  @Test("The screens speak English", arguments: Venue.allCases)
  func english(venue: Venue) throws {
    try venue.play(size: Size(columns: 80, rows: 24), language: "en") { stage in
      try stage.press(.function(2))
      try stage.see("[attendance]")
      try stage.see("0 of 94 present")
      try stage.press(.function(1))
      try stage.see("Here · Attendance")
      try stage.press(.escape)
      try stage.missing("Here · Attendance")
      try stage.press(.escape)
      try stage.missing("[attendance]")
      try stage.enter("/item 1")
      try stage.enter("/clock")
      try stage.see("[Noted times]")
      try stage.press(.escape)
      try stage.press(.alt("r"))
      try stage.see("[Needs attention]")
    }
  }
}
