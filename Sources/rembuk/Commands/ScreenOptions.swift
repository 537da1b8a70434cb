import ArgumentParser
import Facilitator
import TerminalUI

/// A command that shows a screen, and speaks its language where it cannot.
protocol ScreenCommand: ParsableCommand {
  var screen: ScreenOptions { get }
}

/// How the screen looks and speaks, for every command that shows one.
struct ScreenOptions: ParsableArguments {
  /// The languages of the screen; papers are Indonesian in any case.
  enum ScreenLanguage: String, ExpressibleByArgument, CaseIterable {
    case id, en
  }

  @Option(
    name: .customLong("tampilan"),
    help: ArgumentHelp("Nama tampilan (tema warna), atau berkas .toml.", valueName: "tampilan"))
  var themeName = "sasirangan"

  @Option(name: .customLong("bahasa"), help: ArgumentHelp("Bahasa layar: id atau en.", valueName: "bahasa"))
  var language = ScreenLanguage.id

  var words: any ProgramLanguage {
    switch language {
    case .id: Indonesian()
    case .en: English()
    }
  }

  func theme(_ environment: ProgramEnvironment) throws(ErrorMessage) -> Theme {
    try Shelf.theme(themeName, environment)
  }
}
