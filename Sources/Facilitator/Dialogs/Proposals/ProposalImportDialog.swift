import Capture
import Meeting
import TerminalUI

/// What a list would add, row by row, before anything is stored: Enter takes the new rows in, all at once.
struct ProposalImportDialog: Dialog {
  private let sources: [ProposalImport.Source]
  private var selection = ListSelection()
  /// Worked out for the state of the meeting that it was last looked at in.
  private var preview: (session: Session, preview: ProposalImport)?
  /// Rows that a page moves by.
  private static let page = 10

  init(_ sources: [ProposalImport.Source], in capture: CaptureContext?) {
    self.sources = sources
    preview = capture.map { ($0.session, ProposalImport(sources, in: $0)) }
  }

  var helpPlace: HelpPlace? { .proposalImport }

  private func preview(_ context: DialogContext) -> ProposalImport? {
    if let preview, preview.session == context.session { return preview.preview }
    return context.capture.map { ProposalImport(sources, in: $0) }
  }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event, let current = preview(context) else { return .stay }
    preview = (context.session, current)
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: rows(current, context).count, height: Self.page)
      return .stay
    }
    switch key {
    case .escape: return .dismiss
    case .enter where current.counts.adds > 0: return .intend(.takeIn(sources))
    case .enter: return .dismiss
    default: return .unused
    }
  }

  private typealias Row = (left: String, right: String, role: Role)

  private func rows(_ preview: ProposalImport, _ context: DialogContext) -> [Row] {
    let (words, session) = (context.words, context.session)
    var rows: [Row] = []
    for row in preview.rows {
      guard case .proposal(let proposal) = row.body.matter else { continue }
      let village = proposal.village.flatMap { session.village($0)?.name }
      let parts = [village, row.body.text, proposal.volume, proposal.cost?.short, proposal.funds].compactMap { $0 }
      var role: Role = .dialog
      if case .fails = row.verdict { role = .error }
      if case .stays = row.verdict { role = .dialogHint }
      rows.append(("\(row.number)  " + parts.joined(separator: " · "), words.name(of: row.verdict, in: session), role))
      if case .fails(let reason) = row.verdict {
        rows.append(("    ✗ " + words.reason(reason, in: session), "", .error))
      }
      for remark in row.remarks { rows.append(("    ! " + words.remark(remark, in: session), "", .warning)) }
    }
    for sum in preview.sums { rows.append((words.sum(sum), "", sum.agrees ? .success : .warning)) }
    return rows
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    guard let preview = preview(context) else { return }
    let counts = preview.counts
    let size = Size(columns: min(112, area.columns - 6), rows: max(4, area.rows - 6))
    let inside = DialogBox(
      title: words.importTitle, hint: counts.adds > 0 ? words.importHint : words.importDoneHint
    ).draw(into: &frame, area, size)
    let (top, list) = inside.split(rowsFromTop: 1)
    let summary =
      preview.columns.isEmpty
      ? words.headingMissing
      : words.summary(adds: counts.adds, stays: counts.stays, fails: counts.fails) + " · "
        + words.figure(of: preview.total)
    if preview.columns.isEmpty {
      for (row, line) in Line(summary, .warning).wrapped(width: inside.columns).prefix(inside.rows).enumerated() {
        frame.put(line, at: Position(row: inside.row + row, column: inside.column), width: inside.columns)
      }
      return
    }
    frame.put(Text.truncated(summary, to: top.columns), .dialogTitle, at: top.origin)
    let rows = rows(preview, context)
    for (line, place) in selection.visible(count: rows.count, height: list.rows).enumerated() {
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(place, selected: selection.index))
      let isHere = place == selection.index
      let role: Role = isHere ? .selected : rows[place].role
      if isHere { frame.fill(row, role: .selected) }
      let right = Text.truncatedInMiddle(rows[place].right, to: row.columns / 2)
      let width = Text.width(right)
      frame.put(Text.truncated(rows[place].left, to: row.columns - width - 2), role, at: row.origin)
      frame.put(right, role, at: Position(row: row.row, column: row.endColumn - width))
    }
  }
}
