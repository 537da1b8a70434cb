/// One who is invited or came: a person, or an office whose holder's name is not known yet.
package struct Attendee: Equatable, Sendable, Codable {
  package typealias ID = Identifier<Attendee>

  package enum Presence: Equatable, Sendable, Codable {
    /// Invited and not seen yet.
    case awaited
    /// Here since `at`; nil when nobody noted the time.
    case present(at: TimeOfDay?)
    /// Not coming (izin), for this reason in a few words, such as "sakit"; nil where none was given.
    case excused(String?)
    /// Left before the end; a nil time is one that nobody noted. In a change that notes it, `since` counts for nothing: who leaves
    /// has been here since they came.
    case left(at: TimeOfDay?, since: TimeOfDay?)
  }

  package let id: ID
  /// With titles as the roster spells it; nil while only the office is known.
  package var name: String?
  /// Office or role (jabatan), such as "Pambakal Desa Kiram"; may be empty only where there is a name.
  package var position: String
  package var group: Group.ID?
  package var village: Village.ID?
  /// The office or body that they come from (instansi, lembaga), as the roster spells it; nil where it does not say, as in older files.
  package var institution: String?
  /// nil where the roster does not say, as in older files.
  package var sex: Sex?
  /// Came without being on the roster.
  package var isGuest: Bool
  /// Other names people type.
  package var aliases: [String]
  package var presence: Presence
  /// The one for whom they came (mewakili); nil where they came for themselves.
  package var represents: ID?

  package init(
    id: ID, name: String? = nil, position: String, group: Group.ID? = nil, village: Village.ID? = nil,
    institution: String? = nil, sex: Sex? = nil, isGuest: Bool = false, aliases: [String] = [],
    presence: Presence = .awaited, represents: ID? = nil
  ) {
    self.id = id
    self.name = name
    self.position = position
    self.group = group
    self.village = village
    self.institution = institution
    self.sex = sex
    self.isGuest = isGuest
    self.aliases = aliases
    self.presence = presence
    self.represents = represents
  }

  /// The name, or the office while there is no name.
  package var displayName: String { name ?? position }

  /// Is here now.
  package var isPresent: Bool {
    if case .present = presence { true } else { false }
  }

  /// Is here or was.
  package var hasAttended: Bool {
    switch presence {
    case .present, .left: true
    case .awaited, .excused: false
    }
  }
}
