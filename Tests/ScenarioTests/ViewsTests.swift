import Foundation
import TerminalUI
import TestKit
import Testing

/// What the screen shows besides the meeting, told in process and on a real terminal.
@Suite("Views")
struct ViewsTests {
  @Test("Another theme is worn at once; a name that there is not changes nothing", arguments: Venue.allCases)
  func theme(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/tampilan kertaz")
      try stage.see("Tampilan “kertaz” tidak ada. Maksudnya kertas?")
      try stage.press(.control("u"))
      try stage.enter("/tampilan kertas")
      try stage.see("Tampilan kertas dipakai")
      try stage.enter("/tampilan")
      try stage.see("▸ kertas")
      try stage.press(.down)
      try stage.see("Tampilan papan-tulis dipakai")
      try stage.press(.escape)
      try stage.see("Tampilan kertas dipakai")
      try stage.enter("masih mencatat")
      try stage.see("C-1 · catatan · masih mencatat")
    }
  }

  @Test("The colours of the whole window change, also by a file of one's own")
  func colours() throws {
    let hall = try Hall()
    let own = hall.folder.appending(path: "saya.toml")
    try "nama = \"saya\"\n[peran]\ntext = { huruf = \"#000000\", latar = \"#ffff00\" }\n".write(
      to: own, atomically: true, encoding: .utf8)
    try "nama = \"salah\"\n[peran]\ntext = { huruf = 3 }\n".write(
      to: hall.folder.appending(path: "salah.toml"), atomically: true, encoding: .utf8)
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    let dark = session.emulator.cell(row: 10, column: 60).background
    try session.type("/tampilan kertas\n")
    try session.waitUntil("a light ground") { $0.emulator.cell(row: 10, column: 60).background != dark }
    try session.type("/tampilan \(own.path)\n")
    try session.waitUntil("a yellow ground") { $0.emulator.cell(row: 10, column: 60).background == 226 }
    try session.type("/tampilan \(hall.folder.path)/salah.toml\n")
    try session.waitUntil(contains: "salah.toml:3")
    #expect(session.emulator.cell(row: 10, column: 60).background == 226)
  }

  @Test("The mouse is taken and given back; pressing works as far to the right as the window goes")
  func mouse() throws {
    let hall = try Hall()
    let session = try hall.open(size: Size(columns: 300, rows: 40))
    try session.waitUntil(contains: "09.00 WITA")
    #expect(session.emulator.takesMouse)
    try session.point(Mouse(.press, at: Position(row: 3, column: 280)))
    try session.waitUntil(contains: "[Peserta")
    // The hints of the pane push F1 aside: it is pressed where it comes to stand.
    try session.waitUntil("the pane's hints") {
      $0.rows.last?.contains("Enter daftar hadir  F1 bantuan  F9 menu") == true
    }
    try session.click("F1 bantuan")
    try session.waitUntil(contains: "[bantuan")
    try session.click("Esc kembali")
    try session.press(.control("q"))
    try session.press(.enter)
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.leftBehind == [])
    let plain = try hall.open(options: ["--tanpa-tetikus"])
    try plain.waitUntil(contains: "09.00 WITA")
    #expect(!plain.emulator.takesMouse)
  }

  @Test("What is chosen is worn at the next start too, and what is wrong in the settings is told")
  func remembered() throws {
    let hall = try Hall()
    let first = try hall.open()
    try first.waitUntil(contains: "09.00 WITA")
    // Colour 231 of the palette is the paper of kertas.
    try first.type("/tampilan kertas\n")
    try first.waitUntil("a light ground") { $0.emulator.cell(row: 10, column: 60).background == 231 }
    // The notice about settings that cannot be kept would come behind this.
    try first.waitUntil(contains: "Tampilan kertas dipakai")
    try first.press(.control("q"))
    try first.press(.enter)
    _ = try first.waitForExit()
    let settings = hall.folder.appending(path: "config/rembuk/setelan.toml")
    #expect(try String(contentsOf: settings, encoding: .utf8) == "tampilan = \"kertas\"\n")
    try "tampilan = \"kertas\"\nhuruf = 3\n".write(to: settings, atomically: true, encoding: .utf8)
    let second = try hall.open()
    try second.waitUntil(contains: "setelan.toml:2")
    try second.waitUntil("a light ground") { $0.emulator.cell(row: 10, column: 60).background == 231 }
  }

  @Test("Agreements and promises are read back one by one", arguments: Venue.allCases)
  func readBack(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/hadir @Sekretaris Kecamatan")
      try stage.enter("! @Sekretaris Kecamatan data balita dikirim >30 Januari 2026")
      try stage.see("K-1 ·")
      try stage.enter("= posyandu serentak setiap tanggal 10 mufakat")
      try stage.see("P-1 ·")
      try stage.enter("! @KPM Mali Mali pendampingan >30 Juni 2026")
      try stage.see("K-2 ·")
      try stage.press(.function(8))
      try stage.see("bacakan · P-1 KESEPAKATAN")
      try stage.see("▄▀▀█")
      try stage.press(.enter)
      try stage.see("K-1 KOMITMEN")
      try stage.see("hadir: Enter berarti sanggup")
      try stage.press(.enter)
      try stage.see("K-2 KOMITMEN")
      try stage.see("tidak hadir: belum dikonfirmasi")
      try stage.press(.character("e"))
      try stage.see("Perbaiki K-2")
      try stage.type(" keluarga")
      try stage.press(.enter)
      // It is agreed to once it stands there as it was mended, and not in the form alone.
      try stage.missing("Perbaiki K-2")
      try stage.see("pendampingan keluarga")
      try stage.press(.enter)
      try stage.see("K-2 belum dikonfirmasi: KPM Desa Mali Mali")
      try stage.press(.enter)
      try stage.missing("K-2 belum dikonfirmasi")
      try stage.see("✓\u{A0}dibacakan")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: K-2 dibacakan dan disepakati")
      try stage.enter("/bacakan")
      try stage.see("K-2 KOMITMEN")
      try stage.press(.character("t"))
      try stage.see("Enter selesai")
      try stage.missing("K-2 KOMITMEN")
      try stage.press(.escape)
      try stage.see("T-1 DITAMPUNG")
    }
  }

  @Test("The papers are seen page by page before they are written", arguments: Venue.allCases)
  func preview(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/acara 6")
      try stage.enter("@Sekretaris Kecamatan forum ini menyamakan persepsi")
      try stage.see("C-1 ·")
      try stage.press(.function(7))
      try stage.see("Halaman 1 dari")
      try stage.see("NOTULA")
      try stage.press(.escape)
      try stage.missing("Halaman 1 dari")
      try stage.enter("lalu ditutup")
      try stage.see("C-2 ·")
    }
  }

  @Test("On a real terminal the preview holds what the paper will say, up to its last page")
  func previewOfThePaper() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    try session.type("= posyandu serentak setiap tanggal 10 mufakat\n")
    try session.waitUntil(contains: "P-1 ·")
    try session.type("/pratinjau\n")
    try session.waitUntil(contains: "PEMERINTAH KABUPATEN BANJAR")
    try session.waitUntil(contains: "KONSEP")
    try session.press(.end)
    try session.waitUntil(contains: "akhir halaman")
    try session.press(.escape)
    #expect(try FileManager.default.contentsOfDirectory(atPath: hall.folder.path).allSatisfy { !$0.hasSuffix(".pdf") })
  }

  @Test("The hall sees the item and what was agreed, and nothing else", arguments: Venue.allCases)
  func publicView(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/hadir @Sekretaris Kecamatan")
      try stage.enter("/acara 6")
      try stage.enter("~ anggaran transportasi kader")
      try stage.see("T-1 ·")
      try stage.press(.function(12))
      try stage.see("Hadir 1 dari")
      try stage.missing("anggaran")
      try stage.enter("= posyandu setiap tanggal 10 mufakat")
      try stage.see("P-1  posyandu setiap tanggal 10")
      try stage.enter("/tayang gelap")
      try stage.missing("Hadir 1 dari")
      try stage.missing("posyandu")
      try stage.type("satu")
      try stage.see("▏satu")
      try stage.press(.enter)
      try stage.press(.function(12))
      try stage.see("P-1  posyandu")
      try stage.press(.function(12))
      try stage.see("Agenda")
      try stage.see("T-1 DITAMPUNG")
    }
  }

  @Test("The papers go to the printer; in process it is said to have taken them")
  func printing() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    try session.type("/cetak\n")
    // Whether there is a print service here or not, the paper is told of, and where.
    try session.waitUntil("an answer") {
      $0.screenText.contains("program lp (CUPS) tidak ada") || $0.screenText.contains("pencetak")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: hall.folder.path).contains { $0.hasSuffix(".pdf") })
  }
}
