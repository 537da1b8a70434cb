import Meeting

/// Two entries of one kind as one: both texts, everybody whom either names, and where both have a value that of the first.
struct Joining {
  private let context: CaptureContext

  init(_ context: CaptureContext) { self.context = context }

  /// - Returns: what both say, and chips for it; what of the second is not taken over is one of them.
  func joined(_ first: Entry.Body, _ second: Entry.Body) -> (body: Entry.Body, chips: [Chip]) {
    var body = first
    body.labels += second.labels.filter { !first.labels.contains($0) }
    body.text = Self.text(first.text, second.text)
    switch (first.matter, second.matter) {
    case (.note(let one), .note(let other)): join(one, other, first, second, into: &body)
    case (.commitment(var one), .commitment(let other)):
      one.owners += other.owners.filter { !one.owners.contains($0) }
      one.supporters.removeAll { one.owners.contains($0) }
      one.supporters += other.supporters.filter { !one.owners.contains($0) && !one.supporters.contains($0) }
      one.due = one.due ?? other.due
      one.target = one.target ?? other.target
      body.matter = .commitment(one)
    case (.proposal(let one), .proposal(let other)): body.matter = .proposal(joined(one, other))
    case (.decision(var one), .decision(let other)):
      one.method = one.method ?? other.method
      if one.present == nil { (one.present, one.quorum) = (other.present, other.quorum) }
      one.dissents += other.dissents.filter { !one.dissents.contains($0) }
      body.matter = .decision(one)
    case (.setAside(let one), .setAside(let other)): body.matter = .setAside(by: one ?? other)
    default: break
    }
    return (body, chips(body, second))
  }

  private func chips(_ body: Entry.Body, _ second: Entry.Body) -> [Chip] {
    var reading = MatterReading(context, item: nil)
    _ = reading.add(Findings(), to: body.matter)
    var other = MatterReading(context, item: nil)
    _ = other.add(Findings(), to: second.matter)
    let dropped = other.chips.filter { chip in
      chip.weight == .plain && !reading.chips.contains(chip) && !chip.names(anyOf: body.matter.parties)
        && chip != .quotation
    }
    return reading.chips + body.labels.map { .label($0) } + (dropped.isEmpty ? [] : [.dropped(dropped)])
  }

  /// One text, with a semicolon between the two; a text that says the same is not said twice.
  private static func text(_ first: String, _ second: String) -> String {
    let (one, other) = (first.punctuationSplit.word, second.punctuationSplit.word)
    if one.lowercased() == other.lowercased() { return first }
    if first.last == "?" || first.last == "!" { return "\(first) \(second)" }
    return "\(one.isEmpty ? first : one); \(second)"
  }

  /// Notes of two speakers keep both: the second is named in the text. A quotation stays one only beside another of the same mouth.
  private func join(
    _ one: Note, _ other: Note, _ first: Entry.Body, _ second: Entry.Body, into body: inout Entry.Body
  ) {
    var note = one
    note.speaker = one.speaker ?? other.speaker
    note.speech = one.speech ?? other.speech
    let isSameMouth = one.speaker == other.speaker || one.speaker == nil || other.speaker == nil
    note.isQuotation = one.isQuotation && other.isQuotation && isSameMouth
    var texts = [(first.text, one), (second.text, other)].map { text, note in
      note.isQuotation ? "\"\(text)\"" : text
    }
    if note.isQuotation { texts = [first.text, second.text] }
    if !isSameMouth, let speaker = other.speaker { texts[1] = "\(context.session.name(of: speaker)): \(texts[1])" }
    if let correction = other.correction, one.correction != nil, correction != one.correction {
      texts[1] += " (semula \(correction.before) dikoreksi menjadi \(correction.after))"
    }
    note.correction = one.correction ?? other.correction
    body.text = Self.text(texts[0], texts[1])
    body.matter = .note(note)
  }

  private func joined(_ one: Proposal, _ other: Proposal) -> Proposal {
    var joined = one
    var proposers = one.proposers + other.proposers.filter { !one.proposers.contains($0) }
    if let village = other.village, let first = one.village, village != first {
      // Both villages keep their name on it.
      for party in [Party.village(first), .village(village)] where !proposers.contains(party) {
        proposers.append(party)
      }
    }
    joined.proposers = proposers
    joined.village = one.village ?? other.village
    joined.intervention = one.intervention ?? other.intervention
    joined.location = one.location ?? other.location
    price(&joined, one, other)
    joined.beneficiaries = one.beneficiaries ?? other.beneficiaries
    joined.funds = one.funds ?? other.funds
    joined.office = one.office ?? other.office
    joined.problem = one.problem ?? other.problem
    joined.authority = one.authority ?? other.authority
    joined.urgency = one.urgency ?? other.urgency
    for (detail, text) in other.furtherDetails where one[detail] == nil { joined[detail] = text }
    return joined
  }

  /// How much and what it costs say something only together: no cost of one volume comes to stand beside another.
  private func price(_ joined: inout Proposal, _ one: Proposal, _ other: Proposal) {
    if one.isPriced {
      joined.volume = one.volume ?? (other.isPriced ? nil : other.volume)
    } else {
      joined.volume = one.volume ?? other.volume
      joined.unitPrice = other.unitPrice
      joined.cost = one.volume == nil || other.volume == nil || one.volume == other.volume ? other.cost : nil
    }
    if let price = joined.unitPrice { joined.cost = joined.volume.flatMap { price.total(of: $0) } }
  }
}

extension Proposal {
  fileprivate var isPriced: Bool { unitPrice != nil || cost != nil }
}
