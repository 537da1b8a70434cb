import Meeting
import Testing

@testable import Minutes

@Suite struct IndicatorProseTests {
  @Test(
    arguments: [
      (nil, nil, nil, "Target: 18,8 persen (wilayah: ………; tahun: ………; sumber: ………)."),
      ("Nasional", 2025, "SSGI", "Target: 18,8 persen (wilayah: Nasional; tahun: 2025; sumber: SSGI)."),
      (
        "Kabupaten", 2026, "sebagaimana disampaikan dalam rapat",
        "Target: 18,8 persen (wilayah: Kabupaten; tahun: 2026; sebagaimana disampaikan dalam rapat)."
      ),
      ("Desa", nil, "Menurut kader", "Target: 18,8 persen (wilayah: Desa; tahun: ………; Menurut kader)."),
    ] as [(String?, Int?, String?, String)])
  func aFigureNeverStandsWithoutWhoseItIs(area: String?, year: Int?, source: String?, sentence: String) {
    let indicator = Indicator(name: "target", value: "18,8 persen", area: area, year: year, source: source)
    #expect(indicator.sentence == sentence)
  }
}
