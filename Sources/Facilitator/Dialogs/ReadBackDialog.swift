import Capture
import Meeting
import TerminalUI

/// The agreements and then the commitments one after the other, each alone in large letters (F8): Enter agrees to it, and whoever of
/// its owners is here thereby says that they can.
struct ReadBackDialog: Dialog {
  /// The place in what is read back; behind the last one the end is told.
  private var place: Int

  /// Begins with the first that was not agreed to, else with the end.
  init(_ session: Session) {
    let entries = session.readBack
    place = entries.firstIndex { $0.confirmation == nil } ?? entries.count
  }

  var helpPlace: HelpPlace? { .readBack }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    let entries = context.session.readBack
    place = min(place, entries.count)
    switch key {
    case .escape: return .dismiss
    case _ where context.keys[.readBack].contains(key): return .dismiss
    case .left, .up, .pageUp: place = max(0, place - 1)
    case .right, .down, .pageDown: place = min(entries.count, place + 1)
    case .home: place = 0
    case .end: place = entries.count
    case _ where context.keys[.undo].contains(key): return .note(.perform(.undo))
    case _ where context.keys[.redo].contains(key): return .note(.perform(.redo))
    default: return entries.indices.contains(place) ? act(key, on: entries[place], context) : atEnd(key)
    }
    return .stay
  }

  private func atEnd(_ key: Key) -> DialogReply { key == .enter ? .dismiss : .unused }

  private mutating func act(_ key: Key, on entry: Entry, _ context: DialogContext) -> DialogReply {
    let words = context.words
    // What is about to say something else is read first.
    guard !context.unsettled.contains(entry.id) else { return .refuse(words.isBeingSaved) }
    switch key {
    case .enter:
      place += 1
      return .note(.make([.confirm(entry.id, revision: entry.revision, able: able(entry, context), at: context.now)]))
    case .delete: return .note(.make([.strike(entry.id)]))
    case .character(let character):
      switch character.lowercased() {
      case String(words.readBackEdit.key): return .note(.edit(entry.id))
      case String(words.readBackPutAside.key):
        return .note(
          .record(["/\(CommandName.turn.words[0]) \(LineKind.setAside.words[0]) \(entry.number)"]))
      case String(words.readBackStrike.key): return .note(.make([.strike(entry.id)]))
      default: return .unused
      }
    default: return .unused
    }
  }

  /// The owners who are here to say that they can.
  private func able(_ entry: Entry, _ context: DialogContext) -> [Party] {
    guard case .commitment(let commitment) = entry.body.matter else { return [] }
    return commitment.owners.filter { context.session.isHere($0) }
  }

  // MARK: - View

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    frame.fill(area, role: .text)
    let entries = context.session.readBack
    let agreed = entries.count { $0.confirmation != nil }
    let (head, body) = area.split(rowsFromTop: 1)
    let (middle, foot) = body.split(rowsFromBottom: 2)
    drawNotice(into: &frame, foot, context)
    guard entries.indices.contains(place) else {
      return drawEnd(entries, agreed: agreed, into: &frame, middle, foot, context)
    }
    let entry = entries[place]
    drawHead(
      entry, context.words.readBackPlace(place + 1, of: entries.count, agreed: agreed), into: &frame, head, context)
    draw(entry, into: &frame, middle.inset(columns: 2, rows: 0), context)
    let hints = hints(context.words, width: foot.columns)
    frame.put(
      hints.truncated(to: foot.columns), at: Position(row: foot.endRow - 1, column: foot.column), width: foot.columns)
  }

  private func drawHead(
    _ entry: Entry, _ place: String, into frame: inout Frame, _ row: Rect, _ context: DialogContext
  ) {
    let words = context.words
    let title = " \(words.title(of: .readBack)) · \(entry.number) \(words.name(of: entry.kind).uppercased())"
    frame.fill(row, role: .titleBar)
    let width = Text.width(place) + 1
    frame.put(Text.truncated(title, to: row.columns - width - 1), .titleBar, at: row.origin)
    frame.put(place, .titleBar, at: Position(row: row.row, column: row.endColumn - width))
  }

  /// The sentence as large as it goes, and below it who answers for it, by when, and whether it was agreed to.
  private func draw(_ entry: Entry, into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let details = details(of: entry, context).flatMap { $0.wrapped(width: area.columns, indent: 2) }
    let shown = Array(details.prefix(max(1, area.rows / 2)))
    let (upper, lower) = area.split(rowsFromBottom: shown.count)
    let room = upper.split(rowsFromTop: 1).bottom
    let large = LargeText(
      entry.body.text, in: Size(columns: room.columns, rows: max(1, room.rows - 1)), isEnlarged: !context.isReadOut)
    for (row, text) in large.rows.enumerated() {
      frame.put(text, .heading, at: Position(row: room.row + row, column: room.column), width: room.columns)
    }
    for (row, line) in shown.enumerated() {
      frame.put(line, at: Position(row: lower.row + row, column: lower.column), width: lower.columns)
    }
  }

  private func details(of entry: Entry, _ context: DialogContext) -> [Line] {
    let (words, session) = (context.words, context.session)
    var lines: [Line] = []
    switch entry.body.matter {
    case .commitment(let commitment):
      if commitment.owners.isEmpty { lines.append(Line("! " + words.noOwner, .warning)) }
      for owner in commitment.owners {
        let state = state(of: owner, entry, context)
        lines.append(Line([Span(words.name(of: owner, in: session), .speaker), Span("  "), state]))
      }
      lines.append(
        commitment.due.map { Line(words.due($0), .text) } ?? Line("! " + words.noDue, .warning))
      if let target = commitment.target { lines.append(Line(target, .text)) }
    case .decision(let decision):
      if let method = decision.method { lines.append(Line(words.method(method), .text)) }
      for dissent in decision.dissents {
        lines.append(Line(words.dissent(dissent.party, reason: dissent.reason, in: session), .warning))
      }
    case .note, .proposal, .setAside: break
    }
    let agreed = entry.confirmation.map { Line("✓ " + words.agreed(at: $0.time), .success) }
    return lines + [agreed ?? Line("○ " + words.notAgreedYet, .muted)]
  }

  private func state(of owner: Party, _ entry: Entry, _ context: DialogContext) -> Span {
    let words = context.words
    if let confirmation = entry.confirmation {
      return confirmation.able.contains(owner)
        ? Span("✓ " + words.able(at: confirmation.time), .success) : Span("! " + words.notConfirmed, .warning)
    }
    return context.session.isHere(owner) ? Span(words.ownerIsHere, .muted) : Span("! " + words.ownerIsAway, .warning)
  }

  private func hints(_ words: any Language, width: Int) -> Line {
    let letters = [words.readBackEdit, words.readBackPutAside, words.readBackStrike].map { (String($0.key), $0.label) }
    let acts = [("Enter", words.readBackAgree)] + letters
    let ways = [("← →", words.readBackOthers), ("Esc", words.title(of: .back))]
    let lines = [acts + ways, acts].map { pairs in
      Line(pairs.flatMap { [Span(" \($0)", .hintKey), Span(" \($1) ", .hint)] })
    }
    return lines.first { $0.width <= width } ?? lines[1]
  }

  private func drawEnd(
    _ entries: [Entry], agreed: Int, into frame: inout Frame, _ area: Rect, _ foot: Rect, _ context: DialogContext
  ) {
    let words = context.words
    let inside = area.inset(columns: 2, rows: 0)
    let text = entries.isEmpty ? words.nothingToReadBack : words.readBackDone(agreed: agreed, of: entries.count)
    let large = LargeText(
      text, in: Size(columns: inside.columns, rows: max(1, inside.rows / 2)), isEnlarged: !context.isReadOut)
    for (row, text) in large.rows.enumerated() {
      frame.put(text, .heading, at: Position(row: inside.row + 1 + row, column: inside.column), width: inside.columns)
    }
    let left = entries.filter { $0.confirmation == nil }.map { "\($0.number)" }
    var lines = left.isEmpty ? [] : [Line(words.readBackLeft(left.joined(separator: ", ")), .warning)]
    for entry in entries where entry.confirmation != nil && !entry.unconfirmedOwners.isEmpty {
      let names = words.names(of: entry.unconfirmedOwners, in: context.session)
      lines.append(Line("\(entry.number) \(words.notConfirmed): \(names)", .warning))
    }
    let first = inside.row + large.rows.count + 2
    for (row, line) in lines.flatMap({ $0.wrapped(width: inside.columns, indent: 2) }).enumerated() {
      guard first + row < inside.endRow else { break }
      frame.put(line, at: Position(row: first + row, column: inside.column), width: inside.columns)
    }
    frame.put(
      words.readBackEnd, .hint, at: Position(row: foot.endRow - 1, column: foot.column + 1), width: foot.columns - 1)
  }

  /// What was said back last, since the status row lies below.
  private func drawNotice(into frame: inout Frame, _ foot: Rect, _ context: DialogContext) {
    guard let notice = context.notice else { return }
    frame.put(
      Text.truncated(notice.text, to: foot.columns - 2), notice.role,
      at: Position(row: foot.row, column: foot.column + 1))
  }
}
