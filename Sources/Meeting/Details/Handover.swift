/// An office of the meeting that went from one to another while the meeting ran.
package struct Handover: Equatable, Sendable {
  package enum Office: String, Sendable, Codable, CaseIterable {
    /// Who leads the meeting (pimpinan).
    case chair
    /// Who keeps the minutes (notulis).
    case noteTaker
  }

  package let office: Office
  /// Who held it up to then; nil where nobody was noted. Who holds it from then on is the next one's `from`, or what the head of
  /// the meeting says.
  package let from: Party?
  /// nil when nobody noted the time.
  package internal(set) var time: TimeOfDay?
}

extension Handover.Office {
  /// The field of the head that says who holds it.
  package func detail(_ party: Party?) -> Detail {
    switch self {
    case .chair: .chair(party)
    case .noteTaker: .noteTaker(party)
    }
  }
}

extension Details {
  /// Who holds an office now; nil where nobody is noted.
  package func holder(of office: Handover.Office) -> Party? {
    switch office {
    case .chair: chair
    case .noteTaker: noteTaker
    }
  }
}
