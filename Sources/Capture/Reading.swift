import Meeting

/// What one typed line means.
package struct Reading: Equatable, Sendable {
  package enum Outcome: Equatable, Sendable {
    /// A blank line.
    case nothing
    /// A new entry, in the item that runs.
    case entry(Entry.Body, item: AgendaItem.ID?)
    /// An entry that is there says something else from now on: by `+`, or by a line that replaces it.
    case amend(Revision)
    /// An entry that is there is mended by `s/a/b/` or `/ganti`.
    case substitute(Revision)
    case command(Command)
    case refused(Refusal)
  }

  /// An entry as it stands, and what it says from now on.
  package struct Revision: Equatable, Sendable {
    package let entry: Entry.ID
    package let number: Entry.Number
    /// The revision that was read, which must still hold when the change is made.
    package let revision: Int
    package let body: Entry.Body
    /// The entry's lines so far, which are kept above the new one; nil where the line takes their place.
    package let typedBefore: String?

    /// What the entry keeps as typed once it was revised by `line`.
    fileprivate func typed(with line: String) -> String { typedBefore.map { "\($0)\n\(line)" } ?? line }
  }

  /// The line as typed, control characters as blanks, without the time before it.
  package let typed: String
  /// The time typed before the line, `[10.02]`; nil if there was none.
  package let time: TimeOfDay?
  package let outcome: Outcome
  /// In the order in which they are shown.
  package let chips: [Chip]
}

extension Reading {
  /// The changes that the line asks for; none for a blank or refused line and for the commands that the application itself
  /// carries out (tidying, undo, redo, edit, close, legalise, help, the village in force, the view of speakers,
  /// find, history, theme, reading back, preview, the public view, printing).
  ///
  /// - Parameters:
  ///   - time: the time of the meeting's clock; a time typed before the line comes first, nil means that nobody notes it.
  ///   - today: the day on which it is typed, which what is reported after the meeting carries; nil where nobody knows.
  ///   - generator: where the identifiers of what is new come from; only here are any made.
  ///   - addingGuests: everyone named who is on no list goes on the roster as a guest.
  package func changes(
    at time: TimeOfDay?, on today: CivilDate? = nil, using generator: inout some RandomNumberGenerator,
    addingGuests: Bool = false
  ) -> [Change] {
    let time = self.time ?? time
    switch outcome {
    case .nothing, .refused: return []
    case .entry(let body, let item):
      let (guests, body) = addingGuests ? body.addingGuests(at: time, using: &generator) : ([], body)
      let entry = NewEntry(
        id: Identifier(using: &generator), body: body, agendaItem: item, time: time, typed: typed)
      return guests + [.record(entry)]
    case .amend(let revision), .substitute(let revision):
      let (guests, body) =
        addingGuests ? revision.body.addingGuests(at: time, using: &generator) : ([], revision.body)
      return guests + [
        .revise(revision.entry, revision: revision.revision, body: body, typed: revision.typed(with: typed))
      ]
    case .command(let command):
      return command.changes(at: time, on: today, typed: typed, using: &generator, addingGuests: addingGuests)
    }
  }
}

extension Reading {
  /// Why the line can not be carried out at this time; nil where it can, as far as the clock is concerned.
  ///
  /// - Parameter time: the time of the meeting's clock; a time typed before the line comes first, nil means that nobody notes it.
  package func refusal(at time: TimeOfDay?) -> Refusal? {
    switch outcome {
    case .refused(let refusal): refusal
    case .command(.noteStart), .command(.noteEnd): self.time ?? time == nil ? .timeMissing : nil
    case .nothing, .entry, .amend, .substitute, .command: nil
    }
  }

  /// The first name of the line that is on no list; nil where all are known.
  package var unknownName: String? {
    if case .refused(.unknownName(let name)) = outcome { return name }
    return chips.lazy.compactMap { if case .unknownName(let name) = $0 { name } else { nil } }.first
  }
}

extension Command {
  func changes(
    at time: TimeOfDay?, on today: CivilDate?, typed: String, using generator: inout some RandomNumberGenerator,
    addingGuests: Bool
  ) -> [Change] {
    let (guests, known) = addingGuests ? speakers.guests(at: time, using: &generator) : ([], [:])
    switch self {
    case .startItem(let id): return [.startItem(id, at: time)]
    case .startNewItem(let title, let other):
      let item = AgendaItem(id: Identifier(using: &generator), title: title)
      return [.addItem(item, after: other), .startItem(item.id, at: time)]
    case .noteStart: return time.map { [.set(.start($0))] } ?? []
    case .noteEnd: return time.map { [.set(.end($0))] } ?? []
    case .finishItem(let id): return [.finishItem(id, at: time)]
    case .present(let ids, let noted): return [.setPresence(ids, .present(at: noted ?? time))]
    case .headCount(let group, let count): return [.countHeads(group, count)]
    case .uncounted(let group): return [.setGroupPresence(group, isPresent: true)]
    case .add(let newcomer):
      return [.addAttendee(newcomer.attendee(at: time, using: &generator))]
    case .joinQueue(let parties): return guests + parties.map { .joinQueue(known[$0] ?? $0, at: time) }
    case .leaveQueue(let party): return [.leaveQueue(party)]
    case .giveFloor(let party): return guests + [.giveFloor(known[party] ?? party, at: time)]
    case .endFloor: return [.endFloor(at: time)]
    case .set(let detail): return [.set(detail)]
    case .strike(let id): return [.strike(id)]
    case .move(let id, let item): return [.move(id, to: item)]
    case .turn(let turned):
      return [.revise(turned.entry, revision: turned.revision, body: turned.body, typed: turned.typed(with: typed))]
    case .split(let kept, let rest):
      let new = NewEntry(id: Identifier(using: &generator), body: rest, typed: typed)
      return [
        .split(kept.entry, revision: kept.revision, body: kept.body, typed: kept.typed(with: typed), new: new)
      ]
    case .join(let joined, let other, let otherRevision):
      return [
        .join(
          joined.entry, revision: joined.revision, with: other, otherRevision: otherRevision, body: joined.body,
          typed: joined.typed(with: typed))
      ]
    case .addItem(let title, let minutes, let other):
      return [
        .addItem(AgendaItem(id: Identifier(using: &generator), title: title, plannedMinutes: minutes), after: other)
      ]
    case .renameItem(let id, let title): return [.renameItem(id, title)]
    case .moveItem(let id, let other): return [.moveItem(id, after: other)]
    case .removeItem(let id): return [.removeItem(id)]
    case .reopenItem(let id): return [.reopenItem(id)]
    case .correct(let noted): return [.correct(noted)]
    case .postponeItem(let id): return [.postponeItem(id, at: time)]
    case .planItem(let id, let allotment): return [.planItem(id, allotment)]
    case .suspend(let length): return [.suspend(at: time, for: length)]
    case .resume: return [.resume(at: time)]
    case .handOver(let office, let party): return [.handOver(office, to: party, at: time)]
    case .noteIndicator(let indicator): return [.noteIndicator(indicator)]
    case .removeIndicator(let indicator): return [.removeIndicator(indicator)]
    case .excuse(let ids, let reason): return [.setPresence(ids, .excused(reason))]
    case .leave(let ids, let typed): return [.setPresence(ids, .left(at: typed ?? time, since: nil))]
    case .represent(let principal, .listed(let deputy), let typed):
      return [.represent(principal, by: deputy, at: typed ?? time)]
    case .represent(_, .newcomer(let newcomer), let typed):
      return [.addAttendee(newcomer.attendee(at: typed ?? time, using: &generator))]
    case .setStatus(let ids, let status): return [.setStatus(ids, status)]
    case .noteProgress(let ids, let progress, let note):
      return [.noteProgress(ids, progress, note: note, on: today, at: time)]
    case .openErratum(let reason): return [.openErratum(reason: reason, at: time)]
    case .rank(let id, let place, let reason): return [.rank(id, place, reason: reason)]
    case .score(let id, let scores): return [.score(id, scores)]
    case .noteSIPD(let ids, let record): return [.noteSIPD(ids, record)]
    case .villageInForce, .edit, .tidy, .undo, .redo, .close, .legalise, .help, .showSpeakers, .find, .history,
      .theme, .readBack, .carried, .preview, .publicView, .print, .showAgenda, .showAttendance, .showTimes,
      .showConcerns, .showSignatories:
      return []
    }
  }

  /// Those who ask for the floor or get it.
  private var speakers: [Party] {
    switch self {
    case .joinQueue(let parties): parties
    case .giveFloor(let party): [party]
    default: []
    }
  }
}

extension [Party] {
  /// Makes a guest of everyone here who is on no list: the changes that put them on the roster, and who they are there.
  fileprivate func guests(
    at time: TimeOfDay?, using generator: inout some RandomNumberGenerator
  ) -> ([Change], [Party: Party]) {
    var changes: [Change] = []
    var guests: [Party: Party] = [:]
    for party in self {
      guard case .named(let name) = party, guests[party] == nil else { continue }
      let guest = Attendee(
        id: Identifier(using: &generator), name: name, position: "", isGuest: true, presence: .present(at: time))
      changes.append(.addAttendee(guest))
      guests[party] = .person(guest.id)
    }
    return (changes, guests)
  }
}

extension Entry.Body {
  /// The body with everyone who is on no list as a guest of the roster, and the changes that put them there.
  fileprivate func addingGuests(
    at time: TimeOfDay?, using generator: inout some RandomNumberGenerator
  ) -> ([Change], Entry.Body) {
    let (changes, guests) = matter.parties.guests(at: time, using: &generator)
    var body = self
    body.matter = matter.mapParties { guests[$0] ?? $0 }
    return (changes, body)
  }
}
