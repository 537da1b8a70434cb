/// Who of those invited is here and has not spoken yet, for whoever leads the meeting.
///
/// Spoken has who held the floor, said what stands in a note, raised what was put aside or made a proposal; struck entries do not
/// count, joined ones do. For a group or a village anyone of it has spoken.
package struct Unheard: Equatable, Sendable {
  /// Present people of the roster, guests who came for nobody left out, in its order.
  package let people: [Attendee.ID]
  /// Groups of whom somebody is here, by name, by number or uncounted, in the order of the session's groups.
  package let groups: [Group.ID]
  /// Villages from which somebody is here, in the order of the session's villages.
  package let villages: [Village.ID]

  package init(of session: Session) {
    let heard = session.heard
    let present = session.attendees.filter(\.isPresent)
    people = present.filter { attendee in
      !heard.contains(.person(attendee.id)) && (!attendee.isGuest || session.principal(of: attendee) != nil)
    }
    .map(\.id)
    let groupsHeard = Set(heard.compactMap { session.group(of: $0) })
    groups = Attendance(of: session).tallies
      .filter { $0.present > $0.left || !$0.isCounted }
      .compactMap(\.group)
      .filter { !groupsHeard.contains($0) }
    let villagesHeard = Set(heard.compactMap { session.village(of: $0) })
    let villagesPresent = Set(present.compactMap(\.village))
    villages = session.villages.map(\.id).filter { villagesPresent.contains($0) && !villagesHeard.contains($0) }
  }
}

extension Session {
  /// Everyone who is on record as having said something.
  fileprivate var heard: Set<Party> {
    var heard = Set(floor.turns.map(\.party))
    if let holder = floor.holder { heard.insert(holder) }
    for entry in entries where !entry.isStruck || entry.joinedTo != nil {
      let party: Party?
      switch entry.body.matter {
      case .note(let note): party = note.speaker
      case .proposal(let proposal):
        heard.formUnion(proposal.proposers)
        continue
      case .setAside(let by): party = by
      case .commitment, .decision: continue
      }
      if let party { heard.insert(party) }
    }
    return heard
  }
}
