import Testing

@testable import TerminalUI

struct BoxTests {
  private func drawn(_ columns: Int, _ rows: Int, _ draw: (inout Frame, Rect) -> Void) -> String {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    draw(&frame, Rect(frame.size))
    return frame.text
  }

  @Test func `A pane has its title left and its note right`() {
    let text = drawn(20, 3) { $0.box($1, title: "Agenda", note: "74 mnt") }
    #expect(text == "┌ Agenda ── 74 mnt ┐\n│                  │\n└──────────────────┘")
  }

  @Test func `Focus is seen without colour`() {
    let text = drawn(20, 3) { $0.box($1, title: "Agenda", focused: true) }
    #expect(text == "╔[Agenda]══════════╗\n║                  ║\n╚══════════════════╝")
  }

  @Test func `A note without room is left out and a title without room is cut`() {
    #expect(drawn(12, 2) { $0.box($1, title: "Agenda", note: "74 mnt") } == "┌ Agenda ──┐\n└──────────┘")
    #expect(drawn(8, 2) { $0.box($1, title: "Agenda") } == "┌ Age… ┐\n└──────┘")
  }

  @Test(arguments: 0...4)
  func `A box too small for a title is still a box or nothing`(columns: Int) {
    let text = drawn(columns, 2) { $0.box($1, title: "Agenda", note: "x", focused: true) }
    #expect(
      text
        == (columns < 2
          ? "\n"
          : "╔" + String(repeating: "═", count: columns - 2) + "╗\n╚"
            + String(repeating: "═", count: columns - 2) + "╝"))
  }

  @Test func `What is inside a box stays`() {
    let text = drawn(5, 3) {
      $0.put("abc", at: Position(row: 1, column: 1))
      $0.box($1)
    }
    #expect(text == "┌───┐\n│abc│\n└───┘")
  }

  @Test func `A box that something covers gets its lower edge above that`() {
    let text = drawn(6, 4) {
      $0.box($1)
      $0.fill(Rect(row: 3, column: 0, columns: 6, rows: 1), role: .text)
      $0.boxEnd(Rect(row: 0, column: 0, columns: 6, rows: 3))
    }
    #expect(text == "┌────┐\n│    │\n└────┘\n")
  }
}
