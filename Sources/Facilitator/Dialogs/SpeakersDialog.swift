import Meeting
import TerminalUI

/// Who speaks and who waits, how long everybody has spoken, and who has not yet (Alt-B, `/bicara`).
struct SpeakersDialog: Dialog {
  private enum Row {
    case heading(String)
    case holder(Floor.Turn)
    case waiting(Floor.Place, number: Int)
    case share(name: String, figure: String)
    case unheard(Party)

    var isHeading: Bool { if case .heading = self { true } else { false } }
  }

  /// Among the rows that are no headings.
  private var selection: ListSelection

  /// A list whose cursor stands on the first of those who wait, else on its first row.
  init(_ session: Session) {
    selection = ListSelection(index: session.floor.current != nil && !session.floor.waiting.isEmpty ? 1 : 0)
  }

  var helpPlace: HelpPlace? { .speakers }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    let rows = rows(context).filter { !$0.isHeading }
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: rows.count, height: Self.page)
      return .stay
    }
    if key == .escape || context.keys[.speakers].contains(key) { return .dismiss }
    guard rows.indices.contains(selection.index) else { return key == .enter ? .dismiss : .unused }
    switch (key, rows[selection.index]) {
    case (.enter, .holder): return .intend(.make([.endFloor(at: context.now)]))
    case (.enter, .waiting(let place, _)): return .intend(.make([.giveFloor(place.party, at: context.now)]))
    case (.enter, .unheard(let party)): return .note(.make([.joinQueue(party, at: context.now)]))
    case (.delete, .waiting(let place, _)): return .note(.make([.leaveQueue(place.party)]))
    default: return .unused
    }
  }

  private static let page = 12

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let rows = rows(context)
    let selectable = rows.indices.filter { !rows[$0].isHeading }
    let here = selectable.isEmpty ? nil : selectable[min(selection.index, selectable.count - 1)]
    let width = min(64, area.columns - 6)
    let nothing = rows.isEmpty ? Line(context.words.nobodySpoke, .dialog).wrapped(width: max(1, width)) : []
    let inside = DialogBox(
      title: context.words.title(of: .speakers), hint: hint(here.map { rows[$0] }, context.words)
    ).draw(into: &frame, area, Size(columns: width, rows: max(nothing.count, rows.count)))
    for (row, line) in nothing.prefix(inside.rows).enumerated() {
      frame.put(line, at: Position(row: inside.row + row, column: inside.column), width: inside.columns)
    }
    // The heading above the first row stays in sight with it.
    let top = here == selectable.first ? 0 : here ?? 0
    for (line, index) in ListSelection(index: top).visible(count: rows.count, height: inside.rows).enumerated() {
      let row = Rect(row: inside.row + line, column: inside.column, columns: inside.columns, rows: 1)
      draw(rows[index], isSelected: index == here, into: &frame, row, context)
    }
  }

  private func draw(_ row: Row, isSelected: Bool, into frame: inout Frame, _ rect: Rect, _ context: DialogContext) {
    let (text, figure) = text(of: row, context)
    let role: Role = isSelected ? .selected : row.isHeading ? .dialogTitle : .dialog
    frame.fill(rect, role: isSelected ? .selected : .dialog)
    let width = Text.width(figure)
    let mark = row.isHeading ? "" : isSelected ? "▸ " : "  "
    frame.put(mark + Text.truncatedInMiddle(text, to: rect.columns - width - 3), role, at: rect.origin)
    frame.put(figure, role, at: Position(row: rect.row, column: rect.endColumn - width))
  }

  private func text(of row: Row, _ context: DialogContext) -> (text: String, figure: String) {
    let words = context.words
    switch row {
    case .heading(let heading): return (heading, "")
    case .holder(let turn):
      let pane = FloorPane(session: context.session, now: context.now, words: words)
      return ("▶ " + words.name(of: turn.party, in: context.session), pane.clock(of: turn))
    case .waiting(let place, let number):
      return ("\(number) " + words.name(of: place.party, in: context.session), place.since.map(\.dotted) ?? "")
    case .share(let name, let figure): return (name, figure)
    case .unheard(let party):
      let isWaiting = context.session.floor.waiting.contains { $0.party == party }
      return (name(of: party, context), isWaiting ? words.waits : "")
    }
  }

  /// A village goes by its name here: it is not its government that is missed.
  private func name(of party: Party, _ context: DialogContext) -> String {
    guard case .village(let id) = party, let village = context.session.village(id) else {
      return context.words.name(of: party, in: context.session)
    }
    return "\(context.session.wording.village) \(village.name)"
  }

  private func hint(_ row: Row?, _ words: any Language) -> String {
    switch row {
    case .holder: words.holderHint
    case .waiting: words.waitingHint
    case .unheard: words.unheardHint
    case .heading, .share, nil: words.speakersHint
    }
  }

  private func rows(_ context: DialogContext) -> [Row] {
    let (session, words) = (context.session, context.words)
    let floor = session.floor
    let speaking =
      [floor.current.map { Row.holder($0) }].compactMap { $0 }
      + floor.waiting.enumerated().map { .waiting($0.element, number: $0.offset + 1) }
    let times = SpeakingTimes(of: session, now: context.now)
    let groups = times.groups.map { share in
      let name = share.subject.flatMap { session.group($0)?.name } ?? words.otherAttendees
      return Row.share(name: name, figure: words.spoken(share.seconds, turns: share.turns, isWhole: share.isWhole))
    }
    let parties = times.parties.map { share in
      Row.share(
        name: words.name(of: share.subject, in: session),
        figure: words.spoken(share.seconds, turns: share.turns, isWhole: share.isWhole))
    }
    let unheard = Unheard(of: session)
    let silent =
      unheard.groups.map { Row.unheard(.group($0)) } + unheard.villages.map { .unheard(.village($0)) }
      + unheard.people.map { .unheard(.person($0)) }
    return [
      (words.queueTitle, speaking), (words.timeByGroup, groups), (words.timeBySpeaker, parties),
      (words.notSpoken(silent.count), silent),
    ].flatMap { heading, rows in rows.isEmpty ? [] : [.heading(heading)] + rows }
  }
}
