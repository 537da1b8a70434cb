import Capture
import Meeting
import Minutes
import TerminalUI

/// The application: a value that messages change. It reads no clock, touches no file and never waits.
package struct App: Program {
  package typealias Message = Facilitator.Message
  package typealias Effect = Facilitator.Effect

  let words: any Language
  /// The start screen, which is shown while there is no meeting.
  private(set) var start: StartScreen
  /// The meeting on the screen. It is changed, and at every key asked, where it lies: a copy of all its parts would cost as much as
  /// the key itself.
  var live: Live?
  var dialogs: [any Dialog] = []
  private(set) var clock = MeetingClock(source: .real)
  private var random: any RandomNumberGenerator & Sendable
  private var reminder = CloseReminder(at: nil)
  private var bell = OvertimeBell(in: Session(), now: nil)
  /// When what is not durable is kept as a draft, on the laptop's clock; nil when the draft is what stands there.
  private var draftDue: Duration?
  /// The draft as the file has it, or will have it when what was asked for is done; nil when that is not known.
  private var keptDraft: String?
  /// Leaving was asked for; what waits is still stored, and papers under way are still written.
  var isLeaving = false
  var papersUnderWay = 0
  /// Somebody went on while the papers were being written: nothing comes up under their hands when they are.
  var hasLeftPapers = false
  /// The papers that there are.
  let papers: [PaperOffer]
  /// Those that were chosen when the meeting was closed here; those that are usual before that.
  var chosenPapers = PaperOrder()
  /// The window; nil before the loop has told it.
  private var size: Size?
  /// What is to be tried on a meeting that is there to practise on; nil on any other.
  private(set) var tour: Tour?
  /// Why the last key did nothing, or what else is to be told, where the status row does not show it; nil after the next key.
  private var remark: String?
  /// Where the mouse was pressed last, and when; nil after a second press.
  var lastPress: (position: Position, time: Duration)?
  /// The names of the themes there are.
  let themes: [String]
  /// The name, or the path, of the theme that is worn.
  var theme: String

  /// How long the kept line may be behind the keys; a little less than the 250 ms that are promised.
  static let draftDelay = Duration.milliseconds(200)
  /// How long a disk that did not keep the draft is left alone.
  static let draftRetry = Duration.seconds(2)

  /// An application that begins with the start screen.
  ///
  /// - Parameters:
  ///   - random: where identifiers come from; a seeded one in tests.
  ///   - themes: the names of the themes there are.
  ///   - theme: the name of the one that is worn.
  ///   - papers: those that can be written, in their order; where there are none to choose from the usual ones are written.
  package init(
    words: any Language, start: StartScreen, random: any RandomNumberGenerator & Sendable, themes: [String] = [],
    theme: String = "", papers: [PaperOffer] = []
  ) {
    (self.themes, self.theme, self.papers) = (themes, theme, papers)
    self.words = words
    self.random = random
    self.start = start
  }

  /// An application that shows `meeting` at once. `laptop` is the laptop's clock at this moment.
  package init(
    words: any Language, meeting: OpenedMeeting, laptop: Duration, random: any RandomNumberGenerator & Sendable,
    themes: [String] = [], theme: String = "", papers: [PaperOffer] = []
  ) {
    (self.themes, self.theme, self.papers) = (themes, theme, papers)
    self.words = words
    self.random = random
    start = StartScreen(recents: [], templates: [])
    clock.laptop = laptop
    show(meeting)
  }

  package static func message(for event: Event) -> Message { .event(event) }

  // MARK: - Update

  package mutating func update(_ message: Message) -> [Effect] {
    // It comes before every key, and a key waits for it.
    if case .event(.time(let time)) = message { return pass(to: time) }
    if case .event(let event) = message {
      switch event {
      case .key, .paste, .mouse: (reminder.lastActivity, remark) = (clock.laptop, nil)
      case .time, .resize, .end: break
      }
      return finish(update(event))
    }
    let words = words
    // Not `meetingTime`: what changes the application would hand it a copy of all its parts.
    let time = clock.time(in: live?.history.session.details.zone)
    var effects: [Effect] = []
    switch message {
    case .event: break
    case .opened(let meeting): show(meeting)
    case .openFailed(let reason):
      if live == nil { start.fail(reason) }
    case .stored(let steps): effects = follow(live?.stored(steps, at: time, words: words))
    case .notStored(let failure, let arrived):
      keptDraft = nil
      effects = follow(live?.notStored(failure, arrived: arrived, at: time, words: words))
    case .draftNotKept:
      keptDraft = nil
      draftDue = clock.laptop.map { $0 + Self.draftRetry }
    case .arrived(let steps):
      reminder.lastActivity = clock.laptop
      live?.arrived(steps, at: time)
    case .fileTrouble(let reason): say(.failed(reason))
    case .movedElsewhere(let path): effects = goOn(at: path)
    case .notMoved(let reason): say(.failed(reason))
    case .tidyTable(let table): tidy(by: table)
    case .tidyTableUnreadable(let reason): say(.failed(reason))
    case .papersProgress(let done, let total): tell(done: done, of: total)
    case .papersWritten(let paths, let sealCode):
      papersUnderWay -= 1
      say(.done(words.papersWritten(count: paths.count)))
      if !hasLeftPapers { show(.written(paths, sealCode: sealCode)) }
      hasLeftPapers = false
    case .papersFailed(let reason):
      papersUnderWay -= 1
      show(.failed(reason))
    case .papersStopped(let done):
      papersUnderWay -= 1
      hasLeftPapers = false
      leaveWaiting()
      say(.plain(words.papersStopped(done: done)))
    case .copied(let isSent): say(isSent ? .done(words.summaryCopied) : .failed(words.noClipboard))
    case .folders(let folders): offer(folders)
    case .papersSaved(let count, let folder):
      papersUnderWay -= 1
      say(.done(words.papersSaved(count: count, in: folder)))
    case .papersNotSaved(let reason):
      papersUnderWay -= 1
      if live?.notice == .plain(words.papersAreBeingSaved) { live?.notice = nil }
      dialogs.append(PapersDialog(outcome: .notSaved(reason)))
    case .themeRead(let theme, let name): effects = wear(theme, as: name)
    case .themeUnreadable(let reason): if live == nil { start.fail(reason) } else { say(.failed(reason)) }
    case .listFiles(let files): offer(files)
    case .list(let table, let purpose): show(table, for: purpose)
    case .listUnreadable(let reason): say(.failed(reason))
    case .preview(let preview): show(preview)
    case .previewFailed(let reason): say(.failed(reason))
    case .printers(let printers): effects = choose(among: printers)
    case .papersPrinted(let job):
      papersUnderWay -= 1
      say(job.isHeld ? .failed(words.printed(job)) : .done(words.printed(job)))
    case .papersNotPrinted(let reason):
      papersUnderWay -= 1
      if live?.notice == .plain(words.printingUnderWay) { live?.notice = nil }
      dialogs.append(PapersDialog(outcome: .notPrinted(reason)))
    }
    return finish(effects)
  }

  /// What is to be done besides `effects` after every update.
  private mutating func finish(_ effects: [Effect]) -> [Effect] {
    let all = live?.outbox.next == nil ? effects : effects + pump()
    followTour()
    return isLeaving && isFinished ? all + keepDraft() : all
  }

  package mutating func settle() -> Bool {
    armDraft()
    return live?.understand() ?? false
  }

  /// Whether leaving was asked for and nothing that was begun is left to do.
  package var isFinished: Bool {
    isLeaving && papersUnderWay == 0 && (live?.outbox.waiting.isEmpty ?? true)
  }

  /// What could not be stored when the application was left, in order; empty when everything is durable.
  package var unsavedLines: [String] { live?.outbox.unsent.compactMap(\.lineAlone) ?? [] }

  private mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .time(let time): return pass(to: time)
    case .resize(let size):
      self.size = size
      return []
    case .end(let request): return end(request)
    case .key(let key): return press(key)
    case .mouse(let mouse): return isTooSmall ? [] : size.map { point(mouse, $0) } ?? []
    case .paste: return isTooSmall ? [] : toTop(event)
    }
  }

  /// Does what a key stands for.
  mutating func press(_ key: Key) -> [Effect] {
    if key == .control("c") {
      // Esc is pressed to come home, which nobody means to cost the papers.
      if papersUnderWay > 0 { return [.stopPapers] }
      tell(words.howToLeave)
      return []
    }
    if tour != nil, dialogs.isEmpty, !isTooSmall {
      if key == Tour.skipKey(words.keys), tour?.task != nil { return skipTask() }
      if key == .escape, live?.isAtRest == true { return carryOut([.perform(.leave)]) }
    }
    // A letter is no action's, and comes in the thousands.
    let action = if case .character = key { nil as Action? } else { words.keys.action(for: key) }
    if isTooSmall { return blind(action) }
    // Leaving and help are there on top of everything too, once.
    let isOnTop =
      action == .leave || action == .redraw || action == .saved || action == .help && !(dialogs.last is HelpDialog)
    if let action, dialogs.isEmpty || isOnTop { return carryOut([.perform(action)]) }
    if key == .character("?"), asksForHelp { return carryOut([.perform(.help)]) }
    return toTop(.key(key))
  }

  /// Whether a question mark is a question: in a list, and not while something is typed.
  private var asksForHelp: Bool { dialogs.last.map { !$0.takesQuestionMark } ?? (live == nil && !start.isTyping) }

  private mutating func skipTask() -> [Effect] {
    if let history = live?.history { tour?.skip(history) }
    return []
  }

  /// Goes on with the tour where what is to be tried was done.
  private mutating func followTour() {
    guard tour?.task != nil, let live else { return }
    let isRegister = dialogs.last is CommitmentsDialog || dialogs.last is ProposalsDialog
    tour?.follow(
      live.history, seat: live.seat, Tour.View(showsHit: live.found != nil, showsRegister: isRegister))
  }

  /// Says why `key` did nothing.
  private mutating func refuse(_ key: Key) {
    tell(words.unused(key, of: words.keys.action(for: key), isOnTop: !dialogs.isEmpty, hasMeeting: live != nil))
  }

  /// What there is to tell where the status row does not show it, which is then told; nil for nothing.
  mutating func takeRemark() -> String? {
    defer { remark = nil }
    return remark
  }

  /// Says something in the status row, or in the lowest row where a dialog lies on that, the hall reads along or no meeting is open.
  mutating func tell(_ text: String) {
    if dialogs.isEmpty, live != nil, live?.publicView == nil { say(.plain(text)) } else { remark = text }
  }

  private var isTooSmall: Bool { live != nil && (size.map(Self.isTooSmall) ?? false) }

  private static func isTooSmall(_ size: Size) -> Bool {
    size.columns < LiveLayout.smallest.columns || size.rows < LiveLayout.smallest.rows
  }

  /// Nobody records blind: in a window that shows nothing, what is typed is not taken. Leaving works, without a question that could
  /// not be read, unless it would cost a line.
  private mutating func blind(_ action: Action?) -> [Effect] {
    switch action {
    case .redraw: return [.redraw]
    case .leave: isLeaving = live?.outbox.returned.isEmpty ?? true
    default: break
    }
    return []
  }

  private mutating func pass(to time: Duration) -> [Effect] {
    // A clock that was set back must not keep the draft waiting for as long; how long it waited already nobody can tell any more.
    if let laptop = clock.laptop, time < laptop, draftDue != nil { draftDue = time }
    // An item is late from a whole second on, and keys come many in one.
    let isNewSecond = clock.laptop?.components.seconds != time.components.seconds
    clock.laptop = time
    if clock.source == .unknown, let details = live?.history.session.details, details.date == today(in: details.zone) {
      // Opened on the evening before, and by now it is the day of the meeting.
      clock.source = .real
    }
    remind()
    let ringing: [Effect] = isNewSecond && live?.rings(&bell, clock) == true ? [.ring] : []
    guard let due = draftDue, time >= due else { return ringing }
    return ringing + keepDraft()
  }

  /// When the meeting asks whether to close; nil while it will not, or something else is asked.
  private var reminderDue: Duration? {
    // Asked at every key too: the meeting is looked at where it lies.
    guard dialogs.isEmpty else { return nil }
    return live?.due(of: reminder, clock)
  }

  private mutating func remind() {
    guard let due = reminderDue, let laptop = clock.laptop, laptop >= due, let session = live?.session,
      let end = session.plannedEnd
    else { return }
    reminder.ask()
    dialogs.append(
      QuestionDialog(
        title: words.title(of: .close), question: words.closeReminder(plannedEnd: end),
        answers: [.init(words.reminderLater, nil), .init(words.reminderClose, .perform(.close))],
        leavesLettersToTheLine: true))
  }

  /// Gives an event to what lies on top.
  private mutating func toTop(_ event: Event) -> [Effect] {
    if dialogs.isEmpty { return toScreen(event) }
    if case .paste = event, dialogs.last?.takesPaste == false { return toScreen(event) }
    if var dialog = dialogs.popLast() {
      let reply = dialog.update(event, dialogContext)
      switch reply {
      case .dismiss, .intend: if (dialog as? PapersDialog)?.isWaiting == true { hasLeftPapers = true }
      case .stay, .unused, .refuse, .passOn, .note: break
      }
      switch reply {
      case .stay: dialogs.append(dialog)
      case .unused:
        dialogs.append(dialog)
        if case .key(let key) = event { refuse(key) }
      case .refuse(let reason):
        dialogs.append(dialog)
        tell(reason)
      case .passOn:
        dialogs.append(dialog)
        return toScreen(event)
      case .dismiss: break
      case .note(let intent):
        dialogs.append(dialog)
        return carryOut([intent])
      case .intend(let intent): return carryOut([intent])
      }
      return []
    }
    return toScreen(event)
  }

  private mutating func toScreen(_ event: Event) -> [Effect] {
    let words = words
    guard let intents = live?.update(event, clock, words: words) else {
      switch start.update(event, words: words) {
      case .open(let choice): return [.open(choice)]
      case .unused: if case .key(let key) = event { refuse(key) }
      case .stay: break
      }
      return []
    }
    return intents.isEmpty ? [] : carryOut(intents)
  }

  mutating func carryOut(_ intents: [Intent]) -> [Effect] {
    var effects: [Effect] = []
    for intent in intents { effects += carryOut(intent) }
    return effects
  }

  private mutating func carryOut(_ intent: Intent) -> [Effect] {
    switch intent {
    case .perform(let action): return perform(action)
    case .make(let changes): send(.changes(changes))
    case .paste(let text):
      dialogs.append(
        QuestionDialog(
          title: words.title(of: .record), question: words.pasteQuestion(text),
          answers: [
            .init(words.pasteAsMany(text.lines.count), .record(text.lines.map(\.text))),
            .init(words.pasteAsOne, .type(text.whole)),
          ], onEscape: .type(text.whole)))
    case .undo: send(.undo)
    case .redo: send(.redo)
    case .writeBlankAttendance:
      papersUnderWay += 1
      return [.writeBlankAttendance]
    case .say(let notice): say(notice)
    case .refuse(let key): refuse(key)
    case .tell(let reason): tell(reason)
    case .addItem(let title, let minutes, let other):
      let item = AgendaItem(id: Identifier(using: &random), title: title, plannedMinutes: minutes)
      send(.changes([.addItem(item, after: other)]))
    case .welcome(let name): open(GuestDialog(beginning: name, words: words))
    case .show(let found):
      let words = words
      live?.show(found, words: words)
    case .type(let text): live?.input.insert(text)
    case .fill(let gap, let place):
      let words = words
      live?.fill(gap, words: words)
      live?.closingPlace = place
      if case .villagesSilent(let villages) = gap { dialogs.append(MissingVillagesDialog(villages)) }
    case .record(let lines):
      let time = meetingTime
      for line in lines { send(.line(line, at: time, mending: nil)) }
    case .edit(let id): edit(id)
    case .goOn(let mend):
      let words = words
      if let form = live?.form(goingOnWith: mend, words: words) { dialogs.append(form) }
    case .keep(let line, let mending): live?.keep(line, mending: mending)
    case .keepClosing(let signatories):
      live?.closing = signatories
      live?.closingPlace = nil
    case .leaveClosing: live?.closingPlace = nil
    case .close(let end, let signatories, let order):
      chosenPapers = order
      send(.changes([.close(at: end, signatories: signatories)]))
    case .copySummary: return [.copy(Ringkasan.text(of: live?.session ?? Session()))]
    case .chooseFolder(let paths):
      dialogs.append(FolderDialog(for: paths))
      return [.findFolders]
    case .savePapers(let paths, let folder):
      papersUnderWay += 1
      say(.plain(words.papersAreBeingSaved))
      return [.savePapers(paths, to: folder)]
    case .mend(let mend, let decisions):
      live?.outbox.forget(mendsOf: mend.mending.entry)
      send(.mend(mend))
      for decision in decisions { send(decision) }
      live?.finishLine(of: mend.mending.entry)
    case .decide(let decisions, let id):
      for decision in decisions { send(decision) }
      live?.finishLine(of: id)
    case .leaveMending(let id): live?.leaveLine(of: id)
    case .addGuest(let newcomer, let alias):
      send(.changes([.addAttendee(newcomer.attendee(at: meetingTime, alsoCalled: alias, using: &random))]))
    case .useClock(let isUsed): clock.source = isUsed ? .real : .unknown
    case .open(let dialog): dialogs.append(dialog)
    case .wear(let name, let isKept): return [.readTheme(name)] + (isKept ? [.keepTheme(name)] : [])
    case .print(let order): return print(order)
    case .showPublic(let view): show(publicly: view)
    case .chooseList(let purpose): return chooseList(purpose)
    case .readList(let source, let purpose): return readList(source, for: purpose)
    case .takeIn(let sources): takeIn(sources)
    case .enrol(let roster, let same):
      let result = roster.result(takingAsSame: same, using: &random)
      send(.roster(result.change, contacts: result.contacts))
    case .saveElsewhere(let folder): return [.saveElsewhere(folder: folder)]
    case .leave: isLeaving = true
    }
    return []
  }

  /// Stores what is new in a list, as the meeting is by now.
  private mutating func takeIn(_ sources: [ProposalImport.Source]) {
    guard let context = live?.context else { return }
    let change = ProposalImport(sources, in: context).change(
      in: context.session.runningItem?.id, at: meetingTime, using: &random)
    if let change { send(.changes([change])) }
  }

  private mutating func edit(_ id: Entry.ID) {
    if let reason = live?.readOnly { return say(.failed(reason)) }
    guard let entry = live?.session.entry(id) else { return }
    let words = words
    guard !entry.isStruck, live?.session.status != .legalised, let form = live?.form(for: entry, words: words) else {
      let refusal: ChangeRefused = entry.isStruck ? .alreadyStruck(entry.number) : .sealed
      return say(.failed(words.refusal(refusal, in: live?.session ?? Session())))
    }
    dialogs.append(form)
  }

  /// Puts something in the outbox, unless nothing can be changed.
  mutating func send(_ parcel: Outbox.Parcel) {
    if let reason = live?.readOnly { return say(.failed(reason)) }
    live?.outbox.add(parcel)
    // From here on undo means this, and not a line that was cleared before it.
    live?.input.forgetCleared()
  }

  // MARK: - Drafts

  /// Sees to it that what is not durable is kept soon, whatever changed it; looked at when the letter is painted.
  private mutating func armDraft() {
    guard draftDue == nil, live?.draftToKeep(besides: keptDraft) != nil else { return }
    draftDue = clock.laptop.map { $0 + Self.draftDelay }
  }

  /// What the file has as a draft is not known any more: what stands here is kept soon.
  mutating func forgetKeptDraft() { (keptDraft, draftDue) = (nil, nil) }

  private mutating func keepDraft() -> [Effect] {
    draftDue = nil
    guard let draft = live?.draftToKeep(besides: keptDraft) else { return [] }
    keptDraft = draft
    return [.saveDraft(draft)]
  }

  // MARK: - The meeting and its file

  mutating func say(_ notice: Notice) { live?.notice = notice }

  /// The laptop's day.
  private func today(in zone: Zone) -> CivilDate {
    Instant(secondsSince1970: clock.laptop?.components.seconds ?? 0).date(in: zone)
  }

  /// The time in the meeting's zone; nil without a meeting, and while its clock is not known.
  var meetingTime: TimeOfDay? { clock.time(in: live?.history.session.details.zone) }

  private mutating func show(_ meeting: OpenedMeeting) {
    clock.source = meeting.clock
    let session = meeting.history.session
    let today = today(in: session.details.zone)
    live = Live(meeting, today: clock.now?.date(in: session.details.zone) ?? today, words: words, themes: themes)
    dialogs = []
    tour = meeting.isPractice ? Tour(after: meeting.history.steps.count) : nil
    reminder = CloseReminder(at: clock.laptop)
    bell = OvertimeBell(in: session, now: clock.time(in: session.details.zone))
    draftDue = nil
    keptDraft = meeting.draft
    if meeting.isPractice { return }
    // A meeting in which only its beginning stands has just been made: nobody has been told yet where it is.
    if meeting.history.steps.allSatisfy({ $0.seat == meeting.history.steps.first?.seat && $0.seat != meeting.seat }) {
      say(.plain(words.meetingIsKept(in: meeting.path)))
    }
    guard meeting.clock == .real, meeting.readOnly == nil, session.status == .prepared || session.status == .running,
      let date = session.details.date, date != today
    else { return }
    clock.source = .unknown
    dialogs.append(
      QuestionDialog(
        title: words.date(date), question: words.clockQuestion(date: words.date(date)),
        answers: [.init(words.clockNo, .useClock(false)), .init(words.clockYes, .useClock(true))],
        leavesLettersToTheLine: true))
  }

  /// What follows from changes of this seat that are durable now.
  private mutating func follow(_ own: [Step]?) -> [Effect] {
    var effects: [Effect] = []
    for case .change(let change) in (own ?? []).map(\.deed) {
      switch change {
      case .close, .legalise:
        live?.closing = nil
        live?.closingPlace = nil
        effects = writePapers()
      default: break
      }
    }
    return effects
  }

  /// Sends what waits, as far as the one before it is stored.
  private mutating func pump() -> [Effect] {
    let words = words
    var effects: [Effect] = []
    let day = dialogDay
    live?.day = day
    while live?.outbox.next != nil {
      switch live?.dispatch(words: words, random: &random) {
      case .store(let steps, let contacts):
        // The draft is kept beside steps only.
        if !steps.isEmpty { (draftDue, keptDraft) = (nil, live?.draft) }
        return effects + [.store(steps, draft: live?.draft ?? "", contacts: contacts)]
      case .elsewhere(let intent): effects += carryOut(intent)
      case .nothing, nil: return effects
      }
    }
    return effects
  }

  /// The day in the meeting's zone, by the meeting's clock where that is known and else by the laptop's; nil without a meeting.
  private var dialogDay: CivilDate? {
    guard let zone = live?.history.session.details.zone else { return nil }
    return clock.now?.date(in: zone) ?? today(in: zone)
  }

  var dialogContext: DialogContext {
    let session = live?.session ?? Session()
    return DialogContext(
      session: session, words: words, now: meetingTime, capture: live?.prepared,
      size: dialogArea(size ?? LiveLayout.smallest).size, history: live?.history ?? History(), seat: live?.seat ?? "",
      notice: live?.notice, closing: live?.closing, papers: papers,
      unsettled: live?.outbox.waiting.flatMap(\.entries) ?? [],
      today: dialogDay, state: live?.state ?? StateMark(), attendance: live?.roll.attendance ?? Attendance(of: session))
  }

  // MARK: - View

  /// Where dialogs lie in a window of `size`: in a meeting whether everything is saved, and the time, stay in sight above them.
  private func dialogArea(_ size: Size) -> Rect {
    live == nil ? Rect(size) : Rect(size).split(rowsFromTop: 1).bottom
  }

  package func view(_ size: Size) -> Frame {
    var frame: Frame
    if let shown = live?.frame(size, clock: clock, words: words) {
      frame = shown
    } else {
      frame = Frame(size: size)
      start.draw(into: &frame, words: words)
    }
    if let tour, live?.publicView == nil, !Self.isTooSmall(size) {
      TourPanel(tour: tour, words: words).draw(into: &frame, Rect(size))
    }
    if !dialogs.isEmpty, !Self.isTooSmall(size) {
      frame.cursor = nil
      let context = dialogContext
      frame.unlink()
      for dialog in dialogs { dialog.draw(into: &frame, dialogArea(size), context) }
    }
    if let remark, live == nil || !Self.isTooSmall(size) {
      let foot = Rect(row: size.rows - 1, column: 0, columns: size.columns, rows: 1)
      frame.fill(foot, role: .text)
      frame.put(Text.truncated(" " + remark, to: foot.columns), .warning, at: foot.origin)
    }
    return frame
  }

  /// The next full minute while a clock is shown, the next second in the last minute of an item or a speaker, or when the line is
  /// to be kept.
  package var wake: Duration? {
    let now = meetingTime
    guard let showsSeconds = live?.showsSeconds(at: now) else { return nil }
    let tick = clock.nextChange(showingSeconds: showsSeconds)
    let lastMinute = live?.secondsToLastMinute(at: now).flatMap { seconds in
      clock.laptop.map { Duration.seconds($0.components.seconds + Int64(seconds)) }
    }
    return [tick, lastMinute, draftDue, reminderDue].compactMap { $0 }.min()
  }
}
