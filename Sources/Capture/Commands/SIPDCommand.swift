import Meeting

/// `/sipd U-3 12345`: a proposal was typed into SIPD, with its number there or without; several go without; `-` takes it back.
struct SIPDCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let proposals = try EntryNumbers(arguments, ofKind: .proposal, in: context)
    let numbers = proposals.entries.map(\.number)
    let text = Arguments.text(proposals.rest).trimmingBlanks
    guard text.isEmpty || text == "-" || numbers.count == 1 else { throw .argumentNotUnderstood(.sipd, text) }
    let record = text.isEmpty ? SIPDRecord() : StandingText.sipd(text)
    return CommandReading(command: .noteSIPD(proposals.entries.map(\.id), record), chips: [.sipd(numbers, record)])
  }
}
