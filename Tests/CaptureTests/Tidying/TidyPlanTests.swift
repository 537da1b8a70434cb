import Meeting
import Testing

@testable import Capture

@Suite struct TidyPlanTests {
  private static let table = TidyTable(["yg": "yang", "dgn": "dengan", "krn": "karena"])
  private let lines = [
    "anak yg sakit krn kurang gizi", "! @KPM kirim data dgn lengkap", "@peserta \"yg ini dikutip\"", "bersih",
    "@Emma menyampaikan \"yg ini\" dgn tegas",
  ]

  private func shown(_ plan: TidyPlan) -> [String] {
    plan.offers.map { "\($0.number) \($0.short) \($0.full) \($0.place.lowerBound)" }
  }

  @Test func `offers come in the order of the record, quotations left out`() {
    let plan = KarangIntan.context(typed: lines).tidyPlan(by: Self.table)
    #expect(
      shown(plan) == [
        "C-1 yg yang 5", "C-1 krn karena 14", "K-1 dgn dengan 11", "C-4 dgn dengan 22",
      ])
    #expect(plan.text(of: plan.offers[1]) == "anak yg sakit krn kurang gizi")
  }

  @Test func `a struck entry is left alone`() throws {
    var session = KarangIntan.context(typed: ["anak yg sakit"]).session
    try session.apply(.strike(session.entries[0].id))
    #expect(CaptureContext(session: session, today: "2026-01-21").tidyPlan(by: Self.table).offers.isEmpty)
  }

  @Test func `taken one by one, in any order, each follows the one before`() throws {
    let context = KarangIntan.context(typed: lines)
    var plan = context.tidyPlan(by: Self.table)
    var session = context.session
    try session.apply(plan.take(1))
    #expect(session.entries[0].body.text == "anak yg sakit karena kurang gizi")
    try session.apply(plan.take(0))
    #expect(session.entries[0].body.text == "anak yang sakit karena kurang gizi")
    #expect(session.entries[0].typed == "anak yg sakit krn kurang gizi")
    #expect(shown(plan) == ["K-1 dgn dengan 11", "C-4 dgn dengan 22"])
  }

  @Test func `an earlier word that grows moves the later one`() throws {
    let context = KarangIntan.context(typed: lines)
    var plan = context.tidyPlan(by: Self.table)
    _ = plan.take(0)
    #expect(shown(plan).first == "C-1 krn karena 16")
    #expect(plan.text(of: plan.offers[0]) == "anak yang sakit krn kurang gizi")
  }

  @Test func `all at once is one change an entry`() throws {
    let context = KarangIntan.context(typed: lines)
    var plan = context.tidyPlan(by: Self.table)
    let changes = plan.takeAll()
    #expect(changes.count == 3 && plan.offers.isEmpty)
    var session = context.session
    for change in changes { try session.apply(change) }
    #expect(
      session.entries.map(\.body.text) == [
        "anak yang sakit karena kurang gizi", "kirim data dengan lengkap", "yg ini dikutip", "bersih",
        "menyampaikan \"yg ini\" dengan tegas",
      ])
    #expect(CaptureContext(session: session, today: "2026-01-21").tidyPlan(by: Self.table).offers.isEmpty)
  }
}
