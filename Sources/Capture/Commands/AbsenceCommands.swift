import Meeting

/// `/izin @x sakit`: they are not coming; the reason may be left out.
struct ExcuseCommand: CommandRule {
  /// The reasons that completion offers; any other is taken too.
  static let reasons = ["sakit", "tugas luar", "cuti", "dinas luar"]
  private static let leads: Set<String> = ["karena", "alasan", "because"]

  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let names = try AttendeeNames(arguments, in: context)
    if let present = names.attendees.first(where: { context.session.attendee($0)?.isPresent == true }) {
      throw .room(.isHere(present))
    }
    var words = names.rest[...]
    if words.count > 1, let first = words.first, Self.leads.contains(first.text.lowercased()) { words.removeFirst() }
    let typed = Arguments.text(words)
    guard !words.contains(where: { !$0.isLiteral && !$0.isEscaped && $0.text.first == "@" }) else {
      throw .argumentNotUnderstood(arguments.name, typed)
    }
    let reason = typed.punctuationSplit.word
    return CommandReading(
      command: .excuse(names.attendees, reason: reason.isEmpty ? nil : reason),
      chips: [.room(.excuses(names.attendees, reason.isEmpty ? nil : reason))])
  }
}

/// `/pulang @x 11.05`: they leave before the end, at the time typed or now.
struct LeaveCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let names = try AttendeeNames(arguments, in: context)
    let typed = Arguments.text(names.rest[...])
    let time = ClockTime.read(typed)
    if time == nil, !typed.isEmpty { throw .notATime(typed) }
    return CommandReading(
      command: .leave(names.attendees, at: time), chips: [.room(.leaves(names.attendees, at: time))])
  }
}
