import Foundation
import TerminalUI
import TestKit
import Testing

@testable import rembuk

/// A meeting from its preparation to the next one two weeks later, told in process and on a real terminal over real files.
@Suite("A whole day, and the meeting after it")
struct WholeDayTests {
  @Test("Prepared, run, ranked, read back, closed, sealed, and gone on from", arguments: Venue.allCases)
  func wholeDay(venue: Venue) throws {
    let hall = try Hall()
    try run(at: open(hall, venue))
    let old = hall.folder.appending(path: "lama.rembuk").path
    try FileManager.default.moveItem(atPath: hall.file, toPath: old)
    try #require(
      try hall.run(
        "baru", hall.file, "--templat", "musrenbang-kecamatan", "--tanggal", "2026-02-04", "--judul",
        "Musrenbang Kecamatan", "--lanjutan", old
      ).status == 0)
    let made = try hall.run("daftar", hall.file)
    #expect(made.output.contains("Musrenbang Kecamatan"), "\(made)")
    let listed = try hall.run("daftar", hall.file, "--json").output
    for text in ["kirim data balita", "anggaran transportasi", "PMT lokal", "jamban sehat"] {
      #expect(listed.contains(text), "\(text)")
    }
    try #require(try hall.run("catat", hall.file, input: "/acara 1\n/selesai K-1 sudah di Puskesmas\n").status == 0)
    let recap = try hall.run("rekap", old, hall.file).output
    #expect(recap.contains("ditepati\tK-1\tkirim data balita"), "\(recap)")
  }

  private func open(_ hall: Hall, _ venue: Venue) throws -> any Stage {
    switch venue {
    case .inProcess: return SeatStage(try Seat("Sekretaris", at: hall))
    case .terminal:
      let session = try hall.open()
      try session.waitUntil(contains: "09.00 WITA")
      return TerminalStage(session)
    }
  }

  private func run(at stage: any Stage) throws {
    for line in ["/rapat tempat Gedung Pokogonco Achmad", "/hadir KPM 19", "/pimpinan Hj. Emma Susanty", "/acara 6"] {
      try stage.enter(line)
    }
    try stage.see("Catatan · 6 Diskusi")
    try stage.enter("! @Pambakal Kiram kirim data balita >30 Januari 2026")
    try stage.see("K-1 ·")
    try stage.enter("= posyandu serentak setuju 18 tolak 1 keberatan:Pambakal Balau terlalu jauh")
    try stage.see("keberatan Pambakal Desa Balau: terlalu jauh")
    try stage.enter("~ anggaran transportasi kader")
    try stage.see("T-1 DITAMPUNG")
    try stage.enter("/acara 7")
    try stage.enter("$ desa:Kiram PMT lokal Rp36jt")
    try stage.enter("$ desa:Balau jamban sehat Rp42jt")
    try stage.see("U-2 · Desa Balau")
    try stage.enter("/sepakat U-1-2")
    try stage.see("U-1, U-2 disepakati")
    try stage.enter("/prioritas U-2 1 rawan longsor")
    try stage.see("prioritas 1 · “rawan longsor”")
    try stage.press(.function(5))
    try stage.press(.alt("a"))
    try stage.see("Pagu berapa?")
    try stage.type("50 juta")
    try stage.press(.enter)
    try stage.see("1 usulan muat")
    try stage.press(.escape)
    try stage.missing("1 usulan muat")
    try stage.press(.function(8))
    try stage.see("bacakan · P-1")
    try stage.press(.enter)
    try stage.see("tidak hadir: belum dikonfirmasi")
    try stage.press(.enter)
    try stage.see("K-1 belum dikonfirmasi")
    try stage.press(.escape)
    try stage.press(.function(10))
    try stage.see("▸Lanjut menutup rapat")
    try stage.see("24 desa belum mengusulkan apa pun")
    try stage.press(.enter)
    try stage.see("Wakil KPM")
    try stage.press(.function(10))
    try stage.see("Naskah yang ditulis")
    try stage.press(.enter)
    try stage.see("[tulis naskah]")
    if stage is TerminalStage { try stage.see("Salin ringkasan") }
    try stage.press(.escape)
    try stage.missing("[tulis naskah]")
    try stage.see("DITUTUP")
    try stage.enter("/sahkan")
    try stage.see("hanya ralat yang mengubah isinya")
    try stage.press(.character("s"))
    try stage.see("DISAHKAN")
    if let terminal = stage as? TerminalStage {
      try stage.see("Kode verifikasi")
      try stage.press(.escape)
      try stage.missing("Kode verifikasi")
      try stage.press(.control("q"))
      try stage.see("Keluar dari Rembuk?")
      try stage.press(.enter)
      _ = try terminal.session.waitForExit()
    }
  }
}
