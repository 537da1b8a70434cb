import Meeting
import Minutes
import Testing

@Suite struct ProposalSheetTests {
  @Test func theFirstColumnsAreThoseOfSIPD() throws {
    let sheet = ProposalSheet.sheet(of: try Fixture.session())
    #expect(
      sheet.columns.prefix(17).map(\.heading) == [
        "No", "Tgl Usul", "Tgl Pengajuan", "Pengusul", "Profil", "Permasalahan", "Usulan", "Urusan", "Alamat",
        "SKPD Tujuan Awal", "SKPD Tujuan Akhir", "Rekomendasi Bappeda Mitra OPD", "Kategori Usulan", "Koefisien",
        "Rekomendasi Kelurahan/Desa", "Rekomendasi Kecamatan", "Rekomendasi SKPD",
      ])
    #expect(sheet.rows.isEmpty && sheet.title == "Daftar Usulan Rapat Uji" && sheet.mark == "KONSEP")
  }

  @Test func aProposalKeepsItsKindsOfValues() throws {
    var proposal = Proposal()
    proposal.village = "kiram"
    proposal.intervention = .specific
    proposal.location = "RT 2"
    proposal.volume = "24 balita"
    proposal.cost = Rupiah(36_700_000)
    proposal.funds = "DD"
    let session = try Fixture.session([
      Fixture.entry("PMT lokal", .proposal(proposal)), Fixture.entry("tercoret", .proposal(Proposal())),
      .strike("tercoret"), .setStatus(["PMT lokal"], .notYetAgreed(reason: "lahan belum siap")),
    ])
    let sheet = ProposalSheet.sheet(of: session)
    let row = try #require(sheet.rows.first)
    #expect(sheet.rows.count == 1 && row.count == sheet.columns.count)
    func cell(_ heading: String) -> Sheet.Cell? {
      sheet.columns.firstIndex { $0.heading == heading }.map { row[$0] }
    }
    #expect(cell("No") == .count(1) && cell("Nomor") == .text("U-1"))
    #expect(cell("Tgl Usul") == session.details.date.map { .date($0) })
    #expect(cell("Pengusul") == .text("Pemerintah Desa Kiram") && cell("Alamat") == .text("Desa Kiram, RT 2"))
    #expect(cell("Usulan") == .text("PMT lokal.") && cell("Kategori Usulan") == .text("Spesifik"))
    #expect(cell("Koefisien") == .text("24 balita") && cell("Anggaran") == .amount(Rupiah(36_700_000)))
    #expect(cell("Status") == .text("belum disepakati") && cell("Alasan") == .text("lahan belum siap"))
    #expect(cell("Prioritas") == .blank && cell("SKPD Tujuan Awal") == .blank)
  }
}
