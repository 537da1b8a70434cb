import Foundation
import Testing

/// What a command that shows a screen says where the screen cannot be shown.
@Suite struct LanguageTests {
  /// The arguments, and a piece of each sentence: the English one and the Indonesian one.
  static let failures: [([String], String, String)] = [
    (["buka", "tiada.rembuk"], "There is no meeting file tiada.rembuk.", "Berkas rapat tiada.rembuk tidak ada."),
    (["buka", "bukan.rembuk"], "is no meeting file of Rembuk", "bukan berkas rapat Rembuk"),
    (["buka", "rapat.rembuk"], "The screen needs a terminal", "Layar perlu terminal"),
    (["buka", "rapat.rembuk", "--tampilan", "tiada"], "There is no theme tiada.", "Tampilan tiada tidak ada."),
    (["--tampilan", "./salah.toml"], "salah.toml:1: nama_salah: this key is not known", "kunci ini tidak dikenal"),
    (["contoh", "bukan.rembuk"], "The folder bukan.rembuk cannot be made.", "Folder bukan.rembuk tidak dapat dibuat."),
  ]

  @Test(arguments: failures) func `the sentence is in the language that was asked for`(
    arguments: [String], english: String, indonesian: String
  ) throws {
    let program = try Program().meeting()
    program.environment["TERM"] = "xterm-256color"
    try "bukan rapat".write(toFile: program.path("bukan.rembuk"), atomically: false, encoding: .utf8)
    try "nama_salah = 1\n".write(toFile: program.path("salah.toml"), atomically: false, encoding: .utf8)
    for (language, sentence) in [("en", english), ("id", indonesian)] {
      let result = try program.run(Program.executable, arguments + ["--bahasa", language])
      #expect(result.status != 0)
      #expect(result.output == "")
      #expect(result.errors.contains(sentence), "\(result.errors)")
    }
  }

  @Test func `a command without a screen speaks Indonesian`() throws {
    #expect(try Program().run("list", "tiada.rembuk").errors.contains("Berkas rapat tiada.rembuk tidak ada."))
  }
}
