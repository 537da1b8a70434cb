/// Where the time of a meeting goes: what is planned, used and still to come.
package struct Timetable: Equatable, Sendable {
  /// Minutes planned over all items that have a plan.
  package let plannedMinutes: Int
  /// Whole minutes used so far, over the items whose times are known.
  package let usedMinutes: Int
  /// When the meeting ends if every item that is left takes its planned time, behind what is left of a suspension; a postponed item
  /// is not left. Nil before the first item has run, after the meeting has ended, and when now is not known.
  package let predictedEnd: TimeOfDay?
  /// Minutes by which the predicted end is later than planned; negative when early; nil where either end is not known.
  package let delayMinutes: Int?

  /// Reads the agenda of `session` at `now`, a time in the meeting's zone; nil means the clock does not belong to this meeting.
  package init(of session: Session, now: TimeOfDay?) {
    plannedMinutes = session.agenda.reduce(0) { $0 + ($1.plannedMinutes ?? 0) }
    let usedSeconds = session.agenda.reduce(0) { $0 + ($1.usedSeconds(now: now) ?? 0) }
    usedMinutes = usedSeconds / 60
    guard let now, session.agenda.contains(where: { $0.status != .waiting }), session.status == .running else {
      predictedEnd = nil
      delayMinutes = nil
      return
    }
    // Beyond its planned end a suspension takes as long as it takes: the end moves with the clock.
    var secondsLeft = session.suspension?.plannedEnd?.seconds(since: now) ?? 0
    for item in session.agenda where item.status != .done && item.status != .postponed {
      let planned = (item.plannedMinutes ?? 0) * 60
      secondsLeft += max(0, planned - (item.usedSeconds(now: now) ?? 0))
    }
    let end = now.adding(minutes: (secondsLeft + 59) / 60)
    predictedEnd = end
    delayMinutes = session.plannedEnd.map { planned in
      // The two times are hours apart at most, so the shorter way round midnight is the true one.
      let minutes = (end.secondsSinceMidnight - planned.secondsSinceMidnight) / 60
      return minutes > 720 ? minutes - 1440 : minutes < -720 ? minutes + 1440 : minutes
    }
  }
}

extension Session {
  /// When the meeting was to end: as its head says, else what the agenda takes from its start on; nil where neither is known.
  package var plannedEnd: TimeOfDay? {
    if let end = details.plannedEnd { return end }
    let minutes = agenda.reduce(0) { $0 + ($1.plannedMinutes ?? 0) }
    return (details.plannedStart ?? details.start).map { $0.adding(minutes: minutes) }
  }
}
