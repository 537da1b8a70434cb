import TerminalUI
import TestKit
import Testing

/// What a secretary does on the day of the meeting, told in process and on a real terminal.
@Suite("A day of meeting")
struct MeetingDayTests {
  @Test("The pre-musrenbang is run from the line and closed", arguments: Venue.allCases)
  func wholeMeeting(venue: Venue) throws {
    try venue.play { stage in
      try stage.see("1 Pembukaan")
      try stage.enter("/rapat tempat Gedung Pokogonco Achmad")
      try stage.see("Gedung Pokogonco")
      try stage.enter("/hadir pambakal 22")
      try stage.see("22/26")
      try stage.enter("/acara 6")
      try stage.see("Catatan · 6 Diskusi dan tanya jawab")
      try stage.enter("@peserta KPM keterlibatan desa dan kader menentukan")
      try stage.see("salah seorang peserta (unsur KPM)")
      try stage.enter("! @KPM Mali Mali data balita diserahkan >30 Januari 2026 #gizi")
      try stage.see("K-1 KOMITMEN  KPM Desa Mali Mali")
      try stage.see("K-1 · KPM Desa Mali Mali · Jumat, 30 Januari 2026")
      try stage.enter("$ desa:Kiram PMT lokal #spesifik vol:24 balita Rp36,7jt dana:DD")
      try stage.see("U-1 USULAN  Desa Kiram · spesifik · Rp36.700.000")
      try stage.enter("= pendampingan menjadi prioritas satu mufakat")
      try stage.see("P-1 KESEPAKATAN")
      try stage.enter("~ anggaran transportasi kader")
      try stage.see("T-1 DITAMPUNG")
      try stage.press(.function(10))
      try stage.see("hal masih kurang")
      try stage.press(.enter)
      try stage.see("Pukul selesai")
      try stage.press(.function(10))
      try stage.see("Naskah yang ditulis")
      try stage.press(.enter)
      try stage.see("naskah")
    }
  }

  @Test("What is typed is read back before Enter", arguments: Venue.allCases)
  func chips(venue: Venue) throws {
    try venue.play { stage in
      try stage.type("! sosialisasi gizi di posyandu")
      try stage.see("belum ada penanggung jawab")
      try stage.type(" >31 Februari")
      try stage.see("tidak ada tanggal")
    }
  }

  @Test("A name is completed from the list, told apart by its village", arguments: Venue.allCases)
  func completion(venue: Venue) throws {
    try venue.play { stage in
      try stage.type("! @Pambakal Mandi")
      try stage.see("Pambakal Desa Mandiangin Timur")
      try stage.see("Pambakal Desa Mandikapau Barat")
      try stage.press(.down)
      try stage.press(.tab)
      try stage.missing("Mandikapau")
      try stage.see("penanggung jawab Pambakal Desa Mandiangin Barat")
    }
  }

  @Test("Undo and redo say what they change", arguments: Venue.allCases)
  func undo(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("catatan pertama")
      try stage.see("C-1 · catatan")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: C-1")
      try stage.press(.control("y"))
      try stage.see("Dilakukan lagi: C-1")
    }
  }

  @Test("A slip of the keys is mended", arguments: Venue.allCases)
  func mending(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("stunting di desa Kiran menurun")
      try stage.see("stunting di desa Kiran")
      try stage.enter("s/Kiran/Kiram/")
      try stage.see("stunting di desa Kiram menurun")
      try stage.press(.up)
      try stage.see("Memperbaiki C-1")
      try stage.type(" tajam")
      try stage.press(.enter)
      try stage.see("Kiram menurun tajam")
    }
  }

  @Test("The menu finds an action by typing, help explains the line", arguments: Venue.allCases)
  func menuAndHelp(venue: Venue) throws {
    try venue.play { stage in
      try stage.press(.function(9))
      try stage.type("berikut")
      try stage.missing("tutup rapat")
      try stage.press(.enter)
      try stage.see("▶ 1 Pembukaan")
      try stage.press(.function(1))
      try stage.see("Baris ketik")
      try stage.press(.escape)
      try stage.missing("Baris ketik")
    }
  }

  @Test("A paste of several lines asks once", arguments: Venue.allCases)
  func paste(venue: Venue) throws {
    try venue.play { stage in
      try stage.paste("satu\n! dua\ntiga")
      try stage.see("3 baris ditempel")
      try stage.press(.enter)
      try stage.see("C-2 · catatan · tiga")
      try stage.see("K-1 KOMITMEN")
    }
  }

  @Test("A WhatsApp chat is pasted with its times, its speakers and its chat words", arguments: Venue.allCases)
  func chat(venue: Venue) throws {
    try venue.play { stage in
      try stage.paste(
        """
        21/01/26 09.14 - Mahrur Ruyani membuat grup ini
        21/01/26 09.15 - Mahrur Ruyani: #topic Pendataan ulang
        21/01/26 09.16 - +62 812-3456-7890: balita di Kiram 24
        21/01/26 09.17 - Mahrur Ruyani: #acton KPM menimbang ulang
        21/01/26 09.18 - Mahrur Ruyani: #action KPM menimbang ulang
        """)
      try stage.see("4 pesan WhatsApp dari 2 orang")
      try stage.press(.enter)
      try stage.see("▶ 1 Pendataan ulang")
      try stage.see("09.16 salah seorang peserta")
      try stage.see("09.18 K-1 KOMITMEN  para KPM")
      try stage.see("#acton KPM menimbang ulang")
      try stage.missing("812")
    }
  }

  @Test("Abbreviations are written out after a look", arguments: Venue.allCases)
  func tidying(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("anak yg sakit krn gizi")
      try stage.enter("@peserta \"yg ini kutipan\"")
      try stage.see("yg ini kutipan")
      try stage.enter("/rapikan")
      try stage.see("2 singkatan")
      try stage.see("yg → yang")
      try stage.press(.enter)
      try stage.see("anak yang sakit krn gizi")
      try stage.type("s")
      try stage.see("anak yang sakit karena gizi")
      try stage.see("yg ini kutipan")
      try stage.press(.control("z"))
      try stage.see("anak yang sakit krn gizi")
    }
  }

  @Test("The same meeting fits a small window and a large one", arguments: Venue.allCases)
  func sizes(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("catatan pertama")
      try stage.see("catatan pertama")
      try stage.resize(Size(columns: 80, rows: 24))
      try stage.see("catatan pertama")
      try stage.resize(Size(columns: 50, rows: 14))
      try stage.see("[Catatan]")
      try stage.press(.tab)
      try stage.see("[Agenda]")
      try stage.press(.escape)
      try stage.see("[Catatan]")
      try stage.type("@Emma tetap ada")
      try stage.see("@Emma tetap ada")
      try stage.resize(Size(columns: 20, rows: 5))
      try stage.see("terlalu")
      try stage.resize(Size(columns: 120, rows: 36))
      try stage.see("@Emma tetap ada")
    }
  }

  @Test("The English screen runs the same meeting", arguments: Venue.allCases)
  func english(venue: Venue) throws {
    try venue.play(language: "en") { stage in
      try stage.see("Attendees")
      try stage.enter("! awareness")
      try stage.see("nobody answers for it yet")
      try stage.press(.function(9))
      try stage.see("close the meeting")
    }
  }

  @Test("Ctrl-S and Ctrl-C neither freeze nor end the program", arguments: Venue.allCases)
  func reflexes(venue: Venue) throws {
    try venue.play { stage in
      try stage.press(.control("s"))
      try stage.see("Tersimpan otomatis")
      try stage.press(.control("c"))
      try stage.see("Untuk keluar tekan Ctrl-Q")
      try stage.enter("masih hidup")
      try stage.see("C-1 · catatan · masih hidup")
    }
  }
}
