import Meeting
import Testing

@testable import Minutes

@Suite struct NotulaFollowUpTests {
  private static let station = Origin.Station(
    title: "Rapat Koordinasi", date: CivilDate(year: 2026, month: 1, day: 21), code: "3f9a01c2d4e5",
    number: Entry.Number(kind: .commitment, ordinal: 2))

  private func blocks(_ changes: Change...) throws -> [Document.Block] {
    var session = Session()
    try session.apply(.begin(Setup(template: "uji")))
    let commitment = Commitment(owners: [.named("Kader")], due: .date(CivilDate(year: 2026, month: 1, day: 30)!))
    try session.apply(
      .record(
        NewEntry(
          id: "k", body: Entry.Body(text: "data balita", matter: .commitment(commitment)), typed: "",
          origin: Origin(Self.station))))
    for change in changes { try session.apply(change) }
    return Notula.commitments(Record(of: session))
  }

  private func cells(_ blocks: [Document.Block]) -> [[String]] {
    blocks.flatMap { block -> [[String]] in if case .table(let table) = block { table.rows.map(\.cells) } else { [] } }
  }

  private func noted(_ progress: Commitment.Progress, _ note: String? = nil) -> Change {
    .noteProgress(["k"], progress, note: note, on: nil, at: nil)
  }

  @Test func `what became of an earlier promise is told apart, with where it comes from`() throws {
    let fresh = NewEntry(
      id: "l", body: Entry.Body(text: "penyuluhan", matter: .commitment(Commitment())), typed: "")
    let blocks = try blocks(noted(.done, "diserahkan"), .record(fresh))
    let rows = cells(blocks)
    #expect(rows.count == 2)
    #expect(rows[0][1] == "Data balita.")
    #expect(rows[0][4] == "Rapat Koordinasi, 21\u{A0}Januari\u{A0}2026, K-2")
    #expect(rows[0][5] == "Selesai; diserahkan")
    #expect(rows[1][1] == "Penyuluhan.")
  }

  @Test func `a new date stands with the old one, a cancelling with its reason`() throws {
    let march = CivilDate(year: 2026, month: 3, day: 15)!
    let moved = try cells(blocks(noted(.rescheduled(to: march))))[0]
    #expect(moved[3] == "Minggu, 15\u{A0}Maret\u{A0}2026")
    #expect(moved[5] == "Dijadwalkan ulang, semula Jumat, 30\u{A0}Januari\u{A0}2026")
    #expect(try cells(blocks(noted(.cancelled(reason: "dana habis"))))[0][5] == "Dibatalkan: dana habis")
  }

  @Test func `what nobody spoke of is said to be so, and without new promises there are none`() throws {
    let blocks = try blocks()
    #expect(cells(blocks)[0][5] == "Belum dilaksanakan")
    #expect(blocks.last == Document.nothing)
  }
}
