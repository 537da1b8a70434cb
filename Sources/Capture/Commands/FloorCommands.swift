import Meeting

/// `/bicara @x @y`: they join those who wait to speak, in this order; alone it shows who speaks, waits and has not spoken.
struct QueueCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    if arguments.tokens.isEmpty { return CommandReading(command: .showSpeakers) }
    var parties: [Party] = []
    var named: Set<Party> = []
    var chips: [Chip] = []
    for name in try SpeakerNames(arguments, in: context).names where named.insert(name.party).inserted {
      parties.append(try name.requireOne(in: context))
      chips.append(.joinsQueue(name.party, place: context.session.floor.waiting.count + parties.count))
      if name.isUnknown { chips.append(.unknownName(name.typed)) }
    }
    return CommandReading(command: .joinQueue(parties), chips: chips)
  }
}

/// `/persilakan @x`: gives somebody the floor, who need not wait; alone, the first of those who wait.
struct FloorCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let waiting = context.session.floor.waiting
    if arguments.tokens.isEmpty {
      guard let next = waiting.first else { throw .nobodyWaits }
      return CommandReading(command: .giveFloor(next.party), chips: [.givesFloor(next.party)])
    }
    let (party, unknown) = try SpeakerNames(arguments, in: context).one(preferring: waiting.map(\.party))
    return CommandReading(
      command: .giveFloor(party), chips: [.givesFloor(party)] + (unknown.map { [.unknownName($0)] } ?? []))
  }
}

/// `/batalbicara @x`: somebody waits no longer.
struct UnqueueCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard !arguments.tokens.isEmpty else { throw .argumentMissing(.unqueue) }
    let waiting = context.session.floor.waiting.map(\.party)
    let (party, _) = try SpeakerNames(arguments, in: context).one(preferring: waiting)
    return CommandReading(command: .leaveQueue(party), chips: [.leavesQueue(party)])
  }
}

/// The names behind a command of the floor, read as those in a sentence are: `@peserta KPM`, names in quotes and names on no
/// list too. The `@` may be left out for one.
private struct SpeakerNames {
  let names: [NameMark]
  private let command: CommandName
  private let text: String
  private let context: CaptureContext

  /// - Throws: `argumentNotUnderstood` where more than names stands there.
  init(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) {
    command = arguments.name
    text = arguments.text
    self.context = context
    var tokens = arguments.tokens
    if !tokens.contains(where: { !$0.isLiteral && $0.text.first == "@" }) {
      tokens = Token.all(in: Array("@" + Arguments.text(tokens[...]))[...])
    }
    let claims = Scan(tokens, kind: .decision, opensLine: false, context: context).claims()
    var names: [NameMark] = []
    var end = 0
    for claim in claims {
      guard case .name(let name) = claim.mark, claim.tokens.lowerBound == end else { break }
      names.append(name)
      end = claim.tokens.upperBound
    }
    guard end == tokens.count, !names.isEmpty else { throw .argumentNotUnderstood(command, text) }
    self.names = names
  }

  /// The one that is meant, and the name as typed if it is on no list; where several could be, or a whole group, the only one of
  /// them among `others`.
  func one(preferring others: [Party]) throws(Refusal) -> (party: Party, unknown: String?) {
    guard names.count == 1, let name = names.first else { throw .argumentNotUnderstood(command, text) }
    if !others.contains(name.party), let meant = name.only(among: others, in: context) { return (meant, nil) }
    return (try name.requireOne(in: context), name.isUnknown && !others.contains(name.party) ? name.typed : nil)
  }
}

extension NameMark {
  /// - Throws: `ambiguousName`: time that is somebody's is not noted for anybody by a guess.
  fileprivate func requireOne(in context: CaptureContext) throws(Refusal) -> Party {
    if !candidates.isEmpty { throw .ambiguousName(typed, candidates) }
    return party
  }

  /// The one of `others` who waits under this very name, which was on no list then, or else the only one whom it may mean, who may be of the village
  /// or the group that it names; nil where none or several may be, or where it names one person.
  fileprivate func only(among others: [Party], in context: CaptureContext) -> Party? {
    let folded = NameKey.fold(typed)
    if let same = others.first(where: {
      if case .named(let other) = $0 { NameKey.fold(other) == folded } else { false }
    }) {
      return same
    }
    let meant: [Party]
    switch party {
    case .participant(of: nil):
      meant = others.filter { if case .participant = $0 { true } else { false } }
    case .group, .village, .institution, .named:
      let hits = context.names.named(withPrefixes: NameKey.words(of: typed))
      let parties = Set(hits.map { context.names.all[$0.named].party })
      meant = others.filter { parties.contains($0) }
    case .person, .participant: return nil
    }
    return meant.count == 1 ? meant.first : nil
  }
}
