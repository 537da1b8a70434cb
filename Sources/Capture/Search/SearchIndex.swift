import Meeting

/// The record of a meeting as it stood, prepared for being searched at every key.
package struct SearchIndex: Sendable {
  /// The meeting that was prepared; hits are places in its entries.
  package let session: Session
  /// The folded words of all entries, one behind the other.
  private var text = FoldedText()
  /// Where the words of each entry end in `text`.
  private var ends: [Int] = []
  /// Everyone whom the record names, each once, with the folded words that name them.
  private var names: [[String]] = []
  /// Who is named in each entry, as places in `names`; all entries one behind the other.
  private var named: [Int] = []
  private var namedEnds: [Int] = []

  /// Prepares all entries of `session`.
  package init(of session: Session) {
    self.session = session
    var places: [Party: Int] = [:]
    var shown: [FoldedText] = []
    for entry in session.entries {
      for party in entry.body.matter.parties {
        let place: Int
        if let known = places[party] {
          place = known
        } else {
          place = names.count
          places[party] = place
          names.append(session.searchNames(of: party))
          shown.append(FoldedText(session.name(of: party)))
        }
        named.append(place)
        text.append(shown[place])
      }
      namedEnds.append(named.count)
      for words in entry.body.searchTexts(in: session) + entry.decisionTexts { text.append(words) }
      ends.append(text.bytes.count)
    }
  }

  /// The entries for which every term of `query` holds, as places in the session's entries and in their order; none for an empty
  /// query.
  package func hits(for query: SearchQuery) -> [Int] {
    guard !query.isEmpty else { return [] }
    var hits = Array(session.entries.indices)
    // Each term looks only at what the ones before it left.
    for term in query.terms where !hits.isEmpty { hits = holding(term, among: hits) }
    return hits
  }

  private func holding(_ term: SearchQuery.Term, among places: [Int]) -> [Int] {
    switch term {
    case .words(let words, let kinds):
      return text.bytes.withUnsafeBufferPointer { bytes in
        places.filter { place in
          bytes.holds(words.bytes, from: place == 0 ? 0 : ends[place - 1], to: ends[place])
            || !kinds.isEmpty && kinds.contains(LineKind(of: session.entries[place]))
        }
      }
    case .number(let number):
      // An entry that became another kind is still known by its old number.
      let id = session.entry(numbered: number)?.id
      return places.filter { session.entries[$0].id == id }
    case .party(let words):
      let isMeant = names.map { name in words.allSatisfy { word in name.contains { $0.hasPrefix(word) } } }
      return places.filter { place in
        named[(place == 0 ? 0 : namedEnds[place - 1])..<namedEnds[place]].contains { isMeant[$0] }
      }
    case .label(let label):
      var known: [String: Bool] = [:]
      return places.filter { place in
        session.entries[place].body.searchLabels.contains { word in
          if let isMeant = known[word] { return isMeant }
          let isMeant = FoldedText(word).bytes.starts(with: label.bytes)
          known[word] = isMeant
          return isMeant
        }
      }
    case .due(let last):
      return places.filter { place in
        guard let commitment = standing(place), case .date(let date) = commitment.due else { return false }
        return date <= last
      }
    case .withoutOwner: return places.filter { standing($0)?.owners.isEmpty == true }
    case .withoutDue: return places.filter { standing($0).map { $0.due == nil } ?? false }
    }
  }

  /// The commitment at that place; nil for any other entry and for one that was struck: what is due, or lacks something, still stands.
  private func standing(_ place: Int) -> Commitment? {
    let entry = session.entries[place]
    guard !entry.isStruck, case .commitment(let commitment) = entry.body.matter else { return nil }
    return commitment
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `part`, which is not empty, stands between these places.
  fileprivate func holds(_ part: [UInt8], from start: Int, to end: Int) -> Bool {
    let first = part[0]
    var index = start
    while index + part.count <= end {
      if self[index] == first {
        var length = 1
        while length < part.count, self[index + length] == part[length] { length += 1 }
        if length == part.count { return true }
      }
      index += 1
    }
    return false
  }
}

extension Entry.Body {
  /// The labels, the kind of speech and the kind of intervention: all that stands behind `#`.
  fileprivate var searchLabels: [String] {
    switch matter {
    case .note(let note): labels + (note.speech.map { [$0.word] } ?? [])
    case .proposal(let proposal): labels + (proposal.intervention.map { [$0.word] } ?? [])
    case .commitment, .decision, .setAside: labels
    }
  }

  /// Everything that was said, apart from names.
  fileprivate func searchTexts(in session: Session) -> [String] {
    var texts = [text] + searchLabels
    switch matter {
    case .note(let note):
      if let correction = note.correction { texts += [correction.before, correction.after] }
    case .commitment(let commitment):
      if case .routine(let words) = commitment.due { texts.append(words) }
      if let target = commitment.target { texts.append(target) }
    case .proposal(let proposal):
      texts +=
        [
          proposal.village.flatMap { session.village($0)?.name }, proposal.location, proposal.volume,
          proposal.beneficiaries, proposal.funds, proposal.office, proposal.problem, proposal.authority,
          proposal.urgency,
        ].compactMap { $0 } + proposal.furtherDetails.map(\.text)
    case .decision(let decision): texts += decision.dissents.compactMap(\.reason)
    case .setAside: break
    }
    return texts
  }
}

extension Entry {
  /// What the meeting has made of a proposal, in the words of the paper.
  fileprivate var decisionTexts: [String] {
    guard kind == .proposal else { return [] }
    let status = standing.status == .proposed ? [] : [standing.status.word]
    return status + [standing.status.reason, standing.handRank?.reason].compactMap { $0 }
  }
}

extension Session {
  /// The folded words by which `@` finds `party` in the record: its names, and for a person the office, the group and the village too.
  fileprivate func searchNames(of party: Party) -> [String] {
    var names = [name(of: party)]
    switch party {
    case .person(let id):
      guard let attendee = attendee(id) else { break }
      names += [attendee.position] + attendee.aliases
      if let group = attendee.group.flatMap({ group($0) }) { names += [group.name] + group.aliases }
      if let village = attendee.village.flatMap({ village($0) }) { names += [village.name] + village.aliases }
    case .group(let id), .participant(of: .some(let id)):
      if let group = group(id) { names += [group.name] + group.aliases }
    case .village(let id): names += village(id)?.aliases ?? []
    case .institution(let id): names += institution(id)?.aliases ?? []
    case .participant(of: nil), .named: break
    }
    return names.flatMap { NameKey.fold($0) }
  }
}
