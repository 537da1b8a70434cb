import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct ProposalImportTests {
  private static let heading = [
    "No", "DESA", "Kegiatan", "Vol.", "Satuan", "Harga Satuan (Rp)", "Jumlah", "Sumber Dana",
  ]

  private func table(_ rows: [String]...) -> [ProposalImport.Source] {
    ([["Daftar usulan 2027"], Self.heading] + rows).enumerated().map {
      ProposalImport.Source(number: $0.offset + 1, cells: $0.element)
    }
  }

  private func verdicts(_ preview: ProposalImport) -> String {
    preview.rows.map { row in
      switch row.verdict {
      case .adds: "+"
      case .stays: "="
      case .fails: "x"
      }
    }.joined()
  }

  private func village(_ row: ProposalImport.Row) -> String? {
    guard case .proposal(let proposal) = row.body.matter else { return nil }
    return proposal.village?.rawValue
  }

  private let context = KarangIntan.context(typed: [])

  @Test func `rows become proposals, the village of a merged cell going on below it`() throws {
    let preview = ProposalImport(
      table(
        ["1", "2", "3", "4", "5", "6", "7", "8"],
        ["1", "Desa Kiram", "PMT lokal", "24", "paket", "1.500.000", "36.000.000", "dd"],
        ["2", "", "jamban", "2", "unit", "Rp3,5jt", "", ""], ["", "BALAU"],
        ["3", "", "sumur", "", "", "", "10000000", "CSR"]),
      in: context)
    #expect(verdicts(preview) == "+++" && preview.rows.map(\.number) == [4, 5, 7])
    let kiram = context.session.villages.first { $0.name == "Kiram" }?.id.rawValue
    let balau = context.session.villages.first { $0.name == "Balau" }?.id.rawValue
    #expect(preview.rows.map(village) == [kiram, kiram, balau])
    guard case .proposal(let first) = preview.rows[0].body.matter,
      case .proposal(let second) = preview.rows[1].body.matter
    else { return }
    #expect(
      first.volume == "24 paket" && first.cost == Rupiah(36_000_000) && first.unitPrice?.amount == Rupiah(1_500_000))
    #expect(second.cost == Rupiah(7_000_000))
    #expect(preview.total == ProposalTotal(ofCosts: [Rupiah(36_000_000), Rupiah(7_000_000), Rupiah(10_000_000)]))
  }

  static let failures: [([String], ProposalImport.Reason)] = [
    (["1", "Kiram", "", "", "", "", "5.000.000"], .noActivity),
    (["1", "Atlantis", "PMT"], .unknownVillage("Atlantis", nearest: nil)),
    (["1", "Kiram", "PMT", "", "", "", "banyak"], .doubtfulAmount(.cost, "banyak")),
    (["1", "Kiram", "PMT", "", "", "1.5", ""], .doubtfulAmount(.unitPrice, "1.5")),
    (["1", "Kiram", String(repeating: "a", count: 501)], .tooLong(.activity)),
    (["1", "Mandiangin", "PMT"], .ambiguousVillage("Mandiangin", mandiangins)),
  ]

  private static let mandiangins = KarangIntan.context(typed: []).session.villages.filter {
    $0.name.hasPrefix("Mandiangin")
  }.map(\.id)

  @Test(arguments: failures) func `a bad row is told and the others are taken`(
    cells: [String], reason: ProposalImport.Reason
  ) {
    let preview = ProposalImport(table(cells, ["2", "Balau", "jamban"]), in: context)
    #expect(preview.rows.map(\.verdict) == [.fails(reason), .adds])
  }

  @Test func `rows below a village that is none of the meeting are not given to another`() {
    let preview = ProposalImport(
      table(["1", "Kiram", "PMT"], ["2", "Atlantis", "jamban"], ["3", "", "sumur"], ["4", "Balau", "kelas"]),
      in: context)
    #expect(verdicts(preview) == "+xx+")
  }

  @Test func `taken in again nothing is doubled, also after mending, joining and striking`() throws {
    let rows = table(
      ["1", "Kiram", "PMT lokal", "24", "paket"], ["2", "Kiram", "PMT lokal", "24", "paket"], ["3", "Balau", "jamban"],
      ["4", "Balau", "sumur"])
    var generator = SeededGenerator(seed: 7)
    var session = context.session
    let change = try #require(ProposalImport(rows, in: context).change(in: nil, at: nil, using: &generator))
    try session.apply(change)
    let ids = session.proposals.map(\.id)
    #expect(ids.count == 4)
    let other = Entry.Body(text: "PMT setempat", matter: .proposal(Proposal()))
    try session.apply(.revise(ids[0], revision: 0, body: other, typed: "\(session.entry(ids[0])?.typed ?? "")\n/ubah"))
    try session.apply(.strike(ids[2]))
    let again = CaptureContext(session: session, today: context.today)
    let preview = ProposalImport(rows, in: again)
    #expect(verdicts(preview) == "====" && preview.change(in: nil, at: nil, using: &generator) == nil)
    // One more of the same is one more.
    let more = table(
      ["1", "Kiram", "PMT lokal", "24", "paket"], ["2", "Kiram", "PMT lokal", "24", "paket"],
      ["3", "Kiram", "PMT lokal", "24", "paket"])
    #expect(verdicts(ProposalImport(more, in: again)) == "==+")
  }

  @Test func `what was typed before is known by its words`() {
    let typed = KarangIntan.context(typed: ["$ desa:Kiram PMT Lokal vol:\"24 paket\""])
    #expect(verdicts(ProposalImport(table(["1", "kiram", "PMT lokal", "24", "paket"]), in: typed)) == "=")
  }

  @Test func `sums on the list are checked against the rows since the one before, and against all`() {
    let preview = ProposalImport(
      table(
        ["1", "Kiram", "a1", "", "", "", "10"], ["2", "Kiram", "b1", "", "", "", "20"],
        ["", "", "Jumlah", "", "", "", "30"],
        ["3", "Balau", "c1", "", "", "", "5"], ["", "", "Jumlah Desa Balau", "", "", "", "6"],
        ["", "", "TOTAL", "", "", "", "35"]), in: context)
    #expect(preview.rows.count == 3 && preview.sums.map(\.agrees) == [true, false, true])
    #expect(preview.sums[1].reckoned == Rupiah(5))
  }

  @Test func `what the list says it costs holds, and is told where its own price says otherwise`() {
    let preview = ProposalImport(table(["1", "Kiram", "PMT", "2", "paket", "10.000", "25.000"]), in: context)
    #expect(preview.rows[0].remarks.contains(.sumDiffers(written: Rupiah(25_000), reckoned: Rupiah(20_000))))
    guard case .proposal(let proposal) = preview.rows[0].body.matter else { return }
    #expect(
      proposal.cost == Rupiah(25_000) && proposal.unitPrice == nil
        && proposal[.remark] == "harga satuan Rp10.000 per paket")
  }

  @Test func `signs that steer a terminal stay outside`() {
    let preview = ProposalImport(table(["1", "Kiram", "PMT\u{1B}[2J lokal\nkedua"]), in: context)
    #expect(!preview.rows[0].body.text.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func `without headings nothing is read`() {
    #expect(ProposalImport([.init(number: 1, cells: ["Kiram", "PMT"])], in: context).columns.isEmpty)
    #expect(ProposalImport([], in: context).rows.isEmpty)
  }
}
