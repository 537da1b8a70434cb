import Meeting

/// `/sepakat U-3`, `/cadangan U-4 U-5`, `/belum U-6 alasan`, `/apbdesa U-7`, `/ditarik U-8`: what the meeting makes of proposals; `-` in the end takes it back.
struct StatusCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let proposals = try EntryNumbers(arguments, in: context)
    let status = try status(arguments.name, proposals)
    let numbers = proposals.entries.map(\.number)
    return CommandReading(
      command: .setStatus(proposals.entries.map(\.id), status),
      chips: [.status(numbers, status)] + PersonalData.find(in: status.reason ?? "").map { .personalData($0) })
  }

  private func status(_ name: CommandName, _ proposals: EntryNumbers) throws(Refusal) -> Proposal.Status {
    let rest = proposals.rest
    if rest.count == 1, rest.first?.isWord("-") == true { return .proposed }
    switch name {
    case .agree, .reserve, .villageAuthority, .retract:
      guard rest.isEmpty else { throw .argumentNotUnderstood(name, Arguments.text(rest)) }
      return name == .agree
        ? .agreed : name == .reserve ? .reserve : name == .retract ? .withdrawn : .villageAuthority
    default:
      let reason = Arguments.text(rest).trimmingBlanks
      guard reason.contains(where: { $0.isLetter || $0.isNumber }) else {
        throw .reasonMissing(proposals.entries.map(\.number))
      }
      return .notYetAgreed(reason: reason)
    }
  }
}
