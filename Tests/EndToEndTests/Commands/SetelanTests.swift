import Foundation
import Testing

@Suite struct SetelanTests {
  private func program(_ settings: String?) throws -> Program {
    let program = try Program()
    program.environment["XDG_CONFIG_HOME"] = program.folder
    try FileManager.default.createDirectory(atPath: program.path("rembuk"), withIntermediateDirectories: false)
    try settings?.write(toFile: program.path("rembuk/setelan.toml"), atomically: false, encoding: .utf8)
    return program
  }

  @Test func `without a file everything is as the program comes`() throws {
    let result = try program(nil).run("setelan")
    #expect(
      result.lines == [
        "tampilan\tsasirangan\tbawaan", "bahasa\tid\tbawaan", "sebagai\tSekretaris\tbawaan", "tetikus\ttrue\tbawaan",
        "ascii\tfalse\tbawaan", "kursor\tbiasa\tbawaan", "bel\ttrue\tbawaan", "linear\tfalse\tbawaan",
      ])
    #expect(result.errors.isEmpty)
    #expect(result.status == 0)
  }

  @Test func `what is in force is listed with its place, and what is wrong is told and passed over`() throws {
    let program = try program("sebagai = \"Pencatat\"\nbahasa = \"jv\"\ntampilan = \"tiada\"\n")
    let result = try program.run("setelan")
    let path = program.path("rembuk/setelan.toml")
    #expect(
      result.lines == [
        "tampilan\ttiada\t\(path):3", "bahasa\tid\tbawaan", "sebagai\tPencatat\t\(path):1", "tetikus\ttrue\tbawaan",
        "ascii\tfalse\tbawaan", "kursor\tbiasa\tbawaan", "bel\ttrue\tbawaan", "linear\tfalse\tbawaan",
      ])
    #expect(result.errors.contains("setelan.toml:2: bahasa: “jv” tidak dikenal; pilihannya: id, en"))
    #expect(result.errors.contains("Tampilan tiada tidak ada."))
    #expect(result.status == 0)
  }

  @Test func `the keys that are not those of the program are listed with their lines`() throws {
    let program = try program("[tombol]\nusulan = \"Alt-V\"\nriwayat = \"F4\"\nkeluar = \"Ctrl-C\"\n")
    let result = try program.run("setelan")
    let path = program.path("rembuk/setelan.toml")
    #expect(
      result.lines.dropFirst(8) == [
        "tombol.riwayat\tF4\t\(path):3", "tombol.komitmen\tAlt-4\t\(path):3", "tombol.usulan\tAlt-V\t\(path):2",
      ])
    #expect(result.errors.contains("setelan.toml:4: tombol.keluar: Ctrl-C tidak dapat dipakai"))
    #expect(result.status == 0)
  }

  @Test func `its help documents every key`() throws {
    let help = try program(nil).run("setelan", "--help").output
    for key in [
      "tampilan", "bahasa", "sebagai", "tetikus", "ascii", "kursor", "bel", "linear", "[tombol]",
      "$XDG_CONFIG_HOME/rembuk",
    ] { #expect(help.contains(key)) }
  }
}
