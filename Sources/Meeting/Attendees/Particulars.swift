extension Attendee {
  /// What a roster says of one who is on it: everything but whether they are here and for whom.
  package struct Particulars: Equatable, Sendable, Codable {
    package var name: String?
    package var position: String
    package var group: Group.ID?
    package var village: Village.ID?
    package var institution: String?
    package var sex: Sex?
    package var isGuest: Bool
    package var aliases: [String]

    package init(
      name: String? = nil, position: String, group: Group.ID? = nil, village: Village.ID? = nil,
      institution: String? = nil, sex: Sex? = nil, isGuest: Bool = false, aliases: [String] = []
    ) {
      self.name = name
      self.position = position
      self.group = group
      self.village = village
      self.institution = institution
      self.sex = sex
      self.isGuest = isGuest
      self.aliases = aliases
    }

    /// The name, or the office while there is no name.
    package var displayName: String { name ?? position }
  }

  /// What a roster says of them.
  package var particulars: Particulars {
    get {
      Particulars(
        name: name, position: position, group: group, village: village, institution: institution, sex: sex,
        isGuest: isGuest, aliases: aliases)
    }
    set {
      name = newValue.name
      position = newValue.position
      group = newValue.group
      village = newValue.village
      institution = newValue.institution
      sex = newValue.sex
      isGuest = newValue.isGuest
      aliases = newValue.aliases
    }
  }

  /// One of the roster, and what it is to say of them from now on.
  package struct Amendment: Equatable, Sendable, Codable {
    package let attendee: Attendee.ID
    package var particulars: Particulars

    package init(_ attendee: Attendee.ID, _ particulars: Particulars) {
      self.attendee = attendee
      self.particulars = particulars
    }
  }
}
