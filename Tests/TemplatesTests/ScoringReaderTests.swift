import Meeting
import TOMLReading
import Testing

@testable import Templates

@Suite struct ScoringReaderTests {
  private static let based = "nama = \"x\"\ndasar = \"pra-musrenbang-stunting\"\n"
  private static let benefit = "[[kriteria]]\nnama = \"Manfaat\"\nbobot = 60\n"

  @Test func theShippedCriteriaAreTheUsualOnes() throws {
    let text = try #require(ShippedTemplate.named("pra-musrenbang-stunting")).text
    #expect(try Template.read(text: text).setup.scoring == .usual)
  }

  @Test func whereNothingIsSaidTheProgramKnowsItself() throws {
    #expect(try Template.read(text: TemplateTests.least).setup.scoring == nil)
    let text = try #require(ShippedTemplate.named("rapat-koordinasi")).text
    #expect(try Template.read(text: text).setup.scoring == nil)
  }

  @Test func criteriaAreRead() throws {
    let scoring = try Template.read(
      text: "skor_tertinggi = 10\n" + TemplateTests.least + Self.benefit
        + "[[kriteria]]\nnama = \"Kesiapan desa\"\nbobot = 40\nalias = [\"siap\"]"
    ).setup.scoring
    #expect(
      scoring
        == Scoring(
          criteria: [
            Criterion(id: "manfaat", name: "Manfaat", weight: 60),
            Criterion(id: "kesiapan-desa", name: "Kesiapan desa", weight: 40, aliases: ["siap"]),
          ], highest: 10))
  }

  @Test func criteriaTakeThePlaceOfThoseOfTheBase() throws {
    #expect(try Template.read(text: Self.based).setup.scoring == .usual)
    let own = try Template.read(text: Self.based + Self.benefit).setup.scoring
    #expect(own?.criteria.map(\.name) == ["Manfaat"] && own?.highest == 5)
    let scale = try Template.read(text: "skor_tertinggi = 9\n" + Self.based).setup.scoring
    #expect(scale?.criteria == Scoring.usual.criteria && scale?.highest == 9)
  }

  static let refusals: [(String, String, Int?, TOMLError.Reason)] = [
    ("skor_tertinggi = 1\n" + TemplateTests.least, "skor_tertinggi", 1, .outOfRange(1, 2...100)),
    (
      "skor_tertinggi = \"5\"\n" + TemplateTests.least, "skor_tertinggi", 1, .wrongKind(expected: .number, found: .text)
    ),
    (TemplateTests.least + "[[kriteria]]\nbobot = 3", "kriteria[1].nama", 4, .missing),
    (TemplateTests.least + "[[kriteria]]\nnama = \"A\"", "kriteria[1].bobot", 4, .missing),
    (TemplateTests.least + "[[kriteria]]\nnama = \"A\"\nbobot = 0", "kriteria[1].bobot", 6, .outOfRange(0, 1...1000)),
    (TemplateTests.least + "[[kriteria]]\nnama = \"12\"\nbobot = 3", "kriteria[1].nama", 5, .malformed("12")),
    (
      TemplateTests.least + "[[kriteria]]\nnama = \"A\"\nbobot = 3\n[[kriteria]]\nnama = \"a\"\nbobot = 3",
      "kriteria[2].nama", 8, .duplicate("a")
    ),
    (
      TemplateTests.least + "[[kriteria]]\nnama = \"A\"\nbobot = 3\nskala = 5", "kriteria[1].skala", 7,
      .unknownKey(known: ["nama", "bobot", "alias"])
    ),
  ]

  @Test(arguments: refusals)
  func aSlipIsToldByKeyAndLine(text: String, key: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) { try Template.read(text: text) }
  }
}
