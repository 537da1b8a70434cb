import Meeting
import Testing

@testable import Capture

@Suite struct EntryPartTests {
  @Test(arguments: [
    "@Emma #saran \"Kami siap\" #gizi", "! @KPM @Bidan Desa data dikirim ukuran:24 >30 Juni #gizi",
    "$ desa:Kiram @Pambakal Kiram PMT #spesifik vol:24 unit Rp3,5jt/unit dana:DD pd:DPRKPLH lokasi:RT 3 urgensi:tinggi",
    "= posyandu setuju 24 tolak 6", "~ @Emma transportasi", "#koreksi baduta semula:16 menjadi:7",
    "! pemantauan setiap bulan @KPM",
  ])
  func `every field reads again as what it shows`(line: String) throws {
    let context = KarangIntan.context(typed: ["/acara 4", line])
    let entry = try #require(context.newestEntry)
    let draft = EntryDraft(body: entry.body, item: entry.agendaItem, standing: entry.standing)
    for part in EntryPart.all(of: entry.kind) {
      let text = context.text(of: part, in: draft)
      var again = draft
      let reading = context.read(text, as: part, into: &again)
      #expect(reading.refusal == nil, "\(part): \(text)")
      #expect(again == draft, "\(part): \(text)")
    }
  }

  @Test func `what the meeting made of a proposal reads again too`() throws {
    let context = KarangIntan.context(typed: [
      "$ satu", "$ dua", "/belum U-1 lahan", "/skor U-2 urgensi 5 hpk 3", "/prioritas U-2 1 mendesak",
    ])
    for entry in context.session.entries {
      let draft = EntryDraft(body: entry.body, item: nil, standing: entry.standing)
      for part in [EntryPart.status, .rank, .scores] {
        var again = draft
        let text = context.text(of: part, in: draft)
        #expect(context.read(text, as: part, into: &again).refusal == nil, "\(part): \(text)")
        #expect(again == draft, "\(part): \(text)")
      }
    }
  }

  @Test(arguments: Entry.Kind.allCases) func `every kind has its sentence, its labels and its item`(kind: Entry.Kind) {
    let parts = EntryPart.all(of: kind)
    #expect(Set(parts).count == parts.count)
    for part in [EntryPart.text, .labels, .item] { #expect(parts.contains(part)) }
  }

  @Test func `what a form did not take stands behind its line`() throws {
    let context = KarangIntan.context(typed: ["! @KPM data"])
    let entry = try #require(context.newestEntry)
    #expect(
      context.line(for: entry.body, replacing: entry.id, untaken: [(.due, "31 Februari"), (.owners, "x y")])
        == "! @KPM data >31 Februari @x y")
  }
}
