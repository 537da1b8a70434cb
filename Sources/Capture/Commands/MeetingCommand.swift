import Meeting

/// `/rapat KEY value`: one field of the head of the minutes; the value `-` takes it back to "not known".
struct MeetingCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard let first = arguments.tokens.first, arguments.tokens.count > 1 else { throw .argumentMissing(.meeting) }
    let typed = first.text.punctuationSplit.word
    guard let key = MeetingKey(typed) else {
      let words = MeetingKey.allCases.flatMap { [$0.word, $0.englishWord] }
      let nearest = Spelling.nearest(to: typed.lowercased(), among: words).map { MeetingKey.allCases[$0 / 2] }
      throw .unknownKey(typed, nearest: nearest, known: MeetingKey.allCases)
    }
    let value = Arguments.text(arguments.tokens.dropFirst())
    return try key.read(value == "-" ? nil : value, in: context)
  }
}

/// The keys of `/rapat`.
package enum MeetingKey: String, CaseIterable, Sendable {
  case title, theme, organiser, place, date, zone, start, end, meetingYear, planYear, invitation, letterNumber
  case chair, secretary, moderator, resourcePersons, noteTaker

  /// The Indonesian word to type.
  package var word: String {
    switch self {
    case .title: "judul"
    case .theme: "tema"
    case .organiser: "penyelenggara"
    case .place: "tempat"
    case .date: "tanggal"
    case .zone: "zona"
    case .start: "mulai"
    case .end: "selesai"
    case .meetingYear: "tahun"
    case .planYear: "rencana"
    case .invitation: "undangan"
    case .letterNumber: "nomor"
    case .chair: "pimpinan"
    case .secretary: "sekretaris"
    case .moderator: "moderator"
    case .resourcePersons: "narasumber"
    case .noteTaker: "notulis"
    }
  }

  /// The English word that works as well.
  package var englishWord: String {
    switch self {
    case .title: "title"
    case .theme: "theme"
    case .organiser: "organiser"
    case .place: "place"
    case .date: "date"
    case .zone: "zone"
    case .start: "start"
    case .end: "end"
    case .meetingYear: "year"
    case .planYear: "planyear"
    case .invitation: "invitation"
    case .letterNumber: "number"
    case .chair: "chair"
    case .secretary: "secretary"
    case .moderator: "moderator"
    case .resourcePersons: "speakers"
    case .noteTaker: "notetaker"
    }
  }

  init?(_ word: String) {
    let word = word.lowercased()
    guard let key = Self.allCases.first(where: { $0.word == word || $0.englishWord == word }) else { return nil }
    self = key
  }
}

extension MeetingKey {
  /// The field with its new value; nil takes it back, which a zone never is.
  ///
  /// Before the first item, `mulai` is the planned time, then the real one; `selesai` is the planned time until the meeting
  /// is closed.
  func read(_ value: String?, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let status = context.session.status
    switch self {
    case .title: return CommandReading(command: .set(.title(value)))
    case .theme: return CommandReading(command: .set(.theme(value)))
    case .organiser: return CommandReading(command: .set(.organiser(value)))
    case .place: return CommandReading(command: .set(.place(value)))
    case .date: return try date(value, in: context)
    case .zone:
      guard let zone = Zone.allCases.first(where: { $0.rawValue == value?.uppercased() }) else {
        throw .argumentNotUnderstood(.meeting, value ?? "-")
      }
      return CommandReading(command: .set(.zone(zone)))
    case .start:
      let time = try time(value)
      return CommandReading(command: .set(status == .prepared ? .plannedStart(time) : .start(time)))
    case .end:
      let time = try time(value)
      return CommandReading(command: .set(status == .closed ? .end(time) : .plannedEnd(time)))
    case .meetingYear: return CommandReading(command: .set(.meetingYear(try year(value))))
    case .planYear: return CommandReading(command: .set(.planYear(try year(value))))
    case .letterNumber: return CommandReading(command: .set(.letterNumber(value)))
    case .invitation:
      let letter = value.map { InvitationReading.read($0, today: context.today) }
      return CommandReading(command: .set(.invitation(letter)))
    case .chair, .secretary, .moderator, .resourcePersons, .noteTaker: return try people(value, in: context)
    }
  }

  private func date(_ value: String?, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard let value else { return CommandReading(command: .set(.date(nil))) }
    guard let reading = DateRules.readWhole(value, today: context.today), let date = reading.date else {
      throw .notADate(value)
    }
    let chips: [Chip] = reading.wrongWeekday.map { [.wrongWeekday(typed: $0, date: date)] } ?? []
    return CommandReading(command: .set(.date(date)), chips: chips)
  }

  private func time(_ value: String?) throws(Refusal) -> TimeOfDay? {
    guard let value else { return nil }
    guard let time = ClockTime.read(value) else { throw .notATime(value) }
    return time
  }

  private func year(_ value: String?) throws(Refusal) -> Int? {
    guard let value else { return nil }
    guard let year = DateWords.year(value) else { throw .argumentNotUnderstood(.meeting, value) }
    return year
  }

  private func people(_ value: String?, in context: CaptureContext) throws(Refusal) -> CommandReading {
    var chips: [Chip] = []
    let parties = (value ?? "").split(separator: ";").compactMap { part -> Party? in
      let name = String(part.drop { $0.isWhitespace || $0 == "@" }).trimmingBlanks
      guard !name.isEmpty else { return nil }
      let words = NameKey.fold(name)
      switch words.isEmpty ? .unknown : context.names.resolve(words, villageFirst: false) {
      case .one(let party): return party
      case .several(let parties):
        chips.append(.ambiguousName(name, context.ranked(Array(parties.prefix(NameRule.mostBearers)))))
      case .unknown: chips.append(.unknownName(name))
      }
      return .named(name)
    }
    if let value, self != .resourcePersons, parties.count > 1 { throw .argumentNotUnderstood(.meeting, value) }
    let detail: Detail =
      switch self {
      case .secretary: .secretary(parties.first)
      case .moderator: .moderator(parties.first)
      case .noteTaker: .noteTaker(parties.first)
      case .resourcePersons: .resourcePersons(parties)
      default: .chair(parties.first)
      }
    return CommandReading(command: .set(detail), chips: chips)
  }
}
