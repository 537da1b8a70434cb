import Facilitator
import Foundation
import Meeting
import TerminalUI
import TestKit
import Testing

@testable import rembuk

@Suite("From one meeting to the next")
struct FollowUpTests {
  @Test("A meeting is closed, legalised, and corrected by an erratum", arguments: Venue.allCases)
  func erratum(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/acara 1")
      try stage.enter("! @KPM Mali Mali data balita Kiran >30 Januari 2026")
      try stage.see("K-1 ·")
      try stage.enter("/ralat salah ketik")
      try stage.see("Rapat belum disahkan")
      try stage.press(.control("u"))
      try stage.press(.function(10))
      try stage.see("[tutup rapat]")
      try stage.press(.enter)
      try stage.see("Pukul selesai")
      try stage.press(.function(10))
      try stage.see("Naskah yang ditulis")
      try stage.press(.enter)
      try stage.see("Salin ringkasan")
      try stage.press(.escape)
      // A letter behind Esc would be one with Alt.
      try stage.missing("[tulis naskah]")
      try stage.enter("/sahkan")
      try stage.see("hanya ralat yang mengubah isinya")
      try stage.press(.character("s"))
      try stage.see("Salin ringkasan")
      try stage.press(.escape)
      try stage.missing("[tulis naskah]")
      try stage.see("DISAHKAN")
      try stage.see("Membetulkannya: /ralat alasan")
      try stage.enter("/ralat salah tulis nama desa")
      try stage.see("Buka RALAT KE-1?")
      try stage.press(.character("r"))
      try stage.missing("Buka RALAT KE-1?")
      try stage.see("DITUTUP")
      try stage.enter("s/Kiran/Kiram/")
      try stage.see("data balita Kiram")
      try stage.enter("/sahkan")
      try stage.see("hanya ralat yang mengubah isinya")
      try stage.press(.character("s"))
      try stage.see("DISAHKAN")
    }
  }

  @Test("Number, rank and NIP are filled in after sealing, without an erratum", arguments: Venue.allCases)
  func fillingIn(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/penandatangan")
      try stage.see("Rapat belum ditutup")
      try stage.press(.control("u"))
      try stage.press(.function(10))
      try stage.see("▸Lanjut menutup rapat")
      try stage.press(.enter)
      try stage.see("Pukul selesai")
      try stage.press(.tab)
      try stage.type("Hj. Emma Susanty")
      try stage.press(.function(10))
      try stage.see("Naskah yang ditulis")
      try stage.press(.enter)
      try stage.see("Salin ringkasan")
      try stage.press(.escape)
      try stage.missing("Salin ringkasan")
      try stage.enter("/sahkan")
      try stage.see("hanya ralat yang mengubah isinya")
      try stage.press(.character("s"))
      try stage.see("Kode verifikasi")
      try stage.press(.escape)
      try stage.missing("Kode verifikasi")
      try stage.enter("/penandatangan")
      try stage.see("Pangkat Hj. Emma Susanty")
      try stage.type("400/12/KKI")
      try stage.press(.tab)
      try stage.type("Pembina")
      try stage.press(.tab)
      try stage.type("197001011990032001")
      try stage.press(.enter)
      try stage.see("Salin ringkasan")
      try stage.press(.escape)
      try stage.missing("Salin ringkasan")
      try stage.see("DISAHKAN")
      try stage.enter("/penandatangan")
      try stage.see("400/12/KKI")
      try stage.see("197001011990032001")
    }
  }

  @Test("Two weeks later what was promised is gone through", arguments: Venue.allCases)
  func nextMeeting(venue: Venue) throws {
    let hall = try Hall()
    let lines = """
      /acara 1
      ! @KPM Mali Mali data balita diserahkan >30 Januari 2026
      ! @Bidan Desa pendampingan ibu hamil >30 Juni 2026
      ~ anggaran transportasi kader
      /tutup
      /sahkan

      """
    try #require(try hall.run("catat", hall.file, input: lines).status == 0)
    let old = hall.folder.appending(path: "lama.rembuk").path
    try FileManager.default.moveItem(atPath: hall.file, toPath: old)
    try #require(
      try hall.run("baru", hall.file, "--tanggal", Venue.day, "--judul", "Rapat Kedua", "--lanjutan", old).status == 0)
    let stage: any Stage
    switch venue {
    case .inProcess: stage = SeatStage(try Seat("Sekretaris", at: hall))
    case .terminal: stage = TerminalStage(try hall.open())
    }
    try stage.see("Tindak lanjut")
    try stage.see("K-1 KOMITMEN")
    try stage.enter("/acara 1")
    try stage.press(.alt("l"))
    try stage.see("▸○ K-1 data balita diserahkan")
    try stage.press(.character("s"))
    try stage.see("✓ K-1 data balita diserahkan")
    try stage.press(.character("j"))
    try stage.see("Tanggal baru:")
    try stage.type("15 Juli 2026")
    try stage.press(.enter)
    try stage.missing("Tanggal baru:")
    try stage.see("dijadwalkan ulang")
    try stage.press(.escape)
    // A letter behind Esc would be one with Alt.
    try stage.missing("[tindak lanjut]")
    try stage.see("semula Selasa, 30 Juni 2026")
    try stage.enter("/proses K-2 sudah dua desa")
    try stage.see("dalam proses")
  }
}

/// A seat over the real file as a stage.
struct SeatStage: Stage {
  private let seat: Seat

  init(_ seat: Seat) { self.seat = seat }

  func type(_ text: String) { seat.type(text) }
  func press(_ key: Key) { seat.press(key) }
  func paste(_ text: String) { seat.type(text) }
  func resize(_ size: Size) {}
  var screenText: String { seat.screen }

  func see(_ text: String) throws {
    if !seat.screen.contains(text) { throw StageFailure("not on the screen: \(text)\n\(seat.screen)") }
  }

  func missing(_ text: String) throws {
    if seat.screen.contains(text) { throw StageFailure("still on the screen: \(text)\n\(seat.screen)") }
  }
}
