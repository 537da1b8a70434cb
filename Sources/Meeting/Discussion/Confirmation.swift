/// What came of reading an agreement or a commitment back to the meeting: it was agreed to as it stood then.
///
/// It belongs to one revision of its entry and goes when the entry says something else.
package struct Confirmation: Equatable, Sendable {
  /// nil when nobody noted the time.
  package let time: TimeOfDay?
  /// Those who answer for the commitment, were there, and said that they can (sanggup); the others have not confirmed it.
  package let able: [Party]
}

extension Entry {
  /// Whether it is read back before the meeting ends: agreements and commitments that stand are.
  package var isForReadBack: Bool { !isStruck && (kind == .decision || kind == .commitment) }

  /// Those who answer for a commitment and have not said that they can; empty for every other kind of entry.
  package var unconfirmedOwners: [Party] {
    guard case .commitment(let commitment) = body.matter else { return [] }
    return commitment.owners.filter { !(confirmation?.able ?? []).contains($0) }
  }
}

extension Session {
  /// What is read back before the meeting ends: first what was agreed, then what was promised, each in the order of the record.
  package var readBack: [Entry] {
    let entries = entries.filter(\.isForReadBack)
    return entries.filter { $0.kind == .decision } + entries.filter { $0.kind == .commitment }
  }

  /// Whether `party` can answer for itself now: a person who is here, or a group or a village of which somebody is. Nobody is noted
  /// as here for an institution or for a name that is on no list.
  package func isHere(_ party: Party) -> Bool {
    switch party {
    case .person(let id): attendee(id)?.isPresent ?? false
    case .group(let id):
      group(id).map { $0.isPresent || ($0.headCount ?? 0) > 0 } == true
        || attendees.contains { $0.group == id && $0.isPresent }
    case .participant(of: let group): group.map { isHere(.group($0)) } ?? true
    case .village(let id): attendees.contains { $0.village == id && $0.isPresent }
    case .institution, .named: false
    }
  }
}
