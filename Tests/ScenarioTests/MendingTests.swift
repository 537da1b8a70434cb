import Glibc
import SessionFile
import TerminalUI
import TestKit
import Testing

/// What a secretary puts right while people are speaking, told in process and on a real terminal.
@Suite("Mending the record")
struct MendingTests {
  @Test(
    "A promise typed as a note becomes a commitment with its owner and its date, and back", arguments: Venue.allCases)
  func turning(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("@KPM Mali Mali data balita dikirim paling lambat 30 Januari 2026")
      try stage.see("C-1 · catatan")
      try stage.type("/jadikan komitmen c1")
      try stage.see("C-1 menjadi KOMITMEN")
      try stage.press(.enter)
      try stage.see("K-1 · KPM Desa Mali Mali · Jumat, 30 Januari 2026")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: C-1 dijadikan K-1")
      try stage.press(.control("y"))
      try stage.see("Dilakukan lagi: C-1 dijadikan K-1")
      try stage.enter("/jadikan catatan")
      try stage.see("C-1 · catatan · KPM Desa Mali Mali · data balita dikirim paling lambat 30 Januari 2026")
    }
  }

  @Test("What was said under the wrong item goes where it belongs", arguments: Venue.allCases)
  func moving(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/acara 6")
      try stage.see("Catatan · 6 Diskusi")
      try stage.enter("PMT diusulkan lewat dana desa")
      try stage.see("C-1 · catatan")
      try stage.enter("/pindah C-1 acara 7")
      try stage.see("pemindahan C-1 ke acara “Usulan")
      try stage.see("── 7 Usulan")
      try stage.missing("── 6 Diskusi")
      try stage.press(.control("z"))
      try stage.see("── 6 Diskusi")
      try stage.enter("kader perlu dilibatkan")
      try stage.see("C-2 · catatan")
      try stage.enter("/pindah c2 tanpa acara")
      try stage.see("── di luar acara")
    }
  }

  @Test("A slip is struck, by its number or with Del in the record, and undo brings it back", arguments: Venue.allCases)
  func striking(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("! @KPM kirim data")
      try stage.see("K-1 KOMITMEN")
      try stage.enter("/coret k1")
      try stage.see("dicoret")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: pencoretan K-1")
      try stage.missing("dicoret")
      try stage.enter("salah dengar")
      try stage.see("C-1 · catatan")
      try stage.press(.tab)
      try stage.press(.tab)
      try stage.see("Del coret")
      try stage.press(.up)
      try stage.press(.delete)
      try stage.see("pencoretan K-1")
    }
  }

  @Test("Two promises in one line are parted where the list of words says", arguments: Venue.allCases)
  func splitting(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("! @KPM Mali Mali data balita dikirim dan posyandu dibuka >30 Januari 2026")
      try stage.see("K-1 KOMITMEN")
      try stage.type("/pisah K-1 ")
      try stage.see("posyandu")
      try stage.type("posy")
      try stage.see("K-1: data balita dikirim ‖ posyandu dibuka")
      try stage.press(.enter)
      try stage.see("pemisahan K-1 dan K-2")
      try stage.see("K-2 KOMITMEN  KPM Desa Mali Mali")
      try stage.press(.control("z"))
      try stage.see("data balita dikirim dan posyandu dibuka")
      try stage.missing("K-2 KOMITMEN")
    }
  }

  @Test("Two villages propose the same: one proposal of both", arguments: Venue.allCases)
  func joining(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("$ desa:Kiram jamban sehat Rp5jt")
      try stage.see("U-1 USULAN")
      try stage.enter("$ desa:Balau jamban sehat")
      try stage.see("U-2 USULAN")
      try stage.type("/gabung u1 u2")
      try stage.see("U-1 + U-2: jamban sehat")
      try stage.press(.enter)
      try stage.see("digabung ke U-1")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: penggabungan U-2 ke U-1")
      try stage.missing("digabung ke U-1")
    }
  }

  @Test("Any entry is said anew by its number", arguments: Venue.allCases)
  func editing(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("! @KPM Mali Mali kirim data")
      try stage.see("K-1 KOMITMEN")
      try stage.enter("catatan di antaranya")
      try stage.see("C-1 · catatan")
      try stage.type("/ubah k1 data balita dikirim @Bidan Desa Lihung >30 Januari 2026")
      try stage.see("Memperbaiki K-1")
      try stage.press(.enter)
      try stage.see("K-1 KOMITMEN  Bidan Desa Lihung · Jumat, 30 Januari 2026")
      try stage.missing("kirim data")
    }
  }

  @Test("Any entry is opened in a form, Tab goes through its fields, Enter saves", arguments: Venue.allCases)
  func form(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("! kirim data balita")
      try stage.see("K-1 KOMITMEN  ! belum ada penanggung jawab")
      try stage.enter("catatan di antaranya")
      try stage.see("C-1 · catatan")
      try stage.press(.tab)
      try stage.press(.tab)
      try stage.press(.up)
      try stage.press(.enter)
      try stage.see("[Perbaiki K-1]")
      try stage.press(.tab)
      try stage.see("▸ Batas waktu")
      try stage.type("31 Februari")
      try stage.see("“31 Februari” bukan tanggal")
      try stage.press(.control("u"))
      try stage.type("Jumat depan")
      try stage.see("batas waktu Jumat, 30 Januari 2026")
      try stage.press(.backTab)
      try stage.press(.backTab)
      try stage.see("▸ Penanggung jawab")
      try stage.type("bidan lihung")
      try stage.press(.enter)
      try stage.missing("[Perbaiki K-1]")
      try stage.see("K-1 KOMITMEN  Bidan Desa Lihung · Jumat, 30 Januari 2026")
    }
  }

  @Test("A corrected figure keeps both values however it is mended", arguments: Venue.allCases)
  func correction(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("#koreksi baduta berisiko semula:16 menjadi:7")
      try stage.see("(semula 16 dikoreksi menjadi 7)")
      try stage.enter("s/baduta/balita/")
      try stage.see("balita berisiko (semula 16 dikoreksi menjadi 7)")
      try stage.enter("/jadikan tampung")
      try stage.see("T-1 DITAMPUNG")
      try stage.enter("/jadikan catatan")
      try stage.see("balita berisiko (semula 16 dikoreksi menjadi 7)")
    }
  }

  @Test("More is added to the newest, and what was forgotten is shown", arguments: Venue.allCases)
  func adding(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("! sosialisasi gizi")
      try stage.see("belum ada penanggung jawab")
      try stage.enter("+ @Bidan Desa Lihung >akhir Maret")
      try stage.see("K-1 KOMITMEN  Bidan Desa Lihung · Selasa, 31 Maret 2026")
    }
  }

  @Test("The English words do the same", arguments: Venue.allCases)
  func english(venue: Venue) throws {
    try venue.play(language: "en") { stage in
      try stage.enter("send data and open posyandu")
      try stage.see("C-1")
      try stage.enter("/turn commitment")
      try stage.see("K-1 COMMITMENT")
      try stage.enter("/split open")
      try stage.see("split of K-1 and K-2")
      try stage.enter("/join K-1 K-2")
      try stage.see("joined to K-1")
      try stage.enter("/strike k1")
      try stage.see("striking of K-1")
    }
  }

  // MARK: - Over a power cut, and with a second person

  @Test("A mend in hand survives a power cut, in the line and in the form", arguments: [false, true])
  func powerCut(inForm: Bool) throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    try session.type("! @KPM Mali Mali kirim data\n")
    try session.waitUntil(contains: "K-1 ·")
    try session.type("catatan di antaranya\n")
    try session.waitUntil(contains: "C-1 · catatan")
    try session.type("/ubah k1\n")
    try session.waitUntil(contains: "[Perbaiki K-1]")
    try session.type(" balita")
    try session.waitUntil(contains: "kirim data balita")
    if !inForm {
      try session.press(.escape)
      try session.waitUntil(contains: "! @KPM Desa Mali Mali kirim data balita")
    }
    try session.waitUntilKept("kirim data balita", in: hall)
    session.terminate(SIGKILL)
    _ = try session.waitForExit()
    let again = try hall.open()
    try again.waitUntil(contains: "kirim data balita")
    try again.press(.enter)
    try again.waitUntil(contains: "K-1 · KPM Desa Mali Mali")
    again.terminate(SIGTERM)
    _ = try again.waitForExit()
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    #expect(file.history.session.entries.map(\.body.text) == ["kirim data balita", "catatan di antaranya"])
  }

  @Test("Two people mend one entry on two screens: the second is shown both and chooses")
  func twoScreens() throws {
    let hall = try Hall()
    let first = try hall.open()
    try first.waitUntil(contains: "09.00 WITA")
    try first.type("data stunting menurun\n")
    try first.waitUntil(contains: "C-1 · catatan")
    let second = try hall.open()
    try second.waitUntil(contains: "data stunting menurun")
    for session in [first, second] {
      try session.press(.up)
      try session.waitUntil(contains: "Memperbaiki C-1")
    }
    try first.type(" tajam\n")
    try first.waitUntil(contains: "C-1 · catatan · data stunting menurun tajam")
    try second.waitUntil(contains: "menurun tajam")
    try second.type(" sedikit\n")
    try second.waitUntil(contains: "C-1 diubah dari dua tempat")
    try second.waitUntil(contains: "Sekretaris mengubah C-1 pukul 09.00")
    try second.waitUntil(contains: "MEREKA  catatan · data stunting menurun [tajam]")
    try second.waitUntil(contains: "ANDA    catatan · data stunting menurun [sedikit]")
    try second.type("l")
    try second.waitUntil(contains: "MEREKA  data stunting menurun tajam")
    try second.type(" di Desa Kiram")
    try second.press(.enter)
    try first.waitUntil(contains: "data stunting menurun sedikit di Desa Kiram")
  }

  @Test(
    "Two seats on one file: whichever comes second is asked, and what it chooses holds at both", arguments: ["m", "a"])
  func twoSeats(answer: Character) throws {
    let hall = try Hall()
    let secretary = try Seat("Sekretaris", at: hall)
    let noteTaker = try Seat("Pencatat", at: hall)
    secretary.enter("! @KPM Mali Mali kirim data")
    noteTaker.lookForOthers()
    for seat in [secretary, noteTaker] { seat.press(.up) }
    secretary.type(" balita")
    secretary.press(.enter)
    // Nobody has told the note-taker yet: the file refuses, and brings what came before.
    noteTaker.type(" ibu hamil")
    noteTaker.press(.enter)
    #expect(noteTaker.screen.contains("K-1 diubah dari dua tempat"))
    #expect(noteTaker.screen.contains("kirim data balita") && noteTaker.screen.contains("kirim data ibu hamil"))
    noteTaker.press(.character(answer))
    secretary.lookForOthers()
    for seat in [secretary, noteTaker] {
      #expect(seat.texts == [answer == "m" ? "kirim data balita" : "kirim data ibu hamil"])
    }
  }
}

extension TerminalSession {
  /// Waits until what is under the hands of the secretary is kept in the file.
  fileprivate func waitUntilKept(_ words: String, in hall: Hall) throws {
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    try waitUntil("the line to be kept") { _ in (try? file.draft(seat: "Sekretaris").contains(words)) == true }
  }
}
