import Meeting

/// `/selesai K-2`, `/proses K-2 menunggu data`, `/jadwalkan K-2 >15 Maret alat belum tiba`, `/batalkan K-2 alasan`: what became of
/// commitments; `-` in the end takes it back.
struct ProgressCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let commitments = try EntryNumbers(arguments, ofKind: .commitment, in: context)
    let numbers = commitments.entries.map(\.number)
    var rest = commitments.rest
    var notices: [Chip] = []
    let progress: Commitment.Progress
    switch arguments.name {
    case _ where rest.count == 1 && rest.first?.isWord("-") == true:
      progress = .pending
      rest = []
    case .done: progress = .done
    case .underWay: progress = .underWay
    case .reschedule: progress = try rescheduled(&rest, in: context, &notices)
    case .cancel:
      let reason = Arguments.text(rest).trimmingBlanks
      guard reason.contains(where: { $0.isLetter || $0.isNumber }) else { throw .cancelledWithoutReason(numbers) }
      progress = .cancelled(reason: reason)
      notices += PersonalData.find(in: reason).map { .personalData($0) }
      rest = []
    default: progress = .pending
    }
    let note = Arguments.text(rest).trimmingBlanks
    notices += PersonalData.find(in: note).map { .personalData($0) }
    return CommandReading(
      command: .noteProgress(commitments.entries.map(\.id), progress, note: note.isEmpty ? nil : note),
      chips: [.progress(numbers, progress, note: note.isEmpty ? nil : note)] + notices)
  }

  /// The date that `rest` begins with, behind ">" or without it; what stands behind it is left.
  private func rescheduled(
    _ rest: inout ArraySlice<Token>, in context: CaptureContext, _ notices: inout [Chip]
  ) throws(Refusal) -> Commitment.Progress {
    if rest.first?.isWord(">") == true { rest = rest.dropFirst() }
    guard let first = rest.first else { throw .argumentMissing(.reschedule) }
    var words = rest.prefix(DueReader.longestDate).map { DateWords.fold($0.text.punctuationSplit.word) }
    if first.text.first == ">" { words[0] = DateWords.fold(first.text.dropFirst().punctuationSplit.word) }
    guard let reading = DateRules.read(words[...], today: context.today, named: context.namedDates),
      let date = reading.date
    else { throw .notADate(Arguments.text(rest)) }
    rest = rest.dropFirst(reading.wordCount)
    if let typed = reading.wrongWeekday { notices.append(.wrongWeekday(typed: typed, date: date)) }
    if date < context.today { notices.append(.pastDate(date)) }
    return .rescheduled(to: date)
  }
}

/// `/belum U-3 alasan` of proposals, and `/belum K-2` of commitments.
struct NotYetCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let named = try arguments.tokens.first.map { token throws(Refusal) in try EntryReference.entry(token, in: context) }
    let isCommitment = (named ?? nil)?.kind == .commitment
    return isCommitment
      ? try ProgressCommand().read(arguments, in: context) : try StatusCommand().read(arguments, in: context)
  }
}
