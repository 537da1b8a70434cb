import Meeting

/// `/skors 15`, `/skors 1 jam`, `/skors sampai 13.00`, or `/skors` where nobody says how long; `/skors cabut` lifts it.
struct SuspendCommand: CommandRule {
  static let lifting: [String] = ["cabut", "dicabut", "selesai", "lift", "end"]
  private static let untils: Set<String> = [
    "sampai", "hingga", "s.d.", "s.d", "s/d", "sd", "until", "pukul", "jam", "at",
  ]
  private static let fors: Set<String> = ["selama", "for"]
  private static let minutes: Set<String> = ["menit", "mnt", "min", "minutes"]
  private static let hours: Set<String> = ["jam", "hour", "hours"]

  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    var words = arguments.tokens.map { $0.text.lowercased() }[...]
    if words.count == 1, let word = words.first, Self.lifting.contains(word) {
      return CommandReading(command: .resume, chips: [.room(.resumes)])
    }
    if let first = words.first, Self.fors.contains(first), words.count > 1 { words.removeFirst() }
    let length = Self.length(words)
    if length == nil, !words.isEmpty { throw .room(.notALength(arguments.text)) }
    return CommandReading(command: .suspend(length), chips: [.room(.suspends(length))])
  }

  /// How long the words say; nil where they say nothing of the kind.
  private static func length(_ words: ArraySlice<String>) -> Suspension.Length? {
    var times = words
    var isUntil = false
    while times.count > 1, let first = times.first, untils.contains(first) {
      isUntil = true
      times.removeFirst()
    }
    let text = times.joined(separator: " ")
    if isUntil { return ClockTime.read(text).map { .until($0) } }
    if let time = TimeOfDay(text) { return .until(time) }
    guard let count = words.first.flatMap({ DateWords.digits($0) }), count > 0 else { return nil }
    switch words.count {
    case 1: return .minutes(count)
    case 2 where minutes.contains(words.word(1) ?? ""): return .minutes(count)
    case 2 where hours.contains(words.word(1) ?? ""): return .minutes(count * 60)
    default: return nil
    }
  }
}
