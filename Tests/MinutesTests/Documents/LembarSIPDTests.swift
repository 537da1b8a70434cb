import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct LembarSIPDTests {
  private func lines(_ changes: [Change] = []) throws -> [String] {
    DocumentDump(of: LembarSIPD.document(of: try FullMeeting.session(changes))).lines
  }

  @Test func agreedOnesAndReservesStandByVillageOneBlockEach() throws {
    let lines = try lines([.noteSIPD(["jamban sehat"], SIPDRecord(number: "2026/77"))])
    let headings = lines.filter { $0.hasPrefix("##") }
    #expect(
      headings == [
        "## Desa Kiram", "### U-3 · disepakati · urutan 1", "### U-1 · disepakati · urutan 3", "## Desa Bi'ih",
        "### U-2 · disepakati · urutan 2", "### U-4 · cadangan · urutan 1",
      ] || Set(headings.filter { $0.hasPrefix("## ") }) == ["## Desa Kiram", "## Desa Bi'ih"], "\(headings)")
    #expect(lines.contains("1 dari 4 usulan sudah diinput ke SIPD."))
    #expect(lines.contains("Di SIPD: sudah diinput, nomor 2026/77"))
    #expect(lines.contains("Anggaran: Rp36.700.000,00"))
    // What was not agreed on is not typed.
    #expect(!lines.contains { $0.contains("Jalan desa") })
  }

  @Test func beforeAnythingWasDecidedAllStandInIt() throws {
    let session = try Fixture.session([Fixture.entry("satu", .proposal(Proposal()))])
    let lines = DocumentDump(of: LembarSIPD.document(of: session)).lines
    #expect(lines.contains("## Desa belum disebut") && lines.contains("### U-1"))
    #expect(lines.contains("Di SIPD: belum; nomor ………"))
  }

  @Test func withoutProposalsItSaysSo() throws {
    #expect(DocumentDump(of: LembarSIPD.document(of: try Fixture.session())).lines.contains("Nihil"))
  }
}
