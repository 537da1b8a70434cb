import ArgumentParser
import Facilitator
import TerminalUI

/// A command that shows a screen, and speaks its language where it cannot.
protocol ScreenCommand: ParsableCommand {
  var screen: ScreenOptions { get }
}

/// How the screen looks and speaks, for every command that shows one; what is not given is as the settings say.
struct ScreenOptions: ParsableArguments {
  @Option(
    name: .customLong("tampilan"),
    help: ArgumentHelp("Nama tampilan (tema warna), atau berkas .toml.", valueName: "tampilan"))
  var themeName: String?

  @Option(name: .customLong("bahasa"), help: ArgumentHelp("Bahasa layar: id atau en.", valueName: "bahasa"))
  var language: ScreenLanguage?

  @Flag(
    name: .customLong("tanpa-tetikus"),
    help: "Tetikus tidak dipakai program, jadi terminal dapat menyalin teks dengannya.")
  var withoutMouse = false

  @Flag(name: .customLong("ascii"), help: "Garis dan tanda layar dengan huruf ASCII saja.")
  var ascii = false

  @Option(
    name: .customLong("kursor"),
    help: ArgumentHelp("Kursor layar: biasa, atau besar supaya mudah ditemukan.", valueName: "kursor"))
  var cursor: CursorSize?

  @Flag(name: .customLong("tanpa-bel"), help: "Terminal tidak berbunyi saat acara melewati waktunya.")
  var withoutBell = false

  @Flag(
    name: .customLong("linear"),
    help: "Tanpa layar: satu baris untuk setiap hal, untuk pembaca layar dan terminal sederhana.")
  var linear = false

  /// The looks of a screen, and what was passed over in the settings.
  struct Looks {
    let settings: Settings
    let theme: Theme
    /// What is to be told on the screen, in its language; empty where nothing was wrong.
    let trouble: [String]

    var words: any ProgramLanguage { settings.words }
  }

  /// The language alone, for what is told before or after a screen.
  func words(_ environment: ProgramEnvironment) -> any ProgramLanguage {
    var settings = (try? SettingsFile(environment).settings()) ?? Settings()
    if let language { settings.language.value = language }
    return settings.words
  }

  /// All of it. A theme that is asked for here must be there; one that the settings name and that cannot be had is passed over.
  func looks(_ environment: ProgramEnvironment) throws(ErrorMessage) -> Looks {
    let file = SettingsFile(environment)
    var failures: [Failure] = []
    var settings = Settings()
    do throws(ErrorMessage) {
      settings = try file.settings()
    } catch {
      failures.append(error.failure)
    }
    let path = file.path ?? SettingsFile.name
    failures += settings.failures(in: path)
    if let themeName { settings.theme = Settings.Setting(value: themeName, origin: .commandLine) }
    if let language { settings.language = Settings.Setting(value: language, origin: .commandLine) }
    if withoutMouse { settings.mouse = Settings.Setting(value: false, origin: .commandLine) }
    if ascii { settings.ascii = Settings.Setting(value: true, origin: .commandLine) }
    if let cursor { settings.cursor = Settings.Setting(value: cursor, origin: .commandLine) }
    if withoutBell { settings.bell = Settings.Setting(value: false, origin: .commandLine) }
    if linear { settings.linear = Settings.Setting(value: true, origin: .commandLine) }
    let theme: Theme
    do throws(ErrorMessage) {
      theme = try Shelf.theme(settings.theme.value, environment)
    } catch {
      guard case .file = settings.theme.origin else { throw error }
      failures.append(error.failure)
      settings.theme = Settings().theme
      theme = try Shelf.theme(settings.theme.value, environment)
    }
    let words = settings.words
    return Looks(settings: settings, theme: theme, trouble: failures.map { words.failure($0) })
  }
}

extension ScreenLanguage: ExpressibleByArgument {}
extension CursorSize: ExpressibleByArgument {}
