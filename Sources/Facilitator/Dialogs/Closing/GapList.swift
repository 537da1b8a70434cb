import Meeting
import TerminalUI

/// What is still missing when a meeting is to be closed: the first row goes on, each other one leads to its place.
struct GapList: Sendable {
  enum Outcome: Sendable {
    case stay
    /// The key means nothing in it.
    case unused
    /// Leads to what is missing.
    case fill(Gap)
    /// Writes out abbreviations first.
    case tidy
    /// Goes on with closing.
    case goOn
  }

  private var selection: ListSelection
  /// How many abbreviations could be written out before the papers are; 0 while that is not known.
  var abbreviations = 0

  static let visible = 12

  /// - Parameter place: where the cursor stood before; nil where it was not there yet.
  init(at place: Int?) { selection = ListSelection(index: place ?? 0) }

  /// Where the cursor stands.
  var place: Int { selection.index }

  private enum Row {
    case goOn
    case gap(Gap)
  }

  /// Nothing goes on while something blocks.
  private static func rows(_ context: DialogContext) -> [Row] {
    let gaps = context.session.gaps(closingAt: context.session.details.end ?? context.now)
    return (gaps.contains(where: \.isBlocking) ? [] : [.goOn]) + gaps.map { .gap($0) }
  }

  mutating func update(_ key: Key, _ context: DialogContext) -> Outcome {
    let rows = Self.rows(context)
    // Another seat may have filled some meanwhile.
    selection.select(selection.index, count: rows.count, height: Self.visible)
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: rows.count, height: Self.visible)
    } else if key == .enter || key == .tab, rows.indices.contains(selection.index) {
      switch rows[selection.index] {
      case .goOn where key == .enter: return .goOn
      case .goOn: if case .gap(let first)? = rows.dropFirst().first { return .fill(first) }
      case .gap(let gap): return .fill(gap)
      }
    } else if abbreviations > 0, case .character(let typed) = key,
      typed.lowercased() == String(context.words.tidyFirst(count: 0).key)
    {
      return .tidy
    } else {
      return .unused
    }
    return .stay
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let rows = Self.rows(context)
    let gaps = rows.count { if case .gap = $0 { true } else { false } }
    var selection = selection
    selection.select(selection.index, count: rows.count, height: Self.visible)
    let hint = gaps == rows.count ? words.closeBlockedHint : words.closeGapsHint
    let inside = DialogBox(title: words.title(of: .close), hint: hint).draw(
      into: &frame, area,
      Size(columns: 72, rows: min(Self.visible, rows.count) + 2 + (abbreviations > 0 ? 1 : 0)))
    var list = inside.split(rowsFromTop: 2).bottom
    if abbreviations > 0, list.rows > 1 {
      list = Rect(row: list.row, column: list.column, columns: list.columns, rows: list.rows - 1)
      let answer = words.tidyFirst(count: abbreviations)
      frame.put(
        Line([Span("\(answer.key.uppercased())  ", .hintKey), Span(answer.label, .dialog)]),
        at: Position(row: list.endRow, column: list.column), width: list.columns)
    }
    let number = selection.index + 1 - (rows.count - gaps)
    let place = rows.count > list.rows ? "\(number)/\(gaps) ↑↓" : ""
    frame.put(place, .dialogHint, at: Position(row: inside.row, column: inside.endColumn - Text.width(place)))
    let room = inside.columns - (place.isEmpty ? 0 : Text.width(place) + 1)
    frame.put(
      Text.truncated(gaps == 0 ? words.noGaps : words.gaps(count: gaps), to: room), .dialogTitle, at: inside.origin)
    for (line, index) in selection.visible(count: rows.count, height: list.rows).enumerated() {
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(index, selected: selection.index))
      let isSelected = index == selection.index
      var text = words.closeGoOn
      var role = Role.dialogTitle
      if case .gap(let gap) = rows[index] {
        text = (gap.isBlocking ? "✗ " : "! ") + words.gap(gap, in: context.session)
        role = gap.isBlocking ? .error : .dialog
      }
      frame.fill(row, role: isSelected ? .selected : .dialog)
      frame.put(
        Text.truncated((isSelected ? "▸" : " ") + text, to: row.columns), isSelected ? .selected : role, at: row.origin)
    }
  }
}
