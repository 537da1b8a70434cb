import Meeting
import Synchronization

/// Whom the attendance screen lists.
package enum RosterView: CaseIterable, Sendable {
  case everybody
  /// Of whom nothing is noted, and for whom nobody is here.
  case missing
  case present
  /// The groups, and not their people.
  case groups
}

/// The roster as the attendance screen lists it, looked through anew only when the meeting or what is asked for has changed: a
/// roster may have thousands.
///
/// It is only a memory: the rows are the same with it and without it.
final class AttendanceList: Sendable {
  /// What is listed in one state of the meeting.
  struct Rows: Sendable {
    /// Places in `Session.attendees`, in its order; empty in the view of groups.
    let people: [Int]
    /// Places in `Attendance.tallies`, in its order; empty in all other views.
    let groups: [Int]
    /// Who is here for whom, by who is not.
    let deputies: [Attendee.ID: Attendee.ID]

    var count: Int { people.count + groups.count }
  }

  private struct Memory: Sendable {
    /// Those whose words are in `texts`, in the order of the roster.
    var attendees: [Attendee] = []
    var texts: [FoldedText] = []
    var state: StateMark?
    var deputies: [Attendee.ID: Attendee.ID] = [:]
    var asked: (view: RosterView, filter: String)?
    var rows = Rows(people: [], groups: [], deputies: [:])
  }

  private let memory = Mutex(Memory())

  /// The rows of `view` that hold all words of `filter`, each at the beginning of a word; an empty filter holds everybody.
  func rows(
    _ view: RosterView, holding filter: String, of state: StateMark, _ session: Session, _ attendance: Attendance
  ) -> Rows {
    memory.withLock { memory in
      let isSame = memory.state == state
      if isSame, let asked = memory.asked, asked == (view, filter) { return memory.rows }
      if !isSame { Self.takeIn(session, into: &memory) }
      memory.state = state
      memory.asked = (view, filter)
      let words = NameKey.fold(filter).map { Array($0.utf8) }
      memory.rows = Rows(
        people: view == .groups
          ? []
          : session.attendees.indices.filter { place in
            Self.belongs(session.attendees[place], to: view, memory.deputies) && memory.texts[place].holds(words)
          },
        groups: view == .groups
          ? attendance.tallies.indices.filter { place in
            let name = attendance.tallies[place].group.flatMap { session.group($0)?.name } ?? ""
            return FoldedText(name).holds(words)
          } : [],
        deputies: memory.deputies)
      return memory.rows
    }
  }

  /// Folds the names that are new; most of a roster stays as it is from one state to the next.
  private static func takeIn(_ session: Session, into memory: inout Memory) {
    let attendees = session.attendees
    memory.texts = attendees.indices.map { place in
      let attendee = attendees[place]
      if memory.attendees.indices.contains(place), memory.attendees[place].isCalled(like: attendee) {
        return memory.texts[place]
      }
      var text = FoldedText(attendee.name ?? "")
      text.append(attendee.position)
      if let group = attendee.group.flatMap({ session.group($0)?.name }) { text.append(group) }
      if let village = attendee.village.flatMap({ session.village($0)?.name }) { text.append(village) }
      if let institution = attendee.institution { text.append(institution) }
      for alias in attendee.aliases { text.append(alias) }
      return text
    }
    memory.attendees = attendees
    memory.deputies = [:]
    for attendee in attendees where attendee.represents != nil && attendee.isPresent {
      if let principal = session.principal(of: attendee) { memory.deputies[principal.id] = attendee.id }
    }
  }

  private static func belongs(_ attendee: Attendee, to view: RosterView, _ deputies: [Attendee.ID: Attendee.ID]) -> Bool
  {
    switch view {
    case .everybody, .groups: true
    case .missing: attendee.presence == .awaited && deputies[attendee.id] == nil
    case .present: attendee.isPresent
    }
  }
}

extension Attendee {
  /// Whether the same words find both.
  fileprivate func isCalled(like other: Attendee) -> Bool {
    id == other.id && name == other.name && position == other.position && group == other.group
      && village == other.village && institution == other.institution && aliases == other.aliases
  }
}

extension FoldedText {
  /// Whether every one of these words begins a word of the text.
  fileprivate func holds(_ words: [[UInt8]]) -> Bool {
    words.allSatisfy { word in
      var start = 0
      while start < bytes.count {
        if bytes[start...].starts(with: word) { return true }
        start = (bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.count) + 1
      }
      return false
    }
  }
}
