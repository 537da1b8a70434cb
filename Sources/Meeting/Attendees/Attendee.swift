/// One who is invited or came: a person, or an office whose holder's name is not known yet.
package struct Attendee: Equatable, Sendable, Codable {
  package typealias ID = Identifier<Attendee>

  package enum Presence: Equatable, Sendable, Codable {
    /// Invited and not seen yet.
    case awaited
    /// Here since `at`; nil when nobody noted the time.
    case present(at: TimeOfDay?)
  }

  package let id: ID
  /// With titles as the roster spells it; nil while only the office is known.
  package var name: String?
  /// Office or role (jabatan), such as "Pambakal Desa Kiram"; may be empty only where there is a name.
  package var position: String
  package var group: Group.ID?
  package var village: Village.ID?
  /// Came without being on the roster.
  package var isGuest: Bool
  /// Other names people type.
  package var aliases: [String]
  package var presence: Presence

  package init(
    id: ID, name: String? = nil, position: String, group: Group.ID? = nil, village: Village.ID? = nil,
    isGuest: Bool = false, aliases: [String] = [], presence: Presence = .awaited
  ) {
    self.id = id
    self.name = name
    self.position = position
    self.group = group
    self.village = village
    self.isGuest = isGuest
    self.aliases = aliases
    self.presence = presence
  }

  /// The name, or the office while there is no name.
  package var displayName: String { name ?? position }

  package var isPresent: Bool {
    if case .present = presence { true } else { false }
  }
}
