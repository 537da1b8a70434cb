/// An objection to a decision (keberatan) that was to be noted with it.
package struct Dissent: Equatable, Sendable, Codable {
  /// Who objects; one of those present where no name was said.
  package var party: Party
  /// Why, in one paragraph; nil where no reason was said.
  package var reason: String?

  package init(party: Party, reason: String? = nil) {
    self.party = party
    self.reason = reason
  }
}
