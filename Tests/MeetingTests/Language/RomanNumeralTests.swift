import Meeting
import Testing

@Suite struct RomanNumeralTests {
  @Test(
    arguments: [
      (1, "I"), (2, "II"), (3, "III"), (4, "IV"), (5, "V"), (7, "VII"), (8, "VIII"), (9, "IX"), (10, "X"), (12, "XII"),
      (14, "XIV"), (19, "XIX"), (40, "XL"), (49, "XLIX"), (90, "XC"), (400, "CD"), (1994, "MCMXCIV"), (2026, "MMXXVI"),
      (3999, "MMMCMXCIX"),
    ])
  func `sections and annexes have Roman numbers`(number: Int, numeral: String) { #expect(number.roman == numeral) }

  @Test(arguments: [(0, "0"), (-3, "-3"), (4000, "4000")])
  func `what Romans did not write stays in digits`(number: Int, digits: String) { #expect(number.roman == digits) }
}
