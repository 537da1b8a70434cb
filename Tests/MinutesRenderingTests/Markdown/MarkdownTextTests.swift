import Minutes
import Testing

@testable import MinutesRendering

@Suite struct MarkdownTextTests {
  @Test(
    arguments: [
      ("# judul", ##"\# judul"##), ("1. satu", #"1\. satu"#), ("2026) tahun", #"2026\) tahun"#),
      ("2026 tahun", "2026 tahun"),
      ("- butir", #"\- butir"#), ("+ butir", #"\+ butir"#), ("=== garis", #"\=== garis"#), ("> kutip", #"\> kutip"#),
      ("a*b_c`d", #"a\*b\_c\`d"#), ("[x](y) & <b>", #"\[x\](y) \& \<b\>"#), ("a|b ~c~ \\", #"a\|b \~c\~ \\"#),
      ("a\n# b", "a # b"),
    ])
  func textStaysText(_ text: String, _ expected: String) {
    #expect(text.markdownLine == expected)
  }

  @Test func spacesStandOutsideTheMarks() {
    let runs: [Document.Run] = [.init("a "), .init(" b ", bold: true), .init("c ", italic: true), .init("d")]
    #expect(runs.markdown == "a **b** *c* d")
    #expect([Document.Run("1. x"), .init("y", bold: true, italic: true)].markdown == #"1\. x***y***"#)
  }

  @Test func aHeadingKeepsItsLastSign() {
    #expect("Butir #".markdownHeading == "Butir \\#")
    #expect("1. Butir".markdownHeading == "1. Butir")
  }
}
