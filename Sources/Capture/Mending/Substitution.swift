import Meeting

/// `s/a/b/` and `/ganti A jadi B`: mends the newest entry that holds a, at its first occurrence: in its text first, then in its
/// names and values. The mended line is read anew, so that a name put right is found and an amount put right counts. A name is
/// replaced as a whole: of whoever was named before, no word falls into the text.
struct Substitution {
  private let context: CaptureContext
  private let old: String
  private let new: String

  /// - Parameter old: not empty.
  init(_ context: CaptureContext, _ old: String, _ new: String) {
    self.context = context
    self.old = old
    self.new = new
  }

  /// Reads `A jadi B` (in English `A with B`); either side may stand in quotes.
  init(_ context: CaptureContext, _ arguments: Arguments) throws(Refusal) {
    let tokens = arguments.tokens
    guard let middle = tokens.dropFirst().firstIndex(where: { $0.isWord("jadi") || $0.isWord("with") }),
      middle + 1 < tokens.count
    else { throw .argumentMissing(arguments.name) }
    self.init(context, Self.side(tokens[..<middle]), Self.side(tokens[(middle + 1)...]))
  }

  private static func side(_ tokens: ArraySlice<Token>) -> String {
    if tokens.count == 1, let token = tokens.first, token.isLiteral { return token.text }
    return Arguments.text(tokens)
  }

  func read() throws(Refusal) -> LineReading {
    guard context.newestEntry != nil else { throw .nothingRecorded }
    for entry in context.session.entries.reversed() where !entry.isStruck {
      let line = EntryLine(entry.body, in: context)
      guard
        let piece = line.pieces.firstIndex(where: { $0.isText && $0.content.holds(old) })
          ?? line.pieces.firstIndex(where: { $0.content.holds(old) || $0.isName && $0.content.holds(bare(old)) })
      else { continue }
      return try mend(entry, line, at: piece)
    }
    throw .nothingHolds(old)
  }

  private func mend(_ entry: Entry, _ line: EntryLine, at piece: Int) throws(Refusal) -> LineReading {
    guard var shield = context.shield(for: line, of: entry.body, replacing: entry.id) else {
      return try mendText(of: entry)
    }
    let before = line.text(shield)
    var mendedLine = line
    if line.pieces[piece].isName {
      // In quotes, so that no word behind the name joins it.
      if shield == .plain { shield = .quotedNames }
      let name = name(for: line.pieces[piece].content, on: entry.kind)
      if name.isEmpty {
        mendedLine.pieces.remove(at: piece)
      } else {
        let former = line.pieces[piece]
        let role = party(called: name, on: entry.kind) == nil ? EntryLine.Role.unlistedName : .name
        mendedLine.pieces[piece] = EntryLine.Piece(sign: former.sign, content: name, role: role, end: former.end)
      }
    } else {
      mendedLine.pieces[piece].content = line.pieces[piece].content.replacingFirst(old, with: new)
    }
    let after = mendedLine.text(shield)
    let reading = context.readEntryLine(after, replacing: entry.id)
    switch reading.outcome {
    // A sign that comes to stand at the beginning is a letter of the text here.
    case .amend(let revision) where revision.body.matter.kind == entry.kind:
      let mended = Reading.Revision(entry, revision.body, replacesLine: false)
      let chips = [.mends(entry.number, before: before, after: after)] + reading.chips.dropFirst()
      return (.substitute(mended), chips)
    case .refused(let refusal): throw refusal
    case .nothing, .entry, .amend, .substitute, .command: return try mendText(of: entry)
    }
  }

  /// What the name of a mark becomes: the one who is called so with the words changed, if that is another; else the new words, where
  /// the former name is somebody's, and with the words changed, where it is on no list. Empty: nobody is named any more.
  private func name(for former: String, on kind: Entry.Kind) -> String {
    let (old, new) = former.holds(old) ? (old, new) : (bare(old), bare(new))
    guard new.contains(where: { !$0.isWhitespace }) else { return "" }
    let changed = former.replacingFirst(old, with: new)
    let before = party(called: former, on: kind)
    if let after = party(called: changed, on: kind), after != before { return changed }
    return before == nil ? changed : bare(new)
  }

  /// nil for none and for several.
  private func party(called name: String, on kind: Entry.Kind) -> Party? {
    let words = NameKey.fold(name)
    guard !words.isEmpty, case .one(let party) = context.names.resolve(words, villageFirst: kind == .proposal) else {
      return nil
    }
    return party
  }

  /// A name without the sign before it.
  private func bare(_ name: String) -> String { name.first == "@" ? String(name.dropFirst()) : name }

  /// The line does not give the entry back: only its text is mended.
  private func mendText(of entry: Entry) throws(Refusal) -> LineReading {
    guard entry.body.text.holds(old) else { throw .nothingHolds(old) }
    var body = entry.body
    body.text = body.text.replacingFirst(old, with: new)
    guard body.text.contains(where: { !$0.isWhitespace }) else { throw .nothingSaid(LineKind(of: entry)) }
    return (
      .substitute(Reading.Revision(entry, body, replacesLine: false)),
      [.mends(entry.number, before: entry.body.text, after: body.text)]
    )
  }
}

extension EntryLine.Piece {
  fileprivate var isText: Bool { role == .text || role == .quotation }
  fileprivate var isName: Bool { role == .name || role == .unlistedName }
}

extension String {
  fileprivate func holds(_ part: String) -> Bool { firstPlace(of: part) != nil }

  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let place = firstPlace(of: part) else { return self }
    return String(self[..<place.lowerBound]) + other + String(self[place.upperBound...])
  }

  private func firstPlace(of part: String) -> Range<Index>? {
    guard let first = part.first else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: part) { return found..<index(found, offsetBy: part.count) }
      start = index(after: found)
    }
    return nil
  }
}
