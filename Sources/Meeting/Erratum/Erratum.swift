/// A correction of a meeting that was legalised (ralat): it is opened with a reason, and sealed anew when it is done.
package struct Erratum: Equatable, Sendable {
  /// Something of the meeting that was changed while the erratum was open.
  package enum Subject: Equatable, Sendable {
    /// An entry, as it was before; nil for one that was not there.
    indirect case entry(Entry.ID, before: Entry?)
    /// The head of the papers, with when the meeting began and ended.
    case head
    case attendance
    case agenda
    case indicators
    case signatories
  }

  /// Why it was opened; never empty.
  package let reason: String
  /// nil when nobody noted the time.
  package let time: TimeOfDay?
  /// What was changed, each thing once, in the order of the first changes.
  package private(set) var subjects: [Subject] = []

  init(reason: String, time: TimeOfDay?) {
    self.reason = reason
    self.time = time
  }

  mutating func note(_ changed: [Subject]) {
    for subject in changed where !subjects.contains(where: { $0.isSame(as: subject) }) { subjects.append(subject) }
  }
}

extension Erratum.Subject {
  fileprivate func isSame(as other: Self) -> Bool {
    if case (.entry(let one, _), .entry(let two, _)) = (self, other) { return one == two }
    return self == other
  }
}

extension Session {
  /// The erratum that is open: its changes are not sealed yet; nil where none is.
  package var openErratum: Erratum? { status == .closed ? errata.last : nil }

  /// What `change` is about to change, as an erratum tells it.
  func erratumSubjects(of change: Change) -> [Erratum.Subject] {
    switch change {
    case .begin, .legalise, .openErratum: []
    case .set, .handOver, .correct(.handover): [.head]
    case .addItem, .startItem, .finishItem, .postponeItem, .planItem, .suspend, .resume, .moveItem, .renameItem,
      .removeItem, .reopenItem, .correct(.item), .correct(.suspension):
      [.agenda]
    case .correct(.attendee): [.attendance]
    case .addAttendee, .setPresence, .countHeads, .setGroupPresence, .represent, .amendAttendee, .importRoster:
      [.attendance]
    case .joinQueue, .leaveQueue, .giveFloor, .endFloor: []
    case .noteIndicator, .removeIndicator: [.indicators]
    case .close(let time, let signatories):
      (time == details.end ? [] : [.head]) + (signatories == self.signatories ? [] : [.signatories])
    // No paper that was signed speaks of it.
    case .noteSIPD: []
    case .record, .takeIn, .revise, .move, .split, .join, .strike, .setStatus, .rank, .score, .confirm, .noteProgress:
      change.entries.map { .entry($0, before: entry($0)) }
    }
  }

  /// Whether `change` only fills in what may be filled in at any time: the number of the letter, the rank and number of those who
  /// signed, and what was typed into SIPD, of which no paper that was signed speaks.
  func isFilling(_ change: Change) -> Bool {
    switch change {
    case .set(.letterNumber), .noteSIPD: true
    case .close(let time, let signatories):
      time == details.end && signatories != self.signatories && signatories.count == self.signatories.count
        && zip(signatories, self.signatories).allSatisfy { $0.role == $1.role && $0.name == $1.name }
    default: false
    }
  }
}
