import Meeting
import TerminalUI

/// The board for a projector or a second terminal: what a hall may read of a meeting that somebody else records.
///
/// It takes part in nothing: it shows what is in the file, and goes on showing it while the file cannot be read.
package struct Board: Program {
  package enum Message: Sendable {
    case event(Event)
    /// The meeting as it is by now.
    case read(History)
    /// It could not be read again, and why.
    case notRead(String)
  }

  package enum Effect: Equatable, Sendable {
    /// Paint the whole screen anew.
    case redraw
  }

  private let words: any Language
  private var history: History
  private var state = StateMark()
  private let backdrop = Backdrop()
  private var clock: MeetingClock
  /// What the environment says of the clock, whatever day the meeting is on.
  private let source: MeetingClock.Source
  private var trouble: String?
  /// A key was pressed that means nothing here: until the next minute it is told how to leave.
  private var tellsHowToLeave = false
  package private(set) var isFinished = false

  /// A board that shows `history`.
  ///
  /// - Parameters:
  ///   - source: where the meeting's time comes from; no time is shown of a meeting that by the laptop's clock is on another day.
  ///   - laptop: the laptop's clock, since 1970-01-01 00:00 UTC.
  package init(words: any Language, history: History, source: MeetingClock.Source, laptop: Duration) {
    self.words = words
    self.history = history
    self.source = source
    clock = MeetingClock(source: source, laptop: laptop)
  }

  package static func message(for event: TerminalUI.Event) -> Message { .event(event) }

  package mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .read(let history):
      self.history = history
      state = StateMark()
      trouble = nil
    case .notRead(let reason): trouble = reason
    case .event(.time(let time)):
      if let laptop = clock.laptop, time.components.seconds / 60 != laptop.components.seconds / 60 {
        tellsHowToLeave = false
      }
      clock.laptop = time
      setSource()
    case .event(.key(let key)): return press(key)
    // Nothing is kept here that leaving could lose.
    case .event(.end): isFinished = true
    case .event(.paste), .event(.resize), .event(.mouse): break
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    switch key {
    case .escape, .character("q"), .character("Q"),
      _ where words.keys[.leave].contains(key):
      isFinished = true
    case _ where words.keys[.redraw].contains(key): return [.redraw]
    default: tellsHowToLeave = true
    }
    return []
  }

  /// The laptop's clock is the meeting's on its day alone.
  private mutating func setSource() {
    guard source == .real, let laptop = clock.laptop else { return }
    let details = history.session.details
    let today = Instant(secondsSince1970: laptop.components.seconds).date(in: details.zone)
    clock.source = details.date == today || details.date == nil ? .real : .unknown
  }

  private var now: TimeOfDay? { clock.time(in: history.session.details.zone) }

  package func view(_ size: Size) -> Frame {
    let smallest = LiveLayout.smallest
    guard size.columns >= smallest.columns, size.rows >= smallest.rows else { return LiveLayout.tooSmall(size, words) }
    var frame = Frame(size: size)
    let session = history.session
    let (area, foot) = Rect(size).split(rowsFromBottom: 1)
    let status = trouble == nil ? ("● " + words.boardFollows, Role.statusSaved) : ("✗ " + words.boardLags, .statusError)
    PublicScreen(session: session, roll: backdrop.roll(of: state, session), now: now, state: status, words: words)
      .draw(into: &frame, drawFloor(into: &frame, area))
    if let trouble {
      frame.put(Text.truncated(" " + trouble, to: foot.columns), .error, at: foot.origin)
    } else if tellsHowToLeave {
      frame.put(Text.truncated(" " + words.boardHint, to: foot.columns), .hint, at: foot.origin)
    }
    return frame
  }

  /// Who speaks and who waits, by name, where the window has room for that beside the rest.
  ///
  /// - Returns: what is left for the rest.
  private func drawFloor(into frame: inout Frame, _ area: Rect) -> Rect {
    let rows = history.session.floor.rowCount
    guard rows > 0, area.columns >= 100 else { return area }
    let (rest, side) = area.split(columnsFromRight: max(28, area.columns / 4))
    let box = Rect(row: side.row + 1, column: side.column, columns: side.columns, rows: min(rows + 2, side.rows - 1))
    FloorPane(session: history.session, now: now, words: words).draw(into: &frame, box)
    frame.fill(Rect(row: side.row, column: side.column, columns: side.columns, rows: 1), role: .titleBar)
    return rest
  }

  /// The next full minute, or second while something turns over with seconds.
  package var wake: Duration? {
    let session = history.session
    let lastMinute = session.secondsToLastMinute(at: now).flatMap { seconds in
      clock.laptop.map { Duration.seconds($0.components.seconds + Int64(seconds)) }
    }
    return [clock.nextChange(showingSeconds: session.showsSeconds(at: now)), lastMinute].compactMap { $0 }.min()
  }
}
