/// Something about a change that can hardly be meant; it is told before the change is made, which is never refused for it.
package enum Oddity: Equatable, Sendable {
  /// The meeting would end before it began, or was to begin.
  case endBeforeStart(end: TimeOfDay, start: TimeOfDay)
  /// The meeting would end before the latest of its entries.
  case endBeforeEntry(end: TimeOfDay, Entry.Number, at: TimeOfDay)
  /// More heads are counted of a group than were invited.
  case moreThanInvited(Group.ID, present: Int, invited: Int)
  /// Somebody would leave before they came.
  case leftBeforeArrival(Attendee.ID, left: TimeOfDay, since: TimeOfDay)
}

extension Session {
  /// What is odd about `change` as the meeting stands; empty for nearly all.
  package func oddities(of change: Change) -> [Oddity] {
    switch change {
    case .set(.plannedStart(let start)): return oddities(from: start, to: details.plannedEnd)
    case .set(.start(let start)): return oddities(from: start, to: details.end ?? details.plannedEnd)
    case .set(.plannedEnd(let end)): return oddities(from: details.start ?? details.plannedStart, to: end)
    case .set(.end(let end)), .close(at: let end, _):
      return oddities(from: details.start ?? details.plannedStart, to: end) + oddities(ofEnd: end)
    case .countHeads(let id, let count):
      let invited = Attendance(of: self).tallies.first { $0.group == id }?.invited ?? 0
      guard let count, invited > 0, count > invited else { return [] }
      return [.moreThanInvited(id, present: count, invited: invited)]
    case .setPresence(let ids, .left(at: .some(let left), _)):
      return ids.compactMap { id in
        guard case .present(at: .some(let since)) = attendee(id)?.presence, left.precedes(since) else { return nil }
        return .leftBeforeArrival(id, left: left, since: since)
      }
    default: return []
    }
  }

  private func oddities(from start: TimeOfDay?, to end: TimeOfDay?) -> [Oddity] {
    guard let start, let end, end.precedes(start) else { return [] }
    return [.endBeforeStart(end: end, start: start)]
  }

  private func oddities(ofEnd end: TimeOfDay?) -> [Oddity] {
    var latest: (number: Entry.Number, time: TimeOfDay)?
    for entry in entries where !entry.isStruck {
      guard let time = entry.time else { continue }
      if let latest, time.precedes(latest.time) { continue }
      latest = (entry.number, time)
    }
    guard let end, let latest, end.precedes(latest.time) else { return [] }
    return [.endBeforeEntry(end: end, latest.number, at: latest.time)]
  }
}
