/// A part of those invited that the papers count by ("unsur"): Forkopimcam, pambakal, TP PKK, KPM, bidan desa …
package struct Group: Equatable, Sendable, Codable {
  package typealias ID = Identifier<Group>

  package let id: ID
  /// As it stands in the record, such as "KPM".
  package var name: String
  /// The group as one that speaks, such as "para KPM" or "unsur Forkopimcam".
  package var collective: String
  /// Other names people type for it.
  package var aliases: [String]
  /// How many are invited where they are not all listed by name or office; the larger of this and the list counts.
  package var invited: Int?
  /// How many are present without names; the larger of this and the named ones counts.
  package var headCount: Int?
  /// Noted as here although nobody counted how many; a head count says more.
  package var isPresent = false

  package init(id: ID, name: String, collective: String? = nil, aliases: [String] = [], invited: Int? = nil) {
    self.id = id
    self.name = name
    self.collective = collective ?? "para \(name)"
    self.aliases = aliases
    self.invited = invited
  }
}
