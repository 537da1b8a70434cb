import Meeting

/// `/ralat alasan`: opens a correction of a legalised meeting.
struct ErratumCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let reason = arguments.text.trimmingBlanks
    guard reason.contains(where: { $0.isLetter || $0.isNumber }) else { throw .argumentMissing(.erratum) }
    return CommandReading(
      command: .openErratum(reason: reason), chips: PersonalData.find(in: reason).map { .personalData($0) })
  }
}
