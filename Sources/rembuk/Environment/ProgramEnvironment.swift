import Foundation
import Meeting

/// What the surroundings of the program say: the clock and the folders.
struct ProgramEnvironment: Sendable {
  private let variables: [String: String]
  private let clock: @Sendable () -> Int64

  /// - Parameter clock: the laptop's clock, in seconds since 1970.
  init(
    variables: [String: String] = ProcessInfo.processInfo.environment,
    clock: @escaping @Sendable () -> Int64 = { Int64(time(nil)) }
  ) {
    self.variables = variables
    self.clock = clock
  }

  /// Now: `REMBUK_SEKARANG` where it is set (an ISO 8601 moment; without an offset, WITA), else the laptop's clock.
  ///
  /// - Throws: a usage error where the variable is no moment.
  func now() throws(ErrorMessage) -> Instant {
    guard let text = variable("REMBUK_SEKARANG") else { return Instant(secondsSince1970: clock()) }
    guard let instant = Instant(iso8601: text, zone: .wita) else {
      throw ErrorMessage(.notATime(text), .usage)
    }
    return instant
  }

  /// The laptop's clock, in whole seconds since 1970.
  var laptop: Int64 { clock() }

  /// A clock that begins at `now` and goes on as the laptop's does.
  func runningClock() throws(ErrorMessage) -> @Sendable () -> Instant {
    let (start, laptop, clock) = (try now(), laptop, clock)
    return { start.adding(seconds: clock() - laptop) }
  }

  /// Whether `now` is what the environment says and not the laptop's clock.
  var isNowGiven: Bool { variable("REMBUK_SEKARANG") != nil }

  /// Whether a screen can be shown: input and output are a terminal that has a name and is not dumb.
  var hasScreen: Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, let name = variable("TERM") else { return false }
    return name != "dumb"
  }

  /// Where templates and themes of one's own are: `$XDG_DATA_HOME/rembuk`; nil where neither it nor HOME says.
  var dataFolder: String? { folder("XDG_DATA_HOME", ".local/share") }

  /// Where settings and tables of one's own are: `$XDG_CONFIG_HOME/rembuk`; nil where neither it nor HOME says.
  var configFolder: String? { folder("XDG_CONFIG_HOME", ".config") }

  /// Where the list of recent meetings is: `$XDG_STATE_HOME/rembuk`; nil where neither it nor HOME says.
  var stateFolder: String? { folder("XDG_STATE_HOME", ".local/state") }

  /// Sets the locale, C.UTF-8 where nothing says which, so that names are written whole on a bare machine.
  func setLocale() {
    if ["LC_ALL", "LC_CTYPE", "LANG"].allSatisfy({ variable($0) == nil }) { setenv("LC_CTYPE", "C.UTF-8", 1) }
    setlocale(LC_ALL, "")
  }

  private func folder(_ name: String, _ below: String) -> String? {
    // A relative path in these variables is to be ignored (XDG Base Directory Specification).
    if let base = variable(name), base.hasPrefix("/") { return "\(base)/rembuk" }
    return variable("HOME").map { "\($0)/\(below)/rembuk" }
  }

  /// The value of a variable; nil where it is not set or empty.
  private func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
