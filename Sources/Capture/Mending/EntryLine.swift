import Meeting

/// An entry written as the line that would make it, so that it can be mended where it was typed.
struct EntryLine: Equatable, Sendable {
  /// One stretch of the line.
  struct Piece: Equatable, Sendable {
    /// The sign or key before the content, which is no part of what was said.
    let sign: String
    var content: String
    let role: Role
    /// What stands behind it, glued to it.
    var end = ""
  }

  enum Role: Sendable {
    case text, quotation, name, unlistedName, value, mark
  }

  /// How carefully the pieces are written; each shields more than the one before.
  enum Shield: Int, CaseIterable, Sendable {
    case plain, quotedNames, exactNames, escapedText
  }

  var pieces: [Piece]
  private let opening: String

  init(_ body: Entry.Body, in context: CaptureContext) {
    var text = Piece(sign: "", content: body.text, role: .text)
    var before: [Piece] = []
    var after: [Piece] = []
    let kind = LineKind(of: body.matter)
    opening = kind.sign.map { "\($0) " } ?? ""
    let names = PartyName(context)
    switch body.matter {
    case .note(let note):
      if note.isQuotation { text = Piece(sign: "", content: body.text, role: .quotation) }
      before = [note.speaker].compactMap { $0 }.map { names.piece($0) }
      if let speech = note.speech, kind == .note { after.append(Self.label(speech.word)) }
      if let correction = note.correction {
        after += [Self.value(.before, correction.before), Self.value(.after, correction.after)]
      }
    case .commitment(let commitment):
      before = commitment.owners.map { names.piece($0) }
      for place in before.indices.dropLast() { before[place].end = ";" }
      if before.isEmpty, !commitment.supporters.isEmpty {
        before = [Piece(sign: DefaultSpeaker.nobody, content: "", role: .mark)]
      }
      before += commitment.supporters.map { names.piece($0) }
      switch commitment.due {
      case .date(let date): after.append(Piece(sign: ">", content: date.iso, role: .mark))
      case .routine(let words): after.append(Piece(sign: ">", content: words, role: .mark))
      case nil: break
      }
      if let target = commitment.target { after.append(Self.value(.target, target)) }
    case .proposal(let proposal):
      before = proposal.proposers.map { names.piece($0) }
      after = Self.pieces(of: proposal, in: context)
    case .decision(let decision):
      after += decision.method.map { [Piece(sign: "", content: Self.text(of: $0), role: .mark)] } ?? []
      after += decision.dissents.map { Self.value(.dissent, DissentReader(context).text(of: $0)) }
    case .setAside(let party): before = [party].compactMap { $0 }.map { names.piece($0) }
    }
    after += body.labels.map { Self.label($0) }
    pieces = before + [text] + after
  }

  /// How a method is typed.
  static func text(of method: Decision.Method) -> String {
    switch method {
    case .consensus: "mufakat"
    case .vote(let inFavour, let against, let abstained): "setuju \(inFavour) tolak \(against) abstain \(abstained)"
    }
  }

  private static func label(_ word: String) -> Piece { Piece(sign: "#", content: word, role: .mark) }

  private static func value(_ field: Field, _ value: String) -> Piece {
    Piece(sign: field.word + ":", content: value, role: .value)
  }

  private static func pieces(of proposal: Proposal, in context: CaptureContext) -> [Piece] {
    var pieces: [Piece] = []
    let values: [(Field, String?)] = [
      (.village, proposal.village.flatMap { context.session.village($0)?.name }), (.location, proposal.location),
      (.volume, proposal.volume), (.beneficiaries, proposal.beneficiaries), (.funds, proposal.funds),
      (.office, proposal.office), (.problem, proposal.problem), (.authority, proposal.authority),
      (.urgency, proposal.urgency),
    ]
    for case (let field, let value?) in values { pieces.append(Self.value(field, value)) }
    pieces += proposal.furtherDetails.map { Self.value(Field($0.detail), $0.text) }
    if let price = proposal.unitPrice {
      pieces.append(
        Piece(sign: Field.cost.word + ":", content: "\(price.amount.short)/\(price.unit)", role: .mark))
    } else if let cost = proposal.cost {
      pieces.append(Piece(sign: Field.cost.word + ":", content: cost.typed, role: .mark))
    }
    if let intervention = proposal.intervention { pieces.append(label(intervention.word)) }
    return pieces
  }

  /// The text begins with what would be read as the time before a note.
  private var isTimed: Bool { opening.isEmpty && pieces.first?.content.first == "[" }

  /// The line, written with that much care.
  func text(_ shield: Shield) -> String {
    (isTimed && shield == .escapedText ? "\(LineKind.note.words[0]): " : opening)
      + pieces.map { written($0, shield) + $0.end }.joined(separator: " ")
  }

  private func written(_ piece: Piece, _ shield: Shield) -> String {
    let quoted = "\"\(Self.quotable(piece.content))\""
    switch piece.role {
    case .text: return shield == .escapedText ? Self.escaped(piece.content, isNote: opening.isEmpty) : piece.content
    case .quotation: return quoted
    case .unlistedName where shield.rawValue >= Shield.exactNames.rawValue:
      return piece.sign + Self.exactly(piece.content)
    case .name, .unlistedName, .value: return piece.sign + (shield == .plain ? piece.content : quoted)
    case .mark: return piece.sign + piece.content
    }
  }

  static func quotable(_ text: String) -> String {
    var quotable = ""
    for character in text {
      if character == "\"" || character == "\\" { quotable.append("\\") }
      quotable.append(character)
    }
    return quotable
  }

  /// A name in the quotes that take it for a whole one.
  static func exactly(_ name: String) -> String {
    var quotable = ""
    for character in name {
      if "\"“”\\".contains(character) { quotable.append("\\") }
      quotable.append(character)
    }
    return "“\(quotable)”"
  }

  /// A backslash before every sign that would make a word more than text.
  private static func escaped(_ text: String, isNote: Bool) -> String {
    var escaped = ""
    var beginsWord = true
    var opensLiteral = true
    // Whole, "s/a/b/" would mend something else.
    let mends = isNote && text.hasPrefix("s/")
    for character in text {
      let isSign = (mends && escaped == "s") || beginsWord && "@#>!$=~?+/".contains(character)
      if isSign || "\\:".contains(character) || (opensLiteral && "\"“".contains(character)) { escaped.append("\\") }
      escaped.append(character)
      beginsWord = character.isWhitespace
      opensLiteral = beginsWord || "@:([".contains(character)
    }
    return escaped
  }
}

extension CaptureContext {
  /// The line that would make this entry: what Up puts into the input line. Reading it with `replacing:` gives the entry as it is.
  package func line(for entry: Entry) -> String { line(for: entry.body, replacing: entry.id) }

  /// The line that, read in the place of the entry `id`, makes it say `body`.
  package func line(for body: Entry.Body, replacing id: Entry.ID) -> String {
    let line = EntryLine(body, in: self)
    return line.text(shield(for: line, of: body, replacing: id) ?? .escapedText)
  }

  /// The least shield with which the line of a body is read as that body; nil if none will do.
  func shield(for line: EntryLine, of body: Entry.Body, replacing id: Entry.ID) -> EntryLine.Shield? {
    EntryLine.Shield.allCases.first { shield in
      guard case .amend(let revision) = readEntryLine(line.text(shield), replacing: id).outcome else { return false }
      return revision.body == body
    }
  }

  /// The line of a form: what `body` says, and behind it as typed what was not taken, so that nothing typed is lost.
  package func line(for body: Entry.Body, replacing id: Entry.ID, untaken: [(part: EntryPart, text: String)]) -> String
  {
    let rest = untaken.compactMap { part, text -> String? in
      switch part {
      case .text, .labels, .item, .status, .rank, .scores, .sipd: nil
      case .due: ">\(text)"
      case .speaker, .owners, .supporters, .proposers, .raisedBy: "@\(text)"
      default: part.field.map { "\($0.word):\(text)" } ?? text
      }
    }
    return ([line(for: body, replacing: id)] + rest).joined(separator: " ")
  }
}
