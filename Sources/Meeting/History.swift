/// One step of a meeting's history: a change, or the taking back of an earlier step, and from which seat it came.
package struct Step: Equatable, Sendable {
  package typealias ID = Identifier<Step>

  package enum Deed: Equatable, Sendable, Codable {
    case change(Change)
    /// Undo names the step of a change; redo names the step of an undo. A redo is not taken back: what it brought back is undone again.
    case takeBack(ID)
  }

  package let id: ID
  /// Who typed it, such as "Sekretaris".
  package let seat: String
  package let deed: Deed
  /// The wall clock when it was stored; nil until the file has told it.
  package var recordedAt: Instant?

  package init(id: ID, seat: String, deed: Deed, recordedAt: Instant? = nil) {
    self.id = id
    self.seat = seat
    self.deed = deed
    self.recordedAt = recordedAt
  }

  /// Two are equal when they are the same deed of the same seat; when it was stored is no part of what was done.
  package static func == (one: Step, other: Step) -> Bool {
    one.id == other.id && one.seat == other.seat && one.deed == other.deed
  }
}

/// A session with all the steps that led to it, so that any of them can be taken back.
///
/// Taking back never deletes: the session is made again from the steps that hold, and what a later step stands on cannot be taken
/// away from under it. Entry numbers stay given.
package struct History: Sendable {
  /// The meeting as it stands.
  package private(set) var session = Session()
  package private(set) var steps: [Step] = []

  private var position: [Step.ID: Int] = [:]
  /// What each step met when it was made, beside `steps`.
  private var traces: [Trace?] = []
  private var takenBack: Set<Step.ID> = []
  /// The place of the step that sealed the meeting last; nil while it is not legalised.
  private var sealed: Int?
  private var undoable: [String: [Step.ID]] = [:]
  private var redoable: [String: [Step.ID]] = [:]
  /// Two earlier states, so that taking back a recent step replays a part of the meeting and not the whole.
  private var checkpoints: [(count: Int, session: Session)] = []
  /// How many steps lie between two of them: more in a long meeting, since keeping a state copies all of it.
  private var checkpointDistance: Int { max(256, steps.count / 8) }

  package init() {}

  /// Carries out `step` and keeps it.
  ///
  /// - Throws: why it was refused; the history is then as it was.
  package mutating func commit(_ step: Step) throws(ChangeRefused) {
    guard position[step.id] == nil else { throw .duplicate(identifier: step.id.rawValue) }
    var trace: Trace?
    switch step.deed {
    case .change(let change):
      let former = session.entry(changedBy: change)
      trace = session.trace(of: change)
      try session.apply(change)
      trace = trace ?? session.trace(of: change, on: former)
      if !Self.isPermanent(change) { undoable[step.seat, default: []].append(step.id) }
      redoable[step.seat] = []
      if case .legalise = change {
        // What is sealed is not taken back; an erratum says anew what is to be changed.
        undoable = [:]
        redoable = [:]
        sealed = steps.count
      }
    case .takeBack(let id):
      try takeBack(id, by: step)
    }
    position[step.id] = steps.count
    steps.append(step)
    traces.append(trace)
    if steps.count - (checkpoints.last?.count ?? 0) >= checkpointDistance {
      if checkpoints.count == 2 { checkpoints.removeFirst() }
      checkpoints.append((steps.count, session))
    }
  }

  /// The change that undo at `seat` would take back; nil when there is none.
  package func nextUndo(at seat: String) -> Step? { step(undoable[seat]?.last) }

  /// The entry recorded or split off last at `seat` that is not struck; nil when there is none.
  package func newestEntry(at seat: String) -> Entry? {
    for id in (undoable[seat] ?? []).reversed() {
      guard case .change(let change)? = step(id)?.deed else { continue }
      switch change {
      case .record(let new), .split(_, _, _, _, let new):
        if let entry = session.entry(new.id), !entry.isStruck { return entry }
      default: break
      }
    }
    return nil
  }

  /// The step of the undo that redo at `seat` would take back; nil when there is none.
  package func nextRedo(at seat: String) -> Step? { step(redoable[seat]?.last) }

  /// The step `id`; nil when it is not of this history.
  package func step(_ id: Step.ID?) -> Step? {
    id.flatMap { position[$0] }.map { steps[$0] }
  }

  /// The change that a step carried out or, over any number of undos and redos, took back or brought back.
  package func change(behind step: Step) -> Change? {
    switch step.deed {
    case .change(let change): change
    case .takeBack(let id): self.step(id).flatMap { self.change(behind: $0) }
    }
  }

  /// What `step` met when it was made, or what the step met that it took back or brought back; nil where it met nothing that
  /// it changed.
  package func trace(behind step: Step) -> Trace? {
    switch step.deed {
    case .change: position[step.id].flatMap { traces[$0] }
    case .takeBack(let id): self.step(id).flatMap { trace(behind: $0) }
    }
  }

  /// Whether what the step did holds no longer, because it was taken back.
  package func isTakenBack(_ id: Step.ID) -> Bool { takenBack.contains(id) }

  private static func isPermanent(_ change: Change) -> Bool {
    switch change {
    case .begin, .legalise, .openErratum: true
    default: false
    }
  }

  private mutating func takeBack(_ id: Step.ID, by step: Step) throws(ChangeRefused) {
    guard session.status != .legalised else { throw .sealed }
    guard let target = self.step(id), !takenBack.contains(id) else { throw .nothingToTakeBack }
    if let sealed, let place = position[id], place < sealed { throw .cannotTakeBack }
    if case .change(let change) = target.deed, Self.isPermanent(change) { throw .cannotTakeBack }
    var withdrawn = takenBack
    withdrawn.insert(id)
    var origin = target
    if case .takeBack(let undone) = target.deed {
      guard let change = self.step(undone), case .change = change.deed else { throw .cannotTakeBack }
      // Redo takes an undo back, so that what the undo had taken back holds again.
      withdrawn.remove(undone)
      origin = change
    }
    session = try replay(without: withdrawn, from: position[origin.id] ?? 0)
    takenBack = withdrawn
    checkpoints.removeAll { $0.count > (position[origin.id] ?? 0) }
    moveBetweenStacks(target, by: step)
  }

  /// Makes the session anew from the newest checkpoint before `first`.
  private func replay(without withdrawn: Set<Step.ID>, from first: Int) throws(ChangeRefused) -> Session {
    let checkpoint = checkpoints.last { $0.count <= first }
    var session = checkpoint?.session ?? Session()
    for step in steps[(checkpoint?.count ?? 0)...] {
      guard case .change(let change) = step.deed else { continue }
      if withdrawn.contains(step.id) {
        session.keepNumbers(of: change)
        continue
      }
      do {
        try session.apply(change)
      } catch {
        throw .neededBy(change)
      }
    }
    return session
  }

  private mutating func moveBetweenStacks(_ target: Step, by step: Step) {
    // Any seat may have taken it back or brought it back before.
    for seat in undoable.keys { undoable[seat]?.removeAll { $0 == target.id } }
    for seat in redoable.keys { redoable[seat]?.removeAll { $0 == target.id } }
    switch target.deed {
    case .change: redoable[step.seat, default: []].append(step.id)
    case .takeBack(let change): undoable[step.seat, default: []].append(change)
    }
  }
}
