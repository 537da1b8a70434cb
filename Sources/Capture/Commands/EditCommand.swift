import Meeting

/// `/ubah K-2 …`: the line that takes an entry's place, read as if it had been typed for it; without a sign it stays of its kind.
/// `/ubah K-2` alone opens it, and `/ubah` the newest.
struct EditCommand {
  private let context: CaptureContext

  init(_ context: CaptureContext) { self.context = context }

  func read(_ line: ArraySlice<Character>) throws(Refusal) -> LineReading {
    let line = line.drop(while: \.isWhitespace)
    let word = line.prefix { !$0.isWhitespace }
    var rest = line.dropFirst(word.count).drop(while: \.isWhitespace)
    let entry: Entry
    if let number = EntryReference.number(String(word)) {
      entry = try EntryReference.entry(number, in: context)
    } else {
      guard let newest = context.newestEntry else { throw .nothingRecorded }
      (entry, rest) = (newest, line)
    }
    guard !rest.isEmpty else { return (.command(.edit(entry.id)), [.commands(.edit), .rewrites(entry.number)]) }
    var opened = Array(rest)
    switch Opening.read(rest).opening {
    case .entry(_, let isOpened):
      if !isOpened, let sign = LineKind(of: entry).sign { opened = [sign, " "] + opened }
    case .addition: break
    // Any other line says nothing of this entry alone.
    case .command, .substitution: throw .argumentNotUnderstood(.edit, String(rest))
    }
    var reading = LineReader(context, opened, replacing: entry).read()
    switch reading.outcome {
    case .refused(.nothingSaid): throw .nothingReplaces(entry.number)
    case .refused(let refusal): throw refusal
    case .amend(let revision) where revision.body.matter.kind == entry.kind:
      let omitted = omitted(from: entry, in: revision.body)
      if !omitted.isEmpty { reading.chips.append(.omits(omitted)) }
    default: break
    }
    return reading
  }

  /// What the entry says in fields of its own and the new body does not: whoever types a line anew easily forgets it.
  private func omitted(from entry: Entry, in body: Entry.Body) -> [EntryPart] {
    let before = EntryDraft(body: entry.body, item: entry.agendaItem, standing: entry.standing)
    var after = before
    after.body = body
    return EntryPart.all(of: entry.kind).filter {
      !context.text(of: $0, in: before).isEmpty && context.text(of: $0, in: after).isEmpty
    }
  }
}
