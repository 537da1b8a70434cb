import Facilitator
import Foundation
import Testing

@Suite struct TombolTests {
  private func program(_ settings: String) throws -> Program {
    let program = try Program()
    program.environment["XDG_CONFIG_HOME"] = program.folder
    try FileManager.default.createDirectory(atPath: program.path("rembuk"), withIntermediateDirectories: false)
    try settings.write(toFile: program.path("rembuk/setelan.toml"), atomically: false, encoding: .utf8)
    return program
  }

  @Test func `every key is printed as it is bound, and what is wrong in the settings is told`() throws {
    let result = try program("[tombol]\nusulan = \"Alt-V\"\nkeluar = \"Enter\"\n").run("tombol")
    #expect(result.status == 0)
    #expect(result.lines.contains { $0.hasPrefix("Melihat yang tercatat\tAlt-V\tusulan: ") })
    #expect(result.lines.contains { $0.hasPrefix("Layar dan program\tCtrl-Q\tkeluar: ") })
    #expect(result.lines.contains { $0.hasPrefix("Daftar hadir\tAlt-W\t") })
    #expect(result.errors.contains("setelan.toml:3: tombol.keluar: Enter tidak dapat dipakai"))
    let english = try program("").run("keys", "--bahasa", "en")
    #expect(english.lines.contains { $0.hasPrefix("Screen and program\tCtrl-Q\tleave: ") })
  }

  @Test(arguments: ["id", "en"]) func `the card is one page of A5 with every action`(language: String) throws {
    let program = try program("[tombol]\nmenu = [\"Alt-M\", \"F9\"]\n")
    let result = try program.run("tombol", "--bahasa", language, "--pdf", "kartu.pdf")
    #expect(result.lines == ["kartu.pdf"])
    let facts = try program.run("/usr/bin/pdfinfo", [program.path("kartu.pdf")]).output
    #expect(facts.contains(/Pages: +1\n/))
    #expect(facts.contains(/Page size: +419\.5\d* x 595\.2\d* pts/))
    let words: any Language = language == "id" ? Indonesian() : English()
    let text = try program.run("/usr/bin/pdftotext", [program.path("kartu.pdf"), "-"]).output
    let read = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for action in Action.allCases { #expect(read.contains(words.title(of: action)), "\(action)") }
    #expect(read.contains("Alt-M F9"))
    #expect(!read.contains("Halaman"))
  }

  @Test func `many keys make smaller type and no second page`() throws {
    let keys = (0..<3).map { row in "!#$%&'()*+,-./:;<=>?@^_`|~".dropFirst(row * 8).prefix(8) }
    let names = ["formulir", "urungkan", "cari", "riwayat", "agenda", "usulan", "komitmen", "tamu"]
    let lines = names.enumerated().map { place, name in
      let own = keys.map { "\"Alt-\($0[$0.index($0.startIndex, offsetBy: place)])\"" }
      return "\(name) = [\(own.joined(separator: ", "))]"
    }
    let program = try program("[tombol]\n" + lines.joined(separator: "\n") + "\n")
    let result = try program.run("tombol", "--pdf", "kartu.pdf")
    #expect(result.errors == "")
    #expect(try program.run("/usr/bin/pdfinfo", [program.path("kartu.pdf")]).output.contains(/Pages: +1\n/))
  }

  @Test func `the section of settings that it prints binds what is bound, and can be read back`() throws {
    let program = try program("[tombol]\nusulan = \"Alt-V\"\nriwayat = \"Alt-\\\\\"\n")
    let section = try program.run("tombol", "--toml").output
    try section.write(toFile: program.path("rembuk/setelan.toml"), atomically: false, encoding: .utf8)
    let again = try program.run("tombol", "--toml")
    #expect(again.output == section)
    #expect(again.errors == "")
    #expect(section.contains("usulan = \"Alt-V\"\n"))
  }

  @Test func `a card never takes the place of a file, and a slip is told`() throws {
    let program = try program("")
    try "punya orang".write(toFile: program.path("ada.pdf"), atomically: false, encoding: .utf8)
    let taken = try program.run("tombol", "--pdf", "ada.pdf")
    #expect(taken.status == 73)
    #expect(taken.errors.contains("ada.pdf sudah ada dan tidak ditimpa"))
    #expect(try String(contentsOfFile: program.path("ada.pdf"), encoding: .utf8) == "punya orang")
    #expect(try program.run("tombol", "--pdf", "tiada/kartu.pdf").status == 73)
    #expect(try program.run("tombol", "--pdf", "x.pdf", "--toml").status == 64)
  }
}
