import Foundation
import TerminalUI
import TestKit
import Testing

/// How a meeting is closed with its papers, told in process and on a real terminal.
@Suite("Closing with the papers")
struct ClosingTests {
  @Test("A gap is filled and come back from, papers are chosen, the summary is copied", arguments: Venue.allCases)
  func closing(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/acara 6")
      try stage.enter("= posyandu serentak setuju 24 tolak 1 keberatan:Pambakal Kiram terlalu jauh")
      try stage.see("keberatan Pambakal Desa Kiram: terlalu jauh")
      try stage.enter("! kirim data balita @KPM Mali Mali")
      try stage.see("K-1 ·")
      try stage.press(.function(10))
      try stage.see("▸Lanjut menutup rapat")
      try stage.press(.end)
      try stage.see("▸! K-1: belum ada batas waktu")
      try stage.press(.enter)
      try stage.see("kembali ke yang masih kurang")
      try stage.type(" >30 Januari")
      try stage.press(.enter)
      try stage.see("Jumat, 30 Januari 2026")
      try stage.press(.function(10))
      try stage.see("hal masih kurang")
      try stage.missing("K-1: belum ada batas waktu")
      try stage.press(.home)
      try stage.see("▸Lanjut menutup rapat")
      try stage.press(.enter)
      try stage.see("Pukul selesai")
      try stage.press(.alt("t"))
      try stage.see("Sebagai")
      try stage.type("Ketua TPPS Kecamatan")
      try stage.press(.function(10))
      try stage.see("[x] Notula")
      try stage.press(.enter)
      try stage.see("Salin ringkasan")
      try stage.press(.character("s"))
      try stage.see("Ringkasan dikirim ke papan klip")
      if let terminal = stage as? TerminalStage {
        let sent = String(decoding: terminal.session.output, as: UTF8.self)
        let start = try #require(sent.range(of: "\u{1B}]52;c;"))
        let end = try #require(sent[start.upperBound...].firstIndex(of: "\u{07}"))
        let copied = try #require(Data(base64Encoded: String(sent[start.upperBound..<end])))
        #expect(String(decoding: copied, as: UTF8.self).contains("osyandu serentak"))
      }
    }
  }

  @Test("The papers are saved to a folder on a real terminal, and a full disk is told", .enabled(if: Hall.mayMount))
  func flashDisk() throws {
    let hall = try Hall()
    let (folder, disk) = (hall.folder.path + "/arsip", hall.folder.path + "/flashdisk")
    for path in [folder, disk] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    let session = try hall.open(disk: disk)
    let stage = TerminalStage(session)
    try stage.see("09.00 WITA")
    try stage.press(.function(10))
    try stage.see("▸Lanjut menutup rapat")
    try stage.press(.enter)
    try stage.see("Pukul selesai")
    try stage.press(.function(10))
    try stage.see("Naskah yang ditulis")
    try stage.press(.enter)
    try stage.see("Simpan ke flashdisk")
    try stage.press(.character("f"))
    try stage.see("Ke:")
    try stage.type(disk)
    try stage.press(.enter)
    try stage.see("habis. Kosongkan sebagian, lalu ulangi.")
    try stage.press(.escape)
    try stage.missing("habis.")
    try stage.press(.character("f"))
    try stage.see("Ke:")
    try stage.type(folder)
    try stage.press(.enter)
    // Where the sentence is broken depends on how long the folder's name is.
    try stage.see("diperiksa")
    let written = try FileManager.default.contentsOfDirectory(atPath: hall.folder.path).filter { $0.contains("notula") }
    let saved = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(!written.isEmpty && Set(written).isSubset(of: saved))
    for name in saved {
      #expect(
        FileManager.default.contentsEqual(atPath: "\(hall.folder.path)/\(name)", andPath: "\(folder)/\(name)"))
    }
  }
}
