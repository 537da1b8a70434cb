/// Why the screen cannot be started. Nothing was changed on any terminal then.
package enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is a file, a pipe or nothing.
  case notATerminal
  /// TERM is not set, or empty.
  case terminalNotNamed
  /// The terminal cannot place a cursor, as `dumb` or a printer.
  case terminalTooSimple(name: String)
  /// Nothing is known of the terminal, since its name is unknown here.
  case terminalUnknown(name: String)
  /// The system refused something that the event loop needs, such as a descriptor; the number is that of `errno`.
  case refused(Int32)
}
