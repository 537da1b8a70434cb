import Capture
import Meeting
import TerminalUI

/// The register of proposals (F5): a table by desa, kind, office, funds or status, in the order of their rank, or for typing them into
/// SIPD. Tab goes through the views, letters filter, Space marks, Enter opens the form, and the keys of `ProposalAct` decide.
struct ProposalsDialog: Dialog {
  private(set) var view = ProposalView.village
  private(set) var register = Register()
  private(set) var prompt: RegisterPrompt?
  /// What the priorities are to fit under; nil while nobody asks.
  private(set) var ceiling: Rupiah?
  /// Said below the table until the next key; nil says what the status row says.
  private(set) var remark: String?
  private var table: ProposalTable
  private var index: SearchIndex

  init(_ session: Session, words: any Language) {
    index = SearchIndex(of: session)
    table = ProposalTable(of: session, .village, hits: nil, ceiling: nil, words: words)
    register.follow(table.rows)
  }

  var takesPaste: Bool { true }
  var takesQuestionMark: Bool { prompt != nil || !register.filter.isEmpty }
  var helpPlace: HelpPlace? { .proposals }

  /// The table of the meeting as it stands.
  func table(of context: DialogContext) -> ProposalTable {
    // Equal at a glance as long as it is the same one.
    if table.session == context.session { return table }
    return ProposalTable(
      of: context.session, view, hits: register.hits(in: index, context.capture), ceiling: ceiling, words: context.words
    )
  }

  private mutating func lookAgain(_ context: DialogContext) {
    if index.session != context.session, !register.filter.isEmpty { index = SearchIndex(of: context.session) }
    table = ProposalTable(
      of: context.session, view, hits: register.hits(in: index, context.capture), ceiling: ceiling, words: context.words
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
      return finish(outcome, context)
    }
    switch event {
    case .key(let key): return update(key, context)
    case .paste(let text):
      if text.split(whereSeparator: \.isNewline).count > 1 { return .note(.readList(.pasted(text), for: .proposals)) }
      register.paste(text)
      lookAgain(context)
    case .mouse, .time, .resize, .end: break
    }
    return .stay
  }

  private mutating func update(_ key: Key, _ context: DialogContext) -> DialogReply {
    switch register.take(
      key, in: table.rows, of: .proposals, context.keys, marks: view != .sipd || register.entry == nil)
    {
    case .stay: return .stay
    case .reply(let reply): return reply
    case .lookAgain: lookAgain(context)
    case .nothingChosen: remark = context.words.nothingChosen
    case .other:
      if let act = ProposalAct.allCases.first(where: { $0.key == key }) { return carryOut(act, context) }
      switch key {
      case .tab, .backTab:
        view = view.next(backwards: key == .backTab)
        register.goToTop()
        lookAgain(context)
      case .character(" "):
        guard let id = register.entry else { return remark(context.words.nothingChosen) }
        let isIn = context.session.entry(id)?.standing.sipd != nil
        register.goToNextEntry(in: table.rows)
        return .note(.make([.noteSIPD([id], isIn ? nil : SIPDRecord())]))
      default: return .unused
      }
    }
    return .stay
  }

  private mutating func carryOut(_ act: ProposalAct, _ context: DialogContext) -> DialogReply {
    let (words, session) = (context.words, context.session)
    switch act {
    case .ceiling:
      prompt = RegisterPrompt(words.label(of: act), .ceiling, ceiling?.short ?? "")
      return .stay
    case .grid: return .note(.open(ProposalGrid(session, village: context.capture?.village)))
    case .importTable: return .note(.chooseList(.proposals))
    default: break
    }
    let chosen = register.chosen(in: table.rows)
    let numbers = chosen.compactMap { session.entry($0)?.number.description }
    guard !chosen.isEmpty else { return remark(words.nothingChosen) }
    switch act {
    case .agree: return decide(.agreed, chosen)
    case .reserve: return decide(.reserve, chosen)
    case .villageAuthority: return decide(.villageAuthority, chosen)
    case .withdraw: return decide(.withdrawn, chosen)
    case .reconsider: return decide(.proposed, chosen)
    case .join where numbers.count != 2: return remark(words.joinNeedsTwo)
    case .rank where numbers.count != 1, .score where numbers.count != 1, .sipdNumber where numbers.count != 1:
      return remark(words.onlyOne)
    case .score: return session.entry(chosen[0]).map { .note(.open(ScoreDialog($0, session))) } ?? .stay
    case .notYet, .join, .rank, .sipdNumber:
      guard let command = act.command else { return .stay }
      let beginning = "/\(command.words[0]) \(numbers.joined(separator: " ")) "
      prompt = RegisterPrompt("\(words.label(of: act)) \(numbers.joined(separator: ", "))", .command(beginning))
    case .ceiling, .grid, .importTable: break
    }
    return .stay
  }

  private mutating func remark(_ text: String) -> DialogReply {
    remark = text
    return .stay
  }

  private mutating func decide(_ status: Proposal.Status, _ chosen: [Entry.ID]) -> DialogReply {
    register.unmarkAll()
    return .note(.make([.setStatus(chosen, status)]))
  }

  private mutating func finish(_ outcome: RegisterPrompt.Outcome, _ context: DialogContext) -> DialogReply {
    switch outcome {
    case .stay: return .stay
    case .unused: return .unused
    case .wrong(let reason): return .refuse(reason)
    case .cancelled: prompt = nil
    case .record(let line):
      prompt = nil
      register.unmarkAll()
      return .note(.record([line]))
    case .ceiling(let amount):
      prompt = nil
      ceiling = amount
      view = .ranked
      register.goToTop()
      lookAgain(context)
    }
    return .stay
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let table = table(of: context)
    var shown = self
    // What was stored since the last key may have moved the rows.
    shown.register.follow(table.rows)
    ProposalsView(dialog: shown, table: table, context: context).draw(into: &frame, area)
  }
}
