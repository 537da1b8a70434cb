import Meeting
import TerminalUI

/// The points of one proposal, criterion by criterion: a digit gives them and goes on to the next, Delete takes them back, Enter saves.
struct ScoreDialog: Dialog {
  private let entry: Entry
  private let base: [Criterion.ID: Int]
  private var points: [Criterion.ID: Int]
  private var index = 0
  /// Digits typed for the criterion under the cursor, where one is not enough for the meeting's scale; empty before the first.
  private var typed = ""

  init(_ entry: Entry, _ session: Session) {
    self.entry = entry
    base = entry.standing.points
    points = entry.standing.points
  }

  var helpPlace: HelpPlace? { .scoring }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    let scoring = context.session.scoring
    let criteria = scoring.criteria
    guard criteria.indices.contains(index) else { return .dismiss }
    switch key {
    case .escape: return .dismiss
    case .up, .backTab: go(to: max(0, index - 1))
    case .down, .tab: go(to: min(criteria.count - 1, index + 1))
    case .delete, .backspace:
      points[criteria[index].id] = nil
      typed = ""
    case .enter:
      let changed = criteria.filter { points[$0.id] != base[$0.id] }.map { Proposal.Score($0.id, points[$0.id]) }
      return changed.isEmpty ? .dismiss : .intend(.make([.score(entry.id, changed)]))
    case .character(let digit) where digit.isASCII && digit.isNumber: take(digit, scoring)
    default: return .unused
    }
    return .stay
  }

  private mutating func take(_ digit: Character, _ scoring: Scoring) {
    let id = scoring.criteria[index].id
    guard let number = Int(typed + String(digit)) ?? Int(String(digit)), number > 0 else { return }
    guard scoring.points.contains(number) else { return }
    typed += String(digit)
    points[id] = number
    // Another digit could only make it more than there are.
    if number * 10 > scoring.highest { go(to: min(scoring.criteria.count - 1, index + 1)) }
  }

  private mutating func go(to other: Int) {
    index = other
    typed = ""
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let (words, scoring) = (context.words, context.session.scoring)
    let width = min(72, area.columns - 6)
    let title = Line("\(entry.number) \(entry.body.text)", .dialog).wrapped(width: width).prefix(2)
    let inside = DialogBox(title: words.scoreTitle(entry.number), hint: words.scoreHint(scoring.highest))
      .draw(into: &frame, area, Size(columns: width, rows: title.count + scoring.criteria.count + 2))
    for (row, line) in title.enumerated() {
      frame.put(line, at: Position(row: inside.row + row, column: inside.column), width: inside.columns)
    }
    let list = inside.split(rowsFromTop: title.count).bottom.split(rowsFromBottom: 1).top
    for (line, place) in ListSelection(index: index).visible(count: scoring.criteria.count, height: list.rows)
      .enumerated()
    {
      let part = scoring.parts(of: points)[place]
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(place, selected: index))
      let role: Role = place == index ? .selected : .dialog
      frame.fill(row, role: role)
      let figure = "\(part.points.map { "\($0)" } ?? "–") × \(part.criterion.weight) = \(part.weighted)"
      frame.put(
        (place == index ? "▸ " : "  ") + Text.truncated(part.criterion.name, to: row.columns - Text.width(figure) - 4),
        role, at: row.origin)
      frame.put(figure, role, at: Position(row: row.row, column: row.endColumn - Text.width(figure)))
    }
    let total = scoring.total(of: points).map { words.sum(of: $0) } ?? words.noScoreYet
    frame.put(
      Text.truncated(total, to: inside.columns), .dialogTitle,
      at: Position(row: inside.endRow - 1, column: inside.column))
  }
}
