import Meeting

/// `/jam`: puts a noted time right. `6 10.02-10.40` an item's, with `ke-2` its second stretch, `skors 10.20-10.35` a suspension's,
/// `pimpinan 10.05` that of a change of office, `@Emma 08.52` when somebody came. `10.02` alone is the start, `-10.40` alone the
/// end; what is not said stays. Alone the command shows all times.
struct ClockCommand: CommandRule {
  private static let suspensions: Set<String> = ["skors", "istirahat", "suspend", "suspension", "break"]
  private static let attendances: Set<String> = ["hadir", "peserta", "present"]
  private static let offices: [(words: Set<String>, office: Handover.Office)] = [
    (["pimpinan", "chair"], .chair), (["notulis", "notetaker"], .noteTaker),
  ]
  private static let spans: Set<String> = ["-", "–", "—", "sampai", "s.d.", "s.d", "s/d", "hingga", "until", "to"]

  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard !arguments.tokens.isEmpty else { return CommandReading(command: .showTimes) }
    let (subject, words) = Self.split(arguments.tokens)
    guard let times = Times(words) else { throw .room(.notTimes(arguments.text)) }
    let noted = try Self.noted(subject, arguments.name, in: context)
    let corrected = noted.corrected(start: times.start, end: times.end)
    guard let corrected else { throw .room(.notTimes(arguments.text)) }
    return CommandReading(command: .correct(corrected), chips: [.room(.corrects(from: noted, to: corrected))])
  }

  /// What stands before the times, and the times.
  private static func split(_ tokens: [Token]) -> (subject: [Token], times: [String]) {
    let cut = tokens.lastIndex { token in
      let text = token.text.lowercased()
      return !spans.contains(text) && !ClockTime.introductions.contains(text) && Times([text]) == nil
    }
    let times = tokens[((cut ?? -1) + 1)...]
      .map { $0.text.lowercased() }.filter { !ClockTime.introductions.contains($0) }
    return (Array(tokens[..<((cut ?? -1) + 1)]), times.map { spans.contains($0) ? "-" : $0 })
  }

  /// The time that is meant, as it is noted now.
  private static func noted(
    _ subject: [Token], _ name: CommandName, in context: CaptureContext
  ) throws(Refusal) -> NotedTime {
    var tokens = subject[...]
    let number = tokens.count > 1 ? tokens.last.flatMap { ordinal($0.text) } : nil
    if number != nil { tokens.removeLast() }
    let session = context.session
    let first = tokens.first?.text.lowercased() ?? ""
    let found: NotedTime?
    if suspensions.contains(first), tokens.count == 1 {
      found = session.noted(.suspension((number ?? session.suspensions.count) - 1, start: nil, end: nil))
    } else if let office = offices.first(where: { $0.words.contains(first) })?.office, tokens.count == 1 {
      let places = session.handovers.indices.filter { session.handovers[$0].office == office }
      let place = number.map { places.indices.contains($0 - 1) ? places[$0 - 1] : -1 } ?? places.last
      found = place.flatMap { session.noted(.handover($0, at: nil)) }
    } else if attendances.contains(first) && tokens.count > 1 || tokens.first?.beginsName == true {
      let named = Array(attendances.contains(first) ? tokens.dropFirst() : tokens)
      let names = try AttendeeNames(Arguments(name: name, tokens: named), in: context)
      guard names.attendees.count == 1, names.rest.isEmpty else {
        throw .argumentNotUnderstood(name, Arguments.text(named[...]))
      }
      found = session.noted(.attendee(names.attendees[0], arrival: nil, departure: nil))
    } else {
      let id = try ItemReference.item(tokens, in: context)
      let count = session.agendaItem(id)?.intervals.count ?? 0
      if count > 1, number == nil { throw .room(.severalStretches(id, count)) }
      found = session.noted(.item(id, stretch: (number ?? 1) - 1, start: nil, end: nil))
    }
    guard let found else { throw .room(.nothingNoted(Arguments.text(subject[...]))) }
    return found
  }

  /// 2 for "ke-2"; nil for any other word.
  private static func ordinal(_ word: String) -> Int? {
    let word = word.lowercased()
    return word.hasPrefix("ke-") ? DateWords.digits(word.dropFirst(3)) : nil
  }

  /// One time or two.
  private struct Times {
    var start: TimeOfDay?
    var end: TimeOfDay?

    /// - Returns: nil for words that are no times.
    init?(_ words: [String]) {
      let text = words.joined().replacing("–", with: "-").replacing("—", with: "-")
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count <= 2, parts.contains(where: { !$0.isEmpty }) else { return nil }
      let times = parts.map { TimeOfDay(String($0)) }
      guard zip(parts, times).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
      start = times[0]
      end = times.count > 1 ? times[1] : nil
    }
  }
}
