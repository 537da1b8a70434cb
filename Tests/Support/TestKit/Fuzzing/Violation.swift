/// A rule that an input broke.
package struct Violation: Error {
  /// What was typed, so that a person can read it.
  package let input: String
  /// What should have been, and what was.
  package let account: String
  /// The input as the table of found inputs takes it; nil where only the seed tells it.
  package let found: FoundInput?

  package init(input: String, account: String, found: FoundInput? = nil) {
    (self.input, self.account, self.found) = (input, account, found)
  }
}
