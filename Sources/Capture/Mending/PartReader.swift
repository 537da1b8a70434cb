import Meeting

extension CaptureContext {
  /// Reads what was filled in for one field, by the rules of the line, and puts it in `draft`; a field that is not taken leaves it.
  ///
  /// - Parameter text: as typed; names stand apart by semicolons, listed ones by commas too, and nothing but blanks empties the field.
  package func read(_ text: String, as part: EntryPart, into draft: inout EntryDraft) -> PartReading {
    PartReader(self).read(TypedLine.safe(text), part, &draft)
  }
}

/// Reads the fields of a form.
struct PartReader {
  private let context: CaptureContext

  init(_ context: CaptureContext) { self.context = context }

  func read(_ text: String, _ part: EntryPart, _ draft: inout EntryDraft) -> PartReading {
    var reading = PartReading()
    do throws(Refusal) {
      switch part {
      case .text:
        guard !text.isEmpty else { throw .nothingSaid(LineKind(of: draft.body.matter)) }
        draft.body.text = text
      case .labels:
        draft.body.labels = Self.labels(text)
        draft.body.takeLabelsOfMatter()
      case .status, .rank, .scores, .sipd:
        draft.standing = try StandingText(context.session).read(text, as: part, draft.standing)
      case .item: draft.item = text.isEmpty ? nil : try item(text).id
      default: draft.body.matter = try matter(text, part, draft.body.matter, &reading.chips)
      }
    } catch {
      reading.refusal = error
    }
    reading.chips += PersonalData.find(in: text).map { .personalData($0) }
    return reading
  }

  private func matter(
    _ text: String, _ part: EntryPart, _ matter: Entry.Matter, _ chips: inout [Chip]
  ) throws(Refusal) -> Entry.Matter {
    switch matter {
    case .note(var note):
      switch part {
      case .speaker: note.speaker = try name(text, .note, &chips)
      case .speech: note.speech = try speech(text)
      case .before, .after: note.correction = correction(text, part, note.correction)
      default: break
      }
      return .note(note)
    case .commitment(var commitment):
      switch part {
      case .owners: commitment.owners = try names(text, .commitment, &chips)
      case .supporters: commitment.supporters = try names(text, .commitment, &chips)
      case .due: commitment.due = try due(text, &chips)
      case .target: commitment.target = text.isEmpty ? nil : text
      default: break
      }
      return .commitment(commitment)
    case .proposal(let proposal): return .proposal(try self.proposal(text, part, proposal, &chips))
    case .decision(var decision):
      if part == .method { decision.method = try method(text) }
      if part == .dissents {
        let read = DissentReader(context).read(text)
        decision.dissents = read.dissents
        chips += read.chips + read.dissents.map { .dissent($0.party, reason: $0.reason) }
      }
      return .decision(decision)
    case .setAside(let by): return .setAside(by: part == .raisedBy ? try name(text, .setAside, &chips) : by)
    }
  }

  private func proposal(
    _ text: String, _ part: EntryPart, _ base: Proposal, _ chips: inout [Chip]
  ) throws(Refusal) -> Proposal {
    var proposal = base
    switch part {
    case .proposers: proposal.proposers = try names(text, .proposal, &chips)
    case .intervention:
      proposal.intervention = Proposal.Intervention.allCases.first { $0.word == text.lowercased() }
      guard text.isEmpty || proposal.intervention != nil else { throw .valueNotUnderstood(text) }
    case .village:
      proposal.village = nil
      if !text.isEmpty {
        switch FieldValues(context).find(.village, text) {
        case .village(let id): proposal.village = id
        case .unknownVillage(let several) where !several.isEmpty: throw .valueAmbiguous(text, several)
        default: throw .valueNotUnderstood(text)
        }
      }
    case .cost, .volume: proposal = try priced(text, part, base, &chips)
    default:
      guard let field = part.field else { break }
      let value = text.isEmpty ? nil : listed(text, field, &chips)
      switch part {
      case .location: proposal.location = value
      case .beneficiaries: proposal.beneficiaries = value
      case .funds: proposal.funds = value
      case .office: proposal.office = value
      case .problem: proposal.problem = value
      case .authority: proposal.authority = value
      case .urgency: proposal.urgency = value
      default: if let detail = field.detail { proposal[detail] = value }
      }
    }
    return proposal
  }

  /// A value of the meeting's list as the list spells it, any other as typed.
  private func listed(_ text: String, _ field: Field, _ chips: inout [Chip]) -> String {
    switch FieldValues(context).find(field, text) {
    case .value(let spelt): return spelt
    case .unlisted: chips.append(.unlisted(field, text, next: nil))
    default: break
    }
    return text
  }

  /// Volume and price give the cost, as on a line.
  private func priced(
    _ text: String, _ part: EntryPart, _ base: Proposal, _ chips: inout [Chip]
  ) throws(Refusal) -> Proposal {
    var findings = Findings()
    var bare = base
    if part == .volume {
      bare.volume = nil
      if text.isEmpty {
        if bare.unitPrice != nil { bare.cost = nil }
        return bare
      }
      findings.fields[.volume] = text
    } else {
      bare.cost = nil
      bare.unitPrice = nil
      if text.isEmpty { return bare }
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let amount = AmountReading.read(words[...], needsSign: false), amount.wordCount == words.count,
        case .exact(let value) = amount.value
      else { throw .valueNotUnderstood(text) }
      if let unit = amount.unit {
        findings.unitPrice = Proposal.UnitPrice(amount: value, unit: unit)
      } else {
        findings.cost = value
      }
    }
    var reading = MatterReading(context, item: nil)
    guard case .proposal(let proposal) = reading.add(findings, to: .proposal(bare)) else { return base }
    chips += reading.chips.filter { chip in
      switch chip {
      case .cost, .unitPrice, .volumePrice, .notReckoned: true
      default: false
      }
    }
    return proposal
  }

  private func names(_ text: String, _ kind: LineKind, _ chips: inout [Chip]) throws(Refusal) -> [Party] {
    var parties: [Party] = []
    for one in text.split(separator: ";") {
      guard let whole = try name(one, kind) else { continue }
      let several = whole.isListed ? nil : try listed(one, kind)
      for name in several ?? [whole] {
        chips += name.chips
        if !parties.contains(name.party) { parties.append(name.party) }
      }
    }
    return parties
  }

  /// One name with what there is to say about it.
  private struct Name {
    let party: Party
    let chips: [Chip]

    var isListed: Bool { if case .named = party { false } else { true } }
  }

  /// - Returns: nil where nothing is typed.
  private func name(_ text: Substring, _ kind: LineKind) throws(Refusal) -> Name? {
    let typed = text.drop { $0.isWhitespace || $0 == "@" }.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    if typed.isEmpty { return nil }
    let written = isQuoted(typed) ? typed : "\"\(EntryLine.quotable(typed))\""
    let findings = SentenceReader.read(
      Token.all(in: Array("@\(written) x")[...]), kind: kind, opensLine: false, addingTo: nil, context: context)
    guard let party = findings.names.first else { throw .valueNotUnderstood(typed) }
    return Name(party: party, chips: findings.chips)
  }

  private func isQuoted(_ typed: String) -> Bool { typed.count > 1 && typed.first == "“" && typed.last == "”" }

  /// Names with commas between them, where each is on a list: a comma before a degree belongs to the name, and so may one in a name that
  /// is on none.
  ///
  /// - Returns: nil where one of them is on no list.
  private func listed(_ text: Substring, _ kind: LineKind) throws(Refusal) -> [Name]? {
    guard !text.contains("“") else { return nil }
    var names: [Name] = []
    for piece in text.split(separator: ",") {
      let words = piece.split(whereSeparator: \.isWhitespace)
      let isDegree = words.count == 1 && words[0].contains(".")
      guard !isDegree || names.isEmpty, let name = try name(piece, kind) else { continue }
      guard name.isListed else { return nil }
      names.append(name)
    }
    return names
  }

  /// The one name of a field for one; nil for none.
  private func name(_ text: String, _ kind: LineKind, _ chips: inout [Chip]) throws(Refusal) -> Party? {
    let parties = try names(text, kind, &chips)
    guard parties.count < 2 else { throw .valueNotUnderstood(text) }
    return parties.first
  }

  private func due(_ text: String, _ chips: inout [Chip]) throws(Refusal) -> Commitment.Due? {
    let words = text.drop { $0 == ">" || $0.isWhitespace }
    guard !words.isEmpty else { return nil }
    let findings = SentenceReader.read(
      Token.all(in: Array(">\(words)")[...]), kind: .commitment, opensLine: false, addingTo: nil, context: context)
    guard let due = findings.due, findings.text.isEmpty else { throw .notADate(String(words)) }
    let said: Chip =
      switch due {
      case .date(let date): .due(date)
      case .routine(let words): .routine(words)
      }
    chips += [said] + findings.chips
    return due
  }

  private func method(_ text: String) throws(Refusal) -> Decision.Method? {
    guard !text.isEmpty else { return nil }
    let findings = SentenceReader.read(
      Token.all(in: Array("x \(text)")[...]), kind: .decision, opensLine: false, addingTo: nil, context: context)
    guard let method = findings.method, findings.text == "x" else { throw .valueNotUnderstood(text) }
    return method
  }

  private func speech(_ text: String) throws(Refusal) -> Speech? {
    guard !text.isEmpty else { return nil }
    guard let speech = Speech(word: String(text.drop { $0 == "#" })) else { throw .valueNotUnderstood(text) }
    return speech
  }

  /// One value of a correction; both gone is no correction.
  private func correction(_ text: String, _ part: EntryPart, _ base: Correction?) -> Correction? {
    var correction = base ?? Correction(before: "", after: "")
    if part == .before { correction.before = text } else { correction.after = text }
    return correction.before.isEmpty && correction.after.isEmpty ? nil : correction
  }

  private static func labels(_ text: String) -> [String] {
    var labels: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let label = word.drop { $0 == "#" }.punctuationSplit.word
      if !label.isEmpty, !labels.contains(label) { labels.append(label) }
    }
    return labels
  }

  /// By its place, with or without the title behind it, or by words of the title.
  private func item(_ text: String) throws(Refusal) -> AgendaItem {
    let number = text.prefix { $0.isNumber }
    let isPlace = !number.isEmpty && (number.count == text.count || text.dropFirst(number.count).first == " ")
    return try ItemCommand.item(isPlace ? String(number) : text, in: context)
  }
}
