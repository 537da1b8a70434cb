import Testing

@testable import MinutesRendering

@Suite struct TypeWidthTests {
  @Test(
    arguments: [
      "Penanggung Jawab", "Rapat Pra Musrenbang Tematik Stunting", "36.700.000,00", "PEMERINTAH KABUPATEN BANJAR",
      "pendampingan ibu hamil dan balita",
    ])
  func theEstimateIsNearWhatPangoSets(_ text: String) throws {
    let set = try Typesetter().set(text, TextStyle(size: 100)).width / 100
    #expect(abs(typeWidth(text) - set) / set < 0.07)
  }
}
