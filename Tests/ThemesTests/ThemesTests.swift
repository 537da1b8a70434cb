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

  /// The themes that have colours, and the least contrast of letters with what is behind them.
  private static let coloured = [("sasirangan", 4.5), ("kertas", 4.5), ("papan-tulis", 4.5), ("proyektor", 7.0)]

  @Test(arguments: coloured)
  func everyPairCanBeRead(name: String, least: Double) throws {
    let theme = try theme(name)
    for (role, surface) in Self.pairs() {
      let appearance = theme.appearance(role, on: surface)
      let background = try #require(appearance.background)
      let contrast = try #require(appearance.foreground?.contrast(with: background))
      #expect(contrast >= least, "\(role) on \(surface): \(contrast)")
    }
  }

  /// Terminals of 256 colours take the nearest ones, which must be as readable.
  @Test(arguments: coloured)
  func everyPairCanBeReadInThePalette(name: String, least: Double) throws {
    let theme = try theme(name)
    for (role, surface) in Self.pairs() {
      let indices = ColorDepth.twoHundredFiftySix.indices(of: theme.appearance(role, on: surface))
      let letters = try #require(indices.foreground.map(ColorDepth.paletteColor))
      let background = try #require(indices.background.map(ColorDepth.paletteColor))
      let contrast = try #require(letters.contrast(with: background))
      #expect(contrast >= least, "\(role) on \(surface): \(contrast)")
    }
  }

  @Test(arguments: coloured, ColourBlindness.allCases)
  func everyPairCanBeReadBy(_ theme: (name: String, least: Double), _ eyes: ColourBlindness) throws {
    let worn = try self.theme(theme.name)
    for (role, surface) in Self.pairs() {
      let appearance = worn.appearance(role, on: surface)
      let letters = try #require(appearance.foreground.map(eyes.seen))
      let background = try #require(appearance.background.map(eyes.seen))
      let contrast = try #require(letters.contrast(with: background))
      #expect(contrast >= theme.least, "\(role) on \(surface): \(contrast)")
    }
  }

  /// What must not be taken for each other: by ink, or by how far the colours lie apart.
  private static let opposites: [(Role, Role)] = [
    (.statusSaved, .statusError), (.success, .error), (.chip, .chipError), (.agendaDone, .agendaCurrent),
    (.agendaPlanned, .agendaLate), (.commitment, .question), (.text, .placeholder),
  ]

  @Test(arguments: coloured, ColourBlindness.allCases)
  func oppositesAreToldApartBy(_ theme: (name: String, least: Double), _ eyes: ColourBlindness) throws {
    let worn = try self.theme(theme.name)
    for (one, other) in Self.opposites {
      let (first, second) = (worn.appearance(one), worn.appearance(other))
      let colours = (
        try #require(first.foreground.map(eyes.seen)), try #require(second.foreground.map(eyes.seen))
      )
      #expect(
        attributes(first) != attributes(second) || ColourBlindness.distance(colours.0, colours.1) >= 15,
        "\(one) and \(other)")
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
