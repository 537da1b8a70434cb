import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct LaporanTests {
  @Test func theCamatReadsWhatCameOfTheMeeting() throws {
    let session = try FullMeeting.session {
      $0.wording.papers.report.addressee = ["Camat Karang Intan"]
      $0.wording.papers.report.basis = ["Program kerja seksi tahun {tahun}"]
      $0.wording.papers.report.photographs = 2
      $0.wording.papers.report.reporterRole = ["Kepala Seksi,"]
    }
    #expect(
      DocumentDump(of: Laporan.document(of: session).blocks).text == """
        # LAPORAN
        # RAPAT PRA MUSRENBANG TAHUN 2026
        left> Kepada
        left> Yth. Camat Karang Intan
        ## I. DASAR
        1. Program kerja seksi tahun 2026.
        2. Surat Undangan Nomor 005/12 tanggal 14 Januari 2026.
        ## II. WAKTU DAN TEMPAT
        Hari/Tanggal: Rabu, 21 Januari 2026
        Waktu: pukul 09.00 s.d. 11.31 WITA
        Tempat: Aula Kecamatan
        Penyelenggara: Seksi Kesejahteraan Sosial
        Pimpinan rapat: Hj. Emma Susanty (Sekretaris Kecamatan)
        ## III. PESERTA
        Jumlah peserta: Perangkat Kecamatan 3 orang
          Bidan Desa 11 orang
          Jumlah 14 (empat belas) orang
        Tercatat menurut nama: 1 laki-laki dan 1 perempuan
        ## IV. HASIL
        ### 1. Sambutan dan laporan
        1. Hj. Emma Susanty (Sekretaris Kecamatan) menyampaikan sambutan: Stunting urusan bersama.
        2. Mahrur Ruyani (Kepala Seksi) menyampaikan laporan: Target 18,8 persen.
        ### 2. Pembahasan
        – Target prevalensi: 18,8 persen (wilayah: Nasional; tahun: 2025; sumber: ………).
        – Diskusi:
          a. Mahrur Ruyani (Kepala Seksi) menyampaikan paparan: Prevalensi turun.
          b. Salah seorang peserta (unsur KPM) memberikan masukan: Desa mendampingi keluarga.
          c. Para KPM menanyakan: Kapan PMT cair?
          d. Salah seorang peserta menyampaikan: “Kami siap.”
        ### 3. Kesepakatan
        1. Pendampingan menjadi prioritas. Cara pengambilan keputusan: musyawarah mufakat; hadir 14 orang. Telah \
        dibacakan dan disepakati.
        2. Data diserahkan setiap bulan.
        ### 4. Usulan
        Lima usulan dicatat dalam rapat: tiga disepakati, satu menjadi cadangan, dan satu belum disepakati, dengan \
        jumlah pagu Rp81.700.000,00 (belum termasuk dua usulan tanpa pagu).
        ## V. TINDAK LANJUT
        | No | Kegiatan | Penanggung Jawab | Batas Waktu | Target
        | 1 | Pendampingan ibu hamil. | Para bidan desa (didukung para KPM) | Selasa, 30\u{A0}Juni\u{A0}2026 | 24 ibu hamil
        | 2 | Sosialisasi gizi. | Para KPM | Setiap bulan | ………
        | 3 | Jadwal posyandu. | ……… | ……… | ………
        Hal-hal yang perlu dibahas lebih lanjut:
        1. Anggaran transportasi kader (disampaikan oleh para KPM).
        ## VI. DOKUMENTASI
        [ ] Foto 1: ………
        [ ] Foto 2: ………
        ## VII. PENUTUP
        Demikian laporan ini disampaikan sebagai bahan pertimbangan lebih lanjut.
        --- Karang Intan, 21 Januari 2026
        Kepala Seksi, / ……………………………… / NIP ………………
        """)
  }

  @Test func anEmptyMeetingIsReportedAsEmpty() throws {
    let session = try Fixture.session(setup: Setup(template: "uji"))
    let lines = DocumentDump(of: Laporan.document(of: session).blocks).lines
    #expect(lines.count { $0 == "Nihil" } == 5)
    #expect(lines.contains("1. Surat Undangan Nomor ……… tanggal ………") && lines.contains("left> Yth. ………"))
  }

  @Test func noFramesWhereTheTemplateWantsNone() throws {
    let session = try FullMeeting.session { $0.wording.papers.report.photographs = 0 }
    let text = DocumentDump(of: Laporan.document(of: session).blocks).text
    #expect(!text.contains("DOKUMENTASI") && text.contains("## VI. PENUTUP"))
    #expect(text.hasSuffix("Notulis, / Eka Yusnitawati"))
  }
}
