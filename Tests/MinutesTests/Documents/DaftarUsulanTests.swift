import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct DaftarUsulanTests {
  private func lines(_ session: Session) -> [String] {
    Array(DocumentDump(of: DaftarUsulan.document(of: session).blocks).lines.dropFirst(4))
  }

  private static let head = "| No | Kegiatan | Lokasi | Sasaran | Volume | Pagu | Sumber Dana | Urutan"
  private static let counts =
    "Usulan | Disepakati | Cadangan | Belum Disepakati | Belum Diputuskan | Pagu Usulan | Pagu yang Disepakati"

  @Test func proposalsStandByWhatBecameOfThem() throws {
    #expect(
      lines(try FullMeeting.session()).joined(separator: "\n") == """
        ## A. USULAN YANG DISEPAKATI
        \(Self.head)
        || Dinas PUPR
        | 1 | Jamban sehat. | Desa Bi'ih | ……… | ……… | Rp40.000.000,00 | APBD Kabupaten | Prioritas 1 (skor 30 dari 1 \
        kriteria).
        || dinas kesehatan
        | 2 | Kelas ibu. | Desa Kiram | ……… | ……… | ……… | DD | Prioritas 2 (skor 24 dari 1 kriteria).
        | 3 | PMT lokal. | Desa Kiram | ……… | ……… | Rp36.700.000,00 | DD | Prioritas 3 (skor 18 dari 1 kriteria).
        |  | Jumlah |  |  |  | Rp76.700.000,00 |  |\u{20}
        Jumlah pagu belum termasuk satu usulan yang pagunya belum diisi.
        ## B. USULAN CADANGAN
        \(Self.head)
        || Perangkat daerah belum ditentukan
        | 1 | Sumur bor. | Desa Bi'ih | ……… | ……… | Rp5.000.000,00 | ……… | ………
        |  | Jumlah |  |  |  | Rp5.000.000,00 |  |\u{20}
        ## C. USULAN YANG BELUM DISEPAKATI
        | No | Kegiatan | Lokasi | Volume | Alasan
        | 1 | Jalan desa. | ……… | ……… | Lahan belum siap.
        ## D. REKAPITULASI MENURUT DESA
        | No | Desa | \(Self.counts)
        | 1 | Kiram | 2 | 2 | 0 | 0 | 0 | Rp36.700.000,00 | Rp36.700.000,00
        | 2 | Bi'ih | 2 | 1 | 1 | 0 | 0 | Rp45.000.000,00 | Rp40.000.000,00
        | 3 | Desa belum disebut | 1 | 0 | 0 | 1 | 0 | ……… | –
        |  | Jumlah | 5 | 3 | 1 | 1 | 0 | Rp81.700.000,00 | Rp76.700.000,00
        ## E. REKAPITULASI MENURUT SUMBER DANA
        | No | Sumber Dana | \(Self.counts)
        | 1 | APBD Kabupaten | 1 | 1 | 0 | 0 | 0 | Rp40.000.000,00 | Rp40.000.000,00
        | 2 | DD | 2 | 2 | 0 | 0 | 0 | Rp36.700.000,00 | Rp36.700.000,00
        | 3 | Belum ditentukan | 2 | 0 | 1 | 1 | 0 | Rp5.000.000,00 | –
        |  | Jumlah | 5 | 3 | 1 | 1 | 0 | Rp81.700.000,00 | Rp76.700.000,00
        Jumlah pagu belum termasuk dua usulan yang pagunya belum diisi.
        --- Karang Intan, 21 Januari 2026
        Mengetahui, / Pimpinan Rapat, / Hj. Emma Susanty
        Notulis, / Eka Yusnitawati
        """)
  }

  @Test func beforeAnythingIsDecidedAllStandTogether() throws {
    var kiram = Proposal()
    kiram.village = "kiram"
    let lines = lines(try Fixture.session([Fixture.entry("posyandu", .proposal(kiram))]))
    #expect(lines[0] == "## A. USULAN MENURUT PERANGKAT DAERAH")
    #expect(lines.contains("Desa yang belum mengusulkan (1): Bi'ih."))
    #expect(!lines.contains { $0.contains("DISEPAKATI") })
  }

  @Test func nothingProposedIsNihil() throws {
    #expect(lines(try Fixture.session())[0] == "Nihil")
  }

  /// The seven counts of one district and their sum, as its own page published them.
  @Test func totalsOfVillagesAddUp() throws {
    let figures = [22, 18, 2, 23, 5, 1, 37]
    var setup = Fixture.setup
    setup.villages = figures.indices.map { Village(id: Village.ID("desa-\($0)"), name: "Desa \($0)") }
    let changes = figures.enumerated().flatMap { village, count in
      (0..<count).map { number in
        var proposal = Proposal()
        proposal.village = Village.ID("desa-\(village)")
        proposal.cost = Rupiah(1_000_000)
        return Fixture.entry("usulan \(village)-\(number)", .proposal(proposal))
      }
    }
    let lines = lines(try Fixture.session(changes, setup: setup))
    let counts = lines.filter { $0.contains("| Desa ") && !$0.contains("Usulan") }.map { $0.split(separator: " | ")[2] }
    #expect(counts == figures.map { "\($0)" })
    #expect(lines.contains("|  | Jumlah | 108 | 0 | 0 | 0 | 108 | Rp108.000.000,00 | –"))
  }
}
