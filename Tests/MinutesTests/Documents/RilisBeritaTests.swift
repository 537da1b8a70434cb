import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct RilisBeritaTests {
  private func text(_ session: Session) -> String { DocumentDump(of: RilisBerita.document(of: session).blocks).text }

  @Test func everySentenceIsTheRecords() throws {
    #expect(
      text(try FullMeeting.session()) == """
        left> DRAF RILIS BERITA
        # Seksi Kesejahteraan Sosial Gelar Rapat Pra Musrenbang Tahun 2026
        KARANG INTAN – Seksi Kesejahteraan Sosial menyelenggarakan Rapat Pra Musrenbang Tahun 2026 di Aula Kecamatan pada \
        Rabu, 21 Januari 2026 mulai pukul 09.00 WITA. Rapat dipimpin oleh Hj. Emma Susanty (Sekretaris Kecamatan).
        Rapat itu mengangkat tema “Pencegahan stunting”. Rapat dihadiri 14 orang, yaitu Perangkat Kecamatan (3 orang) dan \
        Bidan Desa (11 orang).
        Sekretaris Kecamatan Hj. Emma Susanty menyampaikan sambutan: Stunting urusan bersama.
        Kepala Seksi Mahrur Ruyani menyampaikan laporan: Target 18,8 persen.
        Kepala Seksi Mahrur Ruyani juga menyampaikan: Prevalensi turun.
        Salah seorang peserta (unsur KPM) memberikan masukan: Desa mendampingi keluarga.
        “Kami siap,” ujar salah seorang peserta.
        Target prevalensi: 18,8 persen (wilayah: Nasional; tahun: 2025; sumber: […]).
        Kesepakatan rapat:
        1. Pendampingan menjadi prioritas.
        2. Data diserahkan setiap bulan.
        Komitmen yang dicatat dalam rapat:
        1. Pendampingan ibu hamil (penanggung jawab: para bidan desa; batas waktu: Selasa, 30 Juni \
        2026).
        2. Sosialisasi gizi (penanggung jawab: para KPM; batas waktu: setiap bulan).
        3. Jadwal posyandu (penanggung jawab: […]; batas waktu: […]).
        Lima usulan dicatat dalam rapat: tiga disepakati, satu menjadi cadangan, dan satu belum disepakati, dengan \
        jumlah pagu Rp81.700.000,00 (belum termasuk dua usulan tanpa pagu).
        Hal-hal yang akan dibahas lebih lanjut:
        1. Anggaran transportasi kader.
        Rapat ditutup pukul 11.31 WITA.
        left> Penulis: […]
        left> Foto: […]
        left> Disetujui oleh: […]
        """)
  }

  @Test func whatIsMissingIsAGapAndNoDots() throws {
    #expect(
      text(try Fixture.session(setup: Setup(template: "uji"))) == """
        left> DRAF RILIS BERITA
        # […] Gelar […]
        […] – […] menyelenggarakan […] di […] pada […]. Rapat dipimpin oleh […].
        Rapat itu mengangkat tema […]. Rapat dihadiri […].
        Target yang hendak dicapai: […].
        left> Penulis: […]
        left> Foto: […]
        left> Disetujui oleh: […]
        """)
  }

  @Test(
    arguments: [
      ("Kami siap mendukung", nil, "“Kami siap mendukung,” ujar salah seorang peserta."),
      ("Kami siap.", nil, "“Kami siap,” ujar salah seorang peserta."),
      ("Kapan cair?", .question, "“Kapan cair?” tanya salah seorang peserta."),
      ("Merdeka!", nil, "“Merdeka!” ujar salah seorang peserta."),
      ("siap e-PPGBM", .input, "“siap e-PPGBM,” ujar salah seorang peserta."),
    ] as [(String, Speech?, String)])
  func quotationsAreWordForWord(words: String, speech: Speech?, paragraph: String) throws {
    let note = Fixture.note(words, by: .participant(of: nil), speech, quoted: true)
    #expect(text(try Fixture.session([note])).contains("\n\(paragraph)\n"))
  }

  @Test func aQuotationOfNobodyLeavesTheSpeakerOpen() throws {
    #expect(text(try Fixture.session([Fixture.note("Siap", quoted: true)])).contains("\n“Siap,” ujar […].\n"))
  }

  @Test func twoWithoutANameMayBeTwo() throws {
    let text = text(
      try Fixture.session(["a", "b"].map { Fixture.note($0, by: .participant(of: nil), quoted: $0 == "a") }))
    #expect(text.contains("\nSalah seorang peserta menyampaikan: B.\n") && !text.contains("juga"))
  }
}
