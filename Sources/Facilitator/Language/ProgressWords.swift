import Meeting

/// What became of commitments.
package protocol ProgressWords {
  /// Without a date or a reason.
  func word(for progress: Commitment.Progress) -> String
  /// Said behind a date that took the place of another: "semula Jumat, 30 Januari 2026".
  func formerDue(_ due: String) -> String
  /// Said of what was reported after the meeting: "dilaporkan Jumat, 30 Januari 2026".
  func reported(on day: CivilDate) -> String
}

extension ProgressWords where Self: EntryWords {
  /// The progress with its date or its reason.
  func name(of progress: Commitment.Progress) -> String {
    switch progress {
    case .pending, .underWay, .done: word(for: progress)
    case .rescheduled(let date): "\(word(for: progress)): \(due(.date(date)))"
    case .cancelled(let reason): "\(word(for: progress)): \(reason)"
    }
  }

  /// What there is to say about the progress of an entry, in parts; empty where nothing was reported on it.
  func reported(_ entry: Entry) -> [String] {
    guard entry.kind == .commitment, !entry.isStruck, let report = entry.lastReport else { return [] }
    // The new date stands with the entry itself; what it was before stands nowhere else.
    var parts: [String] = []
    if case .rescheduled = report.progress {
      parts.append(word(for: report.progress))
      parts.append(formerDue(report.formerDue.map { due($0) } ?? noDue))
    } else {
      parts.append(name(of: report.progress))
    }
    if let note = report.note { parts.append(note) }
    if let day = report.date { parts.append(reported(on: day)) }
    return parts
  }

  /// "K-2, K-3 dalam proses: menunggu data".
  func progress(_ ids: [Entry.ID], _ progress: Commitment.Progress, note: String?, in session: Session) -> String {
    let numbers = ids.map { session.entry($0)?.number.description ?? "–" }.joined(separator: ", ")
    return "\(numbers) \(name(of: progress))" + (note.map { ": \($0)" } ?? "")
  }

  func progressChip(_ numbers: [Entry.Number], _ progress: Commitment.Progress, note: String?) -> String {
    "\(numbers.map(\.description).joined(separator: ", ")) → \(name(of: progress))" + (note.map { ": \($0)" } ?? "")
  }

  /// The progress of commitments before and after a change of it, with what was due where that changed too.
  func progressValues(
    _ ids: [Entry.ID], _ before: [Commitment.Progress], due former: [Commitment.Due?], _ after: Commitment.Progress,
    note: String?, in session: Session
  ) -> (before: String?, after: String?) {
    func number(_ id: Entry.ID) -> String { ids.count == 1 ? "" : "\(session.entry(id)?.number.description ?? "–") " }
    var isRescheduled = false
    if case .rescheduled = after { isRescheduled = true }
    let old = zip(ids, zip(before, former)).map { id, old in
      let (progress, due) = old
      return number(id) + (isRescheduled ? due.map { self.due($0) } ?? noDue : name(of: progress))
    }
    return (old.joined(separator: ", "), name(of: after) + (note.map { ": \($0)" } ?? ""))
  }
}

extension Indonesian: ProgressWords {
  package func word(for progress: Commitment.Progress) -> String { progress.word }
  package func formerDue(_ due: String) -> String { "semula \(due)" }
  package func reported(on day: CivilDate) -> String { "dilaporkan \(day.longDate)" }
}

extension English: ProgressWords {
  package func word(for progress: Commitment.Progress) -> String {
    switch progress {
    case .pending: "not done yet"
    case .underWay: "under way"
    case .done: "done"
    case .rescheduled: "rescheduled"
    case .cancelled: "cancelled"
    }
  }
  package func formerDue(_ due: String) -> String { "was \(due)" }
  package func reported(on day: CivilDate) -> String { "reported \(day.englishLongDate)" }
}
