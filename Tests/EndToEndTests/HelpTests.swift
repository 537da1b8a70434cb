import Foundation
import Testing

@Suite struct HelpTests {
  /// Words of the parser's own English that must not be left anywhere.
  private static let english = [
    "USAGE", "OVERVIEW", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Usage", "Error", "Help:", "default", "Show help",
    "See '", "subcommand", "Missing", "Unknown", "Unexpected", "expected", "invalid", "Did you mean", "values:",
  ]

  static let commands = [
    "baru", "buka", "catat", "tulis", "daftar", "salin", "periksa", "templat", "tampilan", "contoh",
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
    ["tak-ada"], ["catat"], ["catat", "a", "b"], ["catat", "a", "--dar", "x"], ["catat", "a", "--dari"],
    ["catat", "a", "--tambah-tamu=ya"], ["tulis", "a", "--format", "x"], ["baru", "a", "--tanggal", "x"], ["-x"],
    ["salin", "a"], ["periksa", "a", "b", "c"], ["catat", "a", "-z"], ["tulis", "a", "--formt=pdf"],
  ])
  func `a slip on the command line is told in Indonesian, with 64`(arguments: [String]) throws {
    let result = try Program().run(Program.executable, arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("Galat: "))
    for word in Self.english { #expect(!result.errors.contains(word), "\(word)") }
  }

  @Test(arguments: [
    ("new", "baru"), ("record", "catat"), ("write", "tulis"), ("list", "daftar"), ("copy", "salin"),
    ("check", "periksa"), ("demo", "contoh"), ("open", "buka"),
  ])
  func `English names call the same commands`(alias: String, name: String) throws {
    let program = try Program()
    #expect(try program.run(alias, "-h").output == program.run(name, "-h").output)
  }
}
