/// The commitments that stand, in groups by one thing.
package struct CommitmentGroups: Equatable, Sendable {
  /// By what commitments are grouped.
  package enum Key: Sendable, CaseIterable {
    case due, owner, progress
  }

  /// What the commitments of one group share.
  package enum Subject: Hashable, Sendable {
    /// Left open by an earlier meeting, and still so.
    case carried
    /// Still to be kept although the date has passed.
    case late
    /// Due within the seven days that begin today, today among them.
    case soon
    case later
    case routine
    case withoutDue
    /// Kept or cancelled.
    case settled
    /// nil is nobody yet.
    case owner(Party?)
    case pending, underWay, rescheduled, done, cancelled
  }

  package struct Group: Equatable, Sendable {
    package let subject: Subject
    package let entries: [Entry]
  }

  /// Groups with nothing in them are left out; what earlier meetings left open stands before all others, except by owner. By due date the
  /// earliest stand first; one with several owners stands with each of them;
  /// owners come in the order in which they first promised, nobody last.
  package let groups: [Group]

  /// Groups `entries`, which are commitments, as they stand on the day `today`.
  package init(of entries: [Entry], by key: Key, on today: CivilDate?) {
    var members: [Subject: [Entry]] = [:]
    var order: [Subject] = []
    for entry in entries {
      guard case .commitment(let commitment) = entry.body.matter else { continue }
      let subjects: [Subject] =
        switch key {
        case .due: [Self.isCarried(entry) ? .carried : Self.due(of: entry, on: today)]
        case .progress: [Self.isCarried(entry) ? .carried : Self.progress(of: entry)]
        case .owner: commitment.owners.isEmpty ? [.owner(nil)] : commitment.owners.map { .owner($0) }
        }
      for subject in subjects {
        if members[subject] == nil { order.append(subject) }
        members[subject, default: []].append(entry)
      }
    }
    switch key {
    case .due: order = [.carried, .late, .soon, .later, .routine, .withoutDue, .settled]
    case .progress: order = [.carried, .pending, .underWay, .rescheduled, .done, .cancelled]
    case .owner: order = order.filter { $0 != .owner(nil) } + [.owner(nil)]
    }
    groups = order.compactMap { subject in
      guard let entries = members[subject] else { return nil }
      return Group(subject: subject, entries: key == .due ? Self.byDate(entries) : entries)
    }
  }

  private static func isCarried(_ entry: Entry) -> Bool { entry.origin != nil && entry.isOpenCommitment }

  private static func due(of entry: Entry, on today: CivilDate?) -> Subject {
    guard entry.isOpenCommitment else { return .settled }
    switch entry.due {
    case .routine: return .routine
    case nil: return .withoutDue
    case .date(let date):
      guard let today else { return .later }
      return date < today ? .late : date < today.adding(days: 7) ? .soon : .later
    }
  }

  private static func progress(of entry: Entry) -> Subject {
    switch entry.progress {
    case .pending: .pending
    case .underWay: .underWay
    case .rescheduled: .rescheduled
    case .done: .done
    case .cancelled: .cancelled
    }
  }

  private static func byDate(_ entries: [Entry]) -> [Entry] {
    entries.enumerated().sorted { left, right in
      guard case .date(let one)? = left.element.due else { return left.offset < right.offset }
      guard case .date(let other)? = right.element.due else { return left.offset < right.offset }
      return (one, left.offset) < (other, right.offset)
    }.map(\.element)
  }
}

extension Session {
  /// The commitments that stand, in the order recorded.
  package var commitments: [Entry] { entries.filter { $0.kind == .commitment && !$0.isStruck } }
}

extension Entry {
  /// For how many days a commitment should have been kept by `day`, at least one; nil for one that is not late.
  package func daysLate(on day: CivilDate) -> Int? {
    guard isLate(on: day), case .date(let due)? = due else { return nil }
    return day.dayNumber - due.dayNumber
  }
}
