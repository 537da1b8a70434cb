import Meeting

extension CaptureContext {
  /// Reads one typed line. It never fails: what is not understood stays in the text, and only commands, mendings, openings
  /// with nothing behind them and lines of more than `longestLine` are refused.
  ///
  /// - Parameters:
  ///   - line: as typed or pasted; line breaks count as blanks. A line longer than `longestSentence` is kept as text without
  ///     looking for marks: it is a paste and not something said.
  ///   - replaced: the entry that the line replaces; a line that opens another kind turns it into one. Nil for a new line.
  package func read(_ line: String, replacing replaced: Entry.ID? = nil) -> Reading {
    guard line.utf8.count <= Self.longestLine else {
      // Not made safe, which would take a while: nothing of it goes anywhere but back into the line.
      return Reading(typed: line, time: nil, outcome: .refused(.lineTooLong(limit: Self.longestLine)), chips: [])
    }
    let typed = TypedLine(line)
    let result = LineReader(self, typed, replacing: replaced.flatMap { session.entry($0) }).read()
    return Reading(typed: typed.text, time: typed.time, outcome: result.outcome, chips: result.chips)
  }

  /// Reads the line of an entry, in its place: like `read`, but such a line mends nothing and is no command, whatever the entry's
  /// text looks like; then nothing is read.
  func readEntryLine(_ line: String, replacing replaced: Entry.ID) -> Reading {
    let typed = TypedLine(line)
    switch Opening.read(Array(typed.text)[...]).opening {
    case .substitution, .command: return Reading(typed: typed.text, time: typed.time, outcome: .nothing, chips: [])
    case .entry, .addition: return read(line, replacing: replaced)
    }
  }

  /// Characters.
  package static let longestSentence = 5_000

  /// Bytes of UTF-8. A longer line is refused: a file or a page that was copied by accident.
  package static let longestLine = 1 << 20
}

/// What a line means and what there is to show of it.
typealias LineReading = (outcome: Reading.Outcome, chips: [Chip])

/// Reads one line that was made safe.
struct LineReader {
  let context: CaptureContext
  private let line: [Character]
  private let replaced: Entry?

  init(_ context: CaptureContext, _ typed: TypedLine, replacing replaced: Entry?) {
    self.context = context
    line = Array(typed.text)
    self.replaced = replaced
  }

  /// A line that is safe already and has no time before it.
  init(_ context: CaptureContext, _ line: [Character], replacing replaced: Entry) {
    self.context = context
    self.line = line
    self.replaced = replaced
  }

  func read() -> LineReading {
    guard !line.isEmpty else { return (.nothing, []) }
    let (opening, rest) = Opening.read(line[...])
    do throws(Refusal) {
      if let (opening, rest) = ChatOpening.read(line[...]) {
        let reading = try chatLine(opening, rest)
        return (reading.outcome, reading.chips + length(rest) + privacy(rest))
      }
      switch opening {
      case .entry(let kind, let isOpened):
        let reading = try entry(kind, tokens(rest), isOpened: isOpened)
        return (reading.outcome, reading.chips + length(rest) + privacy(rest))
      case .addition:
        let reading = try addition(rest)
        return (reading.outcome, reading.chips + length(rest) + privacy(rest))
      case .substitution(let old, let new): return try Substitution(context, old, new).read()
      case .command(let word): return try command(word, rest)
      }
    } catch {
      return (.refused(error), [])
    }
  }

  private func length(_ rest: ArraySlice<Character>) -> [Chip] {
    rest.count > CaptureContext.longestSentence ? [.tooLong] : []
  }

  /// What the words behind an opening hold of a private person.
  private func privacy(_ rest: ArraySlice<Character>) -> [Chip] {
    PersonalData.find(in: String(rest.prefix(CaptureContext.longestSentence))).map { .personalData($0) }
  }

  func tokens(_ rest: ArraySlice<Character>) -> [Token] {
    guard rest.count > CaptureContext.longestSentence else { return Token.all(in: rest) }
    let text = String(rest).trimmingBlanks
    return [
      Token(text: text, written: text, isLiteral: false, isEscaped: true, isGlued: false)
    ]
  }

  func entry(_ kind: LineKind, _ words: [Token], isOpened: Bool) throws(Refusal) -> LineReading {
    var tokens = words
    let isNote = kind.entryKind == .note
    let isNobodys = DefaultSpeaker.takeNobody(from: &tokens, of: kind)
    var findings = SentenceReader.read(
      tokens, kind: kind, opensLine: !isOpened, isNobodys: isNobodys, addingTo: nil, context: context)
    if replaced == nil { findings.dropComma() }
    if findings.text.isEmpty {
      // While it is being typed, what was understood so far is shown all the same.
      if kind == .proposal { findings.village = findings.village ?? context.village(for: findings) }
      var matter = MatterReading(context, item: context.session.runningItem)
      _ = matter.make(kind, from: findings)
      let refusal = findings.greedyField.map { Refusal.textTaken(by: $0, kind) } ?? .nothingSaid(kind)
      return (.refused(refusal), [.opens(kind)] + matter.chips + findings.chips)
    }
    if kind == .proposal, replaced == nil { findings.village = findings.village ?? context.village(for: findings) }
    let speaker =
      isNote && !isNobodys && replaced == nil ? DefaultSpeaker(in: context).speaker(for: findings) : nil
    if let speaker { findings.names = [speaker] }
    var matter = MatterReading(context, item: replaced.map(context.itemOfSpeech) ?? context.session.runningItem)
    var body = Entry.Body(text: findings.text, labels: findings.labels, matter: matter.make(kind, from: findings))
    var chips = matter.chips + findings.labels.map { .label($0) } + findings.chips
    if let speaker { chips.replace([.speaker(speaker)], with: [.holdsFloor(speaker)]) }
    if isNote, isNobodys { chips.append(.nobodySpeaks) }
    chips += context.session.officeDoubts(about: body).map { .officeDoubt($0) }
    guard let replaced else {
      return (.entry(body, item: context.session.runningItem?.id), [.opens(kind)] + chips)
    }
    body.matter = body.matter.keepingStamp(of: replaced.body.matter)
    let opening: [Chip] = replaced.kind == kind.entryKind ? [] : [.turns(replaced.number, kind)]
    return (
      .amend(Reading.Revision(replaced, body, replacesLine: true)), [.rewrites(replaced.number)] + opening + chips
    )
  }

  private func addition(_ rest: ArraySlice<Character>) throws(Refusal) -> LineReading {
    guard let entry = replaced ?? context.newestEntry else { throw .nothingRecorded }
    // What is added to a question need not be one.
    let kind = entry.kind == .note ? .note : LineKind(of: entry)
    var findings = SentenceReader.read(
      tokens(rest), kind: kind, opensLine: false, addingTo: entry.body, context: context)
    findings.dropComma()
    if findings.isEmpty { throw .nothingAdded }
    var body = entry.body
    if let words = entry.body.wordsOfDue(replacedBy: findings.due) { body.text += " " + words }
    if !findings.text.isEmpty {
      body.text = body.matter.dropQuotation(around: body.text) + " " + findings.text
    }
    var matter = MatterReading(context, item: context.itemOfSpeech(of: entry))
    body.matter = matter.add(findings, to: body.matter)
    body.labels += findings.labels.filter { !body.labels.contains($0) }
    let chips =
      matter.chips + body.labels.map { .label($0) } + findings.chips
      + context.session.officeDoubts(about: body).map { .officeDoubt($0) }
    return (.amend(Reading.Revision(entry, body, replacesLine: false)), [.addsTo(entry.number)] + chips)
  }

  private func command(
    _ word: String, _ rest: ArraySlice<Character>
  ) throws(Refusal) -> LineReading {
    guard !word.isEmpty else { throw .commandMissing }
    guard let name = CommandName(calledBy: word) else {
      throw .unknownCommand(word, nearest: CommandName.nearest(to: word))
    }
    if name == .edit { return try EditCommand(context).read(rest) }
    if name == .dissent { return try DissentCommand(context).read(rest) }
    let arguments = Arguments(name: name, tokens: tokens(rest))
    guard let rule = CommandRules.rule(for: name) else { return try Substitution(context, arguments).read() }
    let reading = try rule.read(arguments, in: context)
    let odd = reading.command.oddities(in: context.session).map { Chip.odd($0) }
    return (.command(reading.command), [.commands(name)] + reading.chips + odd)
  }
}

extension CaptureContext {
  /// The item whose kind of speech a mended entry takes; nil where somebody spoke in it without one, which then stays so.
  func itemOfSpeech(of entry: Entry) -> AgendaItem? {
    if case .note(let note) = entry.body.matter, note.speaker != nil, note.speech == nil { return nil }
    return item(of: entry)
  }

  /// The item in which an entry was recorded.
  func item(of entry: Entry) -> AgendaItem? { entry.agendaItem.flatMap { session.agendaItem($0) } }
}

extension Reading.Revision {
  /// - Parameter replacesLine: the line says the whole entry anew, so that the lines before it are done with.
  init(_ entry: Entry, _ body: Entry.Body, replacesLine: Bool) {
    self.init(
      entry: entry.id, number: entry.number, revision: entry.revision, body: body,
      typedBefore: replacesLine ? nil : entry.typed)
  }
}

extension Entry.Body {
  /// What the sentence takes back when a date replaces a routine, or a routine a date: one does not correct the other. Nil
  /// where nothing of the kind happens or the sentence holds the words already.
  fileprivate func wordsOfDue(replacedBy due: Commitment.Due?) -> String? {
    guard case .commitment(let commitment) = matter else { return nil }
    let words: String
    switch (commitment.due, due) {
    case (.routine(let routine), .date): words = routine
    case (.date(let date), .routine): words = date.plainDate
    default: return nil
    }
    return text.contains(words) ? nil : words
  }
}

extension Entry.Matter {
  /// How many were present, and how many had to be, is stamped once, when an agreement is recorded.
  fileprivate func keepingStamp(of other: Entry.Matter) -> Entry.Matter {
    guard case .decision(var decision) = self, case .decision(let old) = other else { return self }
    decision.present = old.present
    decision.quorum = old.quorum
    return .decision(decision)
  }

  /// More words were added to a quotation: it is no longer all that was said, so that its quotes go into the text.
  fileprivate mutating func dropQuotation(around text: String) -> String {
    guard case .note(var note) = self, note.isQuotation else { return text }
    note.isQuotation = false
    self = .note(note)
    return "\"\(text)\""
  }
}
