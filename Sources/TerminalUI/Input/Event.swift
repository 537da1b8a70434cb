/// Something that happened outside the program.
package enum Event: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse was used.
  case mouse(Mouse)
  /// Text was pasted as one piece, or arrived so fast that nobody typed it. Line breaks are `\n`; invalid UTF-8 is
  /// U+FFFD; other control characters are still in it.
  case paste(String)
  /// The window has another size now.
  case resize(Size)
  /// It is this time: since 1970-01-01 00:00 UTC by the wall clock. The loop sends it before anything else that it
  /// found waiting, so that whatever follows happened then, and alone when the program's `wake` has come or the clock
  /// was set.
  case time(Duration)
  /// The program is asked to end.
  case end(EndRequest)
}

/// Why a program is asked to end.
package enum EndRequest: Equatable, Sendable, CaseIterable {
  /// SIGINT, as `kill -INT` sends it; Ctrl-C is the key `control("c")`.
  case interrupt
  /// SIGQUIT.
  case quit
  /// SIGTERM, as a computer sends it that is shut down.
  case terminate
  /// SIGHUP or the end of the input: the terminal is gone, nobody can answer a question any more.
  case hangup
}
