import Capture
import Meeting

/// What Enter does with a line.
struct LineTaker {
  enum Outcome {
    /// It changes the meeting.
    case changes(Reading)
    /// It takes a change back, or brings one back, when its turn comes.
    case undo, redo
    /// The proposals that follow are of this village; nil: of none.
    case villageInForce(Village.ID?)
    /// The application itself does it.
    case intend(Intent)
    /// The entry that it replaces was changed by somebody else since it was opened; this is what it would make of it.
    case conflict(Mend)
    /// It stays where it is; the sentence says why.
    case refused(String)
  }

  let context: CaptureContext
  let words: any Language

  /// Reads `line` as it would be stored now; `mending` names the entry that it replaces.
  func take(_ line: String, mending: InputLine.Mending?) -> Outcome {
    let reading = context.read(line, replacing: mending?.entry)
    if let mending, case .amend(let revision) = reading.outcome, revision.entry == mending.entry,
      context.session.entry(revision.entry).map(mending.isOvertaken) == true
    {
      return .conflict(Mend(revision, typed: line, mending: mending))
    }
    switch reading.outcome {
    case .nothing: return .refused(words.refusal(ChangeRefused.empty, in: context.session))
    case .refused(let refusal): return .refused(words.refusal(refusal, in: context.session))
    case .command(.villageInForce(let village)): return .villageInForce(village)
    case .command(.tidy): return .intend(.perform(.tidy))
    case .command(.undo): return .undo
    case .command(.redo): return .redo
    case .command(.edit(let id)): return .intend(.edit(id))
    case .command(.close): return .intend(.perform(.close))
    case .command(.legalise): return .intend(.perform(.legalise))
    case .command(.openErratum(let reason)):
      guard context.session.status == .legalised else {
        return .refused(words.refusal(ChangeRefused.notLegalised, in: context.session))
      }
      return .intend(
        .open(
          QuestionDialog(
            title: words.title(of: .openErratum), question: words.erratumQuestion(context.session.errata.count + 1),
            answers: [
              .init(words.stayAnswer, nil), .init(words.erratumAnswer, .make([.openErratum(reason: reason, at: nil)])),
            ])))
    case .command(.showSpeakers): return .intend(.perform(.speakers))
    case .command(.showAgenda): return .intend(.perform(.agenda))
    case .command(.showAttendance): return .intend(.perform(.attendance))
    case .command(.showTimes): return .intend(.perform(.times))
    case .command(.showConcerns): return .intend(.perform(.attention))
    case .command(.showSignatories): return .intend(.perform(.signatories))
    case .command(.help(let topic)):
      return .intend(topic.map { .open(HelpDialog(topic: $0)) } ?? .perform(.help))
    case .command(.find(let typed)): return .intend(.open(SearchDialog(typed ?? "", in: context)))
    case .command(.history(let entry)): return .intend(.open(HistoryDialog(of: entry)))
    case .command(.theme(let name)): return .intend(name.map { .wear($0, kept: true) } ?? .perform(.theme))
    case .command(.readBack): return .intend(.perform(.readBack))
    case .command(.carried): return .intend(.perform(.carried))
    case .command(.preview): return .intend(.perform(.preview))
    case .command(.print): return .intend(.perform(.print))
    case .command(.publicView(let view)): return .intend(.showPublic(view))
    case .entry, .amend, .substitute, .command: return .changes(reading)
    }
  }
}
