import Glibc

/// The modes of the terminal line: how keys become input.
enum TerminalModes {
  /// The modes to go back to at the end, or nil when `descriptor` is no terminal.
  ///
  /// A program that was killed leaves the line raw and without echo; the next start would take that for normal and
  /// restore it faithfully. So what looks left behind is mended, at once and for the end.
  static func sound(_ descriptor: Int32) -> termios? {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
    if modes.c_lflag & tcflag_t(ICANON) != 0, modes.c_lflag & tcflag_t(ECHO) != 0 { return modes }
    modes.c_iflag |= tcflag_t(ICRNL | IXON)
    modes.c_oflag |= tcflag_t(OPOST | ONLCR)
    modes.c_lflag |= tcflag_t(ICANON | ECHO | ECHOE | ECHOK | ISIG | IEXTEN)
    tcsetattr(descriptor, TCSANOW, &modes)
    return modes
  }

  /// Sets `modes` on `descriptor`, after what was written has gone out.
  static func set(_ modes: termios, on descriptor: Int32) {
    var copy = modes
    tcsetattr(descriptor, TCSADRAIN, &copy)
  }

  /// The size of the window as the kernel knows it, or nil when it does not (a serial line) or says nonsense.
  static func windowSize(_ descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
