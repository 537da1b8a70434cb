import TerminalUI

/// One line said back in the status row; the next thing said takes its place.
struct Notice: Equatable, Sendable {
  var text: String
  var role: Role

  /// Something was done.
  static func done(_ text: String) -> Notice { Notice(text: text, role: .success) }
  /// Something to know.
  static func plain(_ text: String) -> Notice { Notice(text: text, role: .muted) }
  /// Something did not work.
  static func failed(_ text: String) -> Notice { Notice(text: text, role: .error) }
}
