import CLinux
import Glibc
import TerminalUI

/// Which characters the terminal can show.
enum Lettering: Equatable, Sendable {
  /// All that Unicode has.
  case unicode
  /// Unicode letters, but lines and signs from ASCII, for fonts without them.
  case asciiLines
  /// Nothing but ASCII.
  case ascii

  /// Sets the locale's encoding from the environment and says what it can show.
  ///
  /// Many machines name a locale that was never generated, which gives the C locale; when its name asks for UTF-8 the
  /// terminal is taken to speak it.
  static func fromEnvironment(asciiLines: Bool) -> Lettering {
    if setlocale(LC_CTYPE, "") == nil || clinux_locale_is_utf8() == 0, wantsUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
    if clinux_locale_is_utf8() == 0 { return .ascii }
    return asciiLines ? .asciiLines : .unicode
  }

  private static var wantsUTF8: Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = getenv(name), value.pointee != 0 {
        let locale = String(cString: value).lowercased()
        return locale.hasSuffix("utf-8") || locale.hasSuffix("utf8")
      }
    }
    return false
  }

  /// What is drawn for `scalar`, which takes `width` columns in a frame.
  ///
  /// - Returns: The scalar itself, or one of a single column in its place; it takes as many columns on the terminal as
  ///   the C library says, never more than `width`.
  func shown(_ scalar: Unicode.Scalar, width: Int) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if self != .unicode, let sign = Lettering.signs[scalar] { return sign }
    if self == .ascii { return "?" }
    let columns = Int(clinux_width(scalar.value))
    return columns > 0 && columns <= width ? scalar : "\u{FFFD}"
  }

  /// What stands for a sign. A sign that means another thing than the one beside it is another one here too: `▸` is where the cursor
  /// stands and `▶` what runs, `●` is done or here and `○` is not.
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = {
    let table: [(String, Unicode.Scalar)] = [
      ("─━╌┄–—‐‑−", "-"), ("│┃║▏▕╎┆", "|"), ("═", "="), ("┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰", "+"), ("✓✔▼", "v"), ("▸→›»", ">"),
      ("▶►★", "*"),
      ("◀◂◄←‹«", "<"), ("●•◆", "@"), ("■", "#"), ("○□◇☆", "o"), ("▲↑", "^"), ("↓", "v"), ("…", "~"), ("·", "."),
      ("█▓▒░", "#"),
      ("▀", "\""), ("▄", ","),
      ("×✗✘", "x"),
      ("“”„", "\""), ("‘’", "'"), ("\u{A0}", " "), ("↵⏎", "<"),
    ]
    var result: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (signs, ascii) in table {
      for sign in signs.unicodeScalars { result[sign] = ascii }
    }
    return result
  }()
}
