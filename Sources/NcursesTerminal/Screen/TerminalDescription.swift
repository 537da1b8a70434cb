import CNcurses
import Glibc
import TerminalUI

/// What terminfo knows of the terminal that TERM names.
struct TerminalDescription {
  let name: String

  /// Reads the description and refuses terminals that no screen can be drawn on, without writing anything to one.
  ///
  /// It asks `setupterm` itself, since `initscr` ends the whole process when a terminal is unknown.
  init() throws(TerminalError) {
    guard let value = getenv("TERM"), value.pointee != 0 else { throw .terminalNotNamed }
    name = String(cString: value)
    var status: Int32 = 0
    let result = setupterm(name, STDOUT_FILENO, &status)
    if result != OK {
      // 0: no such entry, or a generic one that says too little; 1: it prints on paper; -1: no database at all.
      let known = status == 1 || ["dumb", "unknown", "network", "dialup"].contains(name)
      throw known ? .terminalTooSimple(name: name) : .terminalUnknown(name: name)
    }
    guard string("cup") != nil, string("clear") != nil else { throw .terminalTooSimple(name: name) }
  }

  /// The string capability `capability` as it is sent, without the delays that only paper terminals need; nil when the
  /// terminal has none.
  func string(_ capability: String) -> [UInt8]? {
    guard let pointer = cncurses_string(capability) else { return nil }
    let bytes = Array(String(cString: pointer).utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "<"),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      {
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Whether the terminal takes the control sequences of ECMA-48, so that a private mode that it does not know is
  /// ignored and not printed.
  var isECMA48: Bool {
    string("cup")?.starts(with: [0x1B, UInt8(ascii: "[")]) ?? false
  }

  /// Whether the terminal may have a clipboard that OSC 52 reaches. Consoles have none, and some print what they do not know.
  var hasClipboard: Bool { isECMA48 && !["linux", "vt", "cons"].contains { name.hasPrefix($0) } }

  /// What makes the cursor a blinking block; empty where terminfo has no `Ss` or does not say how to go back.
  var largeCursor: [UInt8] {
    guard !cursorReset.isEmpty, let style = string("Ss") else { return [] }
    let parts = String(decoding: style, as: UTF8.self).split(separator: "%p1%d", omittingEmptySubsequences: false)
    return parts.count == 2 ? Array(parts.joined(separator: "1").utf8) : []
  }

  /// What makes the cursor the user's own again; empty where terminfo has no `Se`.
  var cursorReset: [UInt8] { string("Se") ?? [] }

  /// How many colours may be used.
  ///
  /// Direct colours only where terminfo promises them: `xterm-256color` with its palette rewritten would stay rewritten
  /// after the end. A person who sets NO_COLOR to anything gets none.
  var colorDepth: ColorDepth {
    if let wish = getenv("NO_COLOR"), wish.pointee != 0 { return .none }
    switch tigetnum("colors") {
    case ..<8: return .none
    case ..<16: return .eight
    case ..<256: return .sixteen
    case ..<0x100_0000: return .twoHundredFiftySix
    default: return .direct
    }
  }

  /// Pairs of colours that can be in use at once, 0 for none.
  var colorPairs: Int { max(0, Int(tigetnum("pairs"))) }

  /// The keys of this terminal by the bytes that it sends for them; those that send a single byte are left out.
  var keySequences: [[UInt8]: Key] {
    var result: [[UInt8]: Key] = [:]
    for (capability, key) in Self.keys {
      // A key that sends a single control character cannot be told from that character.
      if let bytes = string(capability), bytes.count > 1 { result[bytes] = key }
    }
    for number in 1...12 {
      if let bytes = string("kf\(number)"), bytes.count > 1 { result[bytes] = .function(number) }
    }
    return result
  }

  private static let keys: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
    ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
    ("kLFT5", .controlLeft), ("kRIT5", .controlRight), ("kent", .enter),
  ]

  /// What to write to leave the terminal as a shell expects it, for the moment when nothing else can be done any more.
  var restoring: [UInt8] {
    var bytes: [UInt8] = isECMA48 ? Array((NcursesScreen.pasteOff + NcursesScreen.mouseOff).utf8) : []
    for capability in ["rmkx", "sgr0", "op", "cnorm", "Se"] { bytes += string(capability) ?? [] }
    return bytes + (string("rmcup") ?? Array("\r\n".utf8))
  }
}
