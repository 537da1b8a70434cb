import Meeting

extension NameIndex {
  /// The index of `session`, made from that of an earlier state as far as both name the same.
  ///
  /// Whoever only came or left changes no name, and whoever was added is added; anything else prepares the names anew.
  init(of session: Session, reusing earlier: NameIndex, of before: Session) {
    guard session.namesBesideRoster(areThoseOf: before), session.attendees.begins(withTheNamesOf: before.attendees)
    else {
      self.init(of: session)
      return
    }
    self = earlier
    if session.attendees.count > before.attendees.count {
      extend(by: session.attendees[before.attendees.count...], in: session)
    }
  }
}

extension Session {
  fileprivate func namesBesideRoster(areThoseOf other: Session) -> Bool {
    villages == other.villages && institutions == other.institutions && wording == other.wording
      && groups.count == other.groups.count && zip(groups, other.groups).allSatisfy { $0.isNamed(as: $1) }
  }
}

extension Group {
  /// Head counts do not change a name.
  fileprivate func isNamed(as other: Group) -> Bool {
    id == other.id && name == other.name && collective == other.collective && aliases == other.aliases
  }
}

extension [Attendee] {
  fileprivate func begins(withTheNamesOf other: [Attendee]) -> Bool {
    if count < other.count { return false }
    // Two rosters in one place are one roster: nothing was added to it or changed in it since.
    let isOne = withUnsafeBufferPointer { mine in
      other.withUnsafeBufferPointer { $0.baseAddress == mine.baseAddress && $0.count == mine.count }
    }
    return isOne || zip(self, other).allSatisfy { $0.isNamed(as: $1) }
  }
}

extension Attendee {
  /// All but presence, which no name depends on.
  fileprivate func isNamed(as other: Attendee) -> Bool {
    id == other.id && name == other.name && position == other.position && group == other.group
      && village == other.village && aliases == other.aliases
  }
}
