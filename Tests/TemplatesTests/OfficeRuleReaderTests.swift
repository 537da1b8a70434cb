import Meeting
import TOMLReading
import Testing

@testable import Templates

@Suite struct OfficeRuleReaderTests {
  private static let rule = "[[kewenangan]]\nkegiatan = [\"PMT\"]\nperangkat_daerah = [\"Dinkes\"]\n"

  @Test func rulesAreReadAndStandBeforeThoseOfTheBase() throws {
    #expect(try Template.read(text: TemplateTests.least).setup.officeRules == nil)
    let own = try Template.read(text: TemplateTests.least + Self.rule + "kewenangan = \"kabupaten\"").setup.officeRules
    #expect(own == [OfficeRule(words: ["PMT"], offices: ["Dinkes"], authority: "kabupaten")])
    let based = try Template.read(text: "nama = \"x\"\ndasar = \"pra-musrenbang-stunting\"\n" + Self.rule).setup
      .officeRules
    #expect(based?.first == OfficeRule(words: ["PMT"], offices: ["Dinkes"]) && (based?.count ?? 0) > 1)
  }

  @Test func theShippedRulesNameOfficesOfTheMeeting() throws {
    let text = try #require(ShippedTemplate.named("pra-musrenbang-stunting")).text
    let setup = try Template.read(text: text).setup
    let rules = try #require(setup.officeRules)
    for rule in rules {
      let known = Set(setup.institutions.flatMap { [$0.name] + $0.aliases })
      #expect(rule.offices.contains { known.contains($0) }, "\(rule)")
    }
    let words = rules.flatMap(\.words)
    #expect(Set(words).count == words.count)
  }

  static let refusals: [(String, String, Int?, TOMLError.Reason)] = [
    ("[[kewenangan]]\nperangkat_daerah = [\"A\"]", "kewenangan[1].kegiatan", 4, .missing),
    ("[[kewenangan]]\nkegiatan = [\"A\"]", "kewenangan[1].perangkat_daerah", 4, .missing),
    ("[[kewenangan]]\nkegiatan = [\"…\"]\nperangkat_daerah = [\"A\"]", "kewenangan[1].kegiatan[1]", 5, .malformed("…")),
    (
      rule + "opd = \"A\"", "kewenangan[1].opd", 7,
      .unknownKey(known: ["kegiatan", "perangkat_daerah", "kewenangan"])
    ),
  ]

  @Test(arguments: refusals)
  func whatIsWrongIsToldByKeyAndLine(text: String, key: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) {
      try Template.read(text: TemplateTests.least + text)
    }
  }
}
