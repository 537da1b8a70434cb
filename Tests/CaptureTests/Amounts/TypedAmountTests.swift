import Meeting
import Testing

@testable import Capture

@Suite struct TypedAmountTests {
  @Test(
    arguments: [
      ("200 juta", 200_000_000), ("Rp1,5 M", 1_500_000_000), ("36.700.000", 36_700_000), ("Rp 750 rb", 750_000),
      ("", nil), ("banyak", nil), ("200 juta lebih", nil), ("Rp3,5jt/unit", nil), ("1.5jt", nil), ("5 - 10 jt", nil),
    ] as [(String, Int64?)])
  func `an amount is all that is typed, or it is none`(text: String, amount: Int64?) {
    #expect(Rupiah(typed: text) == amount.map { Rupiah($0) })
  }
}
