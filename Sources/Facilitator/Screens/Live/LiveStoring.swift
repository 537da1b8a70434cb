import Capture
import Meeting

/// How what was typed here becomes durable, and what happens when it does not.
extension Live {
  /// Puts something behind what waits to be stored.
  mutating func send(_ parcel: Outbox.Parcel) { outbox.add(parcel) }

  /// What comes out of the outbox next.
  enum Dispatch {
    /// Nothing waits, or something is on its way.
    case nothing
    case store([Step], contacts: [Attendee.ID: Contact])
    /// A line that is no change of the meeting: it is done before the lines behind it are looked at.
    case elsewhere(Intent)
  }

  /// Takes the next out of the outbox if nothing is on its way.
  mutating func dispatch(words: any Language, random: inout some RandomNumberGenerator) -> Dispatch {
    while let parcel = outbox.next {
      switch deeds(of: parcel, words: words, random: &random) {
      case .success(let deeds) where deeds.isEmpty && parcel.contacts.isEmpty: outbox.drop()
      case .success(let deeds):
        let steps = deeds.map { Step(id: Step.ID(using: &random), seat: seat, deed: $0) }
        outbox.sent()
        sent = Set(steps.map(\.id))
        return .store(steps, contacts: parcel.contacts)
      case .failure(.elsewhere(let intent)):
        outbox.drop()
        return .elsewhere(intent)
      case .failure(.conflict(let mend)):
        // The dialog lies on top of what is typed; what it is about is under the hands, or waits where something else is.
        let isFree = input.field.isEmpty
        giveBack(mend.typed, mending: mend.mending)
        return .elsewhere(.open(conflict(mend, whileTyping: !isFree, words: words)))
      case .failure(.villageInForce(let village)):
        outbox.drop()
        putInForce(village, words: words)
      case .failure(.refused(let notice)): refuse(parcel, notice, words: words)
      }
    }
    return .nothing
  }

  /// Why a parcel is nothing to store.
  private enum Detour: Error {
    case elsewhere(Intent)
    case conflict(Mend)
    case villageInForce(Village.ID?)
    case refused(Notice)
  }

  private func deeds(
    of parcel: Outbox.Parcel, words: any Language, random: inout some RandomNumberGenerator
  ) -> Result<[Step.Deed], Detour> {
    switch parcel {
    case .line(let line, let time, let mending):
      switch LineTaker(context: context, words: words).take(line, mending: mending) {
      case .changes(let reading):
        if let refusal = reading.refusal(at: time) {
          return .failure(.refused(.failed(words.refusal(refusal, in: session))))
        }
        return .success(
          reading.changes(at: time, on: session.dayOfReport(madeOn: day), using: &random).map { .change($0) })
      case .undo: return deeds(of: .undo, words: words, random: &random)
      case .redo: return deeds(of: .redo, words: words, random: &random)
      case .intend(let intent): return .failure(.elsewhere(intent))
      case .conflict(let mend): return .failure(.conflict(mend))
      case .villageInForce(let village): return .failure(.villageInForce(village))
      case .refused(let reason): return .failure(.refused(.failed(reason)))
      }
    case .mend(let mend): return deeds(of: mend, words: words)
    case .command(let line, let time):
      return deeds(of: .line(line, at: time, mending: nil), words: words, random: &random)
    case .changes(let changes): return .success(changes.map { .change($0) })
    case .roster(let change, _): return .success(change.map { [.change($0)] } ?? [])
    case .undo:
      guard let step = history.nextUndo(at: seat) else { return .failure(.refused(.failed(words.nothingToUndo))) }
      return .success([.takeBack(step.id)])
    case .redo:
      guard let step = history.nextRedo(at: seat) else { return .failure(.refused(.failed(words.nothingToRedo))) }
      return .success([.takeBack(step.id)])
    }
  }

  private func deeds(of mend: Mend, words: any Language) -> Result<[Step.Deed], Detour> {
    guard let entry = session.entry(mend.mending.entry), !entry.isStruck else {
      return .failure(.refused(.failed(words.refusal(ChangeRefused.alreadyStruck(mend.mending.number), in: session))))
    }
    guard !mend.isOvertaken(by: entry) else { return .failure(.conflict(mend)) }
    var changes: [Change] = []
    if mend.draft.body != entry.body {
      changes.append(.revise(entry.id, revision: entry.revision, body: mend.draft.body, typed: mend.typed))
    }
    if mend.movesItem, mend.draft.item != entry.agendaItem { changes.append(.move(entry.id, to: mend.draft.item)) }
    return .success(changes.map { .change($0) })
  }

  /// The first cannot be stored as it is: a line goes back, and it is said why.
  private mutating func refuse(_ parcel: Outbox.Parcel, _ reason: Notice, words: any Language) {
    guard let line = parcel.line else {
      notice = reason
      outbox.drop()
      return
    }
    if input.field.isEmpty {
      notice = reason
      refusedLine = line
    } else if input.text != refusedLine {
      notice = .failed(words.notTaken(line.excerpt, because: reason.text))
    }
    // Else the notice stays that of the line under the hands, which was refused just before; this one is asked again after it.
    giveBack(line, mending: parcel.mending)
  }

  /// A line that cannot be stored goes back under the hands, or waits where something else has been typed meanwhile.
  private mutating func giveBack(_ line: String, mending: InputLine.Mending?) {
    guard input.field.isEmpty else {
      outbox.giveFirstBack()
      return
    }
    outbox.drop()
    input.set(line, mending: mending)
  }

  /// Takes in what is durable now, and says back what of it was done here.
  ///
  /// - Returns: the steps that were sent from here.
  mutating func stored(_ steps: [Step], at time: TimeOfDay?, words: any Language) -> [Step] {
    let own = steps.filter { sent.contains($0.id) }
    sent = []
    villageBefore = nil
    takeIn(steps, at: time)
    let contacts = outbox.drop()?.contacts ?? [:]
    let said = own.last.map { report($0, words: words) }
    let kept = contacts.isEmpty ? nil : words.contactsKeptApart(contacts.count)
    let parts = [said, kept].compactMap { $0 }
    if !parts.isEmpty { notice = .done(parts.joined(separator: "; ")) }
    return own
  }

  /// Takes in that nothing of what was sent is stored.
  ///
  /// - Returns: the steps that were sent from here and are stored after all: a disk may fail after the last byte.
  mutating func notStored(
    _ failure: StoringFailure, arrived: [Step], at time: TimeOfDay?, words: any Language
  ) -> [Step] {
    if !sent.isEmpty, sent.isSubset(of: arrived.map(\.id)) { return stored(arrived, at: time, words: words) }
    takeIn(arrived, at: time)
    sent = []
    switch failure {
    // What the other seat made of it is known by now: looked at anew, it is a conflict that the person is asked about.
    case .refused(.changedMeanwhile) where outbox.waiting.first.map(isOvertaken) == true: outbox.lookAgain()
    case .refused(let refusal):
      let reason = Notice.failed(words.refusal(refusal, in: session))
      if let first = outbox.waiting.first { refuse(first, reason, words: words) } else { notice = reason }
    case .unwritable(let reason):
      outbox.giveBack()
      notice = .failed(words.linesCameBack(reason))
    }
    return []
  }

  /// Takes in what another seat stored.
  mutating func arrived(_ steps: [Step], at time: TimeOfDay?) { takeIn(steps, at: time) }

  private mutating func takeIn(_ steps: [Step], at time: TimeOfDay?) {
    let marked = selectedEntry.flatMap(session.place(of:))
    // The file has checked every step; one that is known already came by another way.
    for step in steps where history.step(step.id) == nil {
      try? history.commit(step)
      guard step.seat != seat, let change = history.change(behind: step) else { continue }
      for entry in change.entries { arrivals[entry] = (step.seat, time) }
    }
    if let marked, selectedEntry.flatMap(session.place(of:)) == nil {
      // Another seat took it back: the mark stays where it is on the screen.
      selectedEntry = session.entries.isEmpty ? nil : session.entries[min(marked, session.entries.count - 1)].id
    }
    renewContext()
    if !input.field.isEmpty { input.reread(in: context) }
  }

  private func report(_ step: Step, words: any Language) -> String {
    switch step.deed {
    // The meeting does not know any more what an item was called that was taken off the agenda.
    case .change(.removeItem): return words.name(of: step, in: history) ?? ""
    case .change(let change):
      let former = words.formerDecision(history.trace(behind: step), change)
      return report(change, words: words) + (former.map { " (\($0))" } ?? "")
    case .takeBack(let id):
      guard let target = history.step(id), let what = words.name(of: target, in: history) else { return "" }
      if case .change = target.deed { return words.undone(what) }
      return words.redone(what)
    }
  }

  private func recorded(_ id: Entry.ID, _ words: any Language) -> String? {
    session.entry(id).map { words.recorded($0, in: session) }
  }

  private func report(_ change: Change, words: any Language) -> String {
    switch change {
    case .record(let new): session.entry(new.id).map { words.recorded($0, in: session) } ?? ""
    case .revise(let id, _, _, _), .join(let id, _, _, _, _, _):
      session.entry(id).map { words.recorded($0, in: session) } ?? ""
    case .endFloor: session.floor.turns.last.map { words.turnEnded($0, in: session) } ?? ""
    case .setStatus(let ids, _) where ids.count == 1: ids.first.flatMap { recorded($0, words) } ?? ""
    case .noteProgress(let ids, _, _, _, _) where ids.count == 1: ids.first.flatMap { recorded($0, words) } ?? ""
    case .rank(let id, _, _), .score(let id, _): recorded(id, words) ?? ""
    case .close: words.meetingClosed
    case .legalise: words.meetingLegalised()
    default: words.summary(change, in: session)
    }
  }
}
