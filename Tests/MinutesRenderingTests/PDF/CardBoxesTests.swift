import Minutes
import MinutesRendering
import Testing

@Suite struct CardBoxesTests {
  @Test func fourCardsAreAPage() throws {
    let cards: [[Document.Block]] = (1...9).map { [.title(["KARTU \($0)"]), .paragraph([.init("Isi kartu \($0)")])] }
    let pages = try pageTexts(of: render(Document(name: "t", title: "t", blocks: [.cards(cards)]), as: .pdf))
    let numbers = pages.map { $0.matches(of: /KARTU (\d)/).map { String($0.1) } }
    #expect(numbers == [["1", "2", "3", "4"], ["5", "6", "7", "8"], ["9"]])
  }

  @Test func aCardThatNeedsMoreThanAQuarterLosesNothing() throws {
    let words = (1...1500).map { "kata\($0)" }
    let card: [Document.Block] = [.paragraph([.init(words.joined(separator: " "))])]
    let pages = try pageTexts(of: render(Document(name: "t", title: "t", blocks: [.cards([card])]), as: .pdf))
    #expect(pages.joined().matches(of: /kata\d+/).map { String($0.0) } == words)
  }

  @Test func framesKeepTheirCaptions() throws {
    let captions = (1...6).map { "Foto \($0)" }
    let document = Document(name: "t", title: "t", blocks: [.frames(captions, height: 100)])
    let pages = try pageTexts(of: render(document, as: .pdf))
    #expect(pages.map { $0.matches(of: /Foto \d/).count } == [4, 2])
  }
}
