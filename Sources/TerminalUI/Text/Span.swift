/// A piece of text of one role.
package struct Span: Equatable, Hashable, Sendable {
  /// What is written; a `Frame` makes it harmless.
  package var text: String
  /// What it means, which decides how it looks.
  package var role: Role

  /// `text`, in the role of plain text when none is given.
  package init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}
