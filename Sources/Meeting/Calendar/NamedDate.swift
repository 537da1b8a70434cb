/// A day that everybody in the meeting knows by a name, such as Musrenbang Kecamatan on 5 Februari 2026.
package struct NamedDate: Hashable, Sendable, Codable {
  /// As it is said and written, not empty: "Musrenbang Kecamatan".
  package var name: String
  package var date: CivilDate
  /// Other ways to say it; may be empty.
  package var aliases: [String]

  package init(name: String, date: CivilDate, aliases: [String] = []) {
    self.name = name
    self.date = date
    self.aliases = aliases
  }
}
