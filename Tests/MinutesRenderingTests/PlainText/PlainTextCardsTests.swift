import Minutes
import Testing

@testable import MinutesRendering

@Suite struct PlainTextCardsTests {
  private func lines(_ block: Document.Block, columns: Int = 62) -> [String] {
    renderPlainText(Document(name: "t", title: "t", blocks: [block]), columns: columns).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test func framesStandInPairsWithTheirCaptionsBelow() {
    let edge = "+" + String(repeating: "-", count: 28) + "+"
    let text = lines(.frames(["Pembukaan", "Foto bersama", "Lokasi"], height: 20))
    #expect(text[0] == "\(edge)  \(edge)" && text.contains(edge))
    #expect(text.contains { $0.contains("Pembukaan") && $0.contains("Foto bersama") })
    #expect(text.filter { $0.contains(edge) }.count == 4)
  }

  @Test func aCardEndsWithALineToCutAlong() {
    let text = lines(.cards([[.title(["KARTU"])], [.title(["KARTU"])]]))
    #expect(text.count { $0.hasPrefix("- - -") } == 2)
  }

  @Test(arguments: [62, 75])
  func noLineIsLongerThanThePage(_ columns: Int) {
    for document in SamplePaper.allCases.map(\.document) {
      for line in renderPlainText(document, columns: columns).split(whereSeparator: { $0 == "\n" || $0 == "\u{0C}" }) {
        #expect(String(line).displayWidth <= columns)
      }
    }
  }
}
