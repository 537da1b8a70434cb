import Capture
import Meeting
import Minutes
import Sample
import Templates
import TestKit
import Testing

@Suite struct SampleTests {
  /// The sample meeting after all its lines, with everything that reading them found out.
  private func run() throws -> (session: Session, readings: [Reading]) {
    var generator = SystemRandomNumberGenerator()
    var session = Session()
    try session.apply(.begin(try Template.read(text: Sample.template).setup))
    let today = try #require(CivilDate(year: 2026, month: 11, day: 23))
    var readings: [Reading] = []
    for line in Sample.record.split(whereSeparator: \.isNewline) {
      let reading = CaptureContext(session: session, today: today).read(String(line))
      if case .command(.close) = reading.outcome { try session.apply(.close(at: nil, signatories: [])) }
      for change in reading.changes(at: nil, using: &generator) { try session.apply(change) }
      readings.append(reading)
    }
    return (session, readings)
  }

  @Test func everyLineIsUnderstood() throws {
    for reading in try run().readings {
      if case .refused(let refusal) = reading.outcome { Issue.record("\(reading.typed): \(refusal)") }
      let doubts = reading.chips.filter { $0.weight != .plain && $0 != .ownerMissing && $0 != .dueMissing }
      #expect(doubts == [], "\(reading.typed)")
    }
  }

  @Test func inventsNothing() throws {
    let session = try run().session
    #expect(session.isSample)
    #expect(session.status == .closed)
    #expect(session.details.start == nil)
    #expect(session.details.end == nil)
    #expect(session.entries.allSatisfy { $0.time == nil && $0.kind != .proposal && $0.kind != .decision })
    #expect(session.attendees.compactMap(\.name) == ["Hj. Emma Susanty", "Mahrur Ruyani", "Eka Yusnitawati"])
  }

  @Test func minutesHoldEveryFact() throws {
    let dump = DocumentDump(of: Notula.document(of: try run().session))
    #expect(
      dump.text == """
        == notula | Notula Rapat Pra Musrenbang Tematik Stunting Tahun 2026 | Seksi Kesejahteraan Sosial Kecamatan \
        Karang Intan
        mark: CONTOH – BUKAN DOKUMEN RESMI
        kop: PEMERINTAH KABUPATEN BANJAR
        kop: KECAMATAN KARANG INTAN
        Alamat ……… Telepon ……… Laman ……… Pos-el ………
        # NOTULA
        Rapat: Rapat Pra Musrenbang Tematik Stunting Tahun 2026
        Penyelenggara: Seksi Kesejahteraan Sosial Kecamatan Karang Intan
        Hari/Tanggal: Rabu, 21 Januari 2026
        Surat Undangan: Nomor ……… tanggal ………
        Waktu: pukul ……… s.d. ……… WITA
        Tempat: Gedung Pokogonco Achmad
        Acara: 1. Pembukaan
          2. Doa
          3. Laporan Kasi
          4. Sambutan
          5. Paparan data
          6. Diskusi dan tanya jawab
          7. Usulan
          8. Kesepakatan
          9. Penutup
        Pimpinan Rapat: Ketua: ………
          Sekretaris: ………
          Pencatat: ………
        Peserta: ……… orang: Perangkat Kecamatan 3, Forkopimcam ………, Pambakal ………, TP PKK ………, KPM ………, Bidan Desa \
        ……… (daftar hadir terlampir)
        ## I. KATA PEMBUKAAN
        1. Rapat dibuka oleh Sekretaris Kecamatan Hj. Emma Susanty, didampingi Kepala Seksi Pemberdayaan Masyarakat \
        Eka Yusnitawati.
        2. Peserta lain yang hadir: unsur Forkopimcam, para pambakal, TP PKK, KPM desa, dan bidan desa dari seluruh \
        Kecamatan Karang Intan.
        3. Rapat menjadi tempat menyamakan pandangan dan menyusun langkah nyata penanganan stunting secara terpadu.
        4. Rapat bertujuan menyusun rencana kerja prioritas tahun 2026 dan meneguhkan komitmen semua pihak untuk \
        menurunkan prevalensi stunting.
        5. Mahrur Ruyani (Kepala Seksi Kesejahteraan Sosial) menyampaikan laporan:
          a. Rapat ini tahap pertama dari penyusunan usulan prioritas penanganan stunting tahun 2026.
          b. Setiap desa diminta mengusulkan program pencegahan dan penanganan stunting, berupa intervensi spesifik \
        atau intervensi sensitif.
          c. Target prevalensi stunting 18,8 persen memerlukan komitmen bersama, dan kerja sama antarpihak menjadi \
        kunci keberhasilannya.
          d. Peserta diharapkan aktif, berkoordinasi, dan konsisten menjalankan program.
        6. Hj. Emma Susanty (Sekretaris Kecamatan) menyampaikan sambutan:
          a. Stunting ditangani bersama sebagai prioritas, dengan kerja sama semua sektor.
          b. Rapat ini menyatukan pandangan semua pihak supaya program tepat sasaran dan manfaatnya dirasakan \
        masyarakat.
          c. Menurunkan stunting bukan tugas bidang kesehatan saja, semua unsur perlu terlibat.
          d. “Peran pemerintah desa, kader, PKK, serta tenaga kesehatan sangat menentukan keberhasilan upaya \
        penurunan stunting.”
          e. Dari hasil rapat diharapkan lahir rencana kerja prioritas yang dapat diukur dan berlanjut.
        ## II. PEMBAHASAN
        Indikator yang menjadi acuan:
        – Target prevalensi stunting: 18,8 persen (wilayah: ………; tahun: ………; sebagaimana disampaikan dalam rapat).
        ### 1. Diskusi dan tanya jawab
        a. Salah seorang peserta memberikan masukan: Keluarga berisiko stunting perlu didampingi oleh desa bersama \
        kader.
        b. Salah seorang peserta menyampaikan: “Kami siap mendukung dan menjalankan program yang telah direncanakan …”
        c. Salah seorang peserta memberikan masukan: Musrenbang kecamatan dan musrenbang kabupaten diharapkan \
        menindaklanjuti hasil rapat ini dengan dukungan anggaran dan kebijakan bagi program penanganan stunting.
        ## III. KESIMPULAN DAN KESEPAKATAN
        Nihil
        ## IV. KOMITMEN DAN TINDAK LANJUT
        | No | Kegiatan | Penanggung Jawab | Batas Waktu | Target
        | 1 | Peserta rapat siap mendampingi ibu hamil dan balita, juga meningkatkan kesadaran warga akan gizi dan \
        kesehatan. | ……… | ……… | ………
        ## V. USULAN PRIORITAS
        Nihil
        ## VI. HAL-HAL YANG PERLU DIBAHAS LEBIH LANJUT
        Nihil
        ## VII. PENUTUP
        1. Lewat rapat ini diharapkan terwujud perencanaan yang terpadu dan berkesinambungan, sehingga prevalensi stunting \
        turun dan warga Kecamatan Karang Intan bertambah sehat dan sejahtera.
        Rapat ditutup pukul ……… WITA.
        --- Karang Intan, 21 Januari 2026
        Mengetahui, / Pimpinan Rapat, / ……………………………… / NIP ………………
        Notulis, / ……………………………… / NIP ………………
        """)
  }

  /// What the article that the sample follows tells, and the papers beside the minutes that must tell it too.
  private static let facts: [(fact: String, papers: [String])] = [
    ("Rabu, 21 Januari 2026", ["berita-acara", "rtl", "usulan", "kartu", "laporan", "rilis"]),
    ("Gedung Pokogonco Achmad", ["berita-acara", "rtl", "usulan", "laporan", "rilis"]),
    ("dua puluh satu bulan Januari tahun dua ribu dua puluh enam (21-01-2026)", ["berita-acara"]),
    ("Seksi Kesejahteraan Sosial Kecamatan Karang Intan", ["berita-acara", "kartu", "laporan", "rilis"]),
    ("Rapat Pra Musrenbang Tematik Stunting Tahun 2026", ["berita-acara", "surat-pengantar", "rtl", "kartu", "rilis"]),
    ("Hj. Emma Susanty", ["berita-acara", "laporan", "rilis"]),
    ("Eka Yusnitawati", ["berita-acara", "laporan", "rilis"]),
    ("Mahrur Ruyani", ["berita-acara", "laporan", "rilis"]),
    ("Forkopimcam", ["berita-acara", "laporan", "rilis"]), ("Pambakal", ["berita-acara", "laporan", "rilis"]),
    ("TP PKK", ["berita-acara", "laporan", "rilis"]), ("KPM", ["berita-acara", "laporan", "rilis"]),
    ("Bidan Desa", ["berita-acara", "laporan", "rilis"]),
    ("18,8 persen", ["laporan", "rilis"]), ("sebagaimana disampaikan dalam rapat", ["laporan", "rilis"]),
    ("intervensi spesifik atau intervensi sensitif", ["laporan", "rilis"]),
    (
      "“Peran pemerintah desa, kader, PKK, serta tenaga kesehatan sangat menentukan keberhasilan upaya penurunan stunting",
      ["laporan", "rilis"]
    ),
    ("“Kami siap mendukung dan menjalankan program yang telah direncanakan", ["laporan", "rilis"]),
    ("alah seorang peserta", ["laporan", "rilis"]),
    ("musrenbang kabupaten diharapkan menindaklanjuti hasil rapat ini", ["laporan", "rilis"]),
    ("Peserta rapat siap mendampingi ibu hamil dan balita", ["rtl", "kartu", "laporan", "rilis"]),
    ("Nihil", ["berita-acara", "usulan", "laporan"]),
  ]

  @Test func otherPapersHoldTheFactsThatBelongThere() throws {
    let session = try run().session
    let papers = [
      BeritaAcara.document(of: session), RencanaTindakLanjut.document(of: session), DaftarUsulan.document(of: session),
      KartuKomitmen.document(of: session), SuratPengantar.document(of: session), Laporan.document(of: session),
      RilisBerita.document(of: session),
    ]
    #expect(papers.allSatisfy { $0.mark == "CONTOH – BUKAN DOKUMEN RESMI" })
    let texts = Dictionary(uniqueKeysWithValues: papers.map { ($0.name, DocumentDump(of: $0).text) })
    for (fact, names) in Self.facts {
      for name in names { #expect(try #require(texts[name]).contains(fact), "\(name)") }
    }
    let message = Ringkasan.text(of: session)
    #expect(message.hasPrefix("(CONTOH – BUKAN DOKUMEN RESMI)\n*Rapat Pra Musrenbang Tematik Stunting Tahun 2026*\n"))
    #expect(message.contains("- Peserta rapat siap mendampingi ibu hamil dan balita"))
  }
}
