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
