import Meeting
import Testing

@testable import Capture

@Suite struct SentenceReaderTests {
  let context = KarangIntan.context

  @Test(arguments: [
    ("! rapat setiap bulan >30 Juni", Commitment.Due.date("2026-06-30"), "rapat setiap bulan"),
    ("! rapat >30 Juni >31 Juli", .date("2026-06-30"), "rapat >31 Juli"),
    ("! rapat paling lambat 30 Juni setiap bulan", .date("2026-06-30"), "rapat paling lambat 30 Juni setiap bulan"),
  ])
  func `one date counts, the others are text`(line: String, due: Commitment.Due, text: String) {
    let reading = context.read(line)
    #expect(reading.commitment?.due == due)
    #expect(reading.body?.text == text)
  }

  @Test(arguments: [
    ("! rapat >30 Juni >31 Juli", [Chip.secondDate("31 Juli")]),
    ("! rapat paling lambat 30 Juni >31 Juli", [.secondDate("paling lambat 30 Juni")]),
    // A routine in the sentence is no second date, and the same day twice is one.
    ("! rapat setiap bulan >30 Juni", []), ("! rapat sebelum 1 Juli >30 Juni", []), ("! rapat >30 Juni", []),
  ])
  func `a second date is told`(line: String, chips: [Chip]) {
    let found = context.read(line).chips.filter { if case .secondDate = $0 { true } else { false } }
    #expect(found == chips)
  }

  @Test func `a second value of a field is told`() {
    let villages = context.read("$ jamban desa:Kiram desa:Balau")
    #expect(villages.proposal?.village == "Kiram")
    #expect(villages.body?.text == "jamban desa:Balau")
    #expect(villages.warnings == [.secondValue(.village, "Balau")])
    #expect(context.read("$ jamban vol:1 unit vol:2 unit").warnings == [.secondValue(.volume, "2 unit")])
    #expect(context.read("$ jamban desa:Kiram vol:2 unit").warnings == [])
  }

  private static let amounts: [(String, Int64?, [Chip])] = [
    ("$ jamban Rp5jt", 5_000_000, []),
    ("$ jamban Rp5jt dan Rp6jt", nil, [.severalAmounts]),
    ("$ jamban Rp5jt dan Rp6jt biaya:11jt", 11_000_000, []),
    ("$ jamban Rp1.5jt", nil, [.doubtfulAmount("Rp1.5jt", Rupiah(1_500_000))]),
    ("$ jamban Rp1,500,000", nil, [.doubtfulAmount("Rp1,500,000", Rupiah(1_500_000))]),
    ("$ jamban Rp5jt atau Rp1.5jt", nil, [.severalAmounts, .doubtfulAmount("Rp1.5jt", Rupiah(1_500_000))]),
    ("$ jamban biaya:1.5jt", nil, [.doubtfulAmount("1.5jt", Rupiah(1_500_000))]),
    ("$ jamban biaya:1.5 jt", nil, [.doubtfulAmount("1.5 jt", Rupiah(1_500_000))]),
    ("$ jamban biaya:banyak sekali", nil, [.doubtfulAmount("banyak", nil)]),
    ("$ jamban biaya:5 - 10 jt", nil, [.doubtfulAmount("5 - 10 jt", nil)]),
    ("$ jamban Rp5jtan", nil, [.doubtfulAmount("Rp5jtan", nil)]),
    ("$ jamban Rp 5-10 jt", nil, [.doubtfulAmount("Rp 5-10", nil)]),
    ("$ jamban Rp.5x, lalu", nil, [.doubtfulAmount("Rp.5x", nil)]),
    ("$ jamban Rp5jt-Rp10jt", nil, [.doubtfulAmount("Rp5jt-Rp10jt", nil)]),
    ("$ jamban Rp5 - 10 jt", nil, [.doubtfulAmount("Rp5 - 10 jt", nil)]),
    ("$ jamban Rp1 juta 500 ribu, lalu", nil, [.doubtfulAmount("Rp1 juta 500 ribu", Rupiah(1_500_000))]),
    ("$ jamban Rp5jt sampai Rp7jt", nil, [.severalAmounts]),
    ("$ jamban Rp5jt sampai Rp7jtan", nil, [.severalAmounts, .doubtfulAmount("Rp7jtan", nil)]),
    ("$ jamban \"Rp5jtan\" \\@Rp5jtan", nil, []), ("$ jamban Rpjt RPJMDes Rp.", nil, []),
    ("$ jamban Rp99999999999999999999", nil, [.doubtfulAmount("Rp99999999999999999999", nil)]),
  ]

  @Test(arguments: amounts)
  func `an amount counts if it is the only one`(line: String, cost: Int64?, warnings: [Chip]) {
    let reading = context.read(line)
    #expect(reading.proposal?.cost == cost.map { Rupiah($0) })
    #expect(reading.warnings == warnings)
  }

  @Test func `a field is taken once`() {
    let reading = context.read("$ jamban vol:12 unit vol:13 unit desa:Kiram desa:Balau")
    #expect(reading.proposal?.volume == "12 unit")
    #expect(reading.proposal?.village == "Kiram")
    #expect(reading.body?.text == "jamban vol:13 unit desa:Balau")
  }

  @Test(arguments: ["#koreksi baduta semula:16", "#koreksi baduta menjadi:7"])
  func `a correction needs both its values`(line: String) {
    let reading = context.read(line)
    #expect(reading.note?.correction == nil)
    #expect(reading.note?.speech == .correction)
    #expect(reading.body?.text == String(line.dropFirst(9)))
  }

  @Test func `the first name on a commitment answers, the others help`() {
    let reading = context.read("! @Emma @KPM kirim data ke @Puskesmas minggu ini")
    #expect(
      reading.commitment
        == Commitment(owners: [.person("emma")], supporters: [.group("kpm"), .institution("puskesmas")]))
  }

  @Test func `a name that the line has no place for is a mention`() {
    let note = context.read("@Emma kami berterima kasih @Eka selalu")
    #expect(note.note?.speaker == .person("emma"))
    #expect(note.body?.text == "kami berterima kasih Eka selalu")
    #expect(note.chips.contains(.mention(.person("eka"))))
    let two = context.read("@Emma @Eka hadir bersama")
    #expect(two.body?.text == "Eka hadir bersama")
    let decision = context.read("= tim dipimpin @Emma")
    #expect(decision.body?.text == "tim dipimpin Emma")
    #expect(context.read("~ kendaraan @Eka").body?.matter == .setAside(by: .person("eka")))
    #expect(context.read("$ @Kiram jamban").proposal?.proposer == .village("Kiram"))
  }

  @Test func `names on no list and names of several are flagged and kept as typed`() {
    let unknown = context.read("@Nama Satu menyampaikan terima kasih")
    #expect(unknown.note?.speaker == .named("Nama Satu"))
    #expect(unknown.warnings == [.unknownName("Nama Satu")])
    let several = context.read("! @Mandiangin kirim data >besok")
    #expect(several.commitment?.owners == [.named("Mandiangin")])
    #expect(several.warnings.count == 1)
    guard case .ambiguousName("Mandiangin", let parties)? = several.warnings.first else {
      Issue.record("\(several.warnings)")
      return
    }
    #expect(parties.contains(.village("Mandiangin Barat")) && parties.contains(.village("Mandiangin Timur")))
  }

  @Test func `labels go where the kind has a place for them`() {
    let note = context.read("#masukan #gizi @Emma kader perlu dilatih #saran #gizi")
    #expect(note.note?.speech == .input)
    #expect(note.note?.speaker == .person("emma"))
    #expect(note.body?.labels == ["gizi", "saran"])
    #expect(note.body?.text == "kader perlu dilatih")
    let proposal = context.read("$ kelas ibu hamil #spesifik #sensitif #gizi")
    #expect(proposal.proposal?.intervention == .specific)
    #expect(proposal.body?.labels == ["sensitif", "gizi"])
    #expect(context.read("! x #arahan #gizi #gizi").body?.labels == ["arahan", "gizi"])
  }
}
