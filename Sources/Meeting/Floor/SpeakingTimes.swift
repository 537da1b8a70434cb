/// How long everybody has held the floor, by who it was and by group.
package struct SpeakingTimes: Equatable, Sendable {
  /// What one party or one group has had of the time.
  package struct Share<Subject: Hashable & Sendable>: Equatable, Sendable {
    package let subject: Subject
    package fileprivate(set) var turns = 0
    /// Over the turns whose times are known.
    package fileprivate(set) var seconds = 0
    /// Whether the times of all turns are known, so that `seconds` is all of it.
    package fileprivate(set) var isWhole = true
  }

  /// The longest first; among equals whoever spoke first.
  package let parties: [Share<Party>]
  /// Likewise; nil gathers those who belong to no group.
  package let groups: [Share<Group.ID?>]

  /// Adds up the turns of `session`, the one that goes on up to `now`.
  package init(of session: Session, now: TimeOfDay?) {
    let turns = session.floor.turns + [session.floor.current].compactMap { $0 }
    parties = Self.shares(of: turns, now: now) { $0 }
    groups = Self.shares(of: turns, now: now) { session.group(of: $0) }
  }

  private static func shares<Subject: Hashable & Sendable>(
    of turns: [Floor.Turn], now: TimeOfDay?, by subject: (Party) -> Subject
  ) -> [Share<Subject>] {
    var shares: [Share<Subject>] = []
    var places: [Subject: Int] = [:]
    for turn in turns {
      let subject = subject(turn.party)
      let place = places[subject] ?? shares.count
      if place == shares.count {
        places[subject] = place
        shares.append(Share(subject: subject))
      }
      shares[place].turns += 1
      if let seconds = turn.seconds(until: now) {
        shares[place].seconds += seconds
      } else {
        shares[place].isWhole = false
      }
    }
    return shares.enumerated()
      .sorted { ($1.element.seconds, $0.offset) < ($0.element.seconds, $1.offset) }
      .map(\.element)
  }
}
