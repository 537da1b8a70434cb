/// A rule that an input broke.
package struct Violation: Error {
  /// What was typed, so that a person can read it.
  package let input: String
  /// What should have been, and what was.
  package let account: String

  package init(input: String, account: String) {
    (self.input, self.account) = (input, account)
  }
}
