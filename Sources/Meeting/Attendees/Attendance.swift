/// How many of whom are here.
package struct Attendance: Equatable, Sendable {
  /// One group's figures.
  package struct Tally: Equatable, Sendable {
    /// nil gathers those who belong to no group.
    package let group: Group.ID?
    /// Who is here or was.
    package let present: Int
    /// Among those present, who left before the end.
    package let left: Int
    /// Guests among those present, none of whom came for another.
    package let guests: Int
    package let invited: Int
    /// False where the group is noted as here and nobody counted it: then `present` holds only those noted by name.
    package let isCounted: Bool
  }

  /// In the order of the session's groups; groups with nobody invited and nobody noted as here are left out, then those without a group if any.
  package let tallies: [Tally]
  /// Who is here or was.
  package let present: Int
  package let invited: Int
  /// Guests among those present, none of whom came for another.
  package let guests: Int
  /// Among those present, who came for another who is not here (mewakili).
  package let deputies: Int
  /// Among those present, who left before the end.
  package let left: Int
  /// Of how many villages somebody is here or was, or somebody for one of theirs.
  package let villages: Int
  /// Among those present by name, of whom the roster says so.
  package let men: Int
  package let women: Int
  /// Who is here now.
  package var here: Int { present - left }
  /// Whether `present` is the whole number: no group is here uncounted.
  package var isCounted: Bool { tallies.allSatisfy(\.isCounted) }

  /// Counts the attendees of `session`; in a group the larger of the named ones and the head count holds, since they overlap.
  package init(of session: Session) {
    var named: [Group.ID?: Int] = [:]
    var listed: [Group.ID?: Int] = [:]
    var left: [Group.ID?: Int] = [:]
    var guests: [Group.ID?: Int] = [:]
    var deputies = 0
    var villages: Set<Village.ID> = []
    var sexes: [Sex: Int] = [:]
    for attendee in session.attendees {
      if attendee.hasAttended {
        named[attendee.group, default: 0] += 1
        if !attendee.isPresent { left[attendee.group, default: 0] += 1 }
        if let village = attendee.village { villages.insert(village) }
        if let sex = attendee.sex { sexes[sex, default: 0] += 1 }
        if let principal = session.principal(of: attendee) {
          if let village = principal.village { villages.insert(village) }
          deputies += 1
        } else if attendee.isGuest {
          guests[attendee.group, default: 0] += 1
        }
      }
      if !attendee.isGuest { listed[attendee.group, default: 0] += 1 }
    }
    var tallies: [Tally] = session.groups.map { group in
      Tally(
        group: group.id, present: max(named[group.id] ?? 0, group.headCount ?? 0), left: left[group.id] ?? 0,
        guests: guests[group.id] ?? 0, invited: max(listed[group.id] ?? 0, group.invited ?? 0),
        isCounted: !group.isPresent || group.headCount != nil)
    }
    tallies.append(
      Tally(
        group: nil, present: named[nil] ?? 0, left: left[nil] ?? 0, guests: guests[nil] ?? 0, invited: listed[nil] ?? 0,
        isCounted: true))
    self.tallies = tallies.filter { $0.present > 0 || $0.invited > 0 || !$0.isCounted }
    present = tallies.reduce(0) { $0 + $1.present }
    invited = tallies.reduce(0) { $0 + $1.invited }
    self.guests = guests.values.reduce(0, +)
    self.deputies = deputies
    self.villages = villages.count
    men = sexes[.male] ?? 0
    women = sexes[.female] ?? 0
    self.left = left.values.reduce(0, +)
  }
}
