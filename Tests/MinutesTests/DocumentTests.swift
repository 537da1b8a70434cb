import Minutes
import Testing

@Suite struct DocumentTests {
  @Test(
    arguments: [
      ("Hj. Emma Susanty", true), ("………", false), ("..........", false), ("", false), ("( …… )", false),
      ("عبد الله", true),
    ])
  func dotsAreNoName(_ name: String, _ isNamed: Bool) {
    #expect(Document.Signer(role: ["Camat,"], name: name).isNamed == isNamed)
  }

  @Test func sheetsHaveRoomToBind() {
    for paper in [Document.Paper.f4, .a4, .folio] {
      #expect([paper.left, paper.top, paper.right, paper.bottom] == [30, 25, 25, 25])
    }
    #expect(Document.Paper.f4 == Document.Paper(width: 215, height: 330))
  }
}
