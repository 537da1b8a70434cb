/// The looks of the whole program: an appearance for every role.
package struct Theme: Equatable, Sendable {
  /// The name that chooses the theme, such as `sasirangan`.
  package var name: String
  /// The name that a person reads.
  package var title: String
  private var appearances: [Role: Appearance]

  /// A theme in which a role missing from `appearances` looks like `Role.text`, and a missing `text` is the terminal's own.
  package init(name: String, title: String, appearances: [Role: Appearance]) {
    self.name = name
    self.title = title
    self.appearances = appearances
  }

  /// How `role` looks where nothing but plain text is below it.
  package func appearance(_ role: Role) -> Appearance {
    appearance(role, on: .text)
  }

  /// How `role` looks on top of an area that was filled with `surface`; both colours are never nil.
  package func appearance(_ role: Role, on surface: Role) -> Appearance {
    let floor = Appearance(foreground: .terminalDefault, background: .terminalDefault)
    let text = (appearances[.text] ?? Appearance()).on(floor)
    let below = surface == .text ? text : own(surface).on(text)
    return role == surface ? below : own(role).on(below)
  }

  private func own(_ role: Role) -> Appearance {
    appearances[role] ?? Appearance()
  }
}
