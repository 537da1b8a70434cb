import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct ErratumProseTests {
  private func lines(_ changes: [Change]) throws -> [String] {
    var proposal = Proposal()
    proposal.village = "kiram"
    proposal.volume = "12 unit"
    let before: [Change] = [
      Fixture.entry("jamban sehat", .proposal(proposal)), Fixture.entry("pendampingan", .decision(Decision())),
      .close(at: nil, signatories: []), .legalise, .openErratum(reason: "salah tulis", at: nil),
    ]
    return DocumentDump(of: try Fixture.session(before + changes).erratumBlocks).lines
  }

  @Test func aMeetingThatWasNeverCorrectedSaysNothingOfIt() throws {
    let session = try FullMeeting.session([.close(at: nil, signatories: []), .legalise])
    #expect(session.erratumMark == nil && session.erratumBlocks.isEmpty)
  }

  private static func revised(_ text: String, _ matter: Entry.Matter, of id: Entry.ID) -> Change {
    .revise(id, revision: 0, body: Entry.Body(text: text, matter: matter), typed: "")
  }

  private static let corrections: [([Change], String)] = [
    ([], "1. Tidak ada yang diubah."),
    (
      [
        {
          var proposal = Proposal()
          proposal.village = "kiram"
          proposal.volume = "15 unit"
          proposal.cost = Rupiah(52_500_000)
          return revised("jamban sehat", .proposal(proposal), of: "jamban sehat")
        }()
      ],
      "1. U-1 “jamban sehat”: volume semula 12 unit, menjadi 15 unit; pagu semula tidak ada, menjadi Rp52.500.000,00."
    ),
    (
      [.setStatus(["jamban sehat"], .notYetAgreed(reason: "lahan"))],
      "1. U-1 “jamban sehat”: status semula diusulkan, menjadi belum disepakati; alasan semula tidak ada, menjadi lahan."
    ),
    (
      [
        revised(
          "pendampingan desa",
          .decision(Decision(method: .consensus, dissents: [Dissent(party: .village("kiram"), reason: "jauh")])),
          of: "pendampingan")
      ],
      "1. P-1: semula “pendampingan”, menjadi “pendampingan desa”; cara pengambilan keputusan semula tidak ada, menjadi "
        + "musyawarah mufakat; keberatan semula tidak ada, menjadi Pemerintah Desa Kiram (jauh)."
    ),
    ([.strike("pendampingan")], "1. P-1: semula “pendampingan”, dihapus."),
    ([.set(.place("Aula"))], "1. Kepala naskah."),
  ]

  @Test(arguments: corrections) func whatWasCorrectedIsToldWithBothValues(changes: [Change], line: String) throws {
    #expect(try lines(changes).last == line)
  }
}
