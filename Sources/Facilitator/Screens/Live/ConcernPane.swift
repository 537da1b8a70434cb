import Meeting
import TerminalUI

/// One line of what needs attention, and what it is about.
package enum Concern: Equatable, Sendable {
  /// The running item has taken so many minutes more than planned.
  case itemOver(minutes: Int)
  case withoutOwner([Entry.ID])
  case withoutDue([Entry.ID])
  case putAside([Entry.ID])
  case silentGroups(Int)
  case villagesWithoutProposal(Int)
}

extension Concerns {
  /// The lines, the most urgent first. `minutesOver` is how much longer than planned the running item has taken.
  func lines(minutesOver: Int) -> [Concern] {
    var lines: [Concern] = minutesOver > 0 ? [.itemOver(minutes: minutesOver)] : []
    if !withoutOwner.isEmpty { lines.append(.withoutOwner(withoutOwner)) }
    if !withoutDue.isEmpty { lines.append(.withoutDue(withoutDue)) }
    if !putAside.isEmpty { lines.append(.putAside(putAside)) }
    if !silentGroups.isEmpty { lines.append(.silentGroups(silentGroups.count)) }
    if !villagesWithoutProposal.isEmpty { lines.append(.villagesWithoutProposal(villagesWithoutProposal.count)) }
    return lines
  }
}

/// The facilitator's radar ("Perlu perhatian"): each line leads to its place. A hall never sees it.
struct ConcernPane {
  let concerns: Concerns
  let minutesOver: Int
  let words: any Language

  func draw(into frame: inout Frame, _ rect: Rect, focused: Bool, selected: ListSelection) {
    frame.box(rect, title: words.concernsTitle, focused: focused)
    let inside = rect.inset()
    let lines = concerns.lines(minutesOver: minutesOver)
    if lines.isEmpty { frame.put(words.noConcerns, .muted, at: inside.origin, width: inside.columns) }
    let chosen = min(selected.index, lines.count - 1)
    for (row, index) in ListSelection(index: max(0, chosen)).visible(count: lines.count, height: inside.rows)
      .enumerated()
    {
      let isSelected = focused && index == chosen
      let place = Rect(row: inside.row + row, column: inside.column, columns: inside.columns, rows: 1)
      frame.link(place, LiveLayout.Pane.concerns.link(row: index))
      if isSelected { frame.fill(place, role: .selected) }
      let figure = words.figure(of: lines[index])
      let width = Text.width(figure)
      let room = inside.columns - width - (isSelected ? 3 : 1)
      let name = words.name(of: lines[index], width: room)
      let role: Role = isSelected ? .selected : role(of: lines[index])
      frame.put((isSelected ? "▸ " : "") + Text.truncated(name, to: room), role, at: place.origin)
      frame.put(figure, role, at: Position(row: place.row, column: place.endColumn - width))
    }
  }

  private func role(of concern: Concern) -> Role {
    switch concern {
    case .itemOver: .agendaLate
    case .withoutOwner, .withoutDue: .warning
    case .putAside, .silentGroups, .villagesWithoutProposal: .text
    }
  }
}

extension Session {
  /// By how many minutes the running item has taken longer than planned; 0 where none does.
  func minutesOver(now: TimeOfDay?) -> Int { runningItem?.minutesOver(now: now) ?? 0 }
}

extension Live {
  /// How many lines there are of what needs attention.
  func concernRows(now: TimeOfDay?) -> Int {
    let concerns = concerns
    let lists = [concerns.withoutOwner, concerns.withoutDue, concerns.putAside].count { !$0.isEmpty }
    return lists + (concerns.silentGroups.isEmpty ? 0 : 1) + (concerns.villagesWithoutProposal.isEmpty ? 0 : 1)
      + (history.session.minutesOver(now: now) > 0 ? 1 : 0)
  }

  /// Gives the keys to what needs attention.
  mutating func goToConcerns() {
    found = nil
    selectedEntry = nil
    publicView = nil
    focus = .concerns
  }

  /// Goes to what the marked line is about.
  mutating func openConcern(time: TimeOfDay?, words: any Language) -> [Intent] {
    let lines = concerns.lines(minutesOver: history.session.minutesOver(now: time))
    guard !lines.isEmpty else { return [nothingChosen(words)] }
    let line = lines[min(concernSelection.index, lines.count - 1)]
    switch line {
    case .itemOver: return [.perform(.agenda)]
    case .withoutOwner(let ids), .withoutDue(let ids), .putAside(let ids):
      return [.show(Found(typed: words.name(of: line, width: .max), hits: ids, index: 0))]
    case .silentGroups: return [.perform(.speakers)]
    case .villagesWithoutProposal: return [.open(MissingVillagesDialog(concerns.villagesWithoutProposal))]
    }
  }
}
