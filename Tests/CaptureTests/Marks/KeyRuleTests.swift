import Meeting
import Testing

@testable import Capture

@Suite struct KeyRuleTests {
  let context = KarangIntan.context

  @Test func `every field of a proposal`() {
    let reading = context.read(
      "$ jamban sehat DESA:mandiangin barat lokasi:RT 3 dekat balai vol:12 unit sasaran:ibu hamil dana:apbd kabupaten "
        + "pd:puskesmas masalah:belum ada jamban kewenangan:Desa urgensi:sangat mendesak biaya:42 jt")
    var proposal = Proposal()
    proposal.village = "Mandiangin Barat"
    proposal.location = "RT 3 dekat balai"
    proposal.volume = "12 unit"
    proposal.beneficiaries = "ibu hamil"
    proposal.funds = "APBD Kabupaten"
    proposal.office = "Puskesmas Karang Intan 1"
    proposal.problem = "belum ada jamban"
    proposal.authority = "desa"
    proposal.urgency = "sangat mendesak"
    proposal.cost = Rupiah(42_000_000)
    #expect(reading.proposal == proposal)
    #expect(reading.body?.text == "jamban sehat")
    #expect(reading.warnings == [])
  }

  @Test(arguments: [
    ("$ desa:Kiram PMT lokal", "Kiram" as Village.ID, "PMT lokal"), ("$ desa:Bi’ih, PMT", "Bi'ih", "PMT"),
    ("$ desa:jingah habang hulu PMT", "Jingah Habang Ulu", "PMT"),
    ("$ PMT desa:\"Mali Mali\" lokal", "Mali Mali", "PMT lokal"),
    ("$ desa:Karang Intan maju", "Karang Intan", "maju"), ("$ desa:Lihung", "Lihung", ""),
  ])
  func `a village takes the longest known run of words`(line: String, village: Village.ID, text: String) {
    let reading = context.read(line)
    #expect(text.isEmpty ? reading.refusal == .nothingSaid(.proposal) : reading.proposal?.village == village)
    #expect(reading.body?.text ?? "" == text)
  }

  @Test func `a village on no list stays in the text, with the nearest that is`() {
    let reading = context.read("$ PMT desa:Kiran lokal")
    #expect(reading.proposal?.village == nil)
    #expect(reading.body?.text == "PMT desa:Kiran lokal")
    #expect(reading.warnings == [.unknownVillage("Kiran", nearest: "Kiram")])
    let several = context.read("$ PMT desa:Mandiangin")
    #expect(several.warnings == [.ambiguousVillage("Mandiangin", ["Mandiangin Barat", "Mandiangin Timur"])])
    #expect(context.read("$ PMT desa:Zzz").warnings == [.unknownVillage("Zzz", nearest: nil)])
  }

  @Test func `a value on no list is taken as one word, and told`() {
    let reading = context.read("$ PMT dana:CSR Bank lokal")
    #expect(reading.proposal?.funds == "CSR")
    #expect(reading.body?.text == "PMT Bank lokal")
    #expect(reading.warnings == [.unlisted(.funds, "CSR", next: "Bank")])
    #expect(context.read("$ PMT dana:CSR, lokal").warnings == [.unlisted(.funds, "CSR", next: nil)])
    #expect(context.read("$ PMT dana:CSR Rp5jt").warnings == [.unlisted(.funds, "CSR", next: nil)])
  }

  @Test(arguments: ["\"Dinas PUPR\"", "“Dinas PUPR”"]) func `quotes hold a value of several words together`(
    value: String
  ) {
    let reading = context.read("$ drainase dana:APBD Kabupaten pd:\(value) Rp50jt")
    #expect(reading.proposal?.office == "Dinas PUPR")
    #expect(reading.proposal?.funds == "APBD Kabupaten")
    #expect(reading.proposal?.cost == Rupiah(50_000_000))
    #expect(reading.body?.text == "drainase")
    #expect(reading.warnings == [.unlisted(.office, "Dinas PUPR", next: nil)])
  }

  @Test(arguments: [
    ("! ukuran:100% laporan selesai", Refusal.textTaken(by: .target, .commitment)),
    ("$ vol:12 unit jamban sehat", .textTaken(by: .volume, .proposal)),
    ("! ukuran:100%", .nothingSaid(.commitment)), ("! ukuran:\"100% laporan\"", .nothingSaid(.commitment)),
    ("$ dana:APBD Kabupaten", .nothingSaid(.proposal)),
  ])
  func `a value that took all the text is told`(line: String, refusal: Refusal) {
    #expect(context.read(line).refusal == refusal)
  }

  @Test func `the target of a commitment`() {
    let reading = context.read("! timbang balita ukuran:24 balita di 3 desa @KPM >besok")
    #expect(reading.commitment?.target == "24 balita di 3 desa")
    #expect(reading.body?.text == "timbang balita")
  }

  @Test(
    arguments: [
      (
        "! pendampingan @KPM ukuran:100 ibu hamil paling lambat 30 Juni", "100 ibu hamil",
        Commitment.Due.date("2026-06-30")
      ),
      ("! pendampingan @KPM ukuran:100 ibu hamil sebelum Juni", "100 ibu hamil", .date("2026-05-31")),
      ("! pendampingan @KPM ukuran:24 setiap bulan", "24", .routine("setiap bulan")),
      ("! pendampingan @KPM ukuran:24 setiap bulan paling lambat 30 Juni", "24 setiap bulan", .date("2026-06-30")),
      ("! pendampingan @KPM ukuran:24 setiap bulan >30 Juni", "24 setiap bulan", .date("2026-06-30")),
      ("! >30 Juni pendampingan @KPM ukuran:24 setiap bulan", "24 setiap bulan", .date("2026-06-30")),
      ("! pendampingan @KPM ukuran:24 balita, tenggat besok", "24 balita", .date("2026-01-22")),
      ("! pendampingan @KPM ukuran:\"24 setiap bulan\" >besok", "24 setiap bulan", .date("2026-01-22")),
      ("! pendampingan @KPM ukuran:24 sebelum kelas dibuka", "24 sebelum kelas dibuka", nil),
      ("! pendampingan @KPM ukuran:24 di tiap desa", "24 di tiap desa", nil),
    ] as [(String, String, Commitment.Due?)])
  func `a value that runs on ends before a deadline in words`(line: String, target: String, due: Commitment.Due?) {
    let reading = context.read(line)
    #expect(reading.commitment == Commitment(owners: [.group("kpm")], due: due, target: target))
    #expect(reading.body?.text == "pendampingan")
  }

  @Test(arguments: [
    "$ vol: 12 unit", "$ jamban vol\\:12", "$ \"vol:12\" unit", "$ jamban 14:30", "$ warna:biru",
    "! lokasi:RT 3 bersih",
    "semula:16 menjadi:7", "~ desa:Kiram", "$ x desa:", "$ x xdesa:Kiram",
  ])
  func `other colons are text`(line: String) {
    let reading = context.read(line)
    #expect(reading.body?.text.contains(":") == true)
    #expect(reading.proposal ?? Proposal() == Proposal())
  }
}
