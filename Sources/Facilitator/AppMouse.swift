import TerminalUI

/// What pointing does: the same as the keys that stand for what is pointed at.
extension App {
  /// How soon a second press on the same place is one of a pair.
  private static let pairTime = Duration.milliseconds(400)
  /// Rows that one notch of the wheel goes on by.
  private static let notch = 3

  /// Does what the keys would do for what stands at `mouse`; pressing twice opens.
  mutating func point(_ mouse: Mouse, _ size: Size) -> [Effect] {
    let link = view(size).link(at: mouse.position)
    guard mouse.act == .press else { return turn(mouse.act == .wheelUp ? .up : .down, over: link) }
    let isSecond =
      lastPress.map { last in
        last.position == mouse.position && (clock.laptop.map { $0 - last.time < Self.pairTime } ?? false)
      } ?? false
    lastPress = isSecond ? nil : clock.laptop.map { (mouse.position, $0) }
    switch link {
    case .key(let key): return press(key)
    case .row(let row, let selected):
      let effects = move(from: selected, to: row)
      return isSecond ? effects + press(.enter) : effects
    case .choice(let row, let selected): return move(from: selected, to: row) + press(.enter)
    case .area(let number, let row):
      guard dialogs.isEmpty, LiveLayout.Pane.allCases.indices.contains(number) else { return [] }
      let now = meetingTime
      live?.point(at: LiveLayout.Pane.allCases[number], row: row, time: now)
      return isSecond && row != nil ? press(.enter) : []
    case nil: return []
    }
  }

  private mutating func turn(_ key: Key, over link: Link?) -> [Effect] {
    if dialogs.isEmpty, case .area(let number, _) = link, LiveLayout.Pane.allCases.indices.contains(number),
      live?.focus != LiveLayout.Pane.allCases[number]
    {
      let now = meetingTime
      live?.point(at: LiveLayout.Pane.allCases[number], row: nil, time: now)
    }
    // In the line Up would mend the newest entry, which nobody means who turns a wheel.
    guard !dialogs.isEmpty || live == nil || live?.focus != .input else { return [] }
    return (0..<Self.notch).reduce([]) { effects, _ in effects + press(key) }
  }

  private mutating func move(from selected: Int, to row: Int) -> [Effect] {
    (0..<abs(row - selected)).reduce([]) { effects, _ in effects + press(row < selected ? .up : .down) }
  }
}

extension LiveLayout.Pane {
  /// What pointing at it stands for, or at a row of its list.
  func link(row: Int?) -> Link { .area(Self.allCases.firstIndex(of: self) ?? 0, row: row) }
}
