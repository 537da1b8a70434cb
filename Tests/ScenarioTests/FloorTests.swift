import TerminalUI
import TestKit
import Testing

/// A discussion in which several want to speak, told in process and on a real terminal.
@Suite("Who speaks when")
struct FloorTests {
  @Test("Those who ask speak in turn, and what they say is theirs", arguments: Venue.allCases)
  func discussion(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/hadir @Sekretaris Kecamatan @Bidan Desa Lihung")
      try stage.enter("/acara 6")
      try stage.enter("/bicara @Bidan Desa Lihung @Pambakal Desa Balau")
      try stage.see("antrean bicara: Pambakal Desa Balau")
      try stage.see("Antrean bicara")
      try stage.see("1 Bidan Desa Lihung")
      try stage.enter("/persilakan")
      try stage.see("▶ Bidan")
      try stage.see("1 Pambakal Desa Balau")
      try stage.type("kader perlu dilibatkan")
      try stage.see("pembicara Bidan Desa Lihung (sedang bicara)")
      try stage.press(.enter)
      try stage.see("C-1 · catatan · Bidan Desa Lihung")
      try stage.enter("@peserta KPM kami siap")
      try stage.see("salah seorang peserta (unsur KPM)")
      try stage.enter("@- mikrofon diganti")
      try stage.see("C-3 · catatan · mikrofon diganti")
      try stage.enter("/selesaibicara")
      try stage.see("Selesai bicara: Bidan Desa Lihung")
      try stage.missing("▶ Bidan")
      try stage.enter("catatan tanpa nama")
      try stage.see("C-4 · catatan · catatan tanpa nama")
      try stage.press(.control("z"))
      try stage.press(.control("z"))
      try stage.see("▶ Bidan")
    }
  }

  @Test("One page says who waits and who has not spoken, and gives the floor", arguments: Venue.allCases)
  func page(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/hadir @Sekretaris Kecamatan @Bidan Desa Lihung")
      try stage.enter("/bicara @Bidan Desa Lihung")
      try stage.see("1 Bidan Desa Lihung")
      try stage.press(.alt("b"))
      try stage.see("[giliran bicara]")
      try stage.see("Belum bicara (5)")
      try stage.press(.enter)
      try stage.see("▶ Bidan")
      try stage.enter("/bicara")
      try stage.see("Waktu bicara menurut unsur")
      try stage.see("Belum bicara (2)")
      try stage.press(.escape)
      try stage.missing("[giliran bicara]")
    }
  }

  @Test("In a small window it stands behind the tabs who speaks", arguments: Venue.allCases)
  func smallWindow(venue: Venue) throws {
    try venue.play(size: Size(columns: 79, rows: 20)) { stage in
      try stage.enter("/bicara @Bidan Desa Lihung @Pambakal Desa Balau")
      try stage.see("antre 2")
      try stage.enter("/persilakan")
      try stage.see("▶ Bidan")
      try stage.see("antre 1")
    }
  }
}
