import Meeting

/// One who is here for another.
package enum Deputy: Equatable, Sendable {
  /// On the roster.
  case listed(Attendee.ID)
  case newcomer(Newcomer)
}

/// `/hadir Nama; jabatan mewakili @x`, `/hadir @y mewakili @x`, and the same the other way round with "diwakili".
///
/// A deputy who is on no list has an office behind a semicolon or a comma, so that a slip adds nobody.
enum DeputyReading {
  private static let active: Set<String> = ["mewakili", "representing", "for"]
  private static let passive: Set<String> = ["diwakili"]

  /// - Returns: nil where neither word stands between others.
  static func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading? {
    var tokens = arguments.tokens[...]
    guard
      let place = tokens.indices.dropFirst().last(where: { index in
        let token = tokens[index]
        return !token.isLiteral && !token.isEscaped
          && (active.contains(token.text.lowercased()) || passive.contains(token.text.lowercased()))
      }), place + 1 < tokens.endIndex
    else { return nil }
    let isPassive = passive.contains(tokens[place].text.lowercased())
    let time = PresentCommand.time(at: &tokens, above: place + 2)
    let (before, after) = (tokens[..<place], tokens[(place + 1)...])
    let principal = try principal(isPassive ? before : after, in: context)
    let deputy = try deputy(isPassive ? after : before, for: principal, arguments.name, in: context)
    let name =
      switch deputy {
      case .listed(let id): context.session.attendee(id)?.displayName ?? Session.dots
      case .newcomer(let newcomer): newcomer.name
      }
    return CommandReading(
      command: .represent(principal.id, by: deputy, at: time), chips: [.room(.represents(name, principal.id))])
  }

  private static func principal(
    _ tokens: ArraySlice<Token>, in context: CaptureContext
  ) throws(Refusal) -> Attendee {
    let typed = Self.typed(tokens)
    guard let id = try person(typed, in: context), let principal = context.session.attendee(id) else {
      throw .unknownName(typed)
    }
    return principal
  }

  private static func deputy(
    _ tokens: ArraySlice<Token>, for principal: Attendee, _ name: CommandName, in context: CaptureContext
  ) throws(Refusal) -> Deputy {
    let typed = Self.typed(tokens)
    if typed.contains(";") {
      let arguments = Arguments(name: name, tokens: Array(tokens))
      guard let newcomer = try Newcomer(arguments, isGuest: true, in: context) else { throw .argumentMissing(name) }
      return known(newcomer, in: context) ?? .newcomer(newcomer.representing(principal))
    }
    let (name, position) = parts(typed) ?? (typed, "")
    return try Self.deputy(named: name, position: position, for: principal, in: context)
  }

  fileprivate static func deputy(
    named name: String, position: String, for principal: Attendee, in context: CaptureContext
  ) throws(Refusal) -> Deputy {
    guard position.isEmpty else {
      let newcomer = try Newcomer(name: name, position: position, group: "", isGuest: true, in: context)
      return known(newcomer, in: context) ?? .newcomer(newcomer.representing(principal))
    }
    guard let id = try person(name, in: context) else { throw .room(.unknownDeputy(name, for: principal.id)) }
    return .listed(id)
  }

  /// The one of the roster who bears just that name: nobody stands there twice.
  private static func known(_ newcomer: Newcomer, in context: CaptureContext) -> Deputy? {
    guard
      case .one(.person(let id)) = context.names.resolve(
        NameKey.fold(newcomer.name), villageFirst: false, wholeOnly: true)
    else { return nil }
    return .listed(id)
  }

  private static func typed(_ tokens: ArraySlice<Token>) -> String {
    String(Arguments.text(tokens).drop { $0 == "@" || $0.isWhitespace })
  }

  /// The one person whose name all the words are; nil where they are on no list.
  private static func person(_ typed: String, in context: CaptureContext) throws(Refusal) -> Attendee.ID? {
    let words = NameKey.fold(typed)
    switch words.isEmpty ? .unknown : context.names.resolve(words, villageFirst: false) {
    case .one(.person(let id)): return id
    case .one: throw .room(.notAPerson(typed))
    case .several(let parties): throw .ambiguousName(typed, context.ranked(parties))
    case .unknown: return nil
    }
  }

  /// The name with its degrees, and the office behind a comma; nil where there is no office.
  private static func parts(_ text: String) -> (name: String, position: String)? {
    let parts = text.split(separator: ",").map(\.trimmingBlanks)
    guard let first = parts.dropFirst().firstIndex(where: { !Degree.isDegree($0) }) else { return nil }
    return (parts[..<first].joined(separator: ", "), parts[first...].joined(separator: ", "))
  }
}

extension CaptureContext {
  /// Who is here for `principal` by what was typed of them in two fields: one of the roster by their name, or somebody new.
  ///
  /// - Parameters:
  ///   - name: with titles; not empty.
  ///   - position: the office of somebody new; without one only a name of the roster is taken, so that a slip adds nobody.
  /// - Throws: `ambiguousName`, `notAPerson`, `unknownDeputy`, `unknownName` for a principal who is not on the roster.
  package func deputy(
    named name: String, position: String, for principal: Attendee.ID
  ) throws(Refusal) -> Deputy {
    guard let principal = session.attendee(principal) else { throw .unknownName(name) }
    return try DeputyReading.deputy(named: name, position: position, for: principal, in: self)
  }
}
