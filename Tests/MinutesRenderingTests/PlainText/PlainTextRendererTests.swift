import Minutes
import Testing

@testable import MinutesRendering

@Suite struct PlainTextRendererTests {
  @Test func theSampleReadsLikeThePaper() throws {
    var document = sampleDocument
    document.verificationCode = "0a1b2c3d4e5f"
    #expect(
      renderPlainText(document) == """
                                    KONSEP

                         PEMERINTAH KABUPATEN BANJAR
                            KECAMATAN KARANG INTAN
                  Jalan ………, Karang Intan, Kabupaten Banjar
                            Telepon ……… Pos-el ………
        ==============================================================

                                    NOTULA

        Rapat          : Rapat Pra Musrenbang Tematik Stunting Tahun
                         2026
        Hari/Tanggal   : Rabu, 21 Januari 2026
        Waktu          : pukul 09.00 s.d. 11.31 WITA
        Pimpinan Rapat : Ketua: Hj. Emma Susanty
                         Notulis: ………

        I.  PEMBAHASAN

        1.  Target penurunan stunting

        Hj. Emma Susanty (Sekretaris Kecamatan) menyampaikan bahwa
        target prevalensi stunting Kabupaten Banjar adalah 18,8
        persen, sebagaimana disampaikan dalam rapat.

        1. Desa menyampaikan usulan intervensi spesifik dan sensitif.
           a. Usulan disertai volume dan lokasi.
        2. Kader mendampingi ibu hamil dan balita.

        II. KOMITMEN DAN TINDAK LANJUT

        +--------+------------------------------+--------------------+
        |   No   |           Kegiatan           |     Pagu (Rp)      |
        +========+==============================+====================+
        |   1    | Pendampingan ibu hamil dan   |      36.700.000,00 |
        |        | balita di seluruh desa       |                    |
        +--------+------------------------------+--------------------+
        |   2    | Kelas gizi                   |       4.000.000,00 |
        +--------+------------------------------+--------------------+
        |        | Jumlah                       |      40.700.000,00 |
        +--------+------------------------------+--------------------+

        Demikian notula ini dibuat untuk digunakan sebagaimana
        mestinya.


                                         Karang Intan, 21 Januari 2026
        Mengetahui,
        Pimpinan Rapat,                  Notulis,




        Hj. Emma Susanty                 ………………………
        NIP ………

        Kode verifikasi 0a1b2c3d4e5f                  Halaman 1 dari 1

        """)
  }

  @Test(arguments: [62, 75, 5, 30], SamplePaper.allCases)
  func noLineIsTooLongAndNoPageTooHigh(_ columns: Int, _ paper: SamplePaper) {
    let pages = renderPlainText(paper.document, columns: columns).split(
      separator: "\u{0C}", omittingEmptySubsequences: false)
    for page in pages {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.last == "")
      if paper != .hostile { #expect(lines.count - 1 <= 64) }
      for line in lines { #expect(String(line).displayWidth <= max(columns, 30), "\(line)") }
    }
  }

  @Test func everyPageCarriesMarkAndNumberAndTablesTheirHeader() {
    let pages = renderPlainText(.longMinutes(entries: 100)).split(separator: "\u{0C}")
    #expect(pages.count > 5)
    for (index, page) in pages.enumerated() {
      let lines = page.split(separator: "\n")
      #expect(lines.first?.split(separator: " ") == ["KONSEP"])
      #expect(lines.last?.split(separator: " ").joined(separator: " ") == "Halaman \(index + 1) dari \(pages.count)")
      if index < pages.count - 1 { #expect(page.filter { $0 == "\n" }.count == 64) }
      if page.contains("| Pendampingan ibu") { #expect(page.contains("Kegiatan")) }
    }
  }
}
