import Meeting

/// `/gabung U-6 U-2`: makes one of two entries of one kind. The first keeps its number, the second goes into it.
struct JoinCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    var entries: [Entry] = []
    for token in arguments.tokens {
      guard let entry = try EntryReference.entry(token, in: context) else {
        if token.isWord("dan") || token.isWord("and") || token.isWord("ke") || token.isWord("to") { continue }
        throw .argumentNotUnderstood(.join, token.text)
      }
      entries.append(entry)
    }
    guard entries.count == 2 else {
      if entries.count < 2 { throw .argumentMissing(.join) }
      throw .argumentNotUnderstood(.join, arguments.text)
    }
    let (first, second) = (entries[0], entries[1])
    guard first.id != second.id else { throw .joinedWithItself(first.number) }
    guard first.kind == second.kind else { throw .differentKinds(first.number, second.number) }
    let joined = Joining(context).joined(first.body, second.body)
    let revision = Reading.Revision(first, joined.body, replacesLine: false)
    return CommandReading(
      command: .join(revision, with: second.id, otherRevision: second.revision),
      chips: [.joins(first.number, second.number, joined.body.text)] + joined.chips
        + Self.standing(of: first, joinedWith: second))
  }

  /// The status that both have then, and the one that is given up for it.
  private static func standing(of first: Entry, joinedWith second: Entry) -> [Chip] {
    let status = first.standing.joined(with: second.standing).status
    guard first.kind == .proposal, status != .proposed else { return [] }
    let other = second.standing.status
    return [.status([first.number], status)]
      + (other == .proposed || other == status ? [] : [.dropped([.status([second.number], other)])])
  }
}
