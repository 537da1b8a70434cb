import Foundation
import Testing

@Suite struct HelpTests {
  /// Words of the parser's own English that must not be left anywhere.
  private static let english = [
    "USAGE", "OVERVIEW", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Usage", "Error", "Help:", "default", "Show help",
    "See '", "subcommand", "Missing", "Unknown", "Unexpected", "expected", "invalid", "Did you mean", "values:",
    "Please", "provide", " and ", " or ", "directory", "Permission", "such file", "<file>", "<dir>", "--help'", "mulai",
    "parsing", "encountered",
  ]

  static let commands = [
    "baru", "buka", "catat", "tulis", "daftar", "salin", "periksa", "pulihkan", "templat", "tampilan", "contoh",
    "rapikan", "tombol", "belajar", "hadir", "bersihkan-kontak",
  ]

  @Test(arguments: [[]] + commands.map { [$0] }, ["--bantuan", "--help", "-h"])
  func `help is in Indonesian on standard output`(command: [String], flag: String) throws {
    let result = try Program().run(Program.executable, command + [flag])
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("PEMAKAIAN: rembuk \(command.joined())"))
    #expect(result.output.contains("--bantuan"))
    for word in Self.english { #expect(!result.output.contains(word), "\(word)") }
  }

  @Test(arguments: [
    ["catat"], ["catat", "a", "b"], ["buka", "a", "--bahasa", "xx"], ["mulai", "-x"], ["--bahasa", "xx"],
    ["catat", "a", "--dar", "x"], ["catat", "a", "--dari"],
    ["catat", "a", "--tambah-tamu=ya"], ["tulis", "a", "--format", "x"], ["baru", "a", "--tanggal", "x"], ["-x"],
    ["salin", "a"], ["catat", "a", "--bentuk", "x"], ["periksa", "a", "b", "c"], ["catat", "a", "-z"],
    ["tulis", "a", "--formt=pdf"],
  ])
  func `a slip on the command line is told in Indonesian, with 64`(arguments: [String]) throws {
    let result = try Program().run(Program.executable, arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("Galat: "))
    for word in Self.english { #expect(!result.errors.contains(word), "\(word)") }
    #expect(!result.errors.contains("--help"))
  }

  /// What goes wrong behind the command line, and the exit code.
  static let failures: [([String], Int32)] = [
    (["catat", "rapat.rembuk", "--dari", "."], 74), (["catat", "rapat.rembuk", "--dari", "rapat.rembuk/x"], 77),
    (["baru", "b.rembuk", "--templat", "./salah.toml"], 65), (["baru", "b.rembuk", "--templat", "."], 66),
    (["baru", "tiada/b.rembuk"], 73), (["salin", "rapat.rembuk", "rapat.rembuk/x"], 73), (["daftar", "."], 65),
    (["tulis", "rapat.rembuk", "--ke", "rapat.rembuk"], 73), (["tampilan", "./salah.toml/x"], 66),
  ]

  @Test(arguments: failures)
  func `no English of the system or of a library is left in an error`(arguments: [String], status: Int32) throws {
    let program = try Program().meeting()
    try "acara = [1,\n".write(toFile: program.path("salah.toml"), atomically: false, encoding: .utf8)
    let result = try program.run(Program.executable, arguments)
    #expect(result.status == status)
    #expect(result.errors.hasPrefix("rembuk: "))
    for word in Self.english { #expect(!result.errors.contains(word), "\(word)") }
  }

  @Test(arguments: [
    ("baruu", "Maksudnya baru?"), ("catta", "Maksudnya catat?"), ("opne", "Maksudnya open?"),
    ("tak-ada", "Daftar perintah: rembuk --bantuan"), ("mulaii", "Daftar perintah: rembuk --bantuan"),
  ])
  func `a misspelt command is told with the one that was meant`(name: String, advice: String) throws {
    let result = try Program().run(name)
    #expect(result.status == 64)
    #expect(result.errors == "rembuk: Perintah \(name) tidak dikenal. \(advice)\n")
  }

  @Test(arguments: ["--version", "--versi"]) func `the version is a result`(flag: String) throws {
    let result = try Program().run(flag)
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output.wholeMatch(of: /rembuk \d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    ("new", "baru"), ("record", "catat"), ("write", "tulis"), ("list", "daftar"), ("copy", "salin"),
    ("check", "periksa"), ("attendance", "hadir"), ("purge-contacts", "bersihkan-kontak"), ("tidy", "rapikan"),
    ("demo", "contoh"), ("open", "buka"),
  ])
  func `English names call the same commands`(alias: String, name: String) throws {
    let program = try Program()
    #expect(try program.run(alias, "-h").output == program.run(name, "-h").output)
  }
}
