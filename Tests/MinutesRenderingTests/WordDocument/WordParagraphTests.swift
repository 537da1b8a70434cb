import Minutes
import Testing

@testable import MinutesRendering

@Suite struct WordParagraphTests {
  @Test func textIsNoMarkup() {
    let xml = WordParagraph("Isi", "a <b> & \"c\" \u{1B}\u{202E}d").xml()
    #expect(xml.contains(">a &lt;b&gt; &amp; &quot;c&quot; d</w:t>"))
    #expect(xml.hasPrefix("<w:p><w:pPr><w:pStyle w:val=\"Isi\"/></w:pPr>"))
  }

  @Test func propertiesStandInTheOrderOfTheSchema() {
    var paragraph = WordParagraph("Daftar", [.init("teks", bold: true, italic: true)])
    paragraph.keepsWithNext = true
    paragraph.numbering = 3
    paragraph.tabs = [20]
    (paragraph.spaceBefore, paragraph.spaceAfter, paragraph.indent, paragraph.hanging) = (6, 0, 40, 20)
    paragraph.alignment = .both
    paragraph.size = 10.5
    paragraph.lead = ["1."]
    let xml = paragraph.xml(section: "<w:sectPr/>")
    let order = [
      "pStyle", "keepNext", "numPr", "tabs", "w:spacing w:before=\"120\" w:after=\"0\"",
      "w:ind w:left=\"800\" w:hanging=\"400\"",
      "w:jc w:val=\"both\"", "sectPr", "1.</w:t>", "<w:tab/></w:r>", "<w:b/><w:i/><w:sz w:val=\"21\"/>", "teks",
    ]
    var rest = xml[...]
    for part in order {
      guard let found = rest.firstRange(of: part) else { return #expect(Bool(false), "\(part) in \(xml)") }
      rest = rest[found.upperBound...]
    }
  }

  @Test(arguments: [(1.0, 20), (0.02, 0), (-2000, -20_000), (1e9, 200_000), (.nan, 0), (.infinity, 0)])
  func aLengthIsOneOfPaper(points: Double, twentieths: Int) {
    #expect(points.twentieths == twentieths)
  }
}
