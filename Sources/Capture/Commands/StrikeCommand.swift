import Meeting

/// `/coret K-2`: takes an entry out of the papers; without a number the newest.
struct StrikeCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let (entry, rest) = try EntryReference.entry(before: arguments.tokens, in: context)
    guard rest.isEmpty else { throw .argumentNotUnderstood(.strike, Arguments.text(rest)) }
    return CommandReading(command: .strike(entry.id), chips: [.strikes(entry.number, entry.body.text)])
  }
}
