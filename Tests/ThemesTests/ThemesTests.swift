import Foundation
import TerminalUI
import Testing

@testable import Themes

@Suite struct ThemesTests {
  private func theme(_ name: String) throws -> Theme {
    try ThemeReader.read(text: text(name))
  }

  private func text(_ name: String) throws -> String {
    try #require(ShippedTheme.all.first { $0.name == name }).text
  }

  @Test func tableNamesEveryFileOfTheFolder() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "themes")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".toml") }
    #expect(Set(files) == Set(ShippedTheme.all.map { "\($0.name).toml" }))
    for theme in ShippedTheme.all {
      #expect(try String(contentsOf: folder.appending(path: "\(theme.name).toml"), encoding: .utf8) == theme.text)
    }
  }

  @Test(arguments: ShippedTheme.all.map(\.name))
  func everyOneGivesEveryRole(name: String) throws {
    #expect(try theme(name).name == name)
    let text = try text(name)
    for role in Role.allCases { #expect(text.contains("\n\(role.rawValue) = {"), "\(role)") }
  }

  /// What is filled with a colour of its own and written upon.
  private static let surfaces: [Role] = [.text, .titleBar, .input, .selected, .dialog]
  /// What is drawn only around panes, on plain ground.
  private static let frames: Set<Role> = [
    .border, .borderFocused, .paneTitle, .paneTitleFocused, .tab, .tabFocused, .scrollMark,
  ]

  private static func pairs() -> [(role: Role, surface: Role)] {
    surfaces.flatMap { surface in
      Role.allCases.filter { surface == .text || !frames.contains($0) }.map { ($0, surface) }
    }
  }

  @Test(arguments: ["sasirangan", "kertas"])
  func everyPairCanBeRead(name: String) throws {
    let theme = try theme(name)
    for (role, surface) in Self.pairs() {
      let appearance = theme.appearance(role, on: surface)
      let background = try #require(appearance.background)
      let contrast = try #require(appearance.foreground?.contrast(with: background))
      #expect(contrast >= 4.5, "\(role) on \(surface): \(contrast)")
    }
  }

  /// Terminals of 256 colours take the nearest ones, which must be as readable.
  @Test(arguments: ["sasirangan", "kertas"])
  func everyPairCanBeReadInThePalette(name: String) throws {
    let theme = try theme(name)
    for (role, surface) in Self.pairs() {
      let indices = ColorDepth.twoHundredFiftySix.indices(of: theme.appearance(role, on: surface))
      let letters = try #require(indices.foreground.map(ColorDepth.paletteColor))
      let background = try #require(indices.background.map(ColorDepth.paletteColor))
      let contrast = try #require(letters.contrast(with: background))
      #expect(contrast >= 4.5, "\(role) on \(surface): \(contrast)")
    }
  }

  @Test func monoHasNoColour() throws {
    let theme = try theme("mono")
    for role in Role.allCases {
      #expect(theme.appearance(role).foreground == .terminalDefault)
      #expect(theme.appearance(role).background == .terminalDefault)
    }
    #expect(theme.appearance(.titleBar).reverse)
    #expect(theme.appearance(.selected, on: .dialog).reverse)
  }

  @Test(arguments: ShippedTheme.all.map(\.name))
  func focusIsSeenWithoutColour(name: String) throws {
    let theme = try theme(name)
    for (plain, focused) in [(Role.border, Role.borderFocused), (.paneTitle, .paneTitleFocused), (.tab, .tabFocused)] {
      #expect(attributes(theme.appearance(plain)) != attributes(theme.appearance(focused)), "\(focused)")
    }
    #expect(attributes(theme.appearance(.agendaCurrent)) != attributes(theme.appearance(.agendaPlanned)))
  }

  private func attributes(_ appearance: Appearance) -> [Bool] {
    [appearance.bold, appearance.underline, appearance.italic, appearance.reverse]
  }
}
