import CLinux
import CNcurses
import Glibc
import TerminalUI

/// The terminal of standard input and output while it shows frames.
///
/// It exists once at a time. When it goes away, by `stop` or by itself, the terminal is as it was before.
package struct NcursesScreen: ~Copyable {
  /// The size of the window in cells.
  private(set) var size: Size
  let description: TerminalDescription
  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let modes: termios
  private let lettering: Lettering
  private var colors: ColorTable
  /// What the terminal shows; nil when that is not known.
  private var shown: Frame?
  private var isStopped = false
  private let takesMouse: Bool
  private let hasLargeCursor: Bool

  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  /// Presses and the wheel (1000), told in numbers without an end (1006).
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  /// Takes the terminal over: its other screen, raw keys (Ctrl-S, Ctrl-Q, Ctrl-C and Ctrl-Z are keys), bracketed paste.
  ///
  /// From here on a trap or `exit` restores the terminal too.
  ///
  /// - Parameters:
  ///   - theme: How roles look.
  ///   - takesMouse: Whether the mouse is the program's; else the terminal selects text with it.
  ///   - asciiLines: Whether lines and signs are drawn in ASCII though the locale knows UTF-8.
  ///   - hasLargeCursor: Whether the cursor is as conspicuous as the terminal can make it, and stands on what is selected where
  ///     nothing is typed, so that eyes and magnifiers find it.
  package init(
    theme: Theme, takesMouse: Bool = false, asciiLines: Bool = false, hasLargeCursor: Bool = false
  ) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let description = try TerminalDescription()
    let lettering = Lettering.fromEnvironment(asciiLines: asciiLines)
    guard let modes = TerminalModes.sound(STDIN_FILENO) else { throw .notATerminal }
    // LINES and COLUMNS of the environment are those of the moment when the shell started.
    use_env(false)
    use_tioctl(true)
    set_escdelay(25)
    guard let screen = cncurses_start(), let window = cncurses_window() else {
      throw .terminalUnknown(name: description.name)
    }
    let depth = description.colorDepth
    self.description = description
    self.lettering = lettering
    self.takesMouse = takesMouse
    self.hasLargeCursor = hasLargeCursor
    self.modes = modes
    self.screen = screen
    self.window = window
    colors = ColorTable(theme: theme, depth: depth, limit: depth == .none ? 0 : description.colorPairs)
    size = Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    raw()
    noecho()
    nonl()
    keypad(window, true)
    // The loop has taken in all input before it paints; curses need not ask between the lines whether to break off.
    typeahead(-1)
    if depth != .none {
      start_color()
      use_default_colors()
    }
    arm()
    setReports(true)
    if hasLargeCursor { write(description.largeCursor) }
  }

  deinit {
    if !isStopped { finish() }
  }

  /// Gives the terminal back as it was. Nothing can be painted any more.
  package consuming func stop() {
    isStopped = true
    finish()
  }

  private borrowing func finish() {
    setReports(false)
    curs_set(1)
    if hasLargeCursor { write(description.cursorReset) }
    leaveScreen()
    TerminalModes.set(modes, on: STDIN_FILENO)
    clinux_guard_disarm()
    delscreen(screen)
  }

  /// Shows `frame`, sending only what differs from what is shown already. A frame of another size than the window is cut,
  /// or leaves the rest blank.
  mutating func paint(_ frame: Frame) {
    let rows = 0..<min(frame.size.rows, size.rows)
    let columns = 0..<min(frame.size.columns, size.columns)
    if let shown, shown.size == frame.size {
      for row in rows {
        if let run = frame.changes(row: row, since: shown) { draw(row, run.clamped(to: columns), of: frame) }
      }
    } else {
      werase(window)
      for row in rows { draw(row, columns, of: frame) }
    }
    if let cursor = frame.cursor ?? (hasLargeCursor ? frame.selection : nil), Rect(size).contains(cursor) {
      wmove(window, Int32(cursor.row), Int32(cursor.column))
      curs_set(hasLargeCursor ? 2 : 1)
    } else {
      curs_set(0)
    }
    wnoutrefresh(window)
    doupdate()
    shown = frame
  }

  /// Sends everything again at the next paint, for when something else wrote on the terminal.
  package mutating func redraw() {
    shown = nil
    cncurses_forget()
  }

  /// Wears another theme from the next paint on.
  package mutating func wear(_ theme: Theme) {
    colors = ColorTable(theme: theme, depth: depth, limit: depth == .none ? 0 : description.colorPairs)
    redraw()
  }

  /// Sends `text` to the clipboard of whoever sits at the terminal. Whether it gets there is not told: terminals may forbid it.
  ///
  /// - Returns: False where the terminal is known to have none; nothing is sent then.
  package borrowing func copy(_ text: String) -> Bool {
    guard description.hasClipboard else { return false }
    write(ClipboardSequence.bytes(of: text))
    return true
  }

  /// Lets the terminal be heard once; nothing where it has no bell.
  package borrowing func ring() { write(description.string("bel") ?? []) }

  private var depth: ColorDepth { description.colorDepth }

  /// Takes over the size that the window has now.
  ///
  /// - Returns: Whether it is another one.
  mutating func fitWindow() -> Bool {
    guard let (columns, rows) = TerminalModes.windowSize(STDOUT_FILENO) else { return false }
    let now = Size(columns: columns, rows: rows)
    guard now != size else { return false }
    resizeterm(Int32(rows), Int32(columns))
    size = now
    redraw()
    return true
  }

  /// Gives the terminal back for a while, until `resume`.
  mutating func suspend() {
    setReports(false)
    if hasLargeCursor { write(description.cursorReset) }
    leaveScreen()
    TerminalModes.set(modes, on: STDIN_FILENO)
    clinux_guard_disarm()
  }

  /// Takes the terminal over again after `suspend`, or after the process was stopped without being asked.
  mutating func resume() {
    reset_prog_mode()
    arm()
    redraw()
    setReports(true)
    // Whoever had the terminal meanwhile may have gone to the normal screen and to normal keys.
    for capability in ["smcup", "smkx"] { write(description.string(capability) ?? []) }
    if hasLargeCursor { write(description.largeCursor) }
  }

  /// Goes back to what the terminal showed before. One that has no other screen is left blank, so that the shell does not write into
  /// what remains of this one.
  private borrowing func leaveScreen() {
    if description.string("rmcup") == nil {
      werase(window)
      wrefresh(window)
    }
    endwin()
  }

  private borrowing func arm() {
    let bytes = description.restoring
    var modes = modes
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { chars in
        if let base = chars.baseAddress { clinux_guard_arm(STDOUT_FILENO, base, chars.count, &modes) }
      }
    }
  }

  /// Has pastes marked, and the mouse told of, or no more.
  private borrowing func setReports(_ on: Bool) {
    guard description.isECMA48 else { return }
    write(Array((on ? Self.pasteOn : Self.pasteOff).utf8))
    if takesMouse { write(Array((on ? Self.mouseOn : Self.mouseOff).utf8)) }
  }

  /// Writes past ncurses, which has nothing left to send at the moments when this is called.
  private borrowing func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

extension NcursesScreen {
  private mutating func draw(_ row: Int, _ run: Range<Int>, of frame: Frame) {
    var cells: [cchar_t] = []
    cells.reserveCapacity(run.count)
    var last: (role: Role, surface: Role, ink: ColorTable.Ink)?
    for column in run {
      let cell = frame[row: row, column: column]
      if cell.width == 0 { continue }
      let ink: ColorTable.Ink
      if let last, last.role == cell.role, last.surface == cell.surface {
        ink = last.ink
      } else {
        ink = colors.ink(cell.role, on: cell.surface)
        last = (cell.role, cell.surface, ink)
      }
      append(cell, of: frame, ink, to: &cells)
    }
    mvwadd_wchnstr(window, Int32(row), Int32(run.lowerBound), cells, Int32(cells.count))
  }

  /// Appends the curses cells that show `cell`, as many columns as it takes in the frame, whatever ncurses thinks of the
  /// cluster: its base letters side by side, each with the marks that one curses cell holds, then spaces.
  private func append(_ cell: Cell, of frame: Frame, _ ink: ColorTable.Ink, to cells: inout [cchar_t]) {
    var room = Int(cell.width)
    if let scalar = frame.scalar(of: cell) {
      let shown = lettering.shown(scalar, width: room)
      cells.append(curses(shown, [], ink))
      room -= columns(shown)
    } else {
      var pending: (base: Unicode.Scalar, marks: [Unicode.Scalar])?
      for scalar in frame.text(of: cell).unicodeScalars {
        if pending != nil, joins(scalar) {
          // Joiners and selectors would make a terminal draw other columns than ncurses counts.
          if scalar.properties.generalCategory != .format, !scalar.properties.isVariationSelector {
            pending?.marks.append(scalar)
          }
          continue
        }
        if let (base, marks) = pending {
          cells.append(curses(base, marks, ink))
          room -= columns(base)
          pending = nil
        }
        guard room > 0 else { break }
        pending = (lettering.shown(scalar, width: room), [])
      }
      if let (base, marks) = pending {
        cells.append(curses(base, marks, ink))
        room -= columns(base)
      }
    }
    while room > 0 {
      cells.append(curses(" ", [], ink))
      room -= 1
    }
  }

  /// Whether `scalar` is drawn on the one before. The C library knows only in a locale that has the scalar at all.
  private func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: !scalar.isASCII && clinux_width(scalar.value) == 0
    }
  }

  private func columns(_ scalar: Unicode.Scalar) -> Int {
    scalar.isASCII ? 1 : max(1, Int(clinux_width(scalar.value)))
  }

  private func curses(_ base: Unicode.Scalar, _ marks: [Unicode.Scalar], _ ink: ColorTable.Ink) -> cchar_t {
    var cell = cchar_t()
    // A curses cell holds five characters: one base and four marks.
    var text: (wchar_t, wchar_t, wchar_t, wchar_t, wchar_t, wchar_t) = (wchar_t(base.value), 0, 0, 0, 0, 0)
    if !marks.isEmpty, lettering != .ascii {
      text.1 = wchar_t(marks[0].value)
      if marks.count > 1 { text.2 = wchar_t(marks[1].value) }
      if marks.count > 2 { text.3 = wchar_t(marks[2].value) }
      if marks.count > 3 { text.4 = wchar_t(marks[3].value) }
    }
    withUnsafePointer(to: &text) { tuple in
      tuple.withMemoryRebound(to: wchar_t.self, capacity: 6) { _ = cncurses_set(&cell, $0, ink.attributes, ink.pair) }
    }
    return cell
  }
}
