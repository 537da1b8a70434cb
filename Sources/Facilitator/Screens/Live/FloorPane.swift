import Meeting
import TerminalUI

/// Who holds the floor, with a clock, and who waits for it.
struct FloorPane {
  let session: Session
  /// nil where the meeting's time is not known; no minutes are shown then.
  let now: TimeOfDay?
  let words: any Language

  private var floor: Floor { session.floor }

  /// Draws into `rect`, box and all.
  func draw(into frame: inout Frame, _ rect: Rect) {
    frame.box(rect, title: words.queueTitle, focused: false)
    let inside = rect.inset()
    for (row, line) in rows(inside).enumerated() {
      let width = Text.width(line.figure)
      let room = inside.columns - width - (width > 0 ? 1 : 0)
      frame.put(
        Text.truncatedInMiddle(line.text, to: room), line.role,
        at: Position(row: inside.row + row, column: inside.column))
      frame.put(line.figure, line.role, at: Position(row: inside.row + row, column: inside.endColumn - width))
    }
  }

  /// In one line of at most `width` columns who speaks and how many wait; nil when nobody does. The name gives way to the clock.
  func summary(width: Int) -> Line? {
    let waiting = floor.waiting.isEmpty ? "" : words.waitingCount(floor.waiting.count)
    guard let turn = floor.current else {
      return waiting.isEmpty ? nil : Line(waiting, .muted).truncated(to: width)
    }
    let clock = clock(of: turn)
    let tail = clock.isEmpty ? "" : " " + clock
    let rest = waiting.isEmpty || width < 28 ? "" : "  " + waiting
    let room = max(2, width - Text.width(tail) - Text.width(rest) - 2)
    let name = Text.truncatedInMiddle(words.name(of: turn.party, in: session), to: room)
    return Line([Span("▶ " + name + tail, role(of: turn)), Span(rest, .muted)]).truncated(to: width)
  }

  private func rows(_ inside: Rect) -> [(text: String, figure: String, role: Role)] {
    var rows: [(text: String, figure: String, role: Role)] = []
    if let turn = floor.current {
      rows.append(("▶ " + words.name(of: turn.party, in: session), clock(of: turn), role(of: turn)))
    }
    for (index, place) in floor.waiting.enumerated() {
      let name = "\(index + 1) \(words.name(of: place.party, in: session))"
      let minutes = now.flatMap { now in place.since.map { now.seconds(since: $0) / 60 } } ?? 0
      let waited = minutes > 0 ? words.minutes(minutes) : ""
      // The name is what is looked for: how long somebody has waited gives way to it.
      let fits = Text.width(name) + Text.width(waited) < inside.columns
      rows.append((name, fits ? waited : "", .text))
    }
    guard rows.count > inside.rows, inside.rows > 0 else { return rows }
    let hidden = rows.count - inside.rows + 1
    return rows.prefix(inside.rows - 1) + [(words.moreWaiting(hidden), "", .muted)]
  }

  /// "2 mnt", with a limit "2/3", in its last minute the seconds that are left, and behind it "! 4/3".
  func clock(of turn: Floor.Turn) -> String {
    guard let used = turn.seconds(until: now) else { return "" }
    guard let limit = session.speakingMinutes else { return words.minutes(used / 60) }
    if Self.isInLastMinute(used: used, limit: limit) { return words.countdown(limit * 60 - used) }
    return (used >= limit * 60 ? "! " : "") + "\(used / 60)/\(limit)"
  }

  private func role(of turn: Floor.Turn) -> Role {
    guard let limit = session.speakingMinutes, let used = turn.seconds(until: now), used >= limit * 60 else {
      return .agendaCurrent
    }
    return .agendaLate
  }

  private static func isInLastMinute(used: Int, limit: Int) -> Bool {
    used < limit * 60 && used >= (limit - 1) * 60
  }

  /// Whether the clock must go by seconds: whoever speaks is in the last minute of the limit.
  static func showsSeconds(_ session: Session, now: TimeOfDay?) -> Bool {
    guard let limit = session.speakingMinutes, let used = session.floor.current?.seconds(until: now) else {
      return false
    }
    return isInLastMinute(used: used, limit: limit)
  }

  /// How long it is until whoever speaks is in the last minute of the limit; nil where that is over or never comes.
  static func secondsToLastMinute(_ session: Session, now: TimeOfDay?) -> Int? {
    guard let limit = session.speakingMinutes, let used = session.floor.current?.seconds(until: now) else { return nil }
    let left = (limit - 1) * 60 - used
    return left > 0 ? left : nil
  }
}

extension Floor {
  /// How many rows there are to show; 0 when nobody speaks or waits.
  var rowCount: Int { waiting.count + (current == nil ? 0 : 1) }
}

extension Session {
  /// Whether a clock on the live screen must go by seconds.
  func showsSeconds(at now: TimeOfDay?) -> Bool {
    AgendaPane.showsSeconds(self, now: now) || FloorPane.showsSeconds(self, now: now)
  }

  /// How long it is until a clock on the live screen begins to go by seconds; nil where none will.
  func secondsToLastMinute(at now: TimeOfDay?) -> Int? {
    [AgendaPane.secondsToLastMinute(self, now: now), FloorPane.secondsToLastMinute(self, now: now)]
      .compactMap { $0 }.min()
  }
}
