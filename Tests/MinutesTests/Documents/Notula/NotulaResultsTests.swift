import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct NotulaResultsTests {
  static let decisions: [(Decision, String)] = [
    (Decision(), "1. Pendampingan diutamakan."),
    (
      Decision(method: .consensus, present: 41),
      "1. Pendampingan diutamakan. Cara pengambilan keputusan: musyawarah mufakat; hadir 41 orang."
    ),
    (
      Decision(method: .vote(inFavour: 24, against: 6, abstained: 2), present: 41),
      """
      1. Pendampingan diutamakan. Cara pengambilan keputusan: pemungutan suara, setuju 24, tidak setuju 6, abstain 2; \
      hadir 41 orang.
      """
    ),
    (
      Decision(method: .vote(inFavour: 24, against: 0, abstained: 0)),
      "1. Pendampingan diutamakan. Cara pengambilan keputusan: pemungutan suara, setuju 24."
    ),
    (Decision(method: .consensus), "1. Pendampingan diutamakan. Cara pengambilan keputusan: musyawarah mufakat."),
    (
      Decision(
        method: .consensus,
        dissents: [
          Dissent(party: .person("mahrur"), reason: "lahan belum siap"),
          Dissent(party: .group("bidan"), reason: "karena jauh."), Dissent(party: .village("kiram")),
        ]),
      """
      1. Pendampingan diutamakan. Cara pengambilan keputusan: musyawarah mufakat. Mahrur Ruyani (Kepala Seksi) menyatakan \
      keberatan: lahan belum siap. Para bidan desa menyatakan keberatan karena jauh. Pemerintah Desa Kiram menyatakan \
      keberatan.
      """
    ),
    (Decision(present: 41), "1. Pendampingan diutamakan. Hadir 41 orang."),
  ]

  @Test(arguments: decisions)
  func agreementTellsHowItWasReached(decision: Decision, line: String) throws {
    let record = Record(of: try Fixture.session([Fixture.entry("pendampingan diutamakan", .decision(decision))]))
    #expect(DocumentDump(of: Notula.conclusions(record)).lines == [line])
  }

  @Test func agreementTellsThatItWasReadBack() throws {
    let agreed = Fixture.entry("pendampingan diutamakan", .decision(Decision(method: .consensus)))
    let confirmed = Change.confirm("pendampingan diutamakan", revision: 0, able: [], at: nil)
    #expect(
      DocumentDump(of: Notula.conclusions(Record(of: try Fixture.session([agreed, confirmed])))).lines == [
        """
        1. Pendampingan diutamakan. Cara pengambilan keputusan: musyawarah mufakat. Telah dibacakan dan disepakati.
        """
      ])
  }

  static let commitments: [(Commitment, String)] = [
    (Commitment(), "| 1 | Kirim data. | ……… | ……… | ………"),
    (
      Commitment(
        owners: [.group("bidan")], supporters: [.person("emma"), .institution("dinkes")],
        due: CivilDate(year: 2026, month: 6, day: 30).map { .date($0) }, target: "24 balita"),
      """
      | 1 | Kirim data. | Para bidan desa (didukung Hj. Emma Susanty (Sekretaris Kecamatan); Dinas Kesehatan) \
      | Selasa, 30\u{A0}Juni\u{A0}2026 | 24 balita
      """
    ),
    (
      Commitment(owners: [.person("eka"), .village("kiram")], due: .routine("setiap bulan"), target: "semua desa"),
      "| 1 | Kirim data. | Eka Yusnitawati; Pemerintah Desa Kiram | Setiap bulan | Semua desa"
    ),
  ]

  @Test(arguments: commitments)
  func commitmentIsARow(commitment: Commitment, line: String) throws {
    let record = Record(of: try Fixture.session([Fixture.entry("kirim data", .commitment(commitment))]))
    #expect(
      DocumentDump(of: Notula.commitments(record)).lines == [
        "| No | Kegiatan | Penanggung Jawab | Batas Waktu | Target", line,
      ])
  }

  @Test func putAsideTellsWhoRaisedIt() throws {
    let record = Record(
      of: try Fixture.session([
        Fixture.entry("anggaran transportasi kader.", .setAside(by: .group("kpm"))),
        Fixture.entry("jadwal posyandu", .setAside(by: nil)),
      ]))
    #expect(
      DocumentDump(of: Notula.setAside(record)).lines == [
        "1. Anggaran transportasi kader (disampaikan oleh para KPM).", "2. Jadwal posyandu.",
      ])
  }
}
