import Minutes
import Testing

@testable import MinutesRendering

@Suite struct WordStylesTests {
  @Test(arguments: SamplePaper.allCases) func everyStyleThatAPaperUsesIsThere(_ paper: SamplePaper) throws {
    let known = Set(wordStyles.matches(of: /w:styleId="([^"]+)"/).map { String($0.1) })
    #expect(known.count == wordStyles.ranges(of: "w:styleId=").count)
    for file in try ZipArchive(reading: render(paper.document, as: .docx)).files where file.name.hasPrefix("word/") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let used = text.matches(of: /<w:(?:pStyle|tblStyle|rStyle) w:val="([^"]+)"/).map { String($0.1) }
      #expect(Set(used).isSubset(of: known), "\(file.name)")
    }
  }

  @Test func basesAreThereAndProofingIsIndonesian() {
    for base in wordStyles.matches(of: /<w:basedOn w:val="([^"]+)"/).map({ String($0.1) }) {
      #expect(wordStyles.contains("w:styleId=\"\(base)\""), "\(base)")
    }
    #expect(wordStyles.contains("<w:lang w:val=\"id-ID\""))
  }
}
