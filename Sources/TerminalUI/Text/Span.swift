/// A piece of text of one role.
package struct Span: Equatable, Hashable, Sendable {
  package var text: String
  package var role: Role

  /// `text`, in the role of plain text when none is given.
  package init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}
