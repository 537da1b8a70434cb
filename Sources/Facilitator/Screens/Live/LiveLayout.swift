import TerminalUI

/// How the live screen divides a window.
struct LiveLayout: Equatable {
  /// The parts of the screen that keys can go to.
  enum Pane: CaseIterable, Sendable {
    case input, agenda, record, attendees, concerns
  }

  /// The smallest window that shows a meeting.
  static let smallest = Size(columns: 40, rows: 12)

  let title: Rect
  /// The panes in sight, from left to right.
  let panes: [(pane: Pane, rect: Rect)]
  /// Where it is shown who speaks and who waits to; nil where nobody does or only one pane is in sight.
  let floor: Rect?
  /// A row that names all panes where only one is in sight; nil otherwise.
  let tabs: Rect?
  let chips: Rect
  let input: Rect
  let hints: Rect

  /// The layout for a window of `size`, or nil when it is too small; `focus` decides what is in sight where not all fits.
  /// `floorRows` is how many rows there are to say of who speaks and who waits to, `concernRows` of what needs attention.
  init?(_ size: Size, focus: Pane, floorRows: Int = 0, concernRows: Int = 0) {
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else { return nil }
    let (head, below) = Rect(size).split(rowsFromTop: 1)
    title = head
    let (middle, foot) = below.split(rowsFromBottom: 3)
    chips = foot.split(rowsFromTop: 1).top
    input = foot.split(rowsFromTop: 1).bottom.split(rowsFromTop: 1).top
    hints = foot.split(rowsFromTop: 2).bottom
    if size.columns < 80 || size.rows < 24 {
      let (row, rest) = middle.split(rowsFromTop: 1)
      tabs = row
      panes = [(focus == .input ? .record : focus, rest)]
      floor = nil
    } else if size.columns < 120 {
      tabs = nil
      let side = max(26, size.columns * 3 / 10)
      let (left, right) = middle.split(columnsFromLeft: side)
      let shared = Self.share(left, floorRows)
      let isSide = focus == .attendees || focus == .concerns
      panes = [(isSide ? focus : .agenda, shared.pane), (.record, right)]
      floor = shared.floor
    } else {
      tabs = nil
      let (left, rest) = middle.split(columnsFromLeft: min(40, size.columns / 4))
      let (centre, right) = rest.split(columnsFromRight: min(36, max(26, size.columns / 5)))
      // What has the keys is there though there is nothing to say in it.
      let concerns = Self.share(right, focus == .concerns ? max(1, concernRows) : concernRows)
      let shared = Self.share(concerns.pane, floorRows)
      panes =
        [(.agenda, left), (.record, centre), (.attendees, shared.pane)]
        + (concerns.floor.map { [(.concerns, $0)] } ?? [])
      floor = shared.floor
    }
  }

  /// A side of the window with room for `rows` below its pane, at most a third of it.
  private static func share(_ side: Rect, _ rows: Int) -> (pane: Rect, floor: Rect?) {
    guard rows > 0 else { return (side, nil) }
    let (pane, floor) = side.split(rowsFromBottom: min(rows + 2, max(4, side.rows / 3)))
    return (pane, floor)
  }

  static func == (one: LiveLayout, other: LiveLayout) -> Bool {
    one.title == other.title && one.tabs == other.tabs && one.floor == other.floor && one.chips == other.chips
      && one.input == other.input && one.panes.map(\.rect) == other.panes.map(\.rect)
      && one.panes.map(\.pane) == other.panes.map(\.pane)
  }

  /// What a window that is smaller than `smallest` shows: one sentence that asks for more room.
  static func tooSmall(_ size: Size, _ words: any Language) -> Frame {
    var frame = Frame(size: size)
    let text = words.tooSmall(columns: smallest.columns, rows: smallest.rows)
    for (row, line) in Line(text, .warning).wrapped(width: max(1, size.columns)).prefix(size.rows).enumerated() {
      frame.put(line, at: Position(row: row, column: 0))
    }
    return frame
  }

  /// The pane that Tab leads to from `pane`; back again with `backwards`.
  static func next(after pane: Pane, backwards: Bool) -> Pane {
    let all = Pane.allCases
    let index = all.firstIndex(of: pane) ?? 0
    return all[(index + (backwards ? all.count - 1 : 1)) % all.count]
  }
}
