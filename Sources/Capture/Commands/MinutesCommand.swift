import Meeting

/// `/waktu +5`, `/waktu -5`, `/waktu 20`: the planned minutes of the item that runs, or of one that is named before them
/// (`/waktu 6 +10`); `-` in their place takes the plan away.
struct MinutesCommand: CommandRule {
  private static let units: Set<String> = ["menit", "mnt", "min", "minutes"]

  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    var tokens = arguments.tokens[...]
    if tokens.count > 1, let last = tokens.last, Self.units.contains(last.text.lowercased()) { tokens.removeLast() }
    guard let typed = tokens.popLast() else { throw .argumentMissing(.minutes) }
    guard let allotment = Self.allotment(typed.text) else { throw .room(.notMinutes(arguments.text)) }
    let id = try ItemReference.item(tokens, in: context)
    let planned = context.session.agendaItem(id)?.plannedMinutes
    let minutes = allotment.minutes(from: planned)
    if let minutes, minutes < 0 { throw .room(.tooFewMinutes(id, planned: planned)) }
    return CommandReading(
      command: .planItem(id, allotment), chips: [.room(.plans(id, before: planned, after: minutes))])
  }

  /// What a word plans; nil for one that is no number of minutes.
  private static func allotment(_ word: String) -> AgendaItem.Allotment? {
    switch word.first {
    case "+": DateWords.digits(word.dropFirst()).map { .more($0) }
    case "-", "–", "−": word.count == 1 ? .exactly(nil) : DateWords.digits(word.dropFirst()).map { .more(-$0) }
    default: DateWords.digits(word).map { .exactly($0) }
    }
  }
}
