import Meeting

/// `/cari [kata]`: what is behind it is read by the search itself.
struct FindCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    CommandReading(command: .find(arguments.tokens.isEmpty ? nil : arguments.text))
  }
}

/// `/riwayat` of the meeting, `/riwayat K-2` of one entry.
struct HistoryCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard !arguments.tokens.isEmpty else { return CommandReading(command: .history(nil)) }
    guard let number = EntryReference.number(arguments.text) else {
      throw .argumentNotUnderstood(.history, arguments.text)
    }
    guard let entry = context.session.entry(numbered: number) else { throw .unknownEntry("\(number)") }
    return CommandReading(command: .history(entry.id))
  }
}
