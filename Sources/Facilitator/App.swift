import Capture
import Meeting
import TerminalUI

/// The application: a value that messages change. It reads no clock, touches no file and never waits.
package struct App: Program {
  package typealias Message = Facilitator.Message
  package typealias Effect = Facilitator.Effect

  let words: any Language
  /// The start screen, which is shown while there is no meeting.
  private var start: StartScreen
  /// The meeting on the screen. It is changed where it lies: a copy for every key would cost as much as the key itself.
  private(set) var live: Live?
  private(set) var dialogs: [any Dialog] = []
  private(set) var clock = MeetingClock(source: .real)
  private var random: any RandomNumberGenerator & Sendable
  /// When the line in hand is kept, on the laptop's clock; nil when what is kept is what stands there.
  private var draftDue: Duration?
  package private(set) var isFinished = false

  /// How long the kept line may be behind the keys; a little less than the 250 ms that are promised.
  static let draftDelay = Duration.milliseconds(200)

  /// - Parameters:
  ///   - start: the start screen; nil when a meeting is given.
  ///   - meeting: the meeting to show at once.
  ///   - random: where identifiers come from; a seeded one in tests.
  package init(
    words: any Language, start: StartScreen, random: any RandomNumberGenerator & Sendable
  ) {
    self.words = words
    self.random = random
    self.start = start
  }

  /// An application that shows `meeting` at once. `laptop` is the laptop's clock at this moment.
  package init(
    words: any Language, meeting: OpenedMeeting, laptop: Duration, random: any RandomNumberGenerator & Sendable
  ) {
    self.words = words
    self.random = random
    start = StartScreen(recents: [], templates: [])
    clock.laptop = laptop
    show(meeting)
  }

  package static func message(for event: Event) -> Message { .event(event) }

  // MARK: - Update

  package mutating func update(_ message: Message) -> [Effect] {
    let words = words
    var effects: [Effect] = []
    switch message {
    case .event(let event): effects = update(event)
    case .opened(let meeting): show(meeting)
    case .openFailed(let reason):
      if live == nil { start.fail(reason) }
    case .stored(let steps): effects = stored(steps)
    case .notStored(let failure, let arrived): withLive { $0.notStored(failure, arrived: arrived, words: words) }
    case .arrived(let steps): withLive { $0.arrived(steps, words: words) }
    case .papersProgress(let done, let total):
      withLive { $0.notice = .plain(words.papersProgress(done: done, of: total)) }
    case .papersWritten(let paths):
      withLive { $0.notice = .done(words.papersWritten(count: paths.count)) }
      dialogs.append(PapersDialog(outcome: .written(paths)))
    case .papersFailed(let reason): dialogs.append(PapersDialog(outcome: .failed(reason)))
    }
    return effects + pump()
  }

  package mutating func settle() -> Bool { live?.understand() ?? false }

  private mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .time(let time):
      clock.laptop = time
      guard let due = draftDue, time >= due else { return [] }
      return keepDraft()
    case .resize: return []
    case .end(let request): return end(request)
    case .key(let key):
      if key == .control("c") {
        say(.plain(words.howToLeave))
        return []
      }
      if dialogs.isEmpty, let action = Action.global(for: key) { return carryOut([.perform(action)]) }
      return toTop(event)
    case .paste: return toTop(event)
    }
  }

  /// Gives an event to what lies on top.
  private mutating func toTop(_ event: Event) -> [Effect] {
    if var dialog = dialogs.popLast() {
      let reply = dialog.update(event, dialogContext)
      switch reply {
      case .stay: dialogs.append(dialog)
      case .dismiss: break
      case .intend(let intent): return carryOut([intent])
      case .keepAndIntend(let intent):
        dialogs.append(dialog)
        return carryOut([intent])
      }
      return []
    }
    let words = words
    let time = meetingTime
    let before = live?.input.text
    guard let intents = live?.update(event, time: time, words: words) else {
      return start.update(event, words: words).map { [.open($0)] } ?? []
    }
    if before != live?.input.text { draftDue = draftDue ?? clock.laptop.map { $0 + Self.draftDelay } }
    return carryOut(intents)
  }

  private mutating func carryOut(_ intents: [Intent]) -> [Effect] {
    var effects: [Effect] = []
    for intent in intents { effects += carryOut(intent) }
    return effects
  }

  private mutating func carryOut(_ intent: Intent) -> [Effect] {
    switch intent {
    case .perform(let action): return perform(action)
    case .make(let changes): withLive { $0.send(.changes(changes)) }
    case .paste(let lines):
      dialogs.append(
        QuestionDialog(
          title: words.title(of: .record), question: words.pasteQuestion(lines: lines.count),
          answers: [
            .init(key: "b", label: words.pasteAsMany(lines.count), intent: .record(lines)),
            .init(key: "s", label: words.pasteAsOne, intent: .type(lines.joined(separator: " "))),
          ]))
    case .type(let text):
      withLive { $0.input.insert(text) }
      draftDue = draftDue ?? clock.laptop.map { $0 + Self.draftDelay }
    case .record(let lines):
      let time = meetingTime
      withLive { live in for line in lines { live.send(.line(line, at: time, mending: nil)) } }
    case .useClock(let isUsed): clock.source = isUsed ? .real : .unknown
    case .open(let dialog): dialogs.append(dialog)
    case .writePapers:
      guard let live else { return [] }
      return [.writePapers(live.session)]
    case .choose(let choice): return [.open(choice)]
    case .leave: return leave()
    }
    return []
  }

  // MARK: - Actions

  /// Does what a key, a menu entry or a command stands for.
  private mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .help: dialogs.append(HelpDialog())
    case .menu: dialogs.append(MenuDialog(available))
    case .redraw: return [.redraw]
    case .leave: askToLeave()
    case .saved: say(.plain(words.savedByItself))
    default:
      guard live != nil else { return [] }
      return performInMeeting(action)
    }
    return []
  }

  private mutating func performInMeeting(_ action: Action) -> [Effect] {
    guard let live else { return [] }
    if let reason = live.readOnly, !Self.isReading(action) {
      say(.failed(reason))
      return []
    }
    switch action {
    case .undo:
      var isBroughtBack = false
      withLive { isBroughtBack = $0.input.bringBack() }
      if isBroughtBack { say(.plain(words.lineBroughtBack)) } else { withLive { $0.send(.undo) } }
    case .redo: withLive { $0.send(.redo) }
    case .clearLine:
      withLive { $0.input.clear() }
      draftDue = draftDue ?? clock.laptop.map { $0 + Self.draftDelay }
    case .agenda: dialogs.append(AgendaDialog(live.session))
    case .nextItem:
      guard let next = live.session.nextItem else {
        say(.plain(words.noNextItem))
        return []
      }
      let time = meetingTime
      withLive { $0.send(.changes([.startItem(next.id, at: time)])) }
    case .close: dialogs.append(CloseDialog())
    case .legalise:
      guard live.session.status == .closed else {
        say(.failed(words.notClosedYet))
        return []
      }
      dialogs.append(
        QuestionDialog(
          title: words.title(of: .legalise), question: words.legaliseQuestion,
          answers: [
            .init(key: "t", label: words.stayAnswer, intent: nil),
            .init(key: "s", label: words.legaliseAnswer, intent: .make([.legalise])),
          ]))
    case .writePapers: return [.writePapers(live.session)]
    case .mendNewest:
      var isMending = false
      withLive { isMending = $0.mendNewest() }
      if !isMending { say(.plain(words.nothingToMend)) }
    case .record, .complete, .nextPane, .back, .help, .menu, .saved, .redraw, .leave: break
    }
    return []
  }

  /// Whether an action leaves the meeting as it is.
  private static func isReading(_ action: Action) -> Bool {
    switch action {
    case .agenda, .writePapers, .clearLine: true
    default: false
    }
  }

  /// The actions that can be done on this screen.
  private var available: [Action] {
    Action.allCases.filter { $0.place == .everywhere || live != nil }
  }

  private mutating func askToLeave() {
    var question = words.leaveQuestion
    if let live, !live.outbox.isEmpty {
      question = words.leaveUnsavedQuestion(live.outbox.waiting.count + live.outbox.returned.count)
    }
    dialogs.append(
      QuestionDialog(
        title: words.title(of: .leave), question: question,
        answers: [
          .init(key: "y", label: words.leaveAnswer, intent: .leave),
          .init(key: "t", label: words.stayAnswer, intent: nil),
        ]))
  }

  private mutating func end(_ request: EndRequest) -> [Effect] {
    switch request {
    case .interrupt:
      say(.plain(words.howToLeave))
      return []
    case .quit, .terminate, .hangup: return leave()
    }
  }

  private mutating func leave() -> [Effect] {
    isFinished = true
    return keepDraft()
  }

  private mutating func keepDraft() -> [Effect] {
    draftDue = nil
    guard let live, live.readOnly == nil else { return [] }
    return [.saveDraft(live.input.text)]
  }

  // MARK: - The meeting and its file

  private mutating func withLive(_ body: (inout Live) -> Void) {
    live?.change(body)
  }

  private mutating func say(_ notice: Notice) { withLive { $0.notice = notice } }

  private var meetingTime: TimeOfDay? {
    live.flatMap { live in clock.now?.time(in: live.session.details.zone) }
  }

  private mutating func show(_ meeting: OpenedMeeting) {
    clock.source = meeting.clock
    let session = meeting.history.session
    let today = Instant(secondsSince1970: clock.laptop?.components.seconds ?? 0).date(in: session.details.zone)
    let live = Live(meeting, today: clock.now?.date(in: session.details.zone) ?? today)
    self.live = live
    dialogs = []
    draftDue = nil
    guard meeting.clock == .real, meeting.readOnly == nil, session.status == .prepared || session.status == .running,
      let date = session.details.date, date != today
    else { return }
    clock.source = .unknown
    dialogs.append(
      QuestionDialog(
        title: words.date(date), question: words.clockQuestion(date: words.date(date)),
        answers: [
          .init(key: "t", label: words.clockNo, intent: .useClock(false)),
          .init(key: "y", label: words.clockYes, intent: .useClock(true)),
        ]))
  }

  private mutating func stored(_ steps: [Step]) -> [Effect] {
    let words = words
    var followUp: [Effect] = []
    withLive { live in
      let own = live.stored(steps, words: words)
      for case .change(let change) in own.map(\.deed) {
        switch change {
        case .close, .legalise: followUp = [.writePapers(live.session)]
        default: break
        }
      }
    }
    return followUp
  }

  /// Sends what waits, as far as the one before it is stored.
  private mutating func pump() -> [Effect] {
    guard live?.outbox.next != nil else { return [] }
    let words = words
    var intents: [Intent] = []
    var effects: [Effect] = []
    if let steps = live?.nextToStore(words: words, random: &random, intents: &intents) {
      draftDue = nil
      effects.append(.store(steps, draft: live?.input.text ?? ""))
    }
    return effects + carryOut(intents)
  }

  private var dialogContext: DialogContext {
    DialogContext(session: live?.session ?? Session(), words: words, now: meetingTime)
  }

  // MARK: - View

  package func view(_ size: Size) -> Frame {
    var frame: Frame
    if let live {
      frame = LiveView(live: live, clock: clock, words: words).frame(size)
    } else {
      frame = Frame(size: size)
      start.draw(into: &frame, words: words)
    }
    let isTooSmall = size.columns < LiveLayout.smallest.columns || size.rows < LiveLayout.smallest.rows
    if !dialogs.isEmpty, !isTooSmall {
      frame.cursor = nil
      let context = dialogContext
      for dialog in dialogs { dialog.draw(into: &frame, Rect(size), context) }
    }
    return frame
  }

  /// The next full minute while a clock is shown, the next second in an item's last minute, or when the line is to be kept.
  package var wake: Duration? {
    guard let live else { return nil }
    let seconds = AgendaPane.showsSeconds(live.session, now: meetingTime)
    let tick = clock.nextChange(showingSeconds: seconds)
    guard let draftDue else { return tick }
    return tick.map { min($0, draftDue) } ?? draftDue
  }
}

extension Live {
  fileprivate mutating func change(_ body: (inout Live) -> Void) { body(&self) }
}
