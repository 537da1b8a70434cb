import Testing

@testable import TerminalUI

struct LineTests {
  private let line = Line([Span("10.06 ", .time), Span("K-1 KOMITMEN", .commitment), Span("  Bidan Desa", .speaker)])

  @Test func `A line is as wide as its pieces`() {
    #expect(line.width == 30)
    #expect(line.text == "10.06 K-1 KOMITMEN  Bidan Desa")
  }

  @Test(arguments: 0...31)
  func `A line cut short keeps the roles of what is left`(width: Int) {
    let cut = line.truncated(to: width)
    #expect(cut.width == min(width, 30))
    #expect(cut.text.hasSuffix("…") == (width > 0 && width < 30))
    for (piece, whole) in zip(cut.spans, line.spans) { #expect(piece.role == whole.role) }
  }

  @Test func `A wrapped line keeps its roles and indents what follows`() {
    let wrapped = line.wrapped(width: 18, indent: 2)
    #expect(wrapped.map(\.text) == ["10.06 K-1 KOMITMEN", "  Bidan Desa"])
    #expect(wrapped[0].spans.map(\.role) == [.time, .commitment])
    #expect(wrapped[1].spans.last == Span("Bidan Desa", .speaker))
  }
}
