import Meeting

/// Rings once for an item of the agenda, at the moment at which it takes longer than planned.
struct OvertimeBell: Equatable, Sendable {
  /// The item that it rang for last; nil for none.
  private var item: AgendaItem.ID?

  /// A bell that stays silent about what takes too long in `session` already, since nobody needs to be told of it who has just come.
  init(in session: Session, now: TimeOfDay?) { _ = rings(in: session, now: now) }

  /// Whether it is to be heard now.
  mutating func rings(in session: Session, now: TimeOfDay?) -> Bool {
    guard let running = session.runningItem?.id, running != item, session.minutesOver(now: now) > 0 else {
      return false
    }
    item = running
    return true
  }
}

extension Live {
  /// Whether `bell` is to be heard now; asked while somebody types, so that the meeting is looked at where it lies.
  func rings(_ bell: inout OvertimeBell, _ clock: MeetingClock) -> Bool {
    bell.rings(in: history.session, now: clock.time(in: history.session.details.zone))
  }
}
