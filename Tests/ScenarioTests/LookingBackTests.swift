import TerminalUI
import TestKit
import Testing

/// How what was recorded is found again, and who changed what, told in process and on a real terminal.
@Suite("Looking back")
struct LookingBackTests {
  @Test("A word is found as it is typed, and the way leads there and back", arguments: Venue.allCases)
  func search(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/acara 6")
      try stage.enter("! @KPM Mali Mali data balita diserahkan >30 Januari 2026 #gizi")
      try stage.see("K-1 ·")
      try stage.enter("@Emma penimbangan di Desa Bi’ih berjalan")
      try stage.see("C-1 ·")
      try stage.enter("! sosialisasi gizi di posyandu")
      try stage.see("K-2 ·")
      try stage.type("baris yang ditinggal")
      try stage.press(.control("f"))
      try stage.see("komitmen yang jatuh tempo sampai hari itu")
      try stage.type("gizi")
      try stage.see("2 butir")
      try stage.press(.up)
      try stage.press(.enter)
      try stage.see("K-1: hasil 1 dari 2 untuk “gizi”")
      try stage.press(.right)
      try stage.see("K-2: hasil 2 dari 2")
      try stage.press(.escape)
      try stage.missing("hasil 2 dari 2")
      try stage.see("baris yang ditinggal")
    }
  }

  @Test("What is due, and what lacks somebody, is asked from the line", arguments: Venue.allCases)
  func filters(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("! @KPM Mali Mali data balita diserahkan >30 Januari 2026")
      try stage.see("K-1 ·")
      try stage.enter("! sosialisasi gizi di posyandu")
      try stage.see("K-2 ·")
      try stage.enter("/cari >30 Januari")
      try stage.see("batas waktu s.d. Jumat, 30 Januari 2026")
      try stage.see("▸ K-1")
      try stage.press(.control("u"))
      try stage.type("tanpa penanggung jawab")
      try stage.see("▸ K-2")
      try stage.press(.enter)
      try stage.see("K-2: hasil 1 dari 1")
    }
  }

  @Test("Undo is named before it is done, and the history keeps it with old and new", arguments: Venue.allCases)
  func history(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("stunting di desa Kiran menurun")
      try stage.see("Ctrl-Z urungkan: C-1 stunting di")
      try stage.enter("s/Kiran/Kiram/")
      try stage.see("Ctrl-Z urungkan: perbaikan C-1")
      try stage.enter("keliru")
      try stage.see("C-2 · catatan")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: C-2 keliru")
      try stage.press(.function(9))
      try stage.see("urungkan: perbaikan C-1 stunting di desa Kiram")
      try stage.see("ulangi: C-2 keliru")
      try stage.press(.escape)
      try stage.enter("/riwayat")
      try stage.see("21/1 09.00  Sekretaris   mengurungkan: C-2 keliru")
      try stage.press(.down)
      try stage.press(.down)
      try stage.see("stunting di desa [Kiran] menurun")
      try stage.see("stunting di desa [Kiram] menurun")
      try stage.press(.enter)
      try stage.see("[Riwayat C-1]")
      try stage.missing("keliru")
      try stage.press(.escape)
      try stage.see("[Riwayat rapat]")
      try stage.press(.escape)
      try stage.missing("[Riwayat rapat]")
    }
  }
}
