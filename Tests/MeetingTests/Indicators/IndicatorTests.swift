import Meeting
import Testing

@Suite struct IndicatorTests {
  private static let figure = Indicator(
    name: "Prevalensi stunting", value: "18,8 persen", area: "Kabupaten", year: 2026)

  /// A second figure, and whether it is the same measure.
  static let others: [(Indicator, Bool)] = [
    (Indicator(name: "prevalensi  Stunting", value: "17 persen", area: "kabupaten", year: 2026, source: "x"), true),
    (Indicator(name: "Prevalensi stunting", value: "18,8 persen", area: "Kabupaten", year: 2025), false),
    (Indicator(name: "Prevalensi stunting", value: "18,8 persen", area: "Kecamatan", year: 2026), false),
    (Indicator(name: "Prevalensi stunting", value: "18,8 persen", year: 2026), false),
    (Indicator(name: "Prevalensi", value: "18,8 persen", area: "Kabupaten", year: 2026), false),
  ]

  @Test(arguments: others) func `a figure takes the place of the same measure and stands beside every other`(
    other: Indicator, isSame: Bool
  ) throws {
    let session = try Session(small: .noteIndicator(Self.figure), .noteIndicator(other))
    #expect(Self.figure.isSameMeasure(as: other) == isSame)
    #expect(session.indicators == (isSame ? [other] : [Self.figure, other]))
  }

  @Test(arguments: [
    Indicator(name: " ", value: "1"), Indicator(name: "a", value: ""),
  ])
  func `a figure has a name and a value`(indicator: Indicator) throws {
    var session = try Session(small: .set(.theme("x")))
    #expect(throws: ChangeRefused.empty) { try session.apply(.noteIndicator(indicator)) }
  }

  @Test func `just the figure that was named is taken away`() throws {
    var session = try Session(small: .noteIndicator(Self.figure))
    var changed = Self.figure
    changed.value = "17 persen"
    #expect(throws: ChangeRefused.unknownIndicator("Prevalensi stunting")) {
      try session.apply(.removeIndicator(changed))
    }
    try session.apply(.removeIndicator(Self.figure))
    #expect(session.indicators.isEmpty)
  }
}
