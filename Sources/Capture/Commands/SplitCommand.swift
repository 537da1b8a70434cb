import Meeting

/// `/pisah K-2 posyandu serentak`: splits an entry in two where these words begin; without a number the newest.
struct SplitCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let (entry, rest) = try EntryReference.entry(before: arguments.tokens, in: context)
    guard !rest.isEmpty else { throw .argumentMissing(.split) }
    let words = Arguments.text(rest)
    guard let (kept, rest) = Splitting(entry.body).parted(before: words) else {
      throw .noPlaceToSplit(entry.number, words)
    }
    let revision = Reading.Revision(entry, kept, replacesLine: false)
    return CommandReading(
      command: .split(revision, rest: rest), chips: [.splits(entry.number, kept.text, rest.text)])
  }
}
