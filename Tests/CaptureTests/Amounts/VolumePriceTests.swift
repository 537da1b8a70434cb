import Meeting
import Testing

@testable import Capture

@Suite struct VolumePriceTests {
  private let price = Proposal.UnitPrice(amount: Rupiah(3_500_000), unit: "unit")

  @Test(arguments: [
    ("12 unit", 42_000_000 as Int64), ("12", 42_000_000), ("12 Unit", 42_000_000), ("1.000 unit", 3_500_000_000),
    ("2,5 unit", 8_750_000), ("0,125 unit", 437_500), ("0", 0), ("12 unit.", 42_000_000), ("12.", 42_000_000),
  ])
  func `one number of the same unit is multiplied`(volume: String, total: Int64) {
    #expect(price.total(of: volume) == Rupiah(total))
  }

  @Test(arguments: [
    ("2 unit x 3 desa", 21_000_000 as Int64), ("3 desa x 2 unit", 21_000_000), ("2 unit × 3", 21_000_000),
    ("2 x 3", 21_000_000), ("2 unit X 3 desa x 2 tahun", 42_000_000), ("0,5 unit x 4 desa", 7_000_000),
  ])
  func `factors of which one is of the same unit are multiplied`(volume: String, total: Int64) {
    #expect(price.total(of: volume) == Rupiah(total))
  }

  @Test(arguments: [
    "2 x 3 desa", "2 unit x tiga", "2 unit x 2,5 desa", "unit x 3", "9999999999 unit x 9999999999 desa",
    "24 balita x 90 hari", "12 paket", "unit 12", "dua belas", "", "12 unit baru", "2,3333 unit", "1,5,5", "1.5 unit",
    ",5",
    "999999999999999 unit", "99999999999999999999999 unit", "-1 unit", "12unit",
  ])
  func `anything else is left to the person`(volume: String) {
    #expect(price.total(of: volume) == nil)
  }

  @Test(arguments: ["$ jamban Rp3,5jt/unit vol:12 unit.", "$ jamban vol:12 unit. Rp3,5jt/unit"])
  func `the full stop of the line does not hide the sum`(line: String) {
    #expect(KarangIntan.context.read(line).proposal?.cost == Rupiah(42_000_000))
  }
}
