import Meeting

/// `/tunda`: puts off the item that runs, or the one that is named by its place or by words of its title.
struct PostponeCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let item = try ItemReference.item(arguments.tokens[...], in: context)
    return CommandReading(command: .postponeItem(item), chips: [.room(.postpones(item))])
  }
}

/// `/selesaiacara`: ends the item that runs without starting another.
struct FinishCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard arguments.tokens.isEmpty else { throw .argumentNotUnderstood(arguments.name, arguments.text) }
    return CommandReading(command: .finishItem(try ItemReference.item([], in: context)))
  }
}

/// Which item a command is about.
enum ItemReference {
  private static let leads: Set<String> = ["acara", "agenda", "item"]

  /// The item that `tokens` name, the one that runs where there are none.
  static func item(_ tokens: ArraySlice<Token>, in context: CaptureContext) throws(Refusal) -> AgendaItem.ID {
    let isLed = tokens.count > 1 && tokens.first.map { leads.contains($0.text.lowercased()) } == true
    let words = isLed ? tokens.dropFirst() : tokens
    guard !words.isEmpty else {
      guard let running = context.session.runningItem else { throw .room(.noItemRuns) }
      return running.id
    }
    return try ItemCommand.item(Arguments.text(words), in: context).id
  }
}
