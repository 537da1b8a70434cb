import Meeting
import Testing

@testable import Capture

@Suite struct JoiningTests {
  private func joined(_ first: String, _ second: String) throws -> (body: Entry.Body, chips: [Chip]) {
    let context = KarangIntan.context(typed: [first, second])
    let entries = context.session.entries
    try #require(entries.count == 2)
    return Joining(context).joined(entries[0].body, entries[1].body)
  }

  @Test func `proposals keep everybody who proposed, and both villages`() throws {
    let (body, chips) = try joined(
      "$ desa:Kiram @Pambakal Kiram jamban sehat Rp5jt dana:DD", "$ desa:Balau Jamban sehat. Rp7jt #air")
    guard case .proposal(let proposal) = body.matter else { return }
    #expect(proposal.proposers == [.person("pambakal-Kiram"), .village("Kiram"), .village("Balau")])
    #expect(proposal.village == "Kiram" && proposal.funds == "DD")
    // Amounts are not added up in silence.
    #expect(proposal.cost == Rupiah(5_000_000))
    #expect(chips.contains(.dropped([.cost(Rupiah(7_000_000))])), "\(chips)")
    #expect(body.text == "jamban sehat" && body.labels == ["air"])
  }

  @Test func `the line of a joined proposal gives it back`() throws {
    let context = KarangIntan.context(typed: ["$ desa:Kiram jamban sehat", "$ desa:Balau sumur bor", "/gabung U-1 U-2"])
    let entry = try #require(context.newestEntry)
    #expect(context.read(context.line(for: entry), replacing: entry.id).body == entry.body)
  }

  @Test func `commitments keep everyone, the first date and the first measure`() throws {
    let (body, chips) = try joined("! @KPM data dikirim", "! @Bidan Desa @KPM posyandu dibuka >30 Juni ukuran:24")
    #expect(body.text == "data dikirim; posyandu dibuka")
    #expect(
      body.matter
        == .commitment(
          Commitment(owners: [.group("kpm"), .group("bidan")], due: .date("2026-06-30"), target: "24")))
    #expect(!chips.contains { if case .dropped = $0 { true } else { false } })
    let late = try joined("! @KPM data >Jumat", "! @KPM data >30 Juni")
    #expect(late.chips.contains(.dropped([.due("2026-06-30")])))
  }

  @Test func `two mouths are told apart in the text, one mouth keeps its quotation`() throws {
    let two = try joined("@Emma data lengkap", "@Mahrur \"kami siap\"").body
    #expect(two.text == "data lengkap; Mahrur Ruyani: \"kami siap\"")
    #expect(two.matter == .note(Note(speaker: .person("emma"))))
    let one = try joined("@Emma \"kami siap\"", "@Emma \"kami dukung\"").body
    #expect(one.text == "kami siap; kami dukung")
    #expect(one.matter == .note(Note(speaker: .person("emma"), isQuotation: true)))
  }

  @Test func `no corrected value is lost`() throws {
    let body = try joined(
      "#koreksi baduta semula:16 menjadi:7", "#koreksi balita semula:3 menjadi:4"
    ).body
    #expect(body.text == "baduta; balita (semula 3 dikoreksi menjadi 4)")
    guard case .note(let note) = body.matter else { return }
    #expect(note.correction == Correction(before: "16", after: "7"))
  }

  @Test func `agreements and what was put aside`() throws {
    #expect(try joined("= satu", "= dua mufakat").body.matter == .decision(Decision(method: .consensus)))
    #expect(try joined("~ satu", "~ @Emma dua?").body.matter == .setAside(by: .person("emma")))
    #expect(try joined("? satu?", "dua").body.text == "satu? dua")
  }

  /// Volume, price of one and cost of what is joined: whatever stands there holds together.
  @Test(
    arguments: [
      ("vol:12 unit", "vol:5 unit Rp3,5jt/unit", "12 unit", 3_500_000, 42_000_000),
      ("", "vol:5 unit Rp3,5jt/unit", "5 unit", 3_500_000, 17_500_000),
      ("vol:5 unit", "vol:5 unit Rp9jt", "5 unit", nil, 9_000_000),
      ("vol:12 unit", "vol:5 unit Rp9jt", "12 unit", nil, nil),
      ("vol:12 unit", "Rp9jt", "12 unit", nil, 9_000_000), ("Rp9jt", "vol:5 unit", "5 unit", nil, 9_000_000),
      ("Rp9jt", "vol:5 unit Rp3,5jt/unit", nil, nil, 9_000_000),
      ("Rp3,5jt/unit", "vol:2 unit", "2 unit", 3_500_000, 7_000_000),
      ("vol:12 unit Rp2jt/unit", "vol:5 unit Rp3,5jt/unit", "12 unit", 2_000_000, 24_000_000),
      ("vol:12 paket", "Rp3,5jt/unit", "12 paket", 3_500_000, nil), ("", "", nil, nil, nil),
    ] as [(String, String, String?, Int64?, Int64?)])
  func `no cost of one volume comes to stand beside another`(
    first: String, second: String, volume: String?, price: Int64?, cost: Int64?
  ) throws {
    let (body, chips) = try joined("$ jamban sehat \(first)", "$ jamban sehat \(second)")
    guard case .proposal(let proposal) = body.matter else { return }
    #expect(proposal.volume == volume && proposal.unitPrice?.amount.whole == price && proposal.cost?.whole == cost)
    for case .volumePrice(let volume, let price, let total) in chips { #expect(price.total(of: volume) == total) }
  }

  @Test func `a cost that was left out is told`() throws {
    let chips = try joined("$ jamban vol:12 unit", "$ jamban vol:5 unit Rp9jt").chips
    #expect(chips.contains(.dropped([.field(.volume, "5 unit"), .cost(Rupiah(9_000_000))])), "\(chips)")
  }
}
