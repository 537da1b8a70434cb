import Meeting

/// What may stand behind the commands about the agenda, the attendance and the head of the minutes, besides names.
struct RoomCompletion {
  private let context: CaptureContext
  /// All that stands behind the command and its blank.
  private let argument: String
  /// Where it begins, in characters from the start of the line.
  private let start: Int

  init(_ context: CaptureContext, _ argument: String, at start: Int) {
    self.context = context
    self.argument = argument
    self.start = start
  }

  /// - Returns: nil where the command is none of these, or takes a name there.
  func candidates(of name: CommandName) -> [Candidate]? {
    switch name {
    case .postpone: items { $0.status == .waiting || $0.status == .running }
    case .minutes: argument.contains(where: \.isWhitespace) ? [] : items { $0.status != .done }
    case .suspend:
      context.session.suspension == nil ? [] : words([SuspendCommand.lifting[0]], SuspendCommand.lifting[3])
    case .indicator: indicators()
    case .excuse: reasons()
    default: nil
    }
  }

  private func items(_ isMeant: (AgendaItem) -> Bool) -> [Candidate] {
    let words = NameKey.fold(argument)
    return context.session.agenda.enumerated().compactMap { place, item in
      let title = NameKey.fold(item.title)
      let isNamed = words.allSatisfy { word in "\(place + 1)" == word || title.contains { $0.hasPrefix(word) } }
      return isNamed && isMeant(item) ? Candidate(.item(item.id), "\(place + 1)", range(of: argument)) : nil
    }
  }

  /// The names of the figures that are noted, and behind a name the keys that were not used yet.
  private func indicators() -> [Candidate] {
    let wanted = argument.lowercased()
    let known = context.session.indicators.map(\.name).filter { $0.lowercased().hasPrefix(wanted) && $0 != argument }
    guard known.isEmpty else { return known.map { Candidate(.word, $0, range(of: argument)) } }
    let typed = argument.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace).last.map(String.init)
    guard let typed, !typed.isEmpty, typed.count < argument.count else { return [] }
    let before = wanted.dropLast(typed.count)
    return IndicatorCommand.keys.map { (context.offersEnglish ? $0.englishWord : $0.word) + ":" }
      .filter { key in key.hasPrefix(typed.lowercased()) && before.firstRange(of: key) == nil }
      .map { Candidate(.word, $0, range(of: typed)) }
  }

  /// Behind a name that is whole; nil while it is typed.
  private func reasons() -> [Candidate]? {
    let arguments = Arguments(name: .excuse, tokens: Token.all(in: Array(argument)[...]))
    guard argument.contains(where: \.isWhitespace), let names = try? AttendeeNames(arguments, in: context),
      !names.rest.isEmpty || argument.last?.isWhitespace == true
    else { return nil }
    // A blank behind the first word of a reason belongs to it: "tugas " goes on with "luar".
    let typed =
      names.rest.isEmpty ? "" : Arguments.text(names.rest[...]) + (argument.last?.isWhitespace == true ? " " : "")
    guard argument.hasSuffix(typed) else { return nil }
    let fitting = ExcuseCommand.reasons.filter { $0.hasPrefix(typed.lowercased()) && $0 != typed }
    return fitting.isEmpty ? nil : fitting.map { Candidate(.word, $0, range(of: typed)) }
  }

  private func words(_ indonesian: [String], _ english: String) -> [Candidate] {
    let words = context.offersEnglish ? [english] : indonesian
    return words.filter { $0.hasPrefix(argument.lowercased()) }.map { Candidate(.word, $0, range(of: argument)) }
  }

  /// Where the end of the argument stands in the line.
  private func range(of end: String) -> Range<Int> {
    (start + argument.count - end.count)..<(start + argument.count)
  }
}

extension CaptureContext {
  /// The people that a command may name and that have these words in their names, the likeliest first and at most `limit`: behind
  /// `/pulang` those who are here, behind `/izin` those who never were, and else everybody.
  func people(for command: CommandName, matching typed: String, limit: Int) -> [Party] {
    let hits = names.named(withPrefixes: NameKey.words(of: typed))
    let people = likeliest(.max, of: hits).lazy.filter { party in
      guard case .person(let id) = party, let attendee = session.attendee(id) else { return false }
      switch command {
      case .leave: return attendee.isPresent
      case .excuse: return !attendee.hasAttended
      default: return true
      }
    }
    return Array(people.prefix(limit))
  }
}
