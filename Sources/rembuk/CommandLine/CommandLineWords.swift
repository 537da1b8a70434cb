/// The argument parser's English, in Indonesian.
enum CommandLineWords {
  /// Fixed words of help pages and error messages, the longer before those that they contain.
  private static let fixed: [(english: String, indonesian: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "PEMAKAIAN: "), ("ARGUMENTS:", "ARGUMEN:"), ("OPTIONS:", "PILIHAN:"),
    ("SUBCOMMANDS:", "PERINTAH:"), ("Show help information.", "Menampilkan bantuan ini."),
    ("Show the version.", "Menampilkan versi."), ("<subcommand>", "<perintah>"), ("[<options>]", "[<pilihan>]"),
    ("(default:", "(bawaan:"), ("(values:", "(nilai:"), ("; default:", "; bawaan:"), ("Error: ", "Galat: "),
    ("Usage: ", "Pemakaian: "), ("Help:  ", "Bantuan: "), ("   or: ", "  atau: "), ("--version  ", "--versi    "),
    ("' and '", "' atau '"), ("' or '", "' atau '"),
    // The command behind the bare name is nobody's to type.
    ("rembuk mulai", "rembuk"),
  ]

  /// Sentences with something of the user's in them, which `…` stands for.
  private static let sentences: [(english: [String], indonesian: [String])] = [
    (
      ["  See '", " help ", " <perintah>' for detailed help."],
      ["  Bantuan tiap perintah: ", " ", " <perintah> --bantuan"]
    ),
    (["  See '", " help <perintah>' for detailed help."], ["  Bantuan tiap perintah: ", " <perintah> --bantuan"]),
    (["  See '", " --help' for more information."], ["  Bantuan: ", " --bantuan"]),
    (["Unknown option '", "'. Did you mean '", "'?"], ["Pilihan ", " tidak dikenal. Maksudnya ", "?"]),
    (["Unknown option '", "'"], ["Pilihan ", " tidak dikenal."]),
    (["Missing value for '", "'"], ["Nilai untuk ", " belum diisi."]),
    (["Missing expected argument '", "'"], ["Argumen ", " belum diisi."]),
    (["Missing one of: ", ""], ["Belum ada salah satu dari: ", ""]),
    (
      ["The option '", "' does not take any value, but '", "' was specified."],
      ["Pilihan ", " tidak memakai nilai, tetapi diberi ", "."]
    ),
    (["Unexpected argument '", "'"], ["Argumen ", " tidak dikenal atau berlebih."]),
    (["", " unexpected arguments: "], ["", " argumen berlebih: "]),
    (["Invalid option: ", ""], ["Pilihan keliru: ", ""]),
    (
      ["The value '", "' is invalid for '", "'. Please provide one of ", "."],
      ["Nilai ", " tidak dapat dipakai untuk ", ". Pilihannya: ", "."]
    ),
    (["The value '", "' is invalid for '", "'"], ["Nilai ", " tidak dapat dipakai untuk ", "."]),
  ]

  /// Puts what the parser says into Indonesian; what it does not know, and a script for completing words, stays as it is.
  static func indonesian(_ text: String) -> String {
    guard text.contains("USAGE: ") || text.contains("Error: ") || text.contains("Usage: ") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let line = fixed.reduce(String(line)) { $0.replacing($1.english, with: $1.indonesian) }
        for (english, indonesian) in sentences {
          if let match = replace(english, in: line, by: indonesian) { return match }
        }
        return line
      }
      .joined(separator: "\n")
  }

  /// The line with the pieces of an English sentence replaced; nil if they do not all stand in it in this order.
  private static func replace(_ english: [String], in line: String, by indonesian: [String]) -> String? {
    var result = ""
    var rest = line[...]
    for (piece, replacement) in zip(english, indonesian) where !piece.isEmpty {
      guard let range = rest.firstRange(of: piece) else { return nil }
      result += rest[..<range.lowerBound] + replacement
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
