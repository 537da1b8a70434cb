import Minutes
import Testing

@Suite struct DocumentTests {
  @Test(
    arguments: [
      ("Hj. Emma Susanty", true), ("………", false), ("..........", false), ("", false), ("( …… )", false),
      ("اسم واحد", true),
    ])
  func dotsAreNoName(_ name: String, _ isNamed: Bool) {
    #expect(Document.Signer(role: ["Camat,"], name: name).isNamed == isNamed)
  }

  @Test func theSheetHasRoomToBind() {
    let paper = Document.Paper.f4
    #expect([paper.left, paper.top, paper.right, paper.bottom] == [30, 25, 25, 25])
    #expect(paper == Document.Paper(width: 215, height: 330))
  }

  @Test func aSheetThatLiesIsBoundAtItsHead() {
    let paper = Document.Paper.f4.turned(.landscape)
    #expect([paper.width, paper.height] == [330, 215])
    #expect([paper.left, paper.top, paper.right, paper.bottom] == [25, 30, 25, 25])
    #expect(Document.Paper.a4.turned(.portrait) == .a4)
  }
}
