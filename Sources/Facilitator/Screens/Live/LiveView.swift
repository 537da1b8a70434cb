import Capture
import Meeting
import TerminalUI

/// Draws the live screen: a title, the panes, what was understood, the line, what can be done here.
struct LiveView {
  let live: Live
  let clock: MeetingClock
  let words: any Language

  private var session: Session { live.session }
  var now: TimeOfDay? { clock.now?.time(in: session.details.zone) }

  /// A whole screen of `size`, which shows `scene`.
  fileprivate func frame(_ scene: BackdropSight.Scene, _ size: Size, _ layout: LiveLayout) -> Frame {
    var frame = backdrop(live.sight(scene, now: now), size, layout)
    let top = drawChips(into: &frame, layout.chips)
    if top < layout.chips.row { closePanes(of: layout, above: top, into: &frame) }
    drawCandidates(into: &frame, above: layout.chips)
    live.backdrop.keep(Backdrop.Understood(frame: frame, line: layout.input))
    return frame
  }

  /// All but the line and what belongs to it: taken as it was drawn last while everything that it shows is the same.
  private func backdrop(_ sight: BackdropSight, _ size: Size, _ layout: LiveLayout) -> Frame {
    if let drawn = live.backdrop.frame(of: sight) { return drawn }
    var frame = Frame(size: size)
    drawTitle(into: &frame, layout.title)
    if let tabs = layout.tabs { drawTabs(into: &frame, tabs, visible: layout.panes[0].pane) }
    for (pane, rect) in layout.panes {
      frame.link(rect, pane.link(row: nil))
      draw(pane, into: &frame, rect)
    }
    if let rect = layout.floor { FloorPane(session: session, now: now, words: words).draw(into: &frame, rect) }
    drawHints(into: &frame, layout.hints)
    live.backdrop.keep(frame, of: sight)
    return frame
  }

  private func draw(_ pane: LiveLayout.Pane, into frame: inout Frame, _ rect: Rect) {
    let isFocused = pane == live.focus
    switch pane {
    case .agenda:
      AgendaPane(session: session, now: now, words: words)
        .draw(into: &frame, rect, focused: isFocused, selected: live.agendaSelection)
    case .concerns:
      ConcernPane(concerns: live.concerns, minutesOver: session.minutesOver(now: now), words: words)
        .draw(into: &frame, rect, focused: isFocused, selected: live.concernSelection)
    case .attendees:
      AttendeePane(session: session, roll: live.roll, words: words)
        .draw(into: &frame, rect, focused: isFocused, selected: live.attendeeSelection)
    case .record, .input:
      RecordPane(
        session: session, waiting: live.outbox.waiting.compactMap(\.line),
        returned: live.outbox.returned, words: words
      ).draw(
        into: &frame, rect, focused: pane == .record && isFocused,
        selected: live.selectedEntry.flatMap(session.place(of:)))
    }
  }

  private func drawTitle(into frame: inout Frame, _ rect: Rect) {
    frame.fill(rect, role: .titleBar)
    let details = session.details
    let state = saveState
    var right = details.date.map { words.date($0) } ?? words.noDate
    if let now { right += "  \(now.dotted) \(details.zone.rawValue)" }
    // The title gives way first, then the date: whether everything is saved is always in sight.
    let full = Text.width(right) + Text.width(state.text) + 4
    if full + 16 > rect.columns { right = now.map { "\($0.dotted) \(details.zone.rawValue)" } ?? "" }
    let width = Text.width(right) + Text.width(state.text) + 3
    let isOver = session.status == .closed || session.status == .legalised
    let title = [
      session.isSample ? words.sample : "", isOver ? words.name(of: session.status).uppercased() : "",
      session.suspension == nil ? "" : words.suspended,
      details.title ?? words.noTitle, details.place ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    frame.put(
      Text.truncated(" " + title, to: rect.columns - width - 1), .titleBar, at: rect.origin)
    let column = rect.endColumn - width
    let end = frame.put(right + "  ", .titleBar, at: Position(row: rect.row, column: column))
    frame.put(state.text + " ", state.role, at: Position(row: rect.row, column: end))
  }

  var saveState: (text: String, role: Role) {
    if live.readOnly != nil || session.status == .legalised { return ("■ " + words.readOnly, .titleBar) }
    if !live.outbox.returned.isEmpty {
      let count = live.outbox.returned.count
      let isRefused = live.outbox.returned.allSatisfy(\.isRefused)
      return ("✗ " + (isRefused ? words.notTakenCount(count) : words.notSavedCount(count)), .statusError)
    }
    return live.outbox.waiting.isEmpty ? ("● " + words.saved, .statusSaved) : ("○ " + words.saving, .statusSaving)
  }

  private func drawTabs(into frame: inout Frame, _ rect: Rect, visible: LiveLayout.Pane) {
    var column = rect.column
    let isQuiet = session.floor.rowCount == 0
    for (pane, title) in [
      (LiveLayout.Pane.agenda, words.agendaTitle), (.record, words.recordTitle), (.attendees, words.attendeesTitle),
      (.concerns, words.concernsTab),
    ] {
      // Who speaks comes before what may be looked at.
      if pane == .concerns, pane != visible, !isQuiet { continue }
      let shown = pane == visible ? "[\(title)]" : " \(title) "
      frame.link(
        Rect(row: rect.row, column: column, columns: Text.width(shown), rows: 1), pane.link(row: nil))
      column = frame.put(
        shown, pane == visible ? .tabFocused : .tab, at: Position(row: rect.row, column: column),
        width: rect.endColumn - column)
    }
    // Where the panes have no room for it, who speaks stands behind the tabs.
    let room = rect.endColumn - column - 2
    guard room > 8, let line = FloorPane(session: session, now: now, words: words).summary(width: room) else { return }
    frame.put(line, at: Position(row: rect.row, column: rect.endColumn - line.width), width: line.width)
  }

  /// Gives what lies above `row` a lower edge, where what was said covers its own.
  private func closePanes(of layout: LiveLayout, above row: Int, into frame: inout Frame) {
    for (pane, rect) in layout.panes + (layout.floor.map { [(.attendees, $0)] } ?? [])
    where rect.row < row && row < rect.endRow {
      let seen = Rect(row: rect.row, column: rect.column, columns: rect.columns, rows: row - rect.row)
      frame.boxEnd(seen, focused: rect != layout.floor && pane == live.focus)
    }
  }

  /// - Returns: the first row that it takes.
  private func drawChips(into frame: inout Frame, _ rect: Rect) -> Int {
    let place = Position(row: rect.row, column: rect.column + 1)
    let room = rect.columns - 2
    // What was just said wins over the reading until the next key. A long sentence grows upwards, since its end says what to do;
    // of what was done the beginning is enough, which has its number.
    if let notice = live.notice {
      let said = Line(notice.text, notice.role).wrapped(width: max(1, room))
      let lines = notice.role == .success ? said.prefix(2) : said.suffix(4)
      for (index, line) in lines.enumerated() {
        let row = rect.row - lines.count + 1 + index
        frame.fill(Rect(row: row, column: rect.column, columns: rect.columns, rows: 1), role: .text)
        frame.put(line, at: Position(row: row, column: place.column), width: room)
      }
      return rect.row - lines.count + 1
    }
    var chips = live.input.reading?.chips ?? []
    var lines = rows(of: chips, width: room)
    if lines.count > Self.chipRows {
      // Where not all fits, what asks for attention comes first.
      chips = chips.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(
        \.element)
      lines = rows(of: chips, width: room)
      let rest = lines.dropFirst(Self.chipRows).reduce(lines[Self.chipRows - 1]) { $0 + Self.chipGap + $1 }
      lines = lines.prefix(Self.chipRows - 1) + [rest.truncated(to: room)]
    }
    for (index, line) in lines.enumerated() {
      let row = rect.row - lines.count + 1 + index
      if index < lines.count - 1 {
        frame.fill(Rect(row: row, column: rect.column, columns: rect.columns, rows: 1), role: .text)
      }
      frame.put(line.truncated(to: room), at: Position(row: row, column: place.column), width: room)
    }
    return rect.row - max(0, lines.count - 1)
  }

  /// Rows that chips may take; what is above the first of them lies on the panes.
  private static let chipRows = 2

  /// What a command would do, in the words that say so when it is done, and why it would not be done; nil for any other line, and
  /// while the command's own word is being typed.
  private var commandSpan: Span? {
    guard let reading = live.input.reading, live.input.text.hasPrefix("/"), live.input.text.contains(" ") else {
      return nil
    }
    switch reading.outcome {
    case .refused(let refusal): return Span(words.refusal(refusal, in: session), .chipWarning)
    case .command where reading.chips.count == 1:
      var identifiers = Unnumbered()
      let changes = reading.changes(at: now, using: &identifiers)
      let said = changes.map { words.summary($0, in: session) }.joined(separator: ", ")
      return said.isEmpty ? nil : Span(said, .chip)
    default: return nil
    }
  }

  /// For changes that are only told of and never made.
  private struct Unnumbered: RandomNumberGenerator {
    mutating func next() -> UInt64 { 0 }
  }

  /// Chips side by side, none of them broken between two rows.
  private func rows(of chips: [Chip], width: Int) -> [Line] {
    var spans: [Span] = []
    if let mending = live.input.mending, live.input.reading == nil {
      spans.append(Span(words.mending(mending.number), .chipWarning))
    }
    for chip in chips {
      let role: Role =
        switch chip.weight {
        case .plain: .chip
        case .warning: .chipWarning
        case .problem: .chipError
        }
      spans.append(Span(words.chip(chip, in: session), role))
    }
    if let commandSpan { spans.append(commandSpan) }
    return spans.reduce(into: []) { rows, span in
      let longer = rows.last.map { $0 + Self.chipGap + Line([span]) }
      if let longer, longer.width <= width {
        rows[rows.count - 1] = longer
      } else {
        rows.append(Line([span]))
      }
    }
  }

  private static let chipGap = Line("   ")

  private func drawHints(into frame: inout Frame, _ rect: Rect) {
    let here = backToClosing + spans(of: live.hints)
    let always = spans(of: [.help, .menu])
    let signs = placeHint.isEmpty ? [] : [Span("  " + placeHint + " ", .hint)]
    // In a narrow window the signs go first, then what the keys do here: help and menu lead to everything.
    let fitting = [here + signs, here].first { Line($0 + always).width <= rect.columns }
    let undo = fitting.map { undoSpans(room: rect.columns - Line($0 + always).width) } ?? []
    // In a pane they say what can be done with what is marked, which nothing else on the screen does.
    let first = live.focus == .input ? here + undo + always : signs + always
    let lines = [here + undo + signs + always, first, always + here].map { Line($0) }
    let line = lines.first { $0.width <= rect.columns } ?? lines[2]
    frame.put(line.truncated(to: rect.columns), at: rect.origin)
    frame.linkKeys(in: line.truncated(to: rect.columns).spans.map(\.text).joined(), at: rect.origin)
  }

  /// What the next undo would take back, where at least its first words have room; it is undone from an empty line.
  private func undoSpans(room: Int) -> [Span] {
    guard live.focus == .input, live.input.field.isEmpty, live.readOnly == nil, session.status != .legalised,
      let key = words.keys[.undo].first,
      let what = live.history.nextUndo(at: live.seat).flatMap({ words.name(of: $0, in: live.history) })
    else { return [] }
    let title = " \(words.title(of: .undo)): "
    let left = room - Text.width(key.name) - Text.width(title) - 2
    guard left >= 12 else { return [] }
    return [Span(" \(key.name)", .hintKey), Span(title + Text.truncated(what, to: left) + " ", .hint)]
  }

  /// What can be typed or pressed in the place that has the focus.
  private var placeHint: String {
    switch live.focus {
    case .input: live.canRecord ? words.signs : ""
    case .agenda: words.agendaPaneHint
    case .record: live.found == nil ? words.recordPaneHint : words.foundHint
    case .attendees: words.attendeePaneHint
    case .concerns: words.concernPaneHint
    }
  }

  /// The way back to what is missing, while it is being filled.
  private var backToClosing: [Span] {
    guard live.closingPlace != nil, live.focus == .input, let key = words.keys[.close].first else { return [] }
    return [Span(" \(key.name)", .hintKey), Span(" \(words.backToGaps) ", .hint)]
  }

  private func spans(of actions: [Action]) -> [Span] {
    actions.flatMap { action in
      words.keys[action].first.map { [Span(" \($0.name)", .hintKey), Span(" \(words.title(of: action)) ", .hint)] }
        ?? []
    }
  }

  /// The names and commands that fit what stands before the cursor, above the line.
  private func drawCandidates(into frame: inout Frame, above rect: Rect) {
    let candidates = live.input.candidates
    guard live.focus == .input, live.input.isListOpen, rect.row > 4 else { return }
    let height = min(candidates.count, 8, rect.row - 3)
    let chosen = live.input.chosen
    let visible = ListSelection(index: chosen ?? 0).visible(count: candidates.count, height: height)
    let rows = visible.map { words.candidate(candidates[$0], in: session) }
    let width = min(rect.columns - 4, (rows.map { Text.width($0.name) + Text.width($0.note) }.max() ?? 0) + 6)
    let box = Rect(row: rect.row - height - 2, column: 1, columns: width + 2, rows: height + 2)
    frame.fill(box, role: .dialog)
    frame.box(box, edge: .dialogBorder)
    let inside = box.inset()
    for (line, index) in visible.enumerated() {
      let row = Rect(row: inside.row + line, column: inside.column, columns: inside.columns, rows: 1)
      frame.link(row, .choice(index, selected: chosen ?? -1))
      let role: Role = index == chosen ? .selected : .dialog
      frame.fill(row, role: role)
      let left = inside.columns - Text.width(rows[line].name) - 4
      let note = Text.truncatedInMiddle(rows[line].note, to: max(inside.columns / 2, left))
      let noteWidth = Text.width(note)
      frame.put(
        (index == chosen ? "▸ " : "  ") + Text.truncatedInMiddle(rows[line].name, to: inside.columns - noteWidth - 4),
        role, at: row.origin)
      frame.put(note, role, at: Position(row: row.row, column: row.endColumn - noteWidth - 1))
    }
  }
}

extension Live {
  /// A whole screen of `size`. (Not of the view: that would take the meeting over, which is a copy of all its parts at every key.)
  func frame(_ size: Size, clock: MeetingClock, words: any Language) -> Frame {
    let scene = scene(size, words: words)
    if input.isUnread, publicView == nil, let understood = backdrop.understood(of: scene) {
      // Chips and candidates, and the time, are still those of the line as it was read last: the letter comes before them.
      var frame = understood.frame
      drawInput(into: &frame, understood.line, words)
      return frame
    }
    let now = clock.time(in: history.session.details.zone)
    let layout = LiveLayout(
      size, focus: focus, floorRows: history.session.floor.rowCount, concernRows: concernRows(now: now))
    guard let layout else {
      return LiveLayout.tooSmall(size, words)
    }
    if let publicView { return LiveView(live: self, clock: clock, words: words).publicFrame(publicView, size) }
    var frame = LiveView(live: self, clock: clock, words: words).frame(scene, size, layout)
    drawInput(into: &frame, layout.input, words)
    return frame
  }

  func drawInput(into frame: inout Frame, _ rect: Rect, _ words: any Language) {
    frame.fill(rect, role: .input)
    frame.put("▏", .inputFrame, at: rect.origin)
    frame.put("▕", .inputFrame, at: Position(row: rect.row, column: rect.endColumn - 1))
    let label = villageLabel(width: rect.columns, words)
    let room = max(1, rect.columns - 2 - (label.isEmpty ? 0 : Text.width(label) + 1))
    if !label.isEmpty {
      frame.put(label, .inputFrame, at: Position(row: rect.row, column: rect.endColumn - 1 - Text.width(label)))
    }
    let view = input.field.view(width: room)
    frame.put(view.line, at: Position(row: rect.row, column: rect.column + 1), width: room)
    if input.field.isEmpty {
      frame.put(
        Text.truncated(
          readOnly ?? (session.status == .legalised ? words.refusal(.sealed, in: session) : words.inputPlaceholder),
          to: room - 1), .placeholder,
        at: Position(row: rect.row, column: rect.column + 2))
    }
    if focus == .input {
      frame.cursor = Position(row: rect.row, column: rect.column + 1 + min(view.cursor, room - 1))
    }
  }

  /// The village in force, at the right end of the line; empty where none is or there is no room.
  private func villageLabel(width: Int, _ words: any Language) -> String {
    guard let village = village.flatMap({ session.village($0) }) else { return "" }
    let name = "\(session.wording.village) \(village.name)"
    let labels = [words.proposals(of: name, count: villageProposals), "\(name) (\(villageProposals))"]
    return labels.map { "│" + $0 }.first { Text.width($0) * 5 <= width * 2 } ?? ""
  }
}
