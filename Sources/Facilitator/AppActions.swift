import Capture
import Meeting
import TerminalUI

/// What keys, the menu and commands can set in motion.
extension App {
  /// Does what a key, a menu entry or a command stands for.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .help: dialogs.append(HelpDialog(at: helpPlace))
    case .menu:
      dialogs.append(MenuDialog(available, withCommands: live?.canRecord ?? false))
    case .redraw: return [.redraw]
    case .leave: askToLeave()
    case .saved: tell(words.savedByItself)
    case .theme: dialogs.append(ThemeDialog(themes, worn: theme))
    default:
      guard live != nil else {
        tell(words.needsMeeting(action))
        return []
      }
      return performInMeeting(action)
    }
    return []
  }

  /// The place where the keys go now.
  private var helpPlace: HelpPlace {
    dialogs.reversed().lazy.compactMap(\.helpPlace).first ?? live?.focus.helpPlace ?? start.helpPlace
  }

  private mutating func performInMeeting(_ action: Action) -> [Effect] {
    guard let live else { return [] }
    let words = words
    switch action {
    case .undo:
      if self.live?.input.bringBack() == true {
        say(.plain(words.lineBroughtBack))
      } else if self.live?.takeVillageBack(words: words) != true {
        send(.undo)
      }
    case .redo: send(.redo)
    case .clearLine:
      if live.input.field.isEmpty { tell(words.nothingTyped) } else { self.live?.input.clear() }
    case .search:
      self.live?.keepContext()
      dialogs.append(SearchDialog(live.found?.typed ?? "", in: self.live?.context ?? live.context))
    case .history: dialogs.append(HistoryDialog())
    case .agenda: dialogs.append(AgendaDialog(live.session))
    case .attendance:
      // The fields of its forms are read against the names.
      self.live?.keepContext()
      dialogs.append(AttendanceScreen())
    case .times: dialogs.append(TimesDialog(live.session))
    case .attention:
      // The key that leads there leads back, as those of the lists do.
      if live.focus == .concerns { self.live?.goHome() } else { self.live?.goToConcerns() }
    case .speakers: dialogs.append(SpeakersDialog(live.session))
    case .nextItem:
      let time = meetingTime
      send(.command("/\(CommandName.next.words[0])", at: time))
    case .guest:
      guard live.session.status != .legalised else {
        say(.failed(words.refusal(.sealed, in: live.session)))
        return []
      }
      // The line as it is now, and not as it was read last.
      _ = self.live?.understand()
      if self.live?.prepared == nil { self.live?.prepared = live.context }
      open(GuestDialog(naming: self.live?.input.reading?.unknownName, words: words))
    case .close:
      open(CloseDialog(at: live.closingPlace))
      // What is abbreviated is told before it is printed.
      if live.readOnly == nil { return [.readTidyTable] }
    case .legalise:
      guard live.session.status == .closed else {
        say(.failed(words.refusal(.notClosed, in: live.session)))
        return []
      }
      open(
        QuestionDialog(
          title: words.title(of: .legalise), question: words.legaliseQuestion,
          answers: [.init(words.stayAnswer, nil), .init(words.legaliseAnswer, .make([.legalise]))]))
    case .openErratum:
      guard live.session.status == .legalised else {
        say(.failed(words.refusal(.notLegalised, in: live.session)))
        return []
      }
      self.live?.begin("/\(CommandName.erratum.words[0]) ")
    case .signatories:
      guard live.session.status == .closed || live.session.status == .legalised else {
        say(.failed(words.refusal(.notClosed, in: live.session)))
        return []
      }
      open(FormDialog(fillingIn: live.session, words: words))
    case .writePapers: return writePapers()
    case .tidy:
      // The table is read each time, so that a word added to it counts at once.
      if let reason = live.readOnly { say(.failed(reason)) } else { return [.readTidyTable] }
    case .mendNewest:
      if self.live?.mendNewest() == false { tell(words.nothingToMend) }
    case .form:
      guard let entry = live.entryInHand else {
        tell(words.nothingToMend)
        return []
      }
      return carryOut([.edit(entry.id)])
    case .strike:
      guard let entry = live.entryInHand else {
        tell(words.nothingToMend)
        return []
      }
      return carryOut([.make([.strike(entry.id)])])
    case .commitments:
      self.live?.keepContext()
      dialogs.append(CommitmentsDialog(live.session, on: dialogContext.today, words: words))
    case .proposals:
      self.live?.keepContext()
      dialogs.append(ProposalsDialog(live.session, words: words))
    case .readBack, .carried, .preview, .publicView, .print: return performView(action)
    case .saveElsewhere: askElsewhere()
    case .record, .complete, .nextPane, .back, .help, .menu, .saved, .redraw, .leave, .theme: break
    }
    return []
  }

  /// Offers what `table` writes out; a closing that waits only tells how much that is.
  mutating func tidy(by table: TidyTable) {
    guard let live else { return }
    guard live.session.status != .legalised else { return say(.failed(words.refusal(.sealed, in: live.session))) }
    let plan = live.context.tidyPlan(by: table)
    if var closing = dialogs.last as? CloseDialog {
      closing.abbreviations = plan.offers.count
      dialogs[dialogs.count - 1] = closing
      return
    }
    if plan.offers.isEmpty { tell(words.nothingToTidy) } else { open(TidyDialog(plan)) }
  }

  /// Opens a dialog that leads to a change, unless nothing can be changed.
  mutating func open(_ dialog: any Dialog) {
    if let reason = live?.readOnly { return say(.failed(reason)) }
    dialogs.append(dialog)
  }

  mutating func writePapers() -> [Effect] {
    papersUnderWay += 1
    hasLeftPapers = false
    show(.writing(done: 0, of: 0))
    return [.writePapers(chosenPapers)]
  }

  /// The actions that can be done on this screen.
  private var available: [Action] {
    guard let live else { return Action.allCases.filter { $0.place == .everywhere } }
    return Action.allCases.filter { live.canRecord || $0.isReading }
  }

  private mutating func askToLeave() {
    if let question = dialogs.last as? QuestionDialog, question.title == words.title(of: .leave) {
      return tell(words.leavingIsAsked)
    }
    let unsaved = live?.outbox.returned.count ?? 0
    let leave = QuestionDialog.Answer(words.leaveAnswer, .leave)
    let stay = QuestionDialog.Answer(words.stayAnswer, nil)
    dialogs.append(
      QuestionDialog(
        title: words.title(of: .leave),
        question: tour != nil
          ? words.tourLeaveQuestion : unsaved > 0 ? words.leaveUnsavedQuestion(unsaved) : words.leaveQuestion,
        // Enter out of habit must not cost a line.
        answers: unsaved > 0 ? [stay, leave] : [leave, stay]))
  }

  mutating func end(_ request: EndRequest) -> [Effect] {
    switch request {
    // Ctrl-C is a key; the signal comes from outside and means the end as the others do.
    case .interrupt, .quit, .terminate, .hangup: isLeaving = true
    }
    return []
  }
}
