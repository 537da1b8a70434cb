import Meeting
import TOMLReading
import Testing

@testable import Templates

@Suite struct HeadReaderTests {
  static let refusals: [(String, String, Int?, TOMLError.Reason)] = [
    (
      TemplateTests.least + "[rapat]\nzona = \"GMT\"", "rapat.zona", 5,
      .unknownWord("GMT", known: ["WIB", "WITA", "WIT"])
    ),
    (TemplateTests.least + "[rapat]\nmulai = \"25.00\"", "rapat.mulai", 5, .malformed("25.00")),
    (TemplateTests.least + "[rapat]\ntahun_rapat = 26", "rapat.tahun_rapat", 5, .outOfRange(26, 1900...2199)),
    (
      TemplateTests.least + "[rapat]\njenis = \"x\"", "rapat.jenis", 5,
      .unknownKey(
        known: [
          "judul", "tema", "penyelenggara", "tempat", "zona", "mulai", "tahun_rapat", "tahun_rencana", "menit_bicara",
        ])
    ),
    (TemplateTests.least + "[rapat]\nmenit_bicara = 0", "rapat.menit_bicara", 5, .outOfRange(0, 1...600)),
    (
      TemplateTests.least + "[rapat]\nmenit_bicara = \"tiga\"", "rapat.menit_bicara", 5,
      .wrongKind(expected: .number, found: .text)
    ),
    (TemplateTests.least + "[kop]\nkantor = \"x\"", "kop.pemerintah", 4, .missing),
  ]

  @Test func theLimitForSpeakersIsTheTemplates() throws {
    let limited = TemplateTests.least + "[rapat]\nmenit_bicara = 3"
    #expect(try Template.read(text: limited).setup.speakingMinutes == 3)
    #expect(try Template.read(text: TemplateTests.least).setup.speakingMinutes == nil)
  }

  @Test(arguments: refusals)
  func wrongHeadIsToldByKeyAndLine(text: String, key: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) { try Template.read(text: text) }
  }
}
