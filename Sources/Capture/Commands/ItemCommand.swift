import Meeting

/// `/acara N` by its place on the agenda, `/acara kata` by words of its title or their beginnings, or an `Arrangement`; alone it shows
/// the agenda.
struct ItemCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard !arguments.tokens.isEmpty else { return CommandReading(command: .showAgenda) }
    if let arrangement = try Arrangement.read(arguments.tokens, in: context) { return arrangement }
    return CommandReading(command: .startItem(try Self.item(arguments.text, in: context).id))
  }

  /// The item that `typed` names, by its place on the agenda or by words of its title.
  static func item(_ typed: String, in context: CaptureContext) throws(Refusal) -> AgendaItem {
    let agenda = context.session.agenda
    if let place = DateWords.digits(typed) {
      guard agenda.indices.contains(place - 1) else { throw .unknownItem(typed) }
      return agenda[place - 1]
    }
    let words = NameKey.fold(typed)
    let exact = agenda.filter { NameKey.fold($0.title) == words }
    let found = exact.isEmpty ? agenda.filter { $0.isMeant(by: words) } : exact
    guard let item = found.first, !words.isEmpty else { throw .unknownItem(typed) }
    if found.count > 1 { throw .ambiguousItem(typed, found.map(\.id)) }
    return item
  }
}

extension AgendaItem {
  /// Every one of these folded words begins a word of its title, or is its number.
  ///
  /// - Parameter place: where it stands on the agenda, from 0; nil where numbers do not count.
  func isMeant(by words: [String], at place: Int? = nil) -> Bool {
    let title = NameKey.fold(self.title)
    let number = place.map { "\($0 + 1)" }
    return words.allSatisfy { word in word == number || title.contains { $0.hasPrefix(word) } }
  }
}

/// `/lanjut`: `Session.nextItem`; where there is none it only ends the item that runs.
struct NextCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard arguments.tokens.isEmpty else { throw .argumentNotUnderstood(.next, arguments.text) }
    if let next = context.session.nextItem { return CommandReading(command: .startItem(next.id)) }
    guard let running = context.session.runningItem else {
      throw .noItemLeft(skipped: context.session.agenda.filter { $0.status == .waiting }.map(\.id))
    }
    return CommandReading(command: .finishItem(running.id))
  }
}
