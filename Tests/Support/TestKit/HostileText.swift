/// A text that tries to be more than text where it comes out: at a terminal, in an office, a browser, a shell.
///
/// One table for every way in and every way out: whatever is added here is tried everywhere.
package struct HostileText: Sendable, CustomStringConvertible {
  /// What it tries, in a few words.
  package let name: String
  /// The whole text, with `marker` as its last word.
  package let text: String
  /// A plain word that nothing else has, by which the text is found wherever it comes out.
  package let marker: String

  private init(_ name: String, _ text: String) {
    self.name = name
    marker = "uji" + name.filter { $0.isLetter || $0.isNumber }
    self.text = "\(text) \(marker)"
  }

  package var description: String { name }

  /// Whether C can hold it in a string: an argument, a variable, a file's name.
  package var isArgument: Bool { !text.utf8.contains(0) && text.utf8.count < 100_000 }

  /// The text as a file's name: without slashes, and no longer than a name may be; nil where nothing hostile would be left of it.
  package var fileName: String? {
    guard isArgument, text.utf8.count <= 200 else { return nil }
    return text.replacing("/", with: "_")
  }

  package static let all: [HostileText] = terminal + direction + size + formulas + markup

  /// What steers a terminal, as escape sequences and as control characters.
  package static let terminal = [
    HostileText("CSI", "merah \u{1B}[97;105m\u{1B}[2J\u{1B}[6n"),
    HostileText("OSC 0", "judul \u{1B}]0;palsu\u{7}"), HostileText("OSC 8", "\u{1B}]8;;http://contoh\u{1B}\\tautan"),
    HostileText("OSC 52", "papan klip \u{1B}]52;c;cm0gLXJm\u{7}"), HostileText("DCS", "\u{1B}P$qm\u{1B}\\ tanya"),
    HostileText("C1", "\u{9B}31m \u{9D}0;palsu\u{9C} \u{90}q\u{9C} \u{85}"),
    HostileText("keypad", "\u{1B}=\u{1B}c\u{1B}(0\u{E}lqqk"), HostileText("NUL", "nol \u{0} di tengah"),
    HostileText("backspaces", "benar\u{8}\u{8}\u{8}\u{8}\u{8}salah\u{7F}"),
    HostileText("end of paste", "akhir \u{1B}[201~\rrembuk\r"),
    HostileText("lines", "satu\nrembuk: semua baik\r\ndua\u{B}tiga\u{C}empat\u{2028}lima\u{2029}"),
    HostileText("tabs", "1\tok\tC-9\tCATATAN"),
  ]

  /// What turns a line round, hides or joins.
  package static let direction = [
    HostileText("overrides", "\u{202E}kebalik\u{202D}maju\u{202C}"),
    HostileText("isolates", "\u{2066}isolat\u{2069} \u{2067}lagi\u{2068}"),
    HostileText("marks", "a\u{200E}b\u{200F}c\u{61C}d"),
    HostileText("joiners", "a\u{200D}b\u{200C}c\u{200B}d\u{2060}\u{FEFF}e"),
    HostileText("families", "👩‍👩‍👧‍👦👍🏽 e\u{301}\u{323} عبد الله 一二三"),
    HostileText("tags", "\u{E0001}\u{E0067}\u{E007F} \u{FFF9}a\u{FFFA}b\u{FFFB} \u{FFFF}"),
  ]

  /// What is much too long.
  package static let size = [
    HostileText("marks on one letter", "a" + String(repeating: "\u{301}", count: 10_000)),
    HostileText("64 KiB of one word", String(repeating: "x", count: 65_536)),
    HostileText("64 KiB of words", String(repeating: "kata ", count: 13_108)),
  ]

  /// What spreadsheets calculate.
  package static let formulas = [
    HostileText("equals", "=HYPERLINK(\"http://contoh\",\"klik\")"), HostileText("plus", "+1+cmd|'/C calc'!A0"),
    HostileText("minus", "-2+3+cmd|'/C calc'!A0"), HostileText("at", "@SUM(1+1)*cmd|'/C calc'!A0"),
    HostileText("tab and equals", "\t=1+1"), HostileText("return and equals", "\r=1+1"),
    HostileText("wide equals", "＝1+1"), HostileText("equals with a mark", "=\u{338}1+1"),
    HostileText("cells", "a\";b,c\td'e\"\"=1+1"),
  ]

  /// What markup, programs and templates of all kinds would take for theirs.
  package static let markup = [
    HostileText("HTML", "<script>alert(1)</script><img src=x onerror=alert(1)> &lt; &amp; ]]> --> \" '"),
    HostileText("addresses", "[klik](javascript:alert(1)) <http://contoh> ![x](file:///etc/passwd)"),
    HostileText("Markdown", "# judul | a | b | * butir * _m_ `k` ~~c~~ --- > kutip 1. satu"),
    HostileText("LaTeX", "\\input{/etc/passwd} \\write18{id} $x^2$ % # & _ { } ~"),
    HostileText("shell", "; rm -rf ~ | `id` $(id) && $HOME > /dev/null ' \" \\ ! * ? -o Raw"),
    HostileText("placeholders", "{{judul}} ${judul} %s %n %@ \\(judul) {0} <%= 7*7 %> #{7*7} §§"),
    HostileText("calendar", "BEGIN:VEVENT\r\nEND:VCALENDAR;,\\n"), HostileText("TOML", "\"\"\" \\ ''' = [[acara]] #"),
    HostileText("folders", "../../../etc/passwd C:\\nul <>:\"|?*"),
    HostileText("XML", "<!ENTITY x SYSTEM 'file:///etc/passwd'> &x;"),
  ]

  /// Bytes that are no text: cut and impossible UTF-8, and control characters of eight bits.
  package static let bytes: [[UInt8]] = [
    [0xC3], [0xC3, 0x28], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0x80],
    Array("a".utf8) + [0x9B] + Array("31m".utf8), [0x9D] + Array("0;palsu".utf8) + [0x9C], [0x90, 0x71, 0x9C],
  ]
}

/// What would steer a terminal or turn a line round.
package enum Steering {
  /// The first scalar of `text` that would, as "U+001B"; nil where none does.
  ///
  /// - Parameter allowed: control characters that belong where the text stands; line feed always does.
  package static func first(in text: String, allowing allowed: Set<Unicode.Scalar> = []) -> String? {
    let found = text.unicodeScalars.first { scalar in
      guard scalar != "\n", !allowed.contains(scalar) else { return false }
      return switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    return found.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}
