/// Which offices carry out one kind of work, such as sanitation: a proposal that names another may have come to the wrong door.
package struct OfficeRule: Equatable, Sendable, Codable {
  /// Words of the activity, each one word or several that follow each other, such as "jalan lingkungan"; at least one.
  package var words: [String]
  /// The offices, by name or alias; at least one.
  package var offices: [String]
  /// Whose business it is, such as "desa" or "kabupaten"; nil where that differs.
  package var authority: String?

  package init(words: [String], offices: [String], authority: String? = nil) {
    self.words = words
    self.offices = offices
    self.authority = authority
  }
}

/// What looks wrong about who would carry out a proposal.
package enum OfficeDoubt: Equatable, Sendable {
  /// Work of this kind, by the words that tell, is mostly done by other offices; at least one.
  case office(words: String, usual: [String])
  /// It is mostly the business of another level.
  case authority(words: String, usual: String)
}

extension Session {
  /// What looks wrong about the office and the level that `body` names, by the meeting's rules; empty for what is no proposal, names
  /// neither, or is of a kind that no rule knows.
  package func officeDoubts(about body: Entry.Body) -> [OfficeDoubt] {
    guard !officeRules.isEmpty, case .proposal(let proposal) = body.matter,
      proposal.office != nil || proposal.authority != nil, let (rule, words) = officeRule(for: body.text)
    else { return [] }
    var doubts: [OfficeDoubt] = []
    if let office = proposal.office, !rule.offices.contains(where: { isSameOffice($0, office) }) {
      doubts.append(.office(words: words, usual: rule.offices))
    }
    if let usual = rule.authority, let authority = proposal.authority,
      NameKey.folded(usual) != NameKey.folded(authority)
    {
      doubts.append(.authority(words: words, usual: usual))
    }
    return doubts
  }

  /// The rule whose words stand first in `activity`, which names the work before it says for whom, and of those that begin there the
  /// longest, with those words; nil where none has any there.
  package func officeRule(for activity: String) -> (rule: OfficeRule, words: String)? {
    let text = NameKey.fold(activity)
    var best: (rule: OfficeRule, words: String, place: Int, length: Int)?
    for rule in officeRules {
      for words in rule.words {
        let key = NameKey.fold(words)
        guard let place = text.place(of: key) else { continue }
        if let best, (best.place, -best.length) <= (place, -key.count) { continue }
        best = (rule, words, place, key.count)
      }
    }
    return best.map { ($0.rule, $0.words) }
  }

  private func isSameOffice(_ one: String, _ other: String) -> Bool {
    let (one, other) = (NameKey.folded(one), NameKey.folded(other))
    return one == other
      || institutions.contains { institution in
        let names = ([institution.name] + institution.aliases).map { NameKey.folded($0) }
        return names.contains(one) && names.contains(other)
      }
  }
}

extension [String] {
  /// Where `part` begins first, as it is, one behind the other; nil where it does not stand here or is empty.
  fileprivate func place(of part: [String]) -> Int? {
    guard !part.isEmpty, part.count <= count else { return nil }
    return (0...(count - part.count)).first { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}
