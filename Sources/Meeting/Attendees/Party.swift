/// One who speaks, promises or proposes: a person, a group, someone of a group, a village, an institution, or a name nobody knows yet.
package enum Party: Hashable, Sendable, Codable {
  case person(Attendee.ID)
  /// A group as a whole: "para KPM".
  case group(Group.ID)
  /// One of those present whose name was not noted: "salah seorang peserta", or with a group "salah seorang peserta (unsur KPM)".
  case participant(of: Group.ID?)
  /// A village's government: "Pemerintah Desa Kiram".
  case village(Village.ID)
  case institution(Institution.ID)
  /// A name as typed that is on no list.
  case named(String)
}

extension Session {
  /// How the papers name `party`; a party that is no longer known prints as dots.
  ///
  /// A collective speaker stays collective: no name is ever put in its place.
  package func name(of party: Party) -> String {
    switch party {
    case .person(let id): attendee(id)?.displayName ?? Self.dots
    case .group(let id): group(id)?.collective ?? Self.dots
    case .participant(of: nil): "salah seorang peserta"
    case .participant(of: .some(let id)): "salah seorang peserta (unsur \(group(id)?.name ?? Self.dots))"
    case .village(let id): village(id).map { "Pemerintah \(wording.village) \($0.name)" } ?? Self.dots
    case .institution(let id): institution(id)?.name ?? Self.dots
    case .named(let name): name
    }
  }

  /// The office of `party` where it is a person known by name; nil otherwise.
  package func position(of party: Party) -> String? {
    guard case .person(let id) = party, let attendee = attendee(id), attendee.name != nil, !attendee.position.isEmpty
    else { return nil }
    return attendee.position
  }

  /// The group that `party` is, or speaks out of; nil where it belongs to none.
  package func group(of party: Party) -> Group.ID? {
    switch party {
    case .person(let id): attendee(id)?.group
    case .group(let id): id
    case .participant(of: let group): group
    case .village, .institution, .named: nil
    }
  }

  /// The village that `party` is, or comes from; nil where it is of none.
  package func village(of party: Party) -> Village.ID? {
    switch party {
    case .person(let id): attendee(id)?.village
    case .village(let id): id
    case .group, .participant, .institution, .named: nil
    }
  }

  /// What stands where nothing is known, to be filled in by hand.
  package static let dots = "………"
}
