import TerminalUI
import Testing

@testable import Facilitator

@Suite("The division of the window")
struct LiveLayoutTests {
  /// Widths and heights around every border between two divisions.
  private static let widths = [40, 41, 79, 80, 81, 119, 120, 121, 160, 300]
  private static let heights = [12, 13, 23, 24, 25, 50, 100]

  @Test("Every part has its room in the window and none lies on another", arguments: LiveLayout.Pane.allCases)
  func parts(focus: LiveLayout.Pane) throws {
    for columns in Self.widths {
      for rows in Self.heights {
        let layout = try #require(LiveLayout(Size(columns: columns, rows: rows), focus: focus))
        let parts =
          [layout.title, layout.chips, layout.input, layout.hints] + layout.panes.map(\.rect)
          + (layout.tabs.map { [$0] } ?? [])
        var covered = Set<Position>()
        var count = 0
        for rect in parts {
          #expect(rect.row >= 0 && rect.column >= 0 && rect.endRow <= rows && rect.endColumn <= columns)
          for row in rect.row..<rect.endRow {
            for column in rect.column..<rect.endColumn { covered.insert(Position(row: row, column: column)) }
          }
          count += rect.rows * rect.columns
        }
        #expect(covered.count == count, "\(columns)×\(rows): parts overlap")
        #expect(count == columns * rows, "\(columns)×\(rows): a part of the window is nobody's")
        #expect(layout.chips.endRow == layout.input.row && layout.input.endRow == layout.hints.row)
        for (pane, rect) in layout.panes { #expect(rect.columns >= 24 && rect.rows >= 3, "\(pane) \(rect)") }
      }
    }
  }

  @Test("The pane that has the keys is in sight, and the record is while a line is typed")
  func focus() throws {
    for columns in Self.widths {
      for rows in Self.heights {
        for focus in LiveLayout.Pane.allCases {
          let layout = try #require(LiveLayout(Size(columns: columns, rows: rows), focus: focus))
          let panes = layout.panes.map(\.pane)
          #expect(panes.contains(focus == .input ? .record : focus))
          #expect(Set(panes).count == panes.count)
          #expect((layout.tabs != nil) == (panes.count == 1))
        }
      }
    }
  }

  @Test(
    "The 80 × 24 of every terminal shows two panes, 120 columns three",
    arguments: [(79, 24, 1), (80, 23, 1), (80, 24, 2), (119, 24, 2), (120, 24, 3)])
  func panes(columns: Int, rows: Int, count: Int) {
    #expect(LiveLayout(Size(columns: columns, rows: rows), focus: .input)?.panes.count == count)
  }

  @Test("Below the smallest window there is none", arguments: [(39, 12), (40, 11), (0, 0), (1, 100)])
  func tooSmall(columns: Int, rows: Int) {
    #expect(LiveLayout(Size(columns: columns, rows: rows), focus: .input) == nil)
  }

  @Test("Tab goes round all panes and Shift-Tab the same way back", arguments: LiveLayout.Pane.allCases)
  func round(pane: LiveLayout.Pane) {
    var seen: [LiveLayout.Pane] = []
    var here = pane
    for _ in LiveLayout.Pane.allCases {
      seen.append(here)
      #expect(LiveLayout.next(after: LiveLayout.next(after: here, backwards: false), backwards: true) == here)
      here = LiveLayout.next(after: here, backwards: false)
    }
    #expect(here == pane)
    #expect(Set(seen) == Set(LiveLayout.Pane.allCases))
  }
}
