import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct BeritaAcaraTests {
  private func body(_ session: Session) -> String {
    DocumentDump(of: BeritaAcara.document(of: session).parts[0].blocks).text
  }

  @Test func aWholeMeetingIsPutOnRecord() throws {
    #expect(
      body(try FullMeeting.session()) == """
        # BERITA ACARA
        # RAPAT PRA MUSRENBANG TAHUN 2026
        centre> NOMOR : ………
        Pada hari ini, Rabu, tanggal dua puluh satu bulan Januari tahun dua ribu dua puluh enam (21-01-2026), bertempat \
        di Aula Kecamatan, telah diselenggarakan Rapat Pra Musrenbang Tahun 2026 oleh Seksi Kesejahteraan Sosial yang \
        dihadiri para pemangku kepentingan sebagaimana tercantum dalam daftar hadir pada Lampiran I.
        Setelah memperhatikan, mendengar, dan mempertimbangkan:
        1. sambutan dan laporan dari Hj. Emma Susanty (Sekretaris Kecamatan) dan Mahrur Ruyani (Kepala Seksi);
        2. pemaparan materi oleh Mahrur Ruyani (Kepala Seksi); dan
        3. satu masukan, satu pertanyaan, dan satu pernyataan dari peserta rapat sebagaimana dimuat dalam notula,
        peserta rapat yang diselenggarakan pada:
        Hari dan tanggal: Rabu, 21 Januari 2026
        Jam: pukul 09.00 s.d. 11.31 WITA
        Tempat: Aula Kecamatan
        Jumlah peserta: Perangkat Kecamatan 3 orang
          Bidan Desa 11 orang
          Jumlah 14 (empat belas) orang
        Tercatat menurut nama: 1 laki-laki dan 1 perempuan
        # MENYEPAKATI
        KESATU: Kegiatan prioritas beserta sasaran, lokasi, volume, dan pagunya, yang diurutkan berdasarkan hasil \
        pembobotan (skoring), sebanyak 3 (tiga) kegiatan dengan jumlah pagu Rp76.700.000,00 (tujuh puluh enam juta \
        tujuh ratus ribu rupiah), belum termasuk 1 (satu) kegiatan yang pagunya belum diisi, sebagaimana tercantum \
        dalam Lampiran II bagian A, serta usulan cadangan sebanyak 1 (satu) usulan sebagaimana tercantum dalam \
        Lampiran II bagian B.
        KEDUA: Usulan yang belum dapat diakomodasi beserta alasannya, sebanyak 1 (satu) usulan, sebagaimana tercantum \
        dalam Lampiran III.
        KETIGA: Lampiran I, Lampiran II, dan Lampiran III merupakan bagian yang tidak terpisahkan dari berita acara ini.
        KEEMPAT: Berita acara ini menjadi bahan penyusunan rencana kerja tahun 2027.
        KELIMA: Hal-hal lain yang disepakati dalam rapat:
          1. Pendampingan menjadi prioritas. Cara pengambilan keputusan: musyawarah mufakat; hadir 14 orang. Telah \
        dibacakan dan disepakati.
          2. Data diserahkan setiap bulan.
        Demikian berita acara ini dibuat dan disahkan untuk digunakan sebagaimana mestinya.
        --- Karang Intan, 21 Januari 2026
        Pimpinan Rapat, / Hj. Emma Susanty
        """)
  }

  @Test func nothingIsInventedForAnEmptyMeeting() throws {
    #expect(
      body(try Fixture.session(setup: Setup(template: "uji"))) == """
        # BERITA ACARA
        # ………
        centre> NOMOR : ………
        Pada hari ini, ………, tanggal ……… bulan ……… tahun ……… (………), bertempat di ………, telah diselenggarakan ……… oleh \
        ……… yang dihadiri para pemangku kepentingan sebagaimana tercantum dalam daftar hadir pada Lampiran I.
        Setelah memperhatikan, mendengar, dan mempertimbangkan:
        1. sambutan dan laporan dari ………;
        2. pemaparan materi oleh ………; dan
        3. tanggapan dan saran dari ………,
        peserta rapat yang diselenggarakan pada:
        Hari dan tanggal: ………
        Jam: pukul ……… s.d. ……… WITA
        Tempat: ………
        Jumlah peserta: ……… orang
        # MENYEPAKATI
        KESATU: Kegiatan prioritas yang disepakati: Nihil.
        KEDUA: Usulan yang belum dapat diakomodasi: Nihil.
        KETIGA: Lampiran I, Lampiran II, dan Lampiran III merupakan bagian yang tidak terpisahkan dari berita acara ini.
        KEEMPAT: Berita acara ini menjadi bahan penyusunan rencana kerja tahun ………
        Demikian berita acara ini dibuat dan disahkan untuk digunakan sebagaimana mestinya.
        --- ………, ………
        Pimpinan Rapat, / ……………………………… / NIP ………………
        """)
  }

  @Test func theTemplateHasItsSay() throws {
    let session = try FullMeeting.session {
      $0.wording.papers.agreement.title = ["BERITA ACARA", "REMBUK TAHUN {tahun}"]
      $0.wording.papers.agreement.considerations = ["arahan Camat;", "hasil pendataan tahun {tahun}."]
      $0.wording.papers.agreement.materialFor = "Musrenbang Kecamatan dan RKPD Tahun {tahun_rencana}"
      $0.wording.papers.agreement.closing = "Demikian dibuat."
      $0.wording.papers.agreement.annexes = []
    }
    let text = body(session)
    #expect(text.hasPrefix("# BERITA ACARA\n# REMBUK TAHUN 2026\n"))
    #expect(text.contains("\n1. arahan Camat; dan\n2. hasil pendataan tahun 2026,\npeserta rapat"))
    #expect(text.contains("\nKETIGA: Berita acara ini menjadi bahan Musrenbang Kecamatan dan RKPD Tahun 2027.\n"))
    #expect(text.contains("\nDemikian dibuat.\n"))
    #expect(!text.contains("Lampiran") && text.contains("sebagaimana dimuat dalam notula, serta usulan cadangan"))
    #expect(BeritaAcara.document(of: session).parts.count == 1)
  }

  @Test func aSealedOneBearsItsCode() throws {
    let session = try FullMeeting.session([.close(at: nil, signatories: []), .legalise])
    let document = BeritaAcara.document(of: session, verificationCode: "0123456789ab")
    #expect(document.mark == nil && document.verificationCode == "0123456789ab")
    #expect(document.name == "berita-acara" && document.title == "Berita Acara Rapat Pra Musrenbang Tahun 2026")
  }
}
