import Facilitator
import TerminalUI
import TestKit
import Testing

/// The registers: every proposal and every commitment of a meeting on one screen each.
@Suite("Registers")
struct RegisterTests {
  @Test("A secretary goes through the proposals with the hall", arguments: Venue.allCases)
  func proposals(venue: Venue) throws {
    try venue.play { stage in
      for line in [
        "$ desa:Kiram PMT lokal #spesifik vol:24 paket Rp1,5jt/paket dana:DD",
        "$ desa:Balau jamban sehat #sensitif Rp42jt pd:DPUPRP",
        "$ desa:Lihung penyuluhan Rp5jt",
      ] { try stage.enter(line) }
      try stage.see("U-3 · Desa Lihung")
      try stage.press(.alt("5"))
      try stage.see("usulan · menurut desa")
      try stage.see("SEMENTARA, 23 desa belum · 3 usulan · Rp83.000.000")
      try stage.see("24 paket × Rp1.500.000/paket = Rp36.000.000")
      try stage.type("jamban")
      try stage.see("! jamban: biasanya DPRKPLH")
      try stage.press(.alt("s"))
      try stage.see("U-2 · Desa Balau · sensitif · Rp42.000.000 · disepakati")
      try stage.press(.escape)
      try stage.see("U-3   penyuluhan")
      try stage.type("penyuluhan")
      try stage.missing("U-2   ")
      try stage.press(.alt("b"))
      try stage.see("Alasannya belum ada")
      try stage.type("anggaran desa habis")
      try stage.press(.enter)
      try stage.see("U-3 · Desa Lihung · Rp5.000.000 · belum disepakati: anggaran desa habis")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: U-3 belum disepakati: anggaran desa habis")
      try stage.press(.escape)
      try stage.see("U-1   PMT lokal")
      try stage.press(.home)
      try stage.press(.down)
      try stage.press(.alt("k"))
      try stage.see("[Skor U-1]")
      try stage.type("54321")
      try stage.see("5 × 30 = 150")
      try stage.press(.enter)
      try stage.see("urgensi 5×30 + jumlah sasaran 4×20")
      try stage.see("= skor 69")
      try stage.press(.escape)
      try stage.missing("usulan · menurut desa")
    }
  }

  @Test("What would fit under a ceiling, and what is in SIPD afterwards", arguments: Venue.allCases)
  func ceilingAndSIPD(venue: Venue) throws {
    try venue.play(size: Size(columns: 80, rows: 24)) { stage in
      for line in [
        "$ desa:Kiram PMT lokal Rp36jt", "$ desa:Balau jamban Rp42jt", "/prioritas U-2 1", "/sepakat U-1 U-2",
      ] {
        try stage.enter(line)
      }
      try stage.see("U-1, U-2 disepakati")
      try stage.press(.function(5))
      try stage.press(.alt("a"))
      try stage.see("Pagu berapa?")
      try stage.type("50 juta")
      try stage.press(.enter)
      try stage.see("── pagu Rp50.000.000: 1 usulan muat, terpakai Rp42.000.000, sisa Rp8.000.000")
      try stage.press(.tab)
      try stage.see("0/2 sudah diinput")
      try stage.type(" ")
      try stage.see("1/2 sudah diinput")
      try stage.press(.alt("n"))
      try stage.type("2026/77")
      try stage.press(.enter)
      try stage.see("2/2 sudah diinput")
      try stage.see("✓ 2026/77")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: U-2 sudah di SIPD nomor 2026/77")
    }
  }

  @Test("What became of the promises is said key by key", arguments: Venue.allCases)
  func commitments(venue: Venue) throws {
    try venue.play { stage in
      for line in ["! @Emma data 24 balita >10 Januari 2026", "! @KPM sosialisasi ditingkatkan"] {
        try stage.enter(line)
      }
      try stage.see("K-2")
      try stage.press(.alt("4"))
      try stage.see("1 terlambat · 0/2 selesai")
      try stage.see("terlambat 11 hari")
      try stage.press(.alt("s"))
      try stage.see("1/2 selesai")
      try stage.press(.end)
      try stage.press(.up)
      try stage.press(.control("z"))
      try stage.see("Diurungkan: K-1 selesai")
      try stage.press(.home)
      try stage.press(.down)
      try stage.press(.alt("j"))
      try stage.type(">2 Februari")
      try stage.see("K-1 → dijadwalkan ulang: Senin, 2 Februari 2026")
      try stage.press(.enter)
      try stage.see("semula Sabtu, 10 Januari 2026")
    }
  }
}

extension RegisterTests {
  @Test(
    "A list from a village is pasted, taken in once, and rows from another paper are typed", arguments: Venue.allCases)
  func entering(venue: Venue) throws {
    try venue.play { stage in
      let list =
        "Desa\tKegiatan\tVolume\tSatuan\tHarga satuan\tJumlah\nKiram\tPMT lokal\t24\tpaket\t1.500.000\t36.000.000\nKiram\tjamban\t\t\t\t42.000.000"
      try stage.press(.alt("5"))
      try stage.see("belum ada usulan")
      try stage.paste(list)
      try stage.see("2 baru, 0 sudah ada, 0 tidak diambil · 2 usulan · Rp78.000.000")
      try stage.press(.enter)
      try stage.see("impor 2 butir")
      try stage.paste(list)
      try stage.see("0 baru, 2 sudah ada, 0 tidak diambil")
      try stage.press(.escape)
      try stage.missing("[Impor usulan]")
      try stage.press(.alt("e"))
      try stage.see("Isi usulan berderet")
      for cell in ["Balau", "sumur bor", "1", "unit", "10jt"] {
        try stage.type(cell)
        try stage.press(.tab)
      }
      try stage.see("1 unit × Rp10.000.000/unit = Rp10.000.000")
      try stage.press(.enter)
      try stage.see("U-3 · Desa Balau")
      try stage.press(.alt("j"))
      try stage.type("10 juta")
      try stage.press(.enter)
      try stage.see("cocok dengan kertas")
      try stage.press(.escape)
      try stage.see("3 usulan · Rp88.000.000")
    }
  }
}
