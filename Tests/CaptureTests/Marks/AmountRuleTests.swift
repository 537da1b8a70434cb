import Meeting
import Testing

@testable import Capture

@Suite struct AmountRuleTests {
  let context = KarangIntan.context

  @Test(arguments: [
    ("$ jamban Rp36,7jt", 36_700_000 as Int64, "jamban"), ("$ jamban Rp 1.500.000,- #gizi", 1_500_000, "jamban"),
    ("$ jamban rp 2 M.", 2_000_000_000, "jamban"), ("$ Rp5jt jamban", 5_000_000, "jamban"),
    ("$ jamban Rp5 juta untuk desa", 5_000_000, "jamban untuk desa"),
    ("$ jamban Rp5000 m", 5000, "jamban m"),
    ("$ jamban dana:APBD Kabupaten Rp5jt pd:Dinas PUPR", 5_000_000, "jamban PUPR"),
  ])
  func `the one amount is the cost`(line: String, cost: Int64, text: String) {
    let reading = context.read(line)
    #expect(reading.proposal?.cost == Rupiah(cost))
    #expect(reading.body?.text == text)
  }

  @Test(arguments: [
    ("$ jamban Rp3,5jt/unit", "unit"), ("$ jamban Rp 3,5 juta/unit", "unit"), ("$ jamban Rp3.500.000 /unit", "unit"),
    ("$ jamban Rp3,5 jt per unit", "unit"), ("$ jamban Rp3.500.000,-/unit", "unit"),
  ])
  func `with a unit it is the price of one`(line: String, unit: String) {
    let reading = context.read(line)
    #expect(reading.proposal?.unitPrice == Proposal.UnitPrice(amount: Rupiah(3_500_000), unit: unit))
    #expect(reading.proposal?.cost == nil)
    #expect(reading.body?.text == "jamban")
  }

  @Test(arguments: ["$ 24 paket @Rp17.000", "$ jamban \"Rp5jt\"", "$ Rpjt jamban", "$ RPJMDes baru", "$ x 5jt"])
  func `other words are text`(line: String) {
    #expect(context.read(line).proposal?.cost == nil)
  }

  @Test(arguments: ["biaya Rp5jt", "! cari Rp5jt", "= anggaran Rp5jt", "~ Rp5jt untuk kader", "? Rp5jt untuk apa"])
  func `on other kinds an amount is text`(line: String) {
    #expect(context.read(line).body?.text.contains("Rp5jt") == true)
  }
}
