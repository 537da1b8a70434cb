import Meeting

/// `/pindah K-2 acara 5`: puts an entry under another item, named by its place or by words of its title; "tanpa acara" is under
/// none. Without a number it is the newest entry.
struct MoveCommand: CommandRule {
  /// What may stand before the item.
  static let leads: Set<String> = ["ke", "to", "acara", "agenda", "item"]

  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let (entry, rest) = try EntryReference.entry(before: arguments.tokens, in: context)
    let words = Self.leads.reduce(rest) { words, _ in
      words.first.map { Self.leads.contains($0.text.lowercased()) } == true ? words.dropFirst() : words
    }
    guard !words.isEmpty else { throw .argumentMissing(.move) }
    let item = Self.isNone(words) ? nil : try ItemCommand.item(Arguments.text(words), in: context).id
    guard item != entry.agendaItem else { throw .alreadyInItem(entry.number, item) }
    return CommandReading(command: .move(entry.id, to: item), chips: [.moves(entry.number, item)])
  }

  private static func isNone(_ words: ArraySlice<Token>) -> Bool {
    let text = words.map { $0.text.lowercased() }
    return text == ["tanpa", "acara"] || text == ["no", "item"]
  }
}
