import Meeting

/// An entry as one of another kind.
///
/// Mostly the sign was forgotten: the text is read anew as a text of the new kind, so that a date, an amount or a vote that stood in
/// it counts now, and whoever it names goes along. An entry that was of that kind before says again what it said then.
struct Turning {
  private let entry: Entry
  private let context: CaptureContext

  init(_ entry: Entry, _ context: CaptureContext) {
    self.entry = entry
    self.context = context
  }

  /// The entry's body as one of `kind`, with what there is to say about it.
  func turned(into kind: LineKind) -> (body: Entry.Body, chips: [Chip]) {
    let (body, chips) = body(as: kind)
    var old = MatterReading(context, item: context.item(of: entry))
    _ = old.add(Findings(), to: entry.body.matter)
    let dropped = old.chips.filter { chip in
      chip.weight == .plain && !chips.contains(chip) && !chip.names(anyOf: body.matter.parties)
        && !isMentioned(chip, in: body.text)
    }
    return (body, chips + (dropped.isEmpty ? [] : [.dropped(dropped)]))
  }

  /// Whoever answered for it stands in the text now.
  private func isMentioned(_ chip: Chip, in text: String) -> Bool {
    switch chip {
    case .owner(let party), .supporter(let party): text.hasSuffix(")") && text.contains(context.session.name(of: party))
    default: false
    }
  }

  private func body(as kind: LineKind) -> (Entry.Body, [Chip]) {
    if kind.entryKind == entry.kind { return asked(entry.body, isQuestion: kind == .question) }
    guard let former = entry.former[kind.entryKind] else { return forward(entry.body, kind) }
    var body = former
    // Unless somebody mended them meanwhile, the text and the labels are again as they were.
    let untouched = forward(former, LineKind(of: entry)).body
    if untouched.labels != entry.body.labels {
      body.labels = entry.body.labels
      body.takeLabelsOfMatter()
    }
    if untouched.text != entry.body.text {
      body.text = entry.body.text
      if case .note(var note) = body.matter, body.text != former.text {
        note.isQuotation = false
        body.matter = .note(note)
      }
    }
    return kind.entryKind == .note ? asked(body, isQuestion: kind == .question) : shown(body)
  }

  /// A note as a question, or no longer as one.
  private func asked(_ body: Entry.Body, isQuestion: Bool) -> (Entry.Body, [Chip]) {
    guard case .note(var note) = body.matter else { return shown(body) }
    if isQuestion { note.speech = .question } else if note.speech == .question { note.speech = nil }
    var body = body
    body.matter = .note(note)
    return shown(body)
  }

  private func shown(_ body: Entry.Body) -> (Entry.Body, [Chip]) {
    var reading = MatterReading(context, item: nil)
    _ = reading.add(Findings(), to: body.matter)
    return (body, reading.chips + body.labels.map { .label($0) })
  }

  private func forward(_ body: Entry.Body, _ kind: LineKind) -> (body: Entry.Body, chips: [Chip]) {
    var findings = Findings()
    if !body.matter.isQuotation, body.text.count <= CaptureContext.longestSentence {
      findings = SentenceReader.read(
        Token.all(in: Array(body.text)[...]), kind: kind, opensLine: false, addingTo: nil, context: context)
    }
    // Marks alone say nothing: they are the sentence as well.
    if findings.text.isEmpty { findings.text = body.text }
    if kind == .question { findings.speech = .question }
    var parties = body.matter.parties
    if case .commitment = body.matter, kind != .commitment {
      // Who answers for something need not have said it: their names stay with it as a mention.
      let names = parties.map { context.session.name(of: $0) }
      if !names.isEmpty { findings.text += " (\(names.joined(separator: ", ")))" }
      parties = []
    }
    // Who objected to a decision neither said it nor answers for it.
    if case .decision = body.matter { parties = [] }
    if !parties.isEmpty { findings.ownerCount = 1 }
    findings.names = parties + findings.names.filter { !parties.contains($0) }
    var matter = MatterReading(context, item: context.item(of: entry))
    let labels = body.labels + findings.labels.filter { !body.labels.contains($0) }
    var turned = Entry.Body(text: findings.text, labels: labels, matter: matter.make(kind, from: findings))
    turned.takeLabelsOfMatter()
    return (turned, shown(turned).1 + findings.chips)
  }
}

extension Entry.Body {
  /// A label that says what kind of speech or of work it is counts as that, as it does on a line.
  mutating func takeLabelsOfMatter() {
    switch matter {
    case .note(var note):
      guard note.speech == nil, let place = labels.firstIndex(where: { Speech(word: $0) != nil }) else { return }
      note.speech = Speech(word: labels.remove(at: place))
      matter = .note(note)
    case .proposal(var proposal):
      let interventions = Proposal.Intervention.allCases
      guard proposal.intervention == nil,
        let place = labels.firstIndex(where: { label in interventions.contains { $0.word == label.lowercased() } })
      else { return }
      let word = labels.remove(at: place).lowercased()
      proposal.intervention = interventions.first { $0.word == word }
      matter = .proposal(proposal)
    case .commitment, .decision, .setAside: break
    }
  }
}

extension Entry.Matter {
  /// The text is word for word what was said.
  var isQuotation: Bool {
    if case .note(let note) = self { note.isQuotation } else { false }
  }
}

extension Chip {
  /// It only tells of one of these parties, or what is not known of one.
  func names(anyOf parties: [Party]) -> Bool {
    switch self {
    case .ownerIsNoPerson: true
    case .village(let village): parties.contains(.village(village))
    case .speaker(let party), .owner(let party), .supporter(let party), .proposer(let party), .raisedBy(let party):
      parties.contains(party)
    default: false
    }
  }
}
