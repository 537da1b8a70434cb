import Meeting

/// `/acara N` by its place on the agenda, `/acara kata` by words of its title or their beginnings.
struct ItemCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard !arguments.tokens.isEmpty else { throw .argumentMissing(.item) }
    let agenda = context.session.agenda
    if arguments.tokens.count == 1, let place = DateWords.digits(arguments.text) {
      guard agenda.indices.contains(place - 1) else { throw .unknownItem(arguments.text) }
      return CommandReading(command: .startItem(agenda[place - 1].id))
    }
    let typed = NameKey.fold(arguments.text)
    let exact = agenda.filter { NameKey.fold($0.title) == typed }
    let found = exact.isEmpty ? agenda.filter { Self.holds(NameKey.fold($0.title), typed) } : exact
    guard let item = found.first, !typed.isEmpty else { throw .unknownItem(arguments.text) }
    if found.count > 1 { throw .ambiguousItem(arguments.text, found.map(\.id)) }
    return CommandReading(command: .startItem(item.id))
  }

  private static func holds(_ title: [String], _ typed: [String]) -> Bool {
    typed.allSatisfy { word in title.contains { $0.hasPrefix(word) } }
  }
}

/// `/lanjut`: `Session.nextItem`; where there is none it only ends the item that runs.
struct NextCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard arguments.tokens.isEmpty else { throw .argumentNotUnderstood(.next, arguments.text) }
    if let next = context.session.nextItem { return CommandReading(command: .startItem(next.id)) }
    guard let running = context.session.runningItem else { throw .noItemLeft }
    return CommandReading(command: .finishItem(running.id))
  }
}
