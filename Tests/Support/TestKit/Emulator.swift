import CVTerm
import TerminalUI

/// A terminal emulator: what a person would see after the bytes that a program wrote, and the bytes that keys send.
package final class Emulator {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  /// What the emulator has to say to the program: keys, and answers to questions.
  private var replies: [UInt8] = []
  /// Whether the cursor is shown.
  package private(set) var cursorIsVisible = true
  /// Whether the program is on the other screen.
  package private(set) var isOnOtherScreen = false
  /// Whether the program asked to be told of the mouse.
  package private(set) var takesMouse = false

  /// An empty screen of `size`.
  package init(size: Size) {
    terminal = vterm_new(Int32(size.rows), Int32(size.columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let user, let value else { return 1 }
      let emulator = Unmanaged<Emulator>.fromOpaque(user).takeUnretainedValue()
      switch property {
      case VTERM_PROP_CURSORVISIBLE: emulator.cursorIsVisible = value.pointee.boolean != 0
      case VTERM_PROP_ALTSCREEN: emulator.isOnOtherScreen = value.pointee.boolean != 0
      case VTERM_PROP_MOUSE: emulator.takesMouse = value.pointee.number != 0
      default: break
      }
      return 1
    }
    let user = Unmanaged.passUnretained(self).toOpaque()
    vterm_screen_set_callbacks(screen, callbacks, user)
    vterm_output_set_callback(
      terminal,
      { bytes, count, user in
        guard let bytes, let user else { return }
        let emulator = Unmanaged<Emulator>.fromOpaque(user).takeUnretainedValue()
        bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
          emulator.replies += UnsafeBufferPointer(start: $0, count: count)
        }
      }, user)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  /// The extent of the screen, which can be changed.
  package var size: Size {
    get {
      var rows: Int32 = 0
      var columns: Int32 = 0
      vterm_get_size(terminal, &rows, &columns)
      return Size(columns: Int(columns), rows: Int(rows))
    }
    set { vterm_set_size(terminal, Int32(newValue.rows), Int32(newValue.columns)) }
  }

  /// Shows what a program wrote.
  package func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { _ = vterm_input_write(terminal, $0.baseAddress, $0.count) }
    }
  }

  /// The text of each row, without the spaces at its end.
  package var rows: [String] {
    let size = size
    return (0..<size.rows).map { row in
      var text = ""
      var column = 0
      while column < size.columns {
        let cell = cell(row: row, column: column)
        text += cell.text
        column += max(1, cell.width)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// Where the cursor stands, shown or not.
  package var cursor: Position {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return Position(row: Int(position.row), column: Int(position.col))
  }

  /// What one cell of the screen looks like.
  package struct Look: Equatable {
    /// The letter with its marks; a space where nothing was written.
    package var text: String
    /// Columns that it takes.
    package var width: Int
    /// Whether it is bold.
    package var bold: Bool
    /// Whether letters and background change places.
    package var reverse: Bool
    /// Whether it is underlined.
    package var underline: Bool
    /// Index of the letters' colour in the palette; nil for the terminal's own colour or one of any other kind.
    package var foreground: Int?
    /// Index of the background's colour, likewise.
    package var background: Int?
  }

  /// The cell at `row` and `column`.
  package func cell(row: Int, column: Int) -> Look {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    var text = ""
    withUnsafeBytes(of: cell.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
        text.unicodeScalars.append(scalar)
      }
    }
    return Look(
      text: text.isEmpty ? " " : text, width: Int(cell.width), bold: cell.attrs.bold != 0,
      reverse: cell.attrs.reverse != 0, underline: cell.attrs.underline != 0, foreground: index(cell.fg),
      background: index(cell.bg))
  }

  private func index(_ color: VTermColor) -> Int? {
    // Bit 0 says indexed, bits 1 and 2 that it is the terminal's own.
    color.type & 0x07 == 1 ? Int(color.indexed.idx) : nil
  }

  /// Takes out what the emulator has to say to the program.
  package func takeReplies() -> [UInt8] {
    defer { replies = [] }
    return replies
  }

  /// Whether the program asked for pastes to be marked.
  package var marksPastes: Bool {
    let before = replies
    defer { replies = before }
    replies = []
    vterm_keyboard_start_paste(terminal)
    return !replies.isEmpty
  }

  /// The bytes that a paste of `text` sends, with its marks when the program asked for them.
  package func paste(_ text: String) -> [UInt8] {
    _ = takeReplies()
    vterm_keyboard_start_paste(terminal)
    let start = takeReplies()
    vterm_keyboard_end_paste(terminal)
    return start + text.utf8.map { $0 == 0x0A ? 0x0D : $0 } + takeReplies()
  }

  /// The bytes that `mouse` sends; none when the program did not ask to be told of it.
  package func bytes(of mouse: Mouse) -> [UInt8] {
    _ = takeReplies()
    vterm_mouse_move(terminal, Int32(mouse.position.row), Int32(mouse.position.column), VTERM_MOD_NONE)
    let button: Int32 =
      switch mouse.act {
      case .press: 1
      case .wheelUp: 4
      case .wheelDown: 5
      }
    vterm_mouse_button(terminal, button, true, VTERM_MOD_NONE)
    if mouse.act == .press { vterm_mouse_button(terminal, button, false, VTERM_MOD_NONE) }
    return takeReplies()
  }

  /// The bytes that `key` sends in the modes that the program has set.
  package func bytes(of key: Key) -> [UInt8] {
    func special(_ code: VTermKey, _ modifier: VTermModifier = VTERM_MOD_NONE) -> [UInt8] {
      _ = takeReplies()
      vterm_keyboard_key(terminal, code, modifier)
      return takeReplies()
    }
    switch key {
    case .character(let character): return Array(String(character).utf8)
    case .alt(let character): return [0x1B] + Array(String(character).utf8)
    case .control(let character): return [(character.asciiValue ?? 0x20) & 0x1F]
    case .enter: return [0x0D]
    case .tab: return [0x09]
    case .escape: return [0x1B]
    case .backspace: return [0x7F]
    case .backTab: return special(VTERM_KEY_TAB, VTERM_MOD_SHIFT)
    case .delete: return special(VTERM_KEY_DEL)
    case .insert: return special(VTERM_KEY_INS)
    case .up: return special(VTERM_KEY_UP)
    case .down: return special(VTERM_KEY_DOWN)
    case .left: return special(VTERM_KEY_LEFT)
    case .right: return special(VTERM_KEY_RIGHT)
    case .home: return special(VTERM_KEY_HOME)
    case .end: return special(VTERM_KEY_END)
    case .pageUp: return special(VTERM_KEY_PAGEUP)
    case .pageDown: return special(VTERM_KEY_PAGEDOWN)
    case .controlLeft: return special(VTERM_KEY_LEFT, VTERM_MOD_CTRL)
    case .altUp: return special(VTERM_KEY_UP, VTERM_MOD_ALT)
    case .altDown: return special(VTERM_KEY_DOWN, VTERM_MOD_ALT)
    case .controlRight: return special(VTERM_KEY_RIGHT, VTERM_MOD_CTRL)
    case .function(let number): return special(VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)))
    }
  }
}
