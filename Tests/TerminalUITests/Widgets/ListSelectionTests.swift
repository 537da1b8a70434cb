import Testing

@testable import TerminalUI

struct ListSelectionTests {
  @Test func `The selection stays in sight and stops at the ends`() {
    var list = ListSelection()
    list.move(.up, count: 100, height: 10)
    #expect(list.index == 0)
    for _ in 0..<12 { list.move(.down, count: 100, height: 10) }
    #expect(list.index == 12 && list.offset == 3)
    list.move(.pageDown, count: 100, height: 10)
    #expect(list.index == 21 && list.offset == 12)
    list.move(.last, count: 100, height: 10)
    #expect(list.visible(count: 100, height: 10) == 90..<100)
    list.move(.down, count: 100, height: 10)
    #expect(list.index == 99)
    list.move(.first, count: 100, height: 10)
    #expect(list == ListSelection())
  }

  @Test(arguments: ListSelection.Move.allCases)
  func `An empty list has nothing in sight`(move: ListSelection.Move) {
    var list = ListSelection(index: 7, offset: 3)
    list.move(move, count: 0, height: 5)
    #expect(list == ListSelection())
    #expect(list.visible(count: 0, height: 5).isEmpty)
  }

  @Test func `A list that became shorter, or a window that became taller, shows no gap`() {
    var list = ListSelection(index: 99, offset: 90)
    #expect(list.visible(count: 20, height: 10) == 10..<20)
    list.fit(count: 20, height: 30)
    #expect(list.offset == 0 && list.index == 19)
  }

  @Test(arguments: [0, 1])
  func `A window of one line, or none, still moves`(height: Int) {
    var list = ListSelection()
    list.move(.pageDown, count: 5, height: height)
    #expect(list.index == 1 && list.offset == 1)
    #expect(list.visible(count: 5, height: height).count == height)
  }

  @Test func `Keys of lists`() {
    #expect(ListSelection.move(for: .home) == .first)
    #expect(ListSelection.move(for: .enter) == nil)
  }
}
