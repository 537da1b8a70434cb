/// A village that plans with the district (desa, kampung, gampong).
package struct Village: Equatable, Sendable, Codable {
  package typealias ID = Identifier<Village>

  package let id: ID
  /// The code of the home ministry's list, such as "63.03.06.2001"; nil where not known.
  package var code: String?
  package var name: String
  /// Other spellings people type and papers show, such as "Jingah Habang Hulu".
  package var aliases: [String]

  package init(id: ID, code: String? = nil, name: String, aliases: [String] = []) {
    self.id = id
    self.code = code
    self.name = name
    self.aliases = aliases
  }
}

/// An office or body that answers for something, such as "Dinas Kesehatan".
package struct Institution: Equatable, Sendable, Codable {
  package typealias ID = Identifier<Institution>

  package let id: ID
  package var name: String
  package var aliases: [String]

  package init(id: ID, name: String, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
  }
}
