import Meeting

/// When a running meeting that is well past its planned end, and in which nothing happens, asks whether to close: once.
struct CloseReminder: Equatable, Sendable {
  /// How long the planned end is past, and nothing was typed, before it asks.
  static let delay = Duration.seconds(30 * 60)

  /// When something was last typed or came in from another seat, on the laptop's clock.
  var lastActivity: Duration?
  private(set) var hasAsked = false

  init(at laptop: Duration?) { lastActivity = laptop }

  /// When it asks, on the laptop's clock; nil when it never will: it has, the meeting does not run, its end was not planned, or the
  /// clock is not the meeting's.
  func due(in session: Session, _ clock: MeetingClock) -> Duration? {
    guard !hasAsked, session.status == .running, let date = session.details.date, let end = session.plannedEnd,
      let laptop = clock.laptop, let now = clock.now
    else { return nil }
    let planned = Instant(date: date, time: end, in: session.details.zone)
    let left = planned.secondsSince1970 - now.secondsSince1970
    let past = Duration.seconds(laptop.components.seconds + left) + Self.delay
    return max(past, (lastActivity ?? laptop) + Self.delay)
  }

  mutating func ask() { hasAsked = true }
}

extension Live {
  /// When `reminder` asks in this meeting, on the laptop's clock; nil when it never will, or nothing can be changed here.
  func due(of reminder: CloseReminder, _ clock: MeetingClock) -> Duration? {
    canRecord ? reminder.due(in: history.session, clock) : nil
  }
}
