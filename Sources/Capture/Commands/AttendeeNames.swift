import Meeting

/// People of the roster at the beginning of what stands behind a command, and the words behind their names.
///
/// Names are found as in a sentence: the longest run of words that is one known name. The `@` may be left out for one. A slip never
/// names anybody: who is on no list is refused, and so are groups, places and institutions.
struct AttendeeNames {
  /// In the order named, each once; at least one.
  let attendees: [Attendee.ID]
  let rest: [Token]

  /// - Throws: `argumentMissing`, `argumentNotUnderstood` where no name stands first, `unknownName`, `ambiguousName`, `notAPerson`.
  init(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) {
    guard !arguments.tokens.isEmpty else { throw .argumentMissing(arguments.name) }
    var tokens = arguments.tokens
    if !tokens.contains(where: { !$0.isLiteral && !$0.isEscaped && $0.text.first == "@" }) {
      tokens = Token.all(in: Array("@" + Arguments.text(tokens[...]))[...])
    }
    let claims = Scan(tokens, kind: .decision, opensLine: false, context: context).claims()
    var attendees: [Attendee.ID] = []
    var end = 0
    for claim in claims {
      guard case .name(let name) = claim.mark, claim.tokens.lowerBound == end else { break }
      let attendee = try Self.attendee(name)
      if !attendees.contains(attendee) { attendees.append(attendee) }
      end = claim.tokens.upperBound
    }
    guard !attendees.isEmpty else { throw .argumentNotUnderstood(arguments.name, arguments.text) }
    self.attendees = attendees
    rest = Array(tokens[end...])
  }

  private static func attendee(_ name: NameMark) throws(Refusal) -> Attendee.ID {
    if !name.candidates.isEmpty { throw .ambiguousName(name.typed, name.candidates) }
    switch name.party {
    case .person(let id): return id
    case .named: throw .unknownName(name.typed)
    case .group, .participant, .village, .institution: throw .room(.notAPerson(name.typed))
    }
  }
}
