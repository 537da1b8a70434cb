import Minutes
import Testing

@testable import MinutesRendering

@Suite struct WordComposerTests {
  private func xml(_ blocks: [Document.Block]) -> String {
    var composer = WordComposer(width: 450, height: 790, numbering: WordNumbering())
    for block in blocks { composer.append(block) }
    return composer.xml
  }

  private let table = Document.Block.table(.init(columns: [.init("K", share: 1)], rows: [["x"]]))

  @Test func tablesStayApartAndNeverEndTheBody() {
    let xml = xml([table, table])
    #expect(xml.ranges(of: "</w:tbl>\n\(WordComposer.seam)").count == 2 && xml.hasSuffix(WordComposer.seam))
    #expect(!self.xml([table, .paragraph([.init("x")])]).contains(WordComposer.seam))
    #expect(self.xml([]).contains("<w:p>"))
  }

  @Test(arguments: [(0, "Judul1"), (1, "Judul1"), (3, "Judul3"), (9, "Judul3")])
  func headingsAreThoseThatAnOfficeKnows(level: Int, style: String) {
    #expect(xml([.heading(level: level, number: "I.", text: "x")]).contains("w:val=\"\(style)\""))
  }

  @Test func signaturesKeepWithTheLinesBeforeThem() {
    let signatures = Document.Signatures(
      placeAndDate: "Karang Intan, 21 Januari 2026",
      signers: [
        .init(role: ["Mengetahui,", "CAMAT,"], name: "………"), .init(role: ["Notulis,"], name: "Eka Yusnitawati"),
      ])
    let xml = xml([
      .paragraph([.init("satu")]), .paragraph([.init("dua")]), .paragraph([.init("tiga")]), .signatures(signatures),
    ])
    let kept = xml.split(separator: "<w:p>").map {
      ($0.contains("<w:keepNext/>"), $0.contains("satu"), $0.contains("tiga"))
    }
    #expect(kept.first { $0.1 }?.0 == false && kept.first { $0.2 }?.0 == true)
    #expect(xml.contains("NamaPenandaTangan"))
  }

  @Test func aLabelThatLeavesNoRoomStandsAlone() {
    let long = String(repeating: "label yang panjang ", count: 5)
    let xml = xml([.fields([.init("Rapat", ["a", "b"]), .init(long, ["c"])])])
    #expect(xml.ranges(of: "w:val=\"Data\"").count == 4)
  }
}
