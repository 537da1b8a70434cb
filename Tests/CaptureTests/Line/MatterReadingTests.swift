import Meeting
import Testing

@testable import Capture

@Suite struct MatterReadingTests {
  private func added(_ line: String, to first: String) -> Reading { KarangIntan.context(typed: [first]).read(line) }

  @Test func `words join the text, and labels the labels`() {
    let reading = added("+ dan balita #gizi #data", to: "! dampingi ibu hamil #gizi @KPM >besok")
    #expect(reading.body?.text == "dampingi ibu hamil dan balita")
    #expect(reading.body?.labels == ["gizi", "data"])
    #expect(reading.commitment == Commitment(owners: [.group("kpm")], due: .date("2026-01-22")))
  }

  @Test func `a commitment that somebody answers for gets helpers, and a new date takes the place of the old`() {
    let reading = added("+ @Emma @KPM >lusa ukuran:24", to: "! x @KPM >besok")
    #expect(
      reading.commitment
        == Commitment(owners: [.group("kpm")], supporters: [.person("emma")], due: .date("2026-01-23"), target: "24"))
  }

  @Test(arguments: [
    ("! pemantauan setiap bulan @KPM", "+ @Mahrur >akhir Maret", "pemantauan setiap bulan", "2026-03-31" as CivilDate),
    (
      "! pemantauan setiap bulan di posyandu", "+ dan balai >lusa", "pemantauan setiap bulan di posyandu dan balai",
      "2026-01-23"
    ),
    ("! pemantauan setiap bulan", "+ dan evaluasi >lusa", "pemantauan setiap bulan dan evaluasi", "2026-01-23"),
    ("! pemantauan >besok", "+ >lusa", "pemantauan", "2026-01-23"),
  ])
  func `a routine that a date replaces goes into the text`(first: String, line: String, text: String, date: CivilDate) {
    let reading = added(line, to: first)
    #expect(reading.commitment?.due == .date(date))
    #expect(reading.body?.text == text)
  }

  @Test func `a date that a routine replaces goes into the text`() {
    let reading = added("+ >setiap bulan", to: "! pemantauan >akhir Maret")
    #expect(reading.commitment?.due == .routine("setiap bulan"))
    #expect(reading.body?.text == "pemantauan 31 Maret 2026")
    #expect(added("+ >setiap minggu", to: "! pemantauan setiap bulan").body?.text == "pemantauan")
  }

  @Test func `an entry whose routine became words is still read back`() throws {
    let context = KarangIntan.context(typed: ["! pemantauan setiap bulan @KPM", "+ >akhir Maret"])
    let entry = try #require(context.newestEntry)
    #expect(context.read(context.line(for: entry), replacing: entry.id).body == entry.body)
  }

  @Test func `a volume that is not multiplied is told`() {
    let packets = KarangIntan.context.read("$ PMT vol:24 paket x 90 hari Rp17.000/paket")
    #expect(packets.proposal?.cost == Rupiah(36_720_000))
    #expect(packets.warnings == [])
    let children = KarangIntan.context.read("$ PMT vol:24 balita x 90 hari Rp17.000/paket")
    let price = Proposal.UnitPrice(amount: Rupiah(17_000), unit: "paket")
    #expect(children.proposal?.cost == nil)
    #expect(children.warnings == [.notReckoned(volume: "24 balita x 90 hari", price: price)])
    #expect(KarangIntan.context.read("$ PMT Rp17.000/paket").warnings == [])
    #expect(KarangIntan.context.read("$ PMT vol:24 balita x 90 hari Rp36,7jt").warnings == [])
  }

  @Test func `a proposal is filled in, and its cost follows volume and price`() {
    let reading = added("+ vol:12 unit @Kiram dana:DD #sensitif", to: "$ jamban Rp3,5jt/unit")
    #expect(reading.proposal?.cost == Rupiah(42_000_000))
    #expect(reading.proposal?.proposer == .village("Kiram"))
    #expect(reading.proposal?.intervention == .sensitive)
    let costed = added("+ biaya:50jt", to: "$ jamban vol:12 unit Rp3,5jt/unit")
    #expect(costed.proposal?.cost == Rupiah(50_000_000))
    #expect(costed.proposal?.unitPrice == nil)
    let recounted = added("+ vol:2 unit", to: "$ jamban vol:12 unit Rp3,5jt/unit")
    #expect(recounted.proposal?.cost == Rupiah(7_000_000))
    let uncounted = added("+ vol:secukupnya", to: "$ jamban vol:12 unit Rp3,5jt/unit")
    #expect(uncounted.proposal?.cost == nil)
  }

  @Test func `a note gets its speaker once`() {
    #expect(added("+ @Emma", to: "forum ini penting").note?.speaker == .person("emma"))
    let second = added("+ @Eka", to: "@Emma forum ini penting")
    #expect(second.note?.speaker == .person("emma"))
    #expect(second.body?.text == "forum ini penting Eka")
  }

  @Test func `a quotation with more behind it is one no longer`() {
    let reading = added("+ katanya lagi", to: "@peserta \"Kami siap\"")
    #expect(reading.note?.isQuotation == false)
    #expect(reading.body?.text == "\"Kami siap\" katanya lagi")
    #expect(added("+ #gizi", to: "@peserta \"Kami siap\"").note?.isQuotation == true)
  }

  @Test func `a question stays one`() {
    #expect(added("+ tahun ini", to: "? kapan cair").note?.speech == .question)
    #expect(added("+ #tanggapan", to: "? kapan cair").note?.speech == .response)
  }

  @Test func `a decision keeps how many were present`() {
    let context = KarangIntan.context(typed: ["= x", "/hadir KPM 9"], after: [.countHeads("kpm", 5)])
    #expect(
      context.read("+ setuju 3 tolak 1").decision
        == Decision(method: .vote(inFavour: 3, against: 1, abstained: 0), present: 5))
  }

  @Test(arguments: ["+ ", "+  \t"]) func `an addition of nothing is refused`(line: String) {
    #expect(added(line, to: "x").refusal == .nothingAdded)
  }

  @Test func `something put aside has who raised it`() {
    #expect(added("+ @Eka", to: "~ kendaraan").body?.matter == .setAside(by: .person("eka")))
  }

  @Test func `on a note a date is words`() {
    let reading = added("+ >akhir Maret, ya", to: "x")
    #expect(reading.body?.text == "x >akhir Maret, ya")
    #expect(reading.warnings == [.dateKeptAsText("akhir Maret")])
    #expect(added("+ >setiap bulan", to: "$ x").warnings == [.dateKeptAsText("setiap bulan")])
    #expect(added("+ usia >2 tahun", to: "x").warnings == [])
    #expect(added("+ >besok", to: "! x").warnings == [.ownerMissing])
  }
}
