import Capture
import Meeting
import TerminalUI

/// The live screen: the meeting as stored, what is on its way to the file, the line under the hands.
struct Live: Sendable {
  var history: History {
    didSet { state = StateMark() }
  }
  /// Another one for each state of the meeting.
  private(set) var state = StateMark()
  /// The part of the last frame that stays the same from key to key.
  let backdrop = Backdrop()
  let seat: String
  private(set) var path: String
  private(set) var readOnly: String?
  var input = InputLine()
  var outbox = Outbox()
  var focus = LiveLayout.Pane.input
  private(set) var agendaSelection = ListSelection()
  private(set) var attendeeSelection = ListSelection()
  private(set) var concernSelection = ListSelection()
  /// The entry that the cursor of the record stands on; nil while the record follows its end.
  var selectedEntry: Entry.ID?
  /// What a search found, while its hits are gone through in the record; nil otherwise.
  var found: Found?
  var notice: Notice?
  /// The day that dates are counted from while the meeting has none.
  let today: CivilDate
  private let offersEnglish: Bool
  /// The names behind `/tampilan`.
  private let themes: [String]
  /// What is shown while everybody in the hall sees the window; nil shows all of the meeting.
  var publicView: PublicView?
  /// What lines are read against, made when the first line is read; nil before that.
  var prepared: CaptureContext?
  /// The village of the proposals that name none, as `/desa` put it in force here; nil where none is.
  var village: Village.ID?
  /// How many proposals it has.
  var villageProposals = 0
  /// What was in force before the last `/desa`, while nothing was done since; nil otherwise.
  var villageBefore: Village.ID??
  /// The line that was refused and came back under the hands last; nil when none did.
  var refusedLine: String?
  /// The steps that are on their way, by their identifiers.
  var sent: Set<Step.ID> = []
  /// Who at another seat changed an entry last while it was open here, and when by the meeting's clock.
  var arrivals: [Entry.ID: (seat: String, time: TimeOfDay?)] = [:]
  /// Who was to sign, as it was typed when closing was put off; nil when nothing was.
  var closing: [Signatory]?
  /// The day by the laptop; nil before its clock is known.
  var day: CivilDate?
  /// Where the cursor stood among what is missing, while closing was left to fill some of it; nil otherwise.
  var closingPlace: Int?
  /// The lines that something else took the place of under the hands; the last one comes back first.
  var interrupted: [(text: String, mending: InputLine.Mending?)] = []

  var session: Session { history.session }
  /// Who is here, as the attendee pane counts them.
  var roll: AttendeePane.Roll { backdrop.roll(of: state, session) }

  /// What needs attention, whatever the time.
  var concerns: Concerns { backdrop.concerns(of: state, history.session) }

  /// Whether anything may be changed.
  var canRecord: Bool { session.status != .legalised && readOnly == nil }

  init(_ opened: OpenedMeeting, today: CivilDate, words: any Language, themes: [String] = []) {
    self.themes = themes
    offersEnglish = words.offersEnglishCommands
    history = opened.history
    seat = opened.seat
    path = opened.path
    readOnly = opened.readOnly
    self.today = today
    guard opened.readOnly == nil else { return }
    // What was not stored when the meeting was last left comes back as it was.
    let draft = Draft(text: opened.draft)
    village = draft.village.flatMap { session.village($0)?.id }
    countVillageProposals()
    input.set(draft.inHand.text, mending: mending(of: draft.inHand))
    interrupted = draft.interrupted.map { ($0.text, mending(of: $0)) }
    outbox.takeBack(draft.waiting.map(parcel))
    if !draft.waiting.isEmpty { notice = .failed(words.linesLeftOver(draft.waiting.count)) }
  }

  /// The entry that a line kept by an earlier run mends; nil where it mends none, or the entry is gone.
  private func mending(of line: Draft.Line) -> InputLine.Mending? {
    line.mended.flatMap { mended in
      session.entry(mended.entry).map { InputLine.Mending($0, revision: mended.revision) }
    }
  }

  /// What an earlier run could not store.
  private func parcel(_ line: Draft.Line) -> Outbox.Parcel {
    let mending = mending(of: line)
    if let mending, let item = line.mended?.destination,
      case .amend(let revision) = context.read(line.text, replacing: mending.entry).outcome
    {
      return .mend(Mend(EntryDraft(body: revision.body, item: item), typed: line.text, mending: mending))
    }
    return .line(line.text, at: line.time, mending: mending)
  }

  /// What is not durable and would be lost, as text.
  var draft: String {
    func kept(_ text: String, _ mending: InputLine.Mending?) -> Draft.Line {
      Draft.Line(text: text, mended: mending.map { Draft.Mended(entry: $0.entry, revision: $0.revision) })
    }
    return Draft(
      waiting: outbox.unsent.compactMap(\.kept), interrupted: interrupted.map { kept($0.text, $0.mending) },
      inHand: kept(input.text, input.mending), village: village
    ).text
  }

  /// The meeting is in another file from here on, which can be written to; what came back goes out to it.
  mutating func move(to path: String) {
    (self.path, readOnly) = (path, nil)
    outbox.retry()
  }

  /// What is to be kept as a draft where `kept` is; nil when that is it, or nothing may be stored.
  func draftToKeep(besides kept: String?) -> String? {
    guard readOnly == nil else { return nil }
    let draft = draft
    return draft == kept ? nil : draft
  }

  /// Whether something on the screen turns over with every second.
  func showsSeconds(at now: TimeOfDay?) -> Bool { history.session.showsSeconds(at: now) }

  /// Seconds until something begins to turn over with every second; nil when nothing will.
  func secondsToLastMinute(at now: TimeOfDay?) -> Int? { history.session.secondsToLastMinute(at: now) }

  /// The actions that the hint line offers in the place where the keys go, besides help and menu.
  var hints: [Action] {
    switch focus {
    case _ where !canRecord: [.nextPane, .back]
    case .input where input.field.isEmpty: [.record, .nextPane, .mendNewest]
    case .input where input.reading?.unknownName != nil: [.record, .guest, .complete, .back]
    case .input: input.mending == nil ? [.record, .complete, .back] : [.record, .form, .complete, .back]
    case .agenda, .record, .attendees, .concerns: [.nextPane, .back]
    }
  }

  // MARK: - Keys

  /// Takes in a key that no action of the whole screen has.
  ///
  /// - Parameter clock: what time it is; asked only by keys that have to do with time.
  mutating func update(_ event: Event, _ clock: MeetingClock, words: any Language) -> [Intent] {
    switch event {
    case .key(let key):
      return focus == .input ? typed(key, clock, words: words) : moved(key, clock, words: words)
    case .paste(let text): return paste(text, words: words)
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
    keepContext()
    input.understand(in: context)
    return true
  }

  /// Makes what lines are read against, and keeps it.
  mutating func keepContext() {
    if prepared == nil { prepared = context }
  }

  /// What lines are read against.
  var context: CaptureContext { prepared ?? context(reusing: nil) }

  /// What lines are read against now; the names of `earlier` are taken over while the roster is the same.
  func context(reusing earlier: CaptureContext?) -> CaptureContext {
    CaptureContext(
      session: session, today: today, offersEnglish: offersEnglish, village: village,
      ownEntry: history.newestEntry(at: seat)?.id, themes: themes, reusing: earlier)
  }

  private mutating func typed(_ key: Key, _ clock: MeetingClock, words: any Language) -> [Intent] {
    // What these keys do depends on what was understood so far; letters only change the line.
    if case .character = key {} else { _ = understand() }
    // Nobody chooses from a list that is not shown.
    if input.isListOpen, publicView == nil, key == .up || key == .down {
      input.choose(key == .up ? .up : .down)
      return []
    }
    switch key {
    case .enter:
      if input.isListOpen, input.chosen != nil {
        _ = input.complete()
        return []
      }
      return enter(time: time(clock), words: words)
    case .tab, .backTab:
      if input.field.isEmpty {
        guard publicView == nil else { return [.refuse(key)] }
        focus = LiveLayout.next(after: focus, backwards: key == .backTab)
      } else if !input.complete() {
        return [.tell(words.nothingToComplete)]
      }
    case .escape: escape(words)
    case .up where input.field.isEmpty: return [.perform(.mendNewest)]
    case _ where Action.clearLine.shippedKeys.contains(key): return [.perform(.clearLine)]
    case .pageUp where publicView == nil, .pageDown where publicView == nil:
      // The record is what one looks back in; a letter comes home again.
      focus = .record
      return moved(key, clock, words: words)
    case .control where input.field.isEmpty && input.takes(key): return [.tell(words.nothingTyped)]
    default:
      guard input.take(key) else { return [.refuse(key)] }
      notice = nil
    }
    return []
  }

  private func time(_ clock: MeetingClock) -> TimeOfDay? { clock.time(in: history.session.details.zone) }

  private mutating func escape(_ words: any Language) {
    if input.isListOpen {
      input.dismissList()
    } else if let mending = input.mending {
      input.clear()
      goOnWithLine()
      notice = .plain(words.mendingLeft(mending.number))
    } else {
      notice = nil
    }
  }

  /// Enter: what can be recorded leaves the line at once; what cannot stays, with the reason.
  private mutating func enter(time: TimeOfDay?, words: any Language) -> [Intent] {
    let text = input.text
    if text.allSatisfy(\.isWhitespace) {
      if !outbox.returned.isEmpty {
        outbox.retry()
      } else if notice == nil || notice?.role == .muted {
        // What was just recorded, or why it was not, says more than that there is nothing more.
        return [.tell(words.nothingTyped)]
      }
      return []
    }
    if let readOnly {
      notice = .failed(readOnly)
      return []
    }
    // Behind lines that are still on their way it is read when its turn comes: what it stands on is not there yet.
    let outcome =
      outbox.waiting.isEmpty ? LineTaker(context: context, words: words).take(text, mending: input.mending) : nil
    switch outcome {
    case .refused(let reason):
      notice = .failed(reason)
      return []
    case .conflict(let mend): return [.open(conflict(mend, whileTyping: false, words: words))]
    case .intend(let intent):
      input.finish()
      goOnWithLine()
      notice = nil
      return [intent]
    case .villageInForce(let village) where outbox.isEmpty:
      input.finish()
      goOnWithLine()
      putInForce(village, words: words)
      return []
    case .undo where takeVillageBack(words: words):
      input.finish()
      goOnWithLine()
      return []
    case .changes, .undo, .redo, .villageInForce, nil:
      outbox.add(.line(text, at: time, mending: input.mending))
      input.finish()
      goOnWithLine()
      notice = nil
      return []
    }
  }

  private mutating func moved(_ key: Key, _ clock: MeetingClock, words: any Language) -> [Intent] {
    switch key {
    case .escape where found != nil: leaveFound()
    case .escape: goHome()
    case .left where found != nil: return step(-1, words: words)
    case .right where found != nil: return step(1, words: words)
    case .tab: focus = LiveLayout.next(after: focus, backwards: false)
    case .backTab: focus = LiveLayout.next(after: focus, backwards: true)
    case .enter: return open(time: time(clock), words: words)
    case .delete where focus == .record: return [.perform(.strike)]
    case .character:
      // The line is home: whatever is typed goes there.
      goHome()
      return typed(key, clock, words: words)
    default:
      guard let move = ListSelection.move(for: key) else { return [.refuse(key)] }
      self.move(move, time: time(clock))
    }
    return []
  }

  /// Gives the keys to `pane`, and marks row `row` of its list; nil marks none that was not marked before.
  mutating func point(at pane: LiveLayout.Pane, row: Int?, time: TimeOfDay?) {
    guard publicView == nil else { return }
    if pane != .record { selectedEntry = nil }
    found = nil
    notice = nil
    focus = pane
    guard let row else { return }
    switch pane {
    case .agenda: agendaSelection.select(row, count: session.agenda.count, height: 10)
    case .attendees: attendeeSelection.select(row, count: roll.rowCount, height: 10)
    case .concerns: concernSelection.select(row, count: concernRows(now: time), height: 10)
    case .record: if session.entries.indices.contains(row) { selectedEntry = session.entries[row].id }
    case .input: break
    }
  }

  /// Whether Esc has nothing to come back from: the line has the keys and is empty.
  var isAtRest: Bool { focus == .input && input.field.isEmpty && input.mending == nil && publicView == nil }

  mutating func goHome() {
    focus = .input
    selectedEntry = nil
    found = nil
  }

  private mutating func move(_ move: ListSelection.Move, time: TimeOfDay?) {
    // A page here is a guess: the pane keeps the cursor in sight whatever its height.
    let page = 10
    switch focus {
    case .agenda: agendaSelection.move(move, count: session.agenda.count, height: page)
    case .attendees:
      attendeeSelection.move(move, count: roll.rowCount, height: page)
    case .concerns: concernSelection.move(move, count: concernRows(now: time), height: page)
    case .record:
      let entries = session.entries
      guard !entries.isEmpty else { return }
      var selection = ListSelection(index: selectedEntry.flatMap(session.place(of:)) ?? entries.count - 1)
      selection.move(move, count: entries.count, height: page)
      selectedEntry = entries[selection.index].id
    case .input: break
    }
  }

  private mutating func open(time: TimeOfDay?, words: any Language) -> [Intent] {
    switch focus {
    case .agenda:
      guard session.agenda.indices.contains(agendaSelection.index) else { return [nothingChosen(words)] }
      return [.make([.startItem(session.agenda[agendaSelection.index].id, at: time)])]
    case .record:
      return markedEntry.map { [.edit($0.id)] } ?? [nothingChosen(words)]
    case .attendees: return [.perform(.attendance)]
    case .concerns: return openConcern(time: time, words: words)
    case .input: break
    }
    return []
  }

  func nothingChosen(_ words: any Language) -> Intent { .tell(words.nothingChosen) }

  /// The newest entry of this seat that stands, else the newest of all.
  private var newestEntry: Entry? {
    history.newestEntry(at: seat) ?? session.entries.last { !$0.isStruck }
  }

  /// Puts the newest entry that can be mended in the line.
  ///
  /// - Returns: False when there is none.
  mutating func mendNewest() -> Bool {
    guard let entry = newestEntry else { return false }
    mend(entry)
    return true
  }

  /// Puts what fills `gap` in the line: a command to go on with, or the entry that lacks something.
  mutating func fill(_ gap: Gap, words: any Language) {
    if let id = gap.entry, let entry = session.entry(id) { return mend(entry) }
    guard let line = words.line(filling: gap, in: session) else { return }
    begin(line)
  }

  /// Puts the beginning of a line under the hands; the one that was there comes back behind it.
  mutating func begin(_ line: String) {
    goHome()
    notice = nil
    interruptLine()
    input.set(line)
  }

  /// The entry that a key would mend: in the record the marked one, whatever became of it; elsewhere the one under the hands, else
  /// the newest.
  var entryInHand: Entry? {
    if focus == .record { return markedEntry }
    if let mending = input.mending { return session.entry(mending.entry) }
    return newestEntry
  }

  /// The entry that the cursor of the record stands on, which is the last one while the record follows its end.
  private var markedEntry: Entry? { selectedEntry.map { session.entry($0) } ?? session.entries.last }

  private mutating func mend(_ entry: Entry) {
    goHome()
    notice = nil
    interruptLine()
    input.set(context.line(for: entry), mending: InputLine.Mending(entry))
  }

  private mutating func paste(_ text: String, words: any Language) -> [Intent] {
    goHome()
    notice = nil
    let foreign = ForeignText(text, on: session.details.date)
    if foreign.lines.count > 1 { return [.paste(foreign)] }
    switch foreign.form {
    case .chat where foreign.lines.isEmpty: notice = .plain(words.nothingSaidInChat)
    case .chat: input.insert(foreign.whole)
    // A single line goes on with what stands there, bullet and all.
    case .lines, .points:
      input.insert(
        text.split(whereSeparator: \.isNewline).map(String.init).first { !$0.allSatisfy(\.isWhitespace) } ?? "")
    }
    return []
  }
}
