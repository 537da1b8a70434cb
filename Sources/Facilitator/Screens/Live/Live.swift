import Capture
import Meeting
import TerminalUI

/// The live screen: the meeting as stored, what is on its way to the file, the line under the hands.
struct Live: Sendable {
  private(set) var history: History {
    didSet { state = StateMark() }
  }
  /// Another one for each state of the meeting.
  private(set) var state = StateMark()
  /// The part of the last frame that stays the same from key to key.
  let backdrop = Backdrop()
  let seat: String
  let path: String
  let readOnly: String?
  var input = InputLine()
  private(set) var outbox = Outbox()
  private(set) var focus = LiveLayout.Pane.input
  private(set) var agendaSelection = ListSelection()
  private(set) var attendeeSelection = ListSelection()
  /// The entry that the cursor of the record stands on; nil while the record follows its end.
  private(set) var selectedEntry: Int?
  var notice: Notice?
  /// The day that dates are counted from while the meeting has none.
  private let today: CivilDate
  /// What lines are read against, made when the first line is read; nil before that.
  private var prepared: CaptureContext?
  /// The steps that are on their way, by their identifiers.
  private var sent: Set<Step.ID> = []

  var session: Session { history.session }

  init(_ opened: OpenedMeeting, today: CivilDate) {
    history = opened.history
    seat = opened.seat
    path = opened.path
    readOnly = opened.readOnly
    self.today = today
    if opened.readOnly == nil { input.set(opened.draft) }
  }

  /// The actions that the hint line offers in the place where the keys go, besides help and menu.
  var hints: [Action] {
    switch focus {
    case .input:
      input.field.isEmpty ? [.record, .nextPane, .mendNewest] : [.record, .complete, .back]
    case .agenda, .record, .attendees: [.nextPane, .back]
    }
  }

  // MARK: - Keys

  /// Takes in a key that no action of the whole screen has.
  mutating func update(_ event: Event, time: TimeOfDay?, words: any Language) -> [Intent] {
    switch event {
    case .key(let key):
      return focus == .input ? typed(key, time: time, words: words) : moved(key, time: time, words: words)
    case .paste(let text): return paste(text)
    default: return []
    }
  }

  /// Reads the line if it changed since it was read, with what could complete it.
  ///
  /// The letter stands on the screen before that, so that the reading's time is nothing that a person waits for.
  ///
  /// - Returns: Whether anything was read.
  mutating func understand() -> Bool {
    guard input.isUnread else { return false }
    if prepared == nil { prepared = context }
    input.understand(in: context)
    return true
  }

  /// What lines are read against.
  private var context: CaptureContext { prepared ?? CaptureContext(session: session, today: today) }

  private mutating func typed(_ key: Key, time: TimeOfDay?, words: any Language) -> [Intent] {
    // What these keys do depends on what was understood so far; letters only change the line.
    if case .character = key {} else { _ = understand() }
    if input.isListOpen, key == .up || key == .down {
      input.choose(key == .up ? .up : .down)
      return []
    }
    switch key {
    case .enter:
      if input.isListOpen, input.chosen != nil {
        _ = input.complete()
        return []
      }
      return enter(time: time, words: words)
    case .tab, .backTab:
      if input.field.isEmpty {
        focus = LiveLayout.next(after: focus, backwards: key == .backTab)
      } else {
        _ = input.complete()
      }
    case .escape: escape()
    case .up where input.field.isEmpty: return [.perform(.mendNewest)]
    case _ where Action.clearLine.keys.contains(key): return [.perform(.clearLine)]
    default:
      if input.take(key) { notice = nil }
    }
    return []
  }

  private mutating func escape() {
    if input.isListOpen {
      input.dismissList()
    } else if input.mending != nil {
      // The text under way is kept where Ctrl-Z finds it.
      input.clear()
    } else {
      notice = nil
    }
  }

  /// Enter: what can be recorded leaves the line at once; what cannot stays, with the reason.
  private mutating func enter(time: TimeOfDay?, words: any Language) -> [Intent] {
    let text = input.text
    if text.allSatisfy(\.isWhitespace) {
      if !outbox.returned.isEmpty { outbox.retry() }
      return []
    }
    // Behind lines that are still on their way it is read when its turn comes: what it stands on is not there yet.
    let outcome =
      outbox.waiting.isEmpty ? LineTaker(context: context, words: words).take(text, mending: input.mending?.entry) : nil
    switch outcome {
    case .refused(let reason):
      notice = .failed(reason)
      return []
    case .intend(let intent):
      input.finish()
      notice = nil
      return [intent]
    case .changes, nil:
      outbox.add(.line(text, at: time, mending: input.mending?.entry))
      input.finish()
      notice = nil
      return []
    }
  }

  private mutating func moved(_ key: Key, time: TimeOfDay?, words: any Language) -> [Intent] {
    switch key {
    case .escape: goHome()
    case .tab: focus = LiveLayout.next(after: focus, backwards: false)
    case .backTab: focus = LiveLayout.next(after: focus, backwards: true)
    case .enter: return open(time: time)
    case .character:
      // The line is home: whatever is typed goes there.
      goHome()
      return typed(key, time: time, words: words)
    default:
      guard let move = ListSelection.move(for: key) else { return [] }
      self.move(move)
    }
    return []
  }

  mutating func goHome() {
    focus = .input
    selectedEntry = nil
  }

  private mutating func move(_ move: ListSelection.Move) {
    // A page here is a guess: the pane keeps the cursor in sight whatever its height.
    let page = 10
    switch focus {
    case .agenda: agendaSelection.move(move, count: session.agenda.count, height: page)
    case .attendees:
      attendeeSelection.move(move, count: AttendeePane.rowCount(session), height: page)
    case .record:
      var selection = ListSelection(index: selectedEntry ?? session.entries.count - 1)
      selection.move(move, count: session.entries.count, height: page)
      selectedEntry = selection.index
    case .input: break
    }
  }

  private mutating func open(time: TimeOfDay?) -> [Intent] {
    switch focus {
    case .agenda:
      guard session.agenda.indices.contains(agendaSelection.index) else { return [] }
      return [.make([.startItem(session.agenda[agendaSelection.index].id, at: time)])]
    case .record:
      let index = selectedEntry ?? session.entries.count - 1
      guard session.entries.indices.contains(index) else { return [] }
      mend(session.entries[index])
    case .attendees, .input: break
    }
    return []
  }

  /// Puts the newest entry that can be mended in the line.
  ///
  /// - Returns: False when there is none.
  mutating func mendNewest() -> Bool {
    guard let entry = session.entries.last(where: { !$0.isStruck }) else { return false }
    mend(entry)
    return true
  }

  private mutating func mend(_ entry: Entry) {
    goHome()
    notice = nil
    input.set(context.line(for: entry), mending: InputLine.Mending(entry: entry.id, number: entry.number))
  }

  private mutating func paste(_ text: String) -> [Intent] {
    goHome()
    notice = nil
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    guard lines.count > 1 else {
      input.insert(lines.first.map(String.init) ?? "")
      return []
    }
    return [.paste(lines.map(String.init))]
  }

  // MARK: - Storing

  /// Puts something behind what waits to be stored.
  mutating func send(_ parcel: Outbox.Parcel) { outbox.add(parcel) }

  /// The steps to store next, if nothing is on its way; what is no change of the meeting is added to `intents` instead.
  mutating func nextToStore(
    words: any Language, random: inout some RandomNumberGenerator, intents: inout [Intent]
  ) -> [Step]? {
    while let parcel = outbox.next {
      switch deeds(of: parcel, words: words, random: &random) {
      case .success(let deeds) where deeds.isEmpty: outbox.drop()
      case .success(let deeds):
        let steps = deeds.map { Step(id: Step.ID(using: &random), seat: seat, deed: $0) }
        outbox.sent()
        sent = Set(steps.map(\.id))
        return steps
      case .failure(.elsewhere(let intent)):
        outbox.drop()
        intents.append(intent)
      case .failure(.refused(let notice)):
        self.notice = notice
        if case .line(let line, _, let mending) = parcel {
          giveBack(line, mending: mending)
        } else {
          outbox.drop()
        }
      }
    }
    return nil
  }

  /// Why a parcel is nothing to store.
  private enum Detour: Error {
    case elsewhere(Intent)
    case refused(Notice)
  }

  private func deeds(
    of parcel: Outbox.Parcel, words: any Language, random: inout some RandomNumberGenerator
  ) -> Result<[Step.Deed], Detour> {
    switch parcel {
    case .line(let line, let time, let mending):
      switch LineTaker(context: context, words: words).take(line, mending: mending) {
      case .changes(let reading): return .success(reading.changes(at: time, using: &random).map { .change($0) })
      case .intend(let intent): return .failure(.elsewhere(intent))
      case .refused(let reason): return .failure(.refused(.failed(reason)))
      }
    case .changes(let changes): return .success(changes.map { .change($0) })
    case .undo:
      guard let step = history.nextUndo(at: seat) else { return .failure(.refused(.plain(words.nothingToUndo))) }
      return .success([.takeBack(step.id)])
    case .redo:
      guard let step = history.nextRedo(at: seat) else { return .failure(.refused(.plain(words.nothingToRedo))) }
      return .success([.takeBack(step.id)])
    }
  }

  /// A line that cannot be stored goes back under the hands, or waits where something else has been typed meanwhile.
  private mutating func giveBack(_ line: String, mending: Entry.ID?) {
    guard input.field.isEmpty else {
      outbox.giveFirstBack()
      return
    }
    outbox.drop()
    let number = mending.flatMap { session.entry($0) }
    input.set(line, mending: number.map { InputLine.Mending(entry: $0.id, number: $0.number) })
  }

  /// Takes in what is durable now, and says back what of it was done here.
  ///
  /// - Returns: the steps that were sent from here.
  mutating func stored(_ steps: [Step], words: any Language) -> [Step] {
    let own = steps.filter { sent.contains($0.id) }
    sent = []
    let before = session
    takeIn(steps)
    outbox.drop()
    if let last = own.last { notice = .done(report(last, before: before, words: words)) }
    return own
  }

  mutating func notStored(_ failure: StoringFailure, arrived: [Step], words: any Language) {
    takeIn(arrived)
    sent = []
    switch failure {
    case .refused(let refusal):
      notice = .failed(words.refusal(refusal, in: session))
      if case .line(let line, _, let mending) = outbox.waiting.first {
        giveBack(line, mending: mending)
      } else {
        outbox.drop()
      }
    case .unwritable(let reason):
      outbox.giveBack()
      notice = .failed(words.linesCameBack(reason))
    }
  }

  /// Takes in what another seat stored.
  mutating func arrived(_ steps: [Step], words: any Language) { takeIn(steps) }

  private mutating func takeIn(_ steps: [Step]) {
    // The file has checked every step; one that is known already came by another way.
    for step in steps where history.step(step.id) == nil { try? history.commit(step) }
    if let prepared { self.prepared = CaptureContext(session: session, today: today, reusing: prepared) }
    if !input.field.isEmpty { input.reread(in: context) }
  }

  private func report(_ step: Step, before: Session, words: any Language) -> String {
    switch step.deed {
    case .change(let change): return report(change, words: words)
    case .takeBack(let id):
      guard let target = history.step(id), let change = history.change(behind: target) else { return "" }
      let summary = words.summary(change, in: before.entries.count > session.entries.count ? before : session)
      if case .change = target.deed { return words.undone(summary) }
      return words.redone(summary)
    }
  }

  private func report(_ change: Change, words: any Language) -> String {
    switch change {
    case .record(let new): session.entry(new.id).map { words.recorded($0, in: session) } ?? ""
    case .revise(let id, _, _, _): session.entry(id).map { words.recorded($0, in: session) } ?? ""
    case .close: words.meetingClosed
    case .legalise: words.meetingLegalised()
    default: words.summary(change, in: session)
    }
  }
}
