import Capture
import Meeting
import TerminalUI

/// The register of commitments (F4): by date, owner or progress. Tab goes through the views, letters filter, Space marks, Enter opens the
/// form, and the keys of `CommitmentAct` say what became of them.
struct CommitmentsDialog: Dialog {
  private(set) var key = CommitmentGroups.Key.due
  private(set) var register = Register()
  private(set) var prompt: RegisterPrompt?
  /// Said below the table until the next key; nil says what the status row says.
  private(set) var remark: String?
  private var table: Table
  private var index: SearchIndex

  /// The groups of a state of the meeting, worked out once.
  struct Table: Sendable {
    let session: Session
    let today: CivilDate?
    let groups: [CommitmentGroups.Group]
    let rows: [Register.Row]

    init(
      of session: Session, _ key: CommitmentGroups.Key, hits: Set<Entry.ID>?, on today: CivilDate?, words: any Language
    ) {
      (self.session, self.today) = (session, today)
      let shown = session.commitments.filter { hits?.contains($0.id) ?? true }
      groups = CommitmentGroups(of: shown, by: key, on: today).groups
      rows = groups.flatMap { group in
        [.heading(words.name(of: group.subject, in: session), figure: words.commitments(group.entries.count))]
          + group.entries.map { Register.Row.entry($0.id) }
      }
    }
  }

  init(_ session: Session, on today: CivilDate?, words: any Language) {
    index = SearchIndex(of: session)
    table = Table(of: session, .due, hits: nil, on: today, words: words)
    register.follow(table.rows)
  }

  var takesPaste: Bool { true }
  var takesQuestionMark: Bool { prompt != nil || !register.filter.isEmpty }
  var helpPlace: HelpPlace? { .commitments }

  private func table(of context: DialogContext) -> Table {
    // Equal at a glance as long as it is the same one.
    if table.session == context.session, table.today == context.today { return table }
    return Table(
      of: context.session, key, hits: register.hits(in: index, context.capture), on: context.today, words: context.words
    )
  }

  private mutating func lookAgain(_ context: DialogContext) {
    if index.session != context.session, !register.filter.isEmpty { index = SearchIndex(of: context.session) }
    table = Table(
      of: context.session, key, hits: register.hits(in: index, context.capture), on: context.today, words: context.words
    )
    register.follow(table.rows)
  }

  // MARK: - Keys

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    if table.session != context.session { lookAgain(context) }
    remark = nil
    if var prompt {
      let outcome = prompt.update(event, context)
      self.prompt = prompt
      switch outcome {
      case .stay, .ceiling: return .stay
      case .unused: return .unused
      case .wrong(let reason): return .refuse(reason)
      case .cancelled: self.prompt = nil
      case .record(let line):
        self.prompt = nil
        register.unmarkAll()
        return .note(.record([line]))
      }
      return .stay
    }
    switch event {
    case .key(let key): return update(key, context)
    case .paste(let text):
      register.paste(text)
      lookAgain(context)
    case .mouse, .time, .resize, .end: break
    }
    return .stay
  }

  private mutating func update(_ key: Key, _ context: DialogContext) -> DialogReply {
    switch register.take(key, in: table.rows, of: .commitments, context.keys) {
    case .stay: return .stay
    case .reply(let reply): return reply
    case .lookAgain: lookAgain(context)
    case .nothingChosen: remark = context.words.nothingChosen
    case .other:
      if let act = CommitmentAct.allCases.first(where: { $0.key == key }) { return carryOut(act, context) }
      guard key == .tab || key == .backTab else { return .unused }
      let all = CommitmentGroups.Key.allCases
      let place = all.firstIndex(of: self.key) ?? 0
      self.key = all[(place + (key == .tab ? 1 : all.count - 1)) % all.count]
      register.goToTop()
      lookAgain(context)
    }
    return .stay
  }

  private mutating func carryOut(_ act: CommitmentAct, _ context: DialogContext) -> DialogReply {
    let chosen = register.chosen(in: table.rows)
    guard !chosen.isEmpty else {
      remark = context.words.noCommitmentChosen
      return .stay
    }
    switch act {
    case .done: return report(.done, chosen, context)
    case .underWay: return report(.underWay, chosen, context)
    case .notYet: return report(.pending, chosen, context)
    case .reschedule, .cancel:
      guard let command = act.command else { return .stay }
      let numbers = chosen.compactMap { context.session.entry($0)?.number.description }
      prompt = RegisterPrompt(
        "\(context.words.label(of: act)) \(numbers.joined(separator: ", "))",
        .command("/\(command.words[0]) \(numbers.joined(separator: " ")) "))
    }
    return .stay
  }

  private mutating func report(
    _ progress: Commitment.Progress, _ chosen: [Entry.ID], _ context: DialogContext
  ) -> DialogReply {
    register.unmarkAll()
    let day = context.session.dayOfReport(madeOn: context.today)
    return .note(.make([.noteProgress(chosen, progress, note: nil, on: day, at: context.now)]))
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let table = table(of: context)
    var shown = self
    // What was stored since the last key may have moved the rows.
    shown.register.follow(table.rows)
    CommitmentsView(dialog: shown, table: table, context: context).draw(into: &frame, area)
  }
}
