import Meeting
import Testing

@Suite struct RupiahTests {
  @Test func `an amount is written as Indonesian spelling asks`() {
    #expect(Rupiah(36_700_000).formatted == "Rp36.700.000,00")
    #expect(Rupiah(36_700_000).short == "Rp36.700.000")
    #expect(Rupiah(36_700_000).figure == "36.700.000,00")
    #expect(Rupiah(0).formatted == "Rp0,00")
    #expect(Rupiah(-5000).short == "-Rp5.000")
    #expect(Rupiah(.min).short == "-Rp9.223.372.036.854.775.808")
  }

  @Test func `an amount in words ends with its currency`() {
    #expect(Rupiah(36_700_000).inWords == "tiga puluh enam juta tujuh ratus ribu rupiah")
    #expect(Rupiah(0).inWords == "nol rupiah")
    #expect(Rupiah(1_500_001_000).inWords == "satu miliar lima ratus juta seribu rupiah")
  }

  @Test func `a price is taken so many times, or not at all`() {
    #expect(Rupiah(3_500_000).times(12) == Rupiah(42_000_000))
    #expect(Rupiah(.max).times(2) == nil)
  }

  @Test func `sums do not trap`() {
    #expect(Rupiah(1) + Rupiah(2) == Rupiah(3))
    #expect(Rupiah(.max) + Rupiah(1) == Rupiah(.max))
    #expect(Rupiah(.min) + Rupiah(-1) == Rupiah(.min))
  }

  @Test func `it is stored as a number`() throws {
    #expect(try stored(Rupiah(36_700_000)) == "36700000")
    #expect(try restored("36700000") == Rupiah(36_700_000))
  }
}
