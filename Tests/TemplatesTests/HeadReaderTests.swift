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
          "kuorum",
        ])
    ),
    (TemplateTests.least + "[rapat]\nmenit_bicara = 0", "rapat.menit_bicara", 5, .outOfRange(0, 1...600)),
    (
      TemplateTests.least + "[rapat]\nmenit_bicara = \"tiga\"", "rapat.menit_bicara", 5,
      .wrongKind(expected: .number, found: .text)
    ),
    (TemplateTests.least + "[rapat]\nkuorum = \"3/2\"", "rapat.kuorum", 5, .malformed("3/2")),
    (TemplateTests.least + "[rapat]\nkuorum = 40", "rapat.kuorum", 5, .wrongKind(expected: .text, found: .number)),
    (TemplateTests.least + "[kop]\nkantor = \"x\"", "kop.pemerintah", 4, .missing),
    (TemplateTests.least + logo, "kop.logo", 7, .fileMissing("lambang.svg")),
  ]

  private static let logo = "[kop]\npemerintah = \"x\"\nkantor = \"y\"\nlogo = \"lambang.svg\""

  @Test func theLogoIsThePictureAtItsPath() throws {
    let picture = try #require(Logo(bytes: Array("<svg/>".utf8) + Array("<svg viewBox='0 0 1 1'></svg>".utf8)))
    let template = try Template.read(text: TemplateTests.least + Self.logo) { path throws(TOMLError.Reason) in
      guard path == "lambang.svg" else { throw .fileMissing(path) }
      return picture
    }
    #expect(template.setup.details.letterhead == Letterhead(government: "x", office: "y", logo: picture))
    #expect(template.logoName == "\(template.name).svg")
    #expect(template.toml.contains("logo = \"\(template.name).svg\""))
    let refused = TOMLError(key: "kop.logo", line: 7, reason: .fileDamaged)
    #expect(throws: refused) {
      try Template.read(text: TemplateTests.least + Self.logo) { _ throws(TOMLError.Reason) in throw .fileDamaged }
    }
  }

  @Test func theLimitForSpeakersIsTheTemplates() throws {
    let limited = TemplateTests.least + "[rapat]\nmenit_bicara = 3"
    #expect(try Template.read(text: limited).setup.speakingMinutes == 3)
    #expect(try Template.read(text: TemplateTests.least).setup.speakingMinutes == nil)
  }

  @Test func theQuorumIsTheTemplates() throws {
    let ruled = TemplateTests.least + "[rapat]\nkuorum = \"lebih dari 1/2\""
    #expect(try Template.read(text: ruled).setup.quorum == .moreThan(1, of: 2))
    #expect(try Template.read(text: TemplateTests.least).setup.quorum == nil)
  }

  @Test(arguments: refusals)
  func wrongHeadIsToldByKeyAndLine(text: String, key: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) { try Template.read(text: text) }
  }
}
