import Meeting
import Testing

@Suite struct GroupedNumberTests {
  @Test(arguments: [
    (Int64(0), "0"), (999, "999"), (1500, "1.500"), (1_000_000, "1.000.000"), (-1500, "-1.500"), (-100, "-100"),
    (.max, "9.223.372.036.854.775.807"), (.min, "-9.223.372.036.854.775.808"),
  ])
  func `groups of three digits are set apart by dots`(number: Int64, text: String) {
    #expect(number.grouped == text)
  }
}
