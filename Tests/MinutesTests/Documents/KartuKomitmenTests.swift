import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct KartuKomitmenTests {
  @Test func eachPartyHasACardWithItsPromises() throws {
    let document = KartuKomitmen.document(of: try FullMeeting.session())
    #expect(document.letterhead == nil)
    let head = """
      Rapat: Rapat Pra Musrenbang Tahun 2026
      Tanggal: Rabu, 21 Januari 2026
      """
    let foot = "Lapor kepada: Seksi Kesejahteraan Sosial."
    #expect(
      DocumentDump(of: document.blocks).text == """
        -- kartu
        # KARTU KOMITMEN
        Pihak: Para bidan desa
        \(head)
        1. Pendampingan ibu hamil. Batas waktu: Selasa, 30 Juni 2026. Target: 24 ibu hamil.
        \(foot)
        -- kartu
        # KARTU KOMITMEN
        Pihak: Para KPM
        \(head)
        1. Mendukung: Pendampingan ibu hamil. Batas waktu: Selasa, 30 Juni 2026. Target: 24 ibu hamil.
        2. Sosialisasi gizi. Batas waktu: Setiap bulan.
        \(foot)
        -- kartu
        # KARTU KOMITMEN
        Pihak: ………
        \(head)
        1. Jadwal posyandu. Batas waktu: ………
        \(foot)
        """)
  }

  @Test func nothingPromisedIsNihil() throws {
    #expect(DocumentDump(of: KartuKomitmen.document(of: try Fixture.session()).blocks).text == "Nihil")
  }
}
