import Minutes
import Testing

@testable import MinutesRendering

@Suite struct PageGeometryTests {
  @Test func aSheetIsMeasuredInPoints() {
    let sheet = PageGeometry(.f4)
    #expect(abs(sheet.width - 609.449) < 0.001 && abs(sheet.height - 935.433) < 0.001)
    #expect(abs(sheet.contentWidth - 160 / 25.4 * 72) < 0.001 && abs(sheet.contentHeight - 280 / 25.4 * 72) < 0.001)
    let lying = PageGeometry(Document.Paper.f4.turned(.landscape))
    #expect(lying.width == sheet.height && lying.top == sheet.left && lying.contentWidth == sheet.contentHeight)
  }

  @Test func marginsThatLeaveNoRoomAreCutDown() {
    var paper = Document.Paper(width: 75, height: 70)
    let small = PageGeometry(paper)
    #expect(small.left == 0 && small.right == 0 && small.contentWidth == small.width)
    #expect(small.top == 0 && small.bottom == 0)
    paper = Document.Paper(width: 90, height: -5)
    let odd = PageGeometry(paper)
    #expect(odd.left > 0 && odd.contentWidth >= 72)
    #expect(odd.height == 72 && odd.contentHeight == 72)
  }
}
