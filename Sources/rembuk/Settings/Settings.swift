import Facilitator
import TOMLReading
import TerminalUI

/// What the user prefers, `setelan.toml`: each key is optional, and what is wrong in the file is told and passed over.
struct Settings {
  /// Where a value in force comes from.
  enum Origin: Equatable {
    /// The program itself.
    case program
    /// The file of settings, at this line from 1; nil where the line is not known.
    case file(line: Int?)
    /// An option of the command.
    case commandLine
  }

  /// A value and where it comes from.
  struct Setting<Value: Equatable>: Equatable {
    var value: Value
    var origin = Origin.program
  }

  /// Name or path of the theme.
  var theme = Setting(value: "sasirangan")
  var language = Setting(value: ScreenLanguage.id)
  /// Who types where `--sebagai` does not say.
  var seat = Setting(value: MeetingOpening.usualSeat)
  /// Whether the mouse is the program's; else the terminal selects text with it.
  var mouse = Setting(value: true)
  /// Whether lines and signs are drawn in ASCII.
  var ascii = Setting(value: false)
  var cursor = Setting(value: CursorSize.usual)
  /// Whether the terminal is heard when an item of the agenda takes longer than planned.
  var bell = Setting(value: true)
  /// Whether a meeting is run line by line, without a screen.
  var linear = Setting(value: false)
  /// Which keys do what.
  private(set) var keys = KeySettings()
  /// What was wrong in the file besides its keys, in its order.
  private(set) var mistakes: [TOMLError] = []

  /// The keys and sections of the file, in the order of its documentation.
  static let names = [
    "tampilan", "bahasa", "sebagai", "tetikus", "ascii", "kursor", "bel", "linear", KeySettings.section,
  ]

  /// What the program comes with.
  init() {}

  /// What `text`, a file of settings, says; where it says nothing, or something wrong, what the program comes with.
  init(reading text: String) {
    do throws(TOMLError) {
      let file = try TOMLSection(text: text)
      take(\.theme) { () throws(TOMLError) in try Self.setting("tampilan", try file.text("tampilan"), file) }
      take(\.language) { () throws(TOMLError) in
        try Self.setting("bahasa", try file.choice("bahasa", among: ["id": .id, "en": .en]), file)
      }
      take(\.seat) { () throws(TOMLError) in try Self.setting("sebagai", try file.text("sebagai"), file) }
      take(\.mouse) { () throws(TOMLError) in try Self.setting("tetikus", try file.flag("tetikus"), file) }
      take(\.ascii) { () throws(TOMLError) in try Self.setting("ascii", try file.flag("ascii"), file) }
      take(\.cursor) { () throws(TOMLError) in
        try Self.setting("kursor", try file.choice("kursor", among: ["biasa": .usual, "besar": .large]), file)
      }
      take(\.bell) { () throws(TOMLError) in try Self.setting("bel", try file.flag("bel"), file) }
      take(\.linear) { () throws(TOMLError) in try Self.setting("linear", try file.flag("linear"), file) }
      takeKeys(file)
      for key in file.keys where !Self.names.contains(key) {
        mistakes.append(file.error(key, .unknownKey(known: Self.names)))
      }
    } catch {
      mistakes.append(error)
    }
    mistakes.sort { ($0.line ?? 0, $0.key) < ($1.line ?? 0, $1.key) }
  }

  private mutating func take<Value>(
    _ place: WritableKeyPath<Settings, Setting<Value>>, _ read: () throws(TOMLError) -> Setting<Value>?
  ) {
    do throws(TOMLError) {
      if let setting = try read() { self[keyPath: place] = setting }
    } catch {
      mistakes.append(error)
    }
  }

  private mutating func takeKeys(_ file: TOMLSection) {
    do throws(TOMLError) {
      if let section = try file.section(KeySettings.section) { keys = KeySettings(reading: section) }
    } catch {
      mistakes.append(error)
    }
  }

  /// What was passed over in the file called `name`, by its lines.
  func failures(in name: String) -> [Failure] {
    let told: [(line: Int, failure: Failure)] =
      mistakes.map { ($0.line ?? 0, .mistake($0, name: name)) }
      + keys.mistakes.map { ($0.line ?? 0, .key($0, name: name)) }
    return told.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(
      \.element.failure)
  }

  /// What stands at `key`, with its line; nil where nothing does.
  private static func setting<Value>(
    _ key: String, _ value: Value?, _ file: TOMLSection
  ) throws(TOMLError) -> Setting<Value>? {
    value.map { Setting(value: $0, origin: .file(line: file.error(key, .missing).line)) }
  }

  var words: any ProgramLanguage {
    switch language.value {
    case .id: Indonesian(keys: keys.keys)
    case .en: English(keys: keys.keys)
    }
  }
}

/// How the cursor of the screen looks.
enum CursorSize: String, CaseIterable {
  /// As the terminal has it.
  case usual = "biasa"
  /// As conspicuous as the terminal can make it, also where nothing is typed.
  case large = "besar"
}

/// The languages of the screen; papers are Indonesian in any case.
enum ScreenLanguage: String, CaseIterable {
  case id, en
}
