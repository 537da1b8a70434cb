/// A promise: who does what, how much, by when. Incomplete ones are accepted and listed again before closing.
package struct Commitment: Equatable, Sendable, Codable {
  package enum Due: Equatable, Sendable, Codable {
    case date(CivilDate)
    /// Comes back in words of its own, such as "setiap bulan": that is not "no date".
    case routine(String)
  }

  /// Who answers for it; empty means nobody yet.
  package var owners: [Party]
  /// Who helps; may be empty.
  package var supporters: [Party]
  /// nil means no date yet.
  package var due: Due?
  /// By what it is measured (ukuran), such as "24 balita"; nil where not said.
  package var target: String?

  package init(owners: [Party] = [], supporters: [Party] = [], due: Due? = nil, target: String? = nil) {
    self.owners = owners
    self.supporters = supporters
    self.due = due
    self.target = target
  }
}
