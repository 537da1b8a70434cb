import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct NotulaProposalsTests {
  private static let head = "| No | Kegiatan | Lokasi | Volume | Pagu | Sumber Dana | Perangkat Daerah"
  private static let empty = "| ……… | ……… | ……… | ……… | ………"

  private func lines(_ changes: [Change], texts: [String] = ["satu", "dua", "tiga"]) throws -> [String] {
    let proposals = texts.map { Fixture.entry($0, .proposal(Proposal())) }
    return DocumentDump(of: Notula.proposals(Record(of: try Fixture.session(proposals + changes)))).lines
  }

  @Test func proposalsAreSummed() throws {
    var full = Proposal()
    full.village = "kiram"
    full.intervention = .specific
    full.location = "RT 03"
    full.volume = "24 balita x 90 hari"
    full.cost = Rupiah(36_700_000)
    full.funds = "DD"
    full.office = "Dinas Kesehatan"
    var second = Proposal()
    second.cost = Rupiah(300_000)
    let record = Record(
      of: try Fixture.session([
        Fixture.entry("PMT lokal", .proposal(full)), Fixture.entry("jamban sehat", .proposal(second)),
        Fixture.entry("penyuluhan", .proposal(Proposal())),
      ]))
    #expect(
      DocumentDump(of: Notula.proposals(record)).text == """
        | No | Kegiatan | Lokasi | Volume | Pagu | Sumber Dana | Perangkat Daerah
        | 1 | PMT lokal. Intervensi spesifik. | Desa Kiram, RT 03 | 24 balita x 90 hari | Rp36.700.000,00 | DD \
        | Dinas Kesehatan
        | 2 | Jamban sehat. | ……… | ……… | Rp300.000,00 | ……… | ………
        | 3 | Penyuluhan. | ……… | ……… | ……… | ……… | ………
        |  | Jumlah |  |  | Rp37.000.000,00 |  |\u{20}
        """)
  }

  @Test func aJoinedProposalNamesAllWhoProposed() throws {
    var proposal = Proposal()
    proposal.village = "kiram"
    proposal.proposers = [.village("kiram"), .village("biih")]
    let record = Record(of: try Fixture.session([Fixture.entry("jamban sehat", .proposal(proposal))]))
    #expect(
      DocumentDump(of: Notula.proposals(record)).lines.last
        == "| 1 | Jamban sehat. Diusulkan oleh Pemerintah Desa Kiram; Pemerintah Desa Bi'ih. | Desa Kiram | ……… | ……… "
        + "| ……… | ………")
  }

  @Test func proposalsWithoutAnyCostHaveNoSum() throws {
    #expect(try lines([], texts: ["penyuluhan"]).count == 2)
  }

  @Test func rankedProposalsStandInTheirOrderWithItsGrounds() throws {
    let lines = try lines(
      [
        .score("satu", [.init("urgensi", 3)]), .score("dua", [.init("urgensi", 5), .init("dukungan-data", 1)]),
        .score("empat", [.init("urgensi", 3)]), .rank("tiga", 1, reason: "bencana."),
      ], texts: ["satu", "dua", "tiga", "empat", "lima"])
    #expect(
      lines == [
        Self.head, "| 1 | Tiga. Prioritas 1 (ditetapkan rapat: bencana). \(Self.empty)",
        "| 2 | Dua. Prioritas 2 (skor 32 dari 2 kriteria). \(Self.empty)",
        "| 3 | Satu. Prioritas 3 (skor 18 dari 1 kriteria; sama dengan 1 usulan lain). \(Self.empty)",
        "| 4 | Empat. Prioritas 3 (skor 18 dari 1 kriteria; sama dengan 1 usulan lain). \(Self.empty)",
        "| 5 | Lima. \(Self.empty)",
      ])
  }

  @Test func whatWasDecidedStandsApart() throws {
    let lines = try lines(
      [
        .setStatus(["dua", "satu"], .agreed), .setStatus(["tiga"], .reserve), .rank("tiga", 1, reason: nil),
        .setStatus(["empat"], .notYetAgreed(reason: "lahan belum siap")), .rank("dua", 1, reason: nil),
      ], texts: ["satu", "dua", "tiga", "empat", "lima"])
    #expect(
      lines == [
        "### A. Usulan yang disepakati", Self.head, "| 1 | Dua. Prioritas 1 (ditetapkan rapat). \(Self.empty)",
        "| 2 | Satu. \(Self.empty)", "### B. Usulan cadangan", Self.head,
        "| 1 | Tiga. Urutan cadangan 1 (ditetapkan rapat). \(Self.empty)", "### C. Usulan yang belum disepakati",
        "| No | Kegiatan | Lokasi | Volume | Alasan", "| 1 | Empat. | ……… | ……… | Lahan belum siap.",
        "### D. Usulan yang belum diputuskan", Self.head, "| 1 | Lima. \(Self.empty)",
      ])
  }

  @Test func onlyWhatThereIsHasAHeading() throws {
    let lines = try lines([.setStatus(["satu", "dua", "tiga"], .notYetAgreed(reason: "anggaran"))])
    #expect(lines.first == "### A. Usulan yang belum disepakati" && lines.count == 5)
  }
}
