import TerminalUI

/// Turns the bytes that a terminal sends into keys and pastes.
///
/// It takes bytes that the loop has read itself, up to 64 KiB in one system call, because curses' `wget_wch` reads one
/// byte a call: a pasted megabyte would be a million calls. The names of the terminal's keys still come from terminfo;
/// what most terminals send alike is known besides, since they often are not what TERM says.
///
/// Sequences that mean nothing are swallowed whole and never become text. A sequence is complete by its form (ECMA-48),
/// so that time decides only whether a lone ESC was the key. Input is UTF-8 in every locale; what is not is U+FFFD.
package struct KeyDecoder {
  /// Keys by the bytes that the terminal sends for them.
  private let sequences: [[UInt8]: Key]
  /// Bytes that are not understood yet: a beginning of a sequence or of a UTF-8 character.
  private var pending: [UInt8] = []
  /// What was pasted so far; nil outside of a paste.
  private var paste: PasteBuffer?

  /// More letters than this that arrive at once were not typed: they become one paste, which costs one update.
  private static let typedRun = 64

  /// - Parameter sequences: keys by what this terminal sends for them, besides what most send alike.
  package init(sequences: [[UInt8]: Key] = [:]) {
    self.sequences = sequences
  }

  /// How long to wait for more bytes before `timeOut`; nil when nothing is open.
  ///
  /// 25 ms after ESC, since a terminal sends the rest of a sequence at once. A second within a paste, after which its end
  /// was lost and what came is given out.
  package var patience: Duration? {
    if paste != nil { return .seconds(1) }
    return pending.isEmpty ? nil : .milliseconds(25)
  }

  /// Takes in `bytes` and gives what they complete.
  package mutating func feed(_ bytes: some Collection<UInt8>) -> [Event] {
    // A letter alone is what a person types, and waits for.
    if pending.isEmpty, paste == nil, bytes.count == 1, let byte = bytes.first, byte >= 0x20, byte < 0x7F {
      return [.key(.character(Character(Unicode.Scalar(byte))))]
    }
    if paste == nil { pending.append(contentsOf: bytes) } else { paste?.append(bytes) }
    return drain(isOver: false)
  }

  /// Gives what is open as what it is, now that nothing followed.
  package mutating func timeOut() -> [Event] {
    if let text = paste?.text {
      paste = nil
      return [.paste(text)]
    }
    return drain(isOver: true)
  }

  private mutating func drain(isOver: Bool) -> [Event] {
    var events: [Event] = []
    while true {
      if paste != nil {
        if let piece = paste?.overflow() { events.append(.paste(piece)) }
        guard let (text, rest) = paste?.finished() else { return events }
        paste = nil
        events.append(.paste(text))
        pending = Array(rest)
      }
      guard digest(isOver: isOver, &events) else { return events }
    }
  }

  private enum Step {
    /// So many bytes are understood.
    case taken(Int, KeySequence.Meaning)
    /// More bytes are needed to tell.
    case open
  }

  /// Understands as much of `pending` as can be and keeps the rest.
  ///
  /// - Returns: Whether a paste began.
  private mutating func digest(isOver: Bool, _ events: inout [Event]) -> Bool {
    var index = 0
    defer { pending.removeFirst(min(index, pending.count)) }
    while index < pending.count {
      let byte = pending[index]
      if byte >= 0x20, byte != 0x7F {
        let end = pending[index...].firstIndex { $0 < 0x20 || $0 == 0x7F } ?? pending.count
        let open = end == pending.count && !isOver ? Self.unfinished(pending[index..<end]) : 0
        Self.type(pending[index..<end - open], &events)
        index = end - open
        if open > 0 { return false }
        continue
      }
      let step = byte == 0x1B ? sequence(pending[index...], isOver) : .taken(1, .key(Self.control(byte)))
      guard case .taken(let count, let meaning) = step else { return false }
      index += count
      switch meaning {
      case .key(let key): events.append(.key(key))
      case .mouse(let mouse): events.append(.mouse(mouse))
      case .nothing: break
      case .pasteStart:
        paste = PasteBuffer(pending[index...])
        index = pending.count
        return true
      }
    }
    return false
  }

  private func sequence(_ bytes: ArraySlice<UInt8>, _ isOver: Bool) -> Step {
    guard bytes.count > 1 else { return isOver ? .taken(1, .key(.escape)) : .open }
    let second = bytes[bytes.startIndex + 1]
    switch Unicode.Scalar(second) {
    case "[": return controlSequence(bytes, isOver)
    case "O": return singleShift(bytes, isOver)
    case "]", "P", "_", "^", "X":
      return bytes.count == 2 ? Self.altKey(bytes, isOver) : Self.controlString(bytes, isOver)
    case "\u{7F}", "\u{8}": return .taken(2, .key(.control("w")))
    case "\u{0}"..."\u{1F}": return .taken(1, .key(.escape))
    default: return Self.altKey(bytes, isOver)
    }
  }

  /// `ESC [`, parameters, intermediates, a final byte.
  private func controlSequence(_ bytes: ArraySlice<UInt8>, _ isOver: Bool) -> Step {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return isOver ? .taken(2, .key(.alt("["))) : .open }
    if first == UInt8(ascii: "[") {
      guard let final = body.dropFirst().first else { return isOver ? .taken(3, .nothing) : .open }
      return .taken(4, KeySequence.linux(final))
    }
    guard let end = body.firstIndex(where: { $0 < 0x20 || $0 > 0x3F }) else {
      return isOver ? .taken(bytes.count, .nothing) : .open
    }
    let count = end - bytes.startIndex
    // A sequence that a control or a letter beyond ASCII breaks off is none; what broke it counts for itself.
    guard bytes[end] >= 0x40, bytes[end] < 0x7F else { return .taken(count, .nothing) }
    if let key = sequences[Array(bytes[...end])] { return .taken(count + 1, .key(key)) }
    if bytes[end] == UInt8(ascii: "M"), count == 2 {
      // A mouse report in the oldest form goes on with three bytes of its own.
      return bytes.count >= 6 || isOver ? .taken(min(6, bytes.count), .nothing) : .open
    }
    let isMouse = first == UInt8(ascii: "<")
    if !isMouse, (0x3C...0x3F).contains(first) { return .taken(count + 1, .nothing) }
    let parameters = body[..<end].dropFirst(isMouse ? 1 : 0).split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    )
    .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    return .taken(
      count + 1, isMouse ? KeySequence.mouse(parameters, bytes[end]) : KeySequence.control(parameters, bytes[end]))
  }

  private func singleShift(_ bytes: ArraySlice<UInt8>, _ isOver: Bool) -> Step {
    guard bytes.count > 2 else { return isOver ? .taken(2, .key(.alt("o"))) : .open }
    let final = bytes[bytes.startIndex + 2]
    // An ESC after a lone Alt-O begins something new.
    guard final >= 0x20 else { return .taken(2, .key(.alt("o"))) }
    if let key = sequences[Array(bytes.prefix(3))] { return .taken(3, .key(key)) }
    return .taken(3, KeySequence.single(final))
  }

  /// A string that a terminal answers with, up to BEL or `ESC \`.
  private static func controlString(_ bytes: ArraySlice<UInt8>, _ isOver: Bool) -> Step {
    var index = bytes.startIndex + 2
    while index < bytes.endIndex {
      if bytes[index] == 0x07 { return .taken(index + 1 - bytes.startIndex, .nothing) }
      if bytes[index] == 0x1B, index + 1 < bytes.endIndex {
        let ends = bytes[index + 1] == UInt8(ascii: "\\")
        return .taken(index + (ends ? 2 : 0) - bytes.startIndex, .nothing)
      }
      index += 1
    }
    return isOver ? .taken(bytes.count, .nothing) : .open
  }

  /// Alt with a key is ESC and what the key sends alone.
  private static func altKey(_ bytes: ArraySlice<UInt8>, _ isOver: Bool) -> Step {
    let rest = bytes.dropFirst()
    guard let lead = rest.first else { return .open }
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard rest.count >= length || isOver else { return .open }
    let text = String(decoding: rest.prefix(length), as: UTF8.self).lowercased()
    guard let character = text.first else { return .taken(1, .key(.escape)) }
    return .taken(1 + min(length, rest.count), .key(.alt(character)))
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    default: .control(Character(Unicode.Scalar(byte <= 0x1A ? byte + 0x60 : byte + 0x40)))
    }
  }

  /// Appends what `bytes`, in which there are no controls, type.
  private static func type(_ bytes: ArraySlice<UInt8>, _ events: inout [Event]) {
    guard !bytes.isEmpty else { return }
    if bytes.count == 1, let byte = bytes.first, byte < 0x80 {
      events.append(.key(.character(Character(Unicode.Scalar(byte)))))
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if bytes.count > typedRun, text.count > typedRun {
      events.append(.paste(text))
    } else {
      for character in text where character.unicodeScalars.first?.properties.generalCategory != .control {
        events.append(.key(.character(character)))
      }
    }
  }

  /// How many bytes at the end of `bytes` begin a UTF-8 character that more bytes may finish: 0 to 3.
  private static func unfinished(_ bytes: ArraySlice<UInt8>) -> Int {
    for (back, byte) in bytes.reversed().prefix(3).enumerated() {
      if byte < 0x80 { return 0 }
      if byte >= 0xC2 {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 1
        return back + 1 < length ? back + 1 : 0
      }
    }
    return 0
  }
}
