import Meeting

/// How to type a party so that it is found again.
struct PartyName {
  private let context: CaptureContext

  init(_ context: CaptureContext) { self.context = context }

  func piece(_ party: Party) -> EntryLine.Piece {
    let isUnlisted = if case .named = party { true } else { false }
    return EntryLine.Piece(sign: "@", content: text(party), role: isUnlisted ? .unlistedName : .name)
  }

  /// How it stands in a field of a form: a name on no list that somebody's begins with is set in the quotes that keep it one.
  func field(_ party: Party) -> String {
    guard case .named(let name) = party, case .one = context.names.resolve(NameKey.fold(name), villageFirst: false)
    else {
      return text(party)
    }
    return EntryLine.exactly(name)
  }

  /// The shortest of the names that finds just this party; the first where none does.
  func text(_ party: Party) -> String {
    let names = names(of: party)
    return names.first { context.names.resolve(NameKey.fold($0), villageFirst: false) == .one(party) } ?? names[0]
  }

  private func names(of party: Party) -> [String] {
    let session = context.session
    switch party {
    case .person(let id):
      guard let attendee = session.attendee(id) else { return [Session.dots] }
      let village = attendee.village.flatMap { session.village($0)?.name }
      let name = attendee.displayName
      let bare = String(name.prefix { $0 != "," })
      return [name] + [village.map { "\(bare) \($0)" }, attendee.position].compactMap { $0 } + attendee.aliases
        + context.names.telling(id).map { "\(bare) \($0)" }
    case .group(let id): return session.group(id).map { [$0.name, $0.collective] + $0.aliases } ?? [Session.dots]
    case .participant(of: let group):
      return ["peserta" + (group.flatMap { session.group($0)?.name }.map { " \($0)" } ?? "")]
    case .village(let id):
      return session.village(id).map { [$0.name, "\(session.wording.village) \($0.name)"] } ?? [Session.dots]
    case .institution(let id): return session.institution(id).map { [$0.name] + $0.aliases } ?? [Session.dots]
    case .named(let name): return [name]
    }
  }
}
