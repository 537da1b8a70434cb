import Capture
import Meeting

/// The words of undo, redo and the history.
package protocol HistoryWords {
  var historyTitle: String { get }
  func historyTitle(of number: Entry.Number) -> String
  var historyHint: String { get }
  var entryHistoryHint: String { get }
  /// The mark of a step that was taken back.
  var takenBack: String { get }
  var oldValue: String { get }
  var newValue: String { get }
  /// What stands where there was or is no value.
  var noValue: String { get }
  /// "21/1 10.14": day, month and time in the meeting's zone.
  func shortMoment(_ instant: Instant, in session: Session) -> String
  /// With weekday, year and seconds.
  func moment(_ instant: Instant, in zone: Zone) -> String
  func undoing(_ what: String) -> String
  /// That an entry was mended, by the number that it bore then.
  func mended(_ number: Entry.Number, _ text: String) -> String
  /// That an entry was made one of another kind.
  func turned(_ number: Entry.Number, into other: Entry.Number) -> String
  func redoing(_ what: String) -> String
  func name(of presence: Attendee.Presence) -> String
  func name(of field: Field) -> String
}

extension HistoryWords {
  package func shortMoment(_ instant: Instant, in session: Session) -> String {
    let zone = session.details.zone
    let date = instant.date(in: zone)
    return "\(date.day)/\(date.month) \(instant.time(in: zone).dotted)"
  }
}

extension HistoryWords
where
  Self: RefusalWords & EntryWords & DetailWords & ReadingWords & RoomWords & ProposalWords & ProgressWords
    & ReadBackWords & TimeWords
{
  /// What the change of a step, or the one that it takes back or brings back, is called: "K-7 pendampingan ibu hamil"; nil for a
  /// step that is not of this history.
  package func name(of step: Step, in history: History) -> String? {
    guard let change = history.change(behind: step) else { return nil }
    // An entry that was taken back has no number in the meeting any more, and is still called by it.
    switch (change, history.trace(behind: step)) {
    case (.record(let entry), .recorded(let number)): return "\(number) \(entry.body.text.excerpt)"
    case (.revise(_, _, let body, _), .mended(let before, let after)):
      return before.number == after.number
        ? mended(after.number, body.text.excerpt) : turned(before.number, into: after.number)
    // What was taken off the agenda is named by no item of the meeting.
    case (.removeItem, .removedItem(let item)): return removal(of: item)
    default: return summary(change, in: history.session)
    }
  }

  /// What a step did: the name of its change, or that it took it back or brought it back.
  func deed(of step: Step, in history: History) -> String {
    let what = name(of: step, in: history) ?? ""
    switch step.deed {
    case .change: return what
    case .takeBack(let id):
      if case .takeBack = history.step(id)?.deed { return redoing(what) }
      return undoing(what)
    }
  }

  /// The old and the new value of what a step changed, each nil where there was or is none; nil where it changed no value.
  func values(of step: Step, in history: History) -> (before: String?, after: String?)? {
    guard let change = history.change(behind: step), let trace = history.trace(behind: step),
      let (before, after) = values(of: change, trace, in: history.session)
    else { return nil }
    if case .takeBack(let id) = step.deed, case .change = history.step(id)?.deed { return (after, before) }
    return (before, after)
  }

  private func values(of change: Change, _ trace: Trace, in session: Session) -> (before: String?, after: String?)? {
    switch (trace, change) {
    case (.recorded, .record(let entry)): (nil, version(entry.body, in: session))
    case (.mended(let before, let after), _):
      (
        version(before, beside: after, in: session), version(after, beside: before, in: session)
      )
    case (.detail(let before), .set(let after)): (value(of: before, in: session), value(of: after, in: session))
    case (.presence(let before), .setPresence(let ids, let after)):
      (
        names(of: ids, noted: before, in: session), names(of: ids, noted: ids.map { _ in after }, in: session)
      )
    case (.headCount(let before), .countHeads(_, let after)): (before.map { "\($0)" }, after.map { "\($0)" })
    case (.detail(let before), .handOver(let office, let party, _)):
      (value(of: before, in: session), value(of: office.detail(party), in: session))
    case (.plannedMinutes(let before), .planItem(_, let allotment)):
      (before.map { plan($0) }, allotment.minutes(from: before).map { plan($0) })
    case (.itemTitle(let before), .renameItem(_, let after)): (before, after)
    case (.itemPlace(let before), .moveItem(_, let other)):
      (place(before), other.map { place(behind: session.agendaItem($0)?.title ?? Session.dots) } ?? place(1))
    case (.removedItem(let item), .removeItem): ("\(item.title) (\(plan(item.plannedMinutes)))", nil)
    case (.noted(let before), .correct(let after)): (times(before), times(after))
    case (.indicator(let before), .noteIndicator(let after)): (before.map { indicator($0) }, indicator(after))
    case (.indicator(let before), .removeIndicator): (before.map { indicator($0) }, nil)
    case (.progress(let before, let due), .noteProgress(let ids, let after, let note, _, _)):
      progressValues(ids, before, due: due, after, note: note, in: session)
    case (.particulars(let before), .amendAttendee(_, let after)):
      (particulars(before, in: session), particulars([after], in: session))
    case (.particulars(let before), .importRoster(_, let amendments)):
      (particulars(before, in: session), particulars(amendments.map(\.particulars), in: session))
    default: standingValues(of: change, trace, in: session)
    }
  }

  /// All that an entry says beside all that it would say as `draft`, with what differs in brackets.
  func compared(_ entry: Entry, with draft: EntryDraft, in session: Session) -> (before: String, after: String) {
    func said(_ body: Entry.Body, _ item: AgendaItem.ID?) -> String {
      let title = item.flatMap { session.agendaItem($0)?.title } ?? Session.dots
      return (entry.agendaItem == draft.item ? "" : title + " · ") + version(body, in: session)
    }
    let difference = WordDifference(said(entry.body, entry.agendaItem), said(draft.body, draft.item))
    return (bracketed(difference.before), bracketed(difference.after))
  }

  private func bracketed(_ words: [WordDifference.Word]) -> String {
    words.bracketed.map(\.text).joined(separator: " ")
  }

  private func names(of ids: [Attendee.ID], noted presences: [Attendee.Presence], in session: Session) -> String {
    zip(ids, presences).map { "\(session.attendee($0)?.displayName ?? Session.dots) (\(name(of: $1)))" }
      .joined(separator: ", ")
  }

  /// What a roster says of some; nil where it names none.
  private func particulars(_ all: [Attendee.Particulars], in session: Session) -> String? {
    all.isEmpty ? nil : all.map { $0.line(in: session) }.joined(separator: "; ")
  }

  /// One version of an entry, with its item and its number where they are not those of the other version.
  private func version(_ entry: Entry, beside other: Entry, in session: Session) -> String {
    var parts: [String] = []
    if entry.number != other.number { parts.append("\(entry.number)") }
    if entry.agendaItem != other.agendaItem {
      parts.append(entry.agendaItem.flatMap { session.agendaItem($0)?.title } ?? Session.dots)
    }
    parts.append(version(entry.body, in: session))
    if entry.standing.status != other.standing.status { parts.append(name(of: entry.standing.status)) }
    if entry.reports != other.reports { parts += reported(entry) }
    if entry.standing.sipd != other.standing.sipd { parts.append(sipd(entry.standing.sipd)) }
    if entry.isStruck { parts.append(struck) }
    if let confirmation = entry.confirmation, confirmation != other.confirmation {
      parts.append(confirmed(confirmation, of: entry, in: session))
    }
    return parts.joined(separator: " · ")
  }

  /// Everything that an entry says, in one line.
  private func version(_ body: Entry.Body, in session: Session) -> String {
    var parts = [name(of: body.matter.kind)]
    let parties = body.matter.parties
    if !parties.isEmpty { parts.append(names(of: parties, in: session)) }
    switch body.matter {
    case .note(let note):
      if let speech = note.speech { parts.append(name(of: speech)) }
      parts.append(note.isQuotation ? "“\(body.text)”" : body.text)
      if let correction = note.correction { parts.append(self.correction(correction)) }
    case .commitment(let commitment):
      parts += [commitment.due.map { due($0) } ?? noDue, body.text]
      if let target = commitment.target { parts.append("\(name(of: Field.target)) \(target)") }
    case .proposal(let proposal):
      parts.append(body.text)
      let values: [(Field, String?)] = [
        (.village, proposal.village.flatMap { session.village($0)?.name }), (.location, proposal.location),
        (.volume, proposal.volume), (.beneficiaries, proposal.beneficiaries), (.cost, proposal.cost?.short),
        (.funds, proposal.funds), (.office, proposal.office), (.problem, proposal.problem),
        (.authority, proposal.authority), (.urgency, proposal.urgency),
      ]
      for case (let field, let value?) in values { parts.append("\(name(of: field)) \(value)") }
      parts += proposal.furtherDetails.map { "\(name(of: Field($0.detail))) \($0.text)" }
      if let intervention = proposal.intervention { parts.append("#\(intervention.word)") }
    case .decision(let decision):
      parts += [body.text] + (decision.method.map { [method($0)] } ?? [])
      parts += decision.dissents.map { dissent($0.party, reason: $0.reason, in: session) }
    case .setAside: parts.append(body.text)
    }
    return (parts + body.labels.map { "#\($0)" }).joined(separator: " · ")
  }
}

extension Indonesian: HistoryWords {
  package var historyTitle: String { "Riwayat rapat" }
  package func historyTitle(of number: Entry.Number) -> String { "Riwayat \(number)" }
  package var historyHint: String { "↑↓ PgUp PgDn pilih   Enter riwayat butir itu   Esc kembali" }
  package var entryHistoryHint: String { "↑↓ PgUp PgDn pilih   Esc kembali" }
  package var takenBack: String { "diurungkan" }
  package var oldValue: String { "lama" }
  package var newValue: String { "baru" }
  package var noValue: String { "(belum ada)" }
  package func moment(_ instant: Instant, in zone: Zone) -> String {
    "\(instant.date(in: zone).longDate) pukul \(instant.time(in: zone).dotted) \(zone.rawValue)"
  }
  package func undoing(_ what: String) -> String { "mengurungkan: \(what)" }
  package func mended(_ number: Entry.Number, _ text: String) -> String { "perbaikan \(number) \(text)" }
  package func turned(_ number: Entry.Number, into other: Entry.Number) -> String { "\(number) dijadikan \(other)" }
  package func redoing(_ what: String) -> String { "melakukan lagi: \(what)" }
  package func name(of presence: Attendee.Presence) -> String {
    switch presence {
    case .awaited: "belum hadir"
    case .present(let time): time.map { "hadir \($0.dotted)" } ?? "hadir"
    case .excused(let reason): excused(reason)
    case .left(let time, _): left(at: time)
    }
  }
}

extension English: HistoryWords {
  package var historyTitle: String { "History of the meeting" }
  package func historyTitle(of number: Entry.Number) -> String { "History of \(number)" }
  package var historyHint: String { "↑↓ PgUp PgDn choose   Enter history of that entry   Esc back" }
  package var entryHistoryHint: String { "↑↓ PgUp PgDn choose   Esc back" }
  package var takenBack: String { "undone" }
  package var oldValue: String { "old" }
  package var newValue: String { "new" }
  package var noValue: String { "(none yet)" }
  package func moment(_ instant: Instant, in zone: Zone) -> String {
    "\(instant.date(in: zone).englishLongDate) at \(instant.time(in: zone).dotted) \(zone.rawValue)"
  }
  package func undoing(_ what: String) -> String { "undid: \(what)" }
  package func mended(_ number: Entry.Number, _ text: String) -> String { "mending of \(number) \(text)" }
  package func turned(_ number: Entry.Number, into other: Entry.Number) -> String { "\(number) turned into \(other)" }
  package func redoing(_ what: String) -> String { "did again: \(what)" }
  package func name(of presence: Attendee.Presence) -> String {
    switch presence {
    case .awaited: "not present"
    case .present(let time): time.map { "present \($0.dotted)" } ?? "present"
    case .excused(let reason): excused(reason)
    case .left(let time, _): left(at: time)
    }
  }
}
