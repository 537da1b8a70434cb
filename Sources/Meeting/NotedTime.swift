/// One of the times that a meeting noted, with what should stand there: the laptop's clock can be wrong, and keys come late.
///
/// A nil time is one that nobody noted. When the meeting itself began and ended is a `Detail`.
package enum NotedTime: Equatable, Sendable, Codable {
  /// The stretch of an item at this place in `AgendaItem.intervals`, from 0.
  case item(AgendaItem.ID, stretch: Int, start: TimeOfDay?, end: TimeOfDay?)
  /// The suspension at this place in `Session.suspensions`, from 0. The stretches of the item that stood still meanwhile follow.
  case suspension(Int, start: TimeOfDay?, end: TimeOfDay?)
  /// The change of an office at this place in `Session.handovers`, from 0.
  case handover(Int, at: TimeOfDay?)
  /// When somebody came who is or was here, and when they left.
  case attendee(Attendee.ID, arrival: TimeOfDay?, departure: TimeOfDay?)

  /// Refuses an end that lies before its start.
  static func requireInOrder(_ start: TimeOfDay?, _ end: TimeOfDay?) throws(ChangeRefused) {
    if let start, let end, end.precedes(start) { throw .endBeforeStart(start: start, end: end) }
  }
}

extension NotedTime {
  /// The same with these times in the place of what is noted; what is nil stays. Nil for the end of what has only one time.
  package func corrected(start: TimeOfDay?, end: TimeOfDay?) -> NotedTime? {
    switch self {
    case .item(let id, let stretch, let oldStart, let oldEnd):
      .item(id, stretch: stretch, start: start ?? oldStart, end: end ?? oldEnd)
    case .suspension(let place, let oldStart, let oldEnd):
      .suspension(place, start: start ?? oldStart, end: end ?? oldEnd)
    case .handover(let place, let time): end == nil ? .handover(place, at: start ?? time) : nil
    case .attendee(let id, let oldStart, let oldEnd):
      .attendee(id, arrival: start ?? oldStart, departure: end ?? oldEnd)
    }
  }
}

extension Session {
  /// The same time as `noted` as it stands now; nil where there is none of the kind.
  package func noted(_ noted: NotedTime) -> NotedTime? {
    switch noted {
    case .item(let id, let stretch, _, _):
      guard let intervals = agendaItem(id)?.intervals, intervals.indices.contains(stretch) else { return nil }
      return .item(id, stretch: stretch, start: intervals[stretch].start, end: intervals[stretch].end)
    case .suspension(let place, _, _):
      guard suspensions.indices.contains(place) else { return nil }
      return .suspension(place, start: suspensions[place].start, end: suspensions[place].end)
    case .handover(let place, _):
      return handovers.indices.contains(place) ? .handover(place, at: handovers[place].time) : nil
    case .attendee(let id, _, _):
      switch attendee(id)?.presence {
      case .present(let time): return .attendee(id, arrival: time, departure: nil)
      case .left(let time, let since): return .attendee(id, arrival: since, departure: time)
      case .awaited, .excused, nil: return nil
      }
    }
  }
}
