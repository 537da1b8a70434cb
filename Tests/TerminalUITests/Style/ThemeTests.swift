import Testing

@testable import TerminalUI

struct ThemeTests {
  private let ink = Color.rgb(200, 200, 200)
  private let night = Color.rgb(10, 10, 30)
  private let red = Color.rgb(255, 0, 0)
  private let paper = Color.rgb(90, 90, 90)

  private var theme: Theme {
    Theme(
      name: "uji", title: "Uji",
      appearances: [
        .text: Appearance(foreground: ink, background: night), .error: Appearance(foreground: red, bold: true),
        .selected: Appearance(background: paper, reverse: true), .hintKey: Appearance(background: red),
      ])
  }

  @Test(arguments: Role.allCases)
  func `Every role has both colours`(role: Role) {
    for theme in [theme, Theme(name: "", title: "", appearances: [:])] {
      #expect(theme.appearance(role).foreground != nil)
      #expect(theme.appearance(role).background != nil)
    }
  }

  @Test func `A role left out looks like text`() {
    #expect(theme.appearance(.note) == theme.appearance(.text))
  }

  @Test func `A role without a background takes that of the surface`() {
    let error = theme.appearance(.error, on: .selected)
    #expect(error == Appearance(foreground: red, background: paper, bold: true, reverse: true))
    #expect(theme.appearance(.error).background == night)
  }

  @Test func `A role with a background keeps it`() {
    #expect(theme.appearance(.hintKey, on: .selected).background == red)
  }

  @Test func `Roles are keys of a theme file`() {
    #expect(Role(rawValue: "statusSaved") == .statusSaved)
    #expect(MemoryLayout<Role>.size == 1)
  }
}
