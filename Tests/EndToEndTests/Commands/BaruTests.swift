import Foundation
import Testing

@Suite struct BaruTests {
  @Test func `a new meeting has the template's agenda, and today's date in its zone`() throws {
    let program = try Program()
    program.environment["REMBUK_SEKARANG"] = "2026-01-20T23:30:00+07:00"
    let result = try program.run("baru", "rapat.rembuk")
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(try program.contents == ["rapat.rembuk"])
    let listing = try program.listing()
    #expect((listing["rapat"] as? [String: Any])?["tanggal"] as? String == "2026-01-21")
    #expect((listing["agenda"] as? [Any])?.count == 9)
    let mode = try FileManager.default.attributesOfItem(atPath: program.path("rapat.rembuk"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `title, date, place and template are taken from the command line`() throws {
    let program = try Program()
    let result = try program.run(
      "new", "rapat.rembuk", "--templat", "rapat-koordinasi", "--judul", "Rapat Koordinasi", "--tanggal", "2026-02-05",
      "--tempat", "Aula")
    #expect(result.status == 0)
    let meeting = try #require(try program.listing()["rapat"] as? [String: Any])
    #expect(meeting["judul"] as? String == "Rapat Koordinasi")
    #expect(meeting["tanggal"] as? String == "2026-02-05")
    #expect(meeting["tempat"] as? String == "Aula")
    #expect(meeting["status"] as? String == "disiapkan")
  }

  @Test func `what is there is not overwritten`() throws {
    let program = try Program()
    try "penting".write(toFile: program.path("rapat.rembuk"), atomically: false, encoding: .utf8)
    let result = try program.run("baru", "rapat.rembuk")
    #expect(result.status == 73)
    #expect(try String(contentsOfFile: program.path("rapat.rembuk"), encoding: .utf8) == "penting")
  }

  /// What makes no meeting, and the exit code.
  static let failures: [([String], Int32)] = [
    (["rapat.rembuk", "--tanggal", "2026-02-30"], 64), (["rapat.rembuk", "--tanggal", "besok"], 64), ([], 64),
    (["rapat.rembuk", "--templat", "tiada"], 66), (["rapat.rembuk", "--templat", "./tiada.toml"], 66),
    (["tiada/rapat.rembuk"], 73), (["rapat.rembuk", "--judul", ""], 64), (["rapat.rembuk", "--judul="], 64),
    (["rapat.rembuk", "--tempat", " "], 64),
  ]

  @Test(arguments: failures) func `what cannot be made leaves nothing`(arguments: [String], status: Int32) throws {
    let program = try Program()
    let result = try program.run(Program.executable, ["baru"] + arguments)
    #expect(result.status == status)
    #expect(!result.errors.isEmpty && result.output.isEmpty)
    #expect(try program.contents.isEmpty)
  }

  @Test func `a template of one's own is found by its name and by its path`() throws {
    let program = try Program()
    let folder = program.path("data/rembuk/templat")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = "nama = \"rapat-desa\"\nketerangan = \"Rapat desa\"\ndasar = \"rapat-koordinasi\"\n"
    try text.write(toFile: folder + "/rapat-desa.toml", atomically: false, encoding: .utf8)
    program.environment["XDG_DATA_HOME"] = program.path("data")
    #expect(try program.run("baru", "a.rembuk", "--templat", "rapat-desa").status == 0)
    #expect(try program.run("templat").lines.contains("rapat-desa\tRapat desa"))
    program.environment["XDG_DATA_HOME"] = nil
    #expect(try program.run("baru", "b.rembuk", "--templat", folder + "/rapat-desa.toml").status == 0)
  }

  @Test func `a mistake in a template is told by key and line`() throws {
    let program = try Program()
    try "nama = \"x\"\nacaar = []\n".write(toFile: program.path("x.toml"), atomically: false, encoding: .utf8)
    let result = try program.run("baru", "rapat.rembuk", "--templat", "x.toml")
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("rembuk: x.toml:2: acaar: kunci ini tidak dikenal; yang dikenal: nama, "))
  }
}
