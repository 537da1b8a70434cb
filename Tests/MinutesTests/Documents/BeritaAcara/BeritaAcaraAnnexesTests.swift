import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct BeritaAcaraAnnexesTests {
  private func annexes(_ session: Session) -> [Document.Part] {
    Array(BeritaAcara.document(of: session).parts.dropFirst())
  }

  @Test func prioritiesStandByOfficeAndRank() throws {
    let part = annexes(try FullMeeting.session())[1]
    #expect(part.orientation == .landscape)
    #expect(
      DocumentDump(of: part.blocks).text == """
        LAMPIRAN II: BERITA ACARA RAPAT PRA MUSRENBANG TAHUN 2026
        NOMOR: ………
        TANGGAL: 21 JANUARI 2026
        # DAFTAR URUTAN KEGIATAN PRIORITAS MENURUT PERANGKAT DAERAH
        # TAHUN 2027
        ### A. Kegiatan prioritas
        | No | Prioritas Daerah | Sasaran Daerah | Program | Kegiatan Prioritas | Sasaran Kegiatan | Lokasi \
        (Desa/Kelurahan) | Volume | Pagu (Rp) | Perangkat Daerah Penanggung Jawab
        | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
        || Dinas PUPR
        | 1 | ……… | ……… | ……… | Jamban sehat. | ……… | Desa Bi'ih | ……… | 40.000.000,00 | Dinas PUPR
        || dinas kesehatan
        | 2 | ……… | ……… | ……… | Kelas ibu. | ……… | Desa Kiram | ……… | ……… | dinas kesehatan
        | 3 | ……… | ……… | ……… | PMT lokal. | ……… | Desa Kiram | ……… | 36.700.000,00 | Dinas Kesehatan
        |  |  |  |  | Jumlah |  |  |  | 76.700.000,00 |\u{20}
        ### B. Usulan cadangan
        | No | Prioritas Daerah | Sasaran Daerah | Program | Kegiatan Prioritas | Sasaran Kegiatan | Lokasi \
        (Desa/Kelurahan) | Volume | Pagu (Rp) | Perangkat Daerah Penanggung Jawab
        | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
        || Perangkat daerah belum ditentukan
        | 1 | ……… | ……… | ……… | Sumur bor. | ……… | Desa Bi'ih | ……… | 5.000.000,00 | ………
        |  |  |  |  | Jumlah |  |  |  | 5.000.000,00 |\u{20}
        --- Karang Intan, 21 Januari 2026
        Pimpinan Rapat, / Hj. Emma Susanty
        """)
  }

  @Test func whatWasNotAgreedHasItsReason() throws {
    let lines = DocumentDump(of: annexes(try FullMeeting.session())[2].blocks).lines
    #expect(
      Array(lines.dropFirst(3)) == [
        "# DAFTAR KEGIATAN YANG BELUM DISEPAKATI", "# TAHUN 2027",
        "| No | Kegiatan | Lokasi (Desa/Kelurahan) | Volume | Alasan", "| (1) | (2) | (3) | (4) | (5)",
        "| 1 | Jalan desa. | ……… | ……… | Lahan belum siap.", "--- Karang Intan, 21 Januari 2026",
        "Pimpinan Rapat, / Hj. Emma Susanty",
      ])
  }

  @Test func emptyListsAreNihil() throws {
    let parts = annexes(try Fixture.session(setup: Setup(template: "uji")))
    let counts = parts.map { part in DocumentDump(of: part.blocks).lines.count { ["Nihil", "|| Nihil"].contains($0) } }
    #expect(counts == [1, 2, 1])
  }

  @Test func theTemplateOrdersTheAnnexes() throws {
    let session = try FullMeeting.session { $0.wording.papers.agreement.annexes = [.delegates, .notAgreed] }
    let heads = annexes(session).map { DocumentDump(of: $0.blocks).lines }
    #expect(heads.map { $0[0].prefix(12) } == ["LAMPIRAN I: ", "LAMPIRAN II:"])
    #expect(heads[0].contains("# DAFTAR DELEGASI") && heads[0].contains("| 5 | ……… | ……… | ……… | 5. ………"))
    let body = DocumentDump(of: BeritaAcara.document(of: session).parts[0].blocks).text
    #expect(body.contains("sebagaimana tercantum dalam daftar hadir.") && body.contains("dalam Lampiran II."))
    #expect(body.contains("KETIGA: Lampiran I dan Lampiran II merupakan"))
  }

  @Test func eachAnnexBearsTheNumberOfTheLetterOnceThereIsOne() throws {
    let session = try FullMeeting.session([.set(.letterNumber("400/12/KKI"))])
    let lines = DocumentDump(of: BeritaAcara.document(of: session)).lines
    #expect(lines.count { $0 == "NOMOR: 400/12/KKI" } == 3, "\(lines)")
  }
}
