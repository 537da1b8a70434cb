import Foundation
import Testing

/// What the README says is the most of everything: taken just below, and told in a sentence beyond, with nothing lost.
@Suite struct LimitsTests {
  private func write(_ text: String, to name: String, of program: Program) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: program.path(name)))
  }

  @Test func `a line of a mebibyte is recorded to its last letter, and a longer one told with its number`() throws {
    let program = try Program().meeting()
    let longest = String(repeating: "x", count: (1 << 20) - 6) + " akhir"
    let result = try program.run("catat", "rapat.rembuk", input: "satu\n\(longest)\n\(longest)y\nempat\n")
    #expect(result.status == 65)
    #expect(result.lines.map { $0.prefix(9) } == ["1\tok\tC-1\t", "2\tperinga", "3\tgagal\t-", "4\tok\tC-3\t"])
    #expect(
      result.errors.contains("-:3: Baris ini terlalu panjang: paling panjang 1 MiB. Bagi menjadi beberapa baris.\n"))
    #expect(try program.entries().map { $0["teks"] as? String } == ["satu", longest, "empat"])
  }

  @Test(arguments: [
    ("templat", "x.toml:"), ("tampilan", "x.toml:"), ("setelan", "setelan.toml:"), ("rapikan", "rapikan.toml:"),
  ])
  func `a text file of the user's may have 256 KiB, lines of 4096 bytes and texts of 500 characters`(
    kind: String, name: String
  ) throws {
    let program = try Program()
    program.environment["XDG_CONFIG_HOME"] = program.folder
    try FileManager.default.createDirectory(atPath: program.path("rembuk"), withIntermediateDirectories: false)
    let file = ["setelan": "rembuk/setelan.toml", "rapikan": "rembuk/rapikan.toml"][kind] ?? "x.toml"
    let command =
      switch kind {
      case "templat": ["baru", "x.rembuk", "--templat", "x.toml"]
      // Without a terminal nothing is worn, and the theme is read all the same.
      case "tampilan": ["buka", "rapat.rembuk", "--tampilan", "x.toml"]
      default: [kind]
      }
    let start =
      ["templat": "nama = \"x\"\n[rapat]\nzona = \"WITA\"\njudul = \"J\"\n", "rapikan": "yg = \"yang\"\n"][kind] ?? ""
    try program.meeting()
    func told(_ content: String) throws -> String {
      try write(content, to: file, of: program)
      return try program.run(Program.executable, command).errors
    }
    func filler(_ count: Int, of length: Int) -> String {
      String(repeating: "#" + String(repeating: "x", count: length - 2) + "\n", count: count)
    }
    let limit = 256 * 1024
    let rest = limit - start.utf8.count
    let full = start + filler(rest / 64 - 1, of: 64) + filler(1, of: 64 + rest % 64)
    #expect(full.utf8.count == limit)
    #expect(try !told(full).contains("terlalu"))
    #expect(try told(full + "#").contains("\(name) berkasnya terlalu besar; paling banyak 262144 bita"))
    #expect(try !told(start + filler(1, of: 4097)).contains("terlalu"))
    #expect(try told(start + filler(1, of: 4098)).contains("barisnya terlalu panjang; paling banyak 4096"))
    guard kind == "templat" else { return }
    for (count, isTaken) in [(500, true), (501, false)] {
      let errors = try told(
        "nama = \"x\"\n[rapat]\nzona = \"WITA\"\njudul = \"\(String(repeating: "é", count: count))\"\n")
      #expect(
        errors.contains("x.toml:4: rapat.judul: terlalu panjang; paling banyak 500 karakter") != isTaken, "\(errors)")
      try? FileManager.default.removeItem(atPath: program.path("x.rembuk"))
    }
  }

  @Test func `names and titles on the command line may have 500 characters, and files' names 245 bytes`() throws {
    let program = try Program()
    for (option, file) in [("--judul", "a.rembuk"), ("--tempat", "b.rembuk")] {
      let most = String(repeating: "é", count: 500)
      let refused = try program.run("baru", file, option, most + "é")
      #expect(
        refused.status == 64 && refused.errors.contains("Isi \(option) terlalu panjang; paling banyak 500 karakter."))
      #expect(try program.run("baru", file, option, most).status == 0)
    }
    let name = String(repeating: "n", count: 245)
    #expect(try program.run("baru", name).status == 0)
    #expect(try program.run("catat", name, input: "satu\n").lines.count == 1)
    for command in [["baru", name + "n"], ["salin", name, name + "n"], ["pulihkan", name, name + "n"]] {
      let result = try program.run(Program.executable, command)
      #expect(result.status == 73 && result.errors.contains("terlalu panjang; paling panjang 245 bita. Pilih nama"))
    }
    #expect(try program.contents == ["a.rembuk", "b.rembuk", name])
  }

  @Test func `a roster of more rows than anybody invites, or more bytes, is refused whole`() throws {
    let program = try Program().meeting()
    let rows = (1...50_000).map { "Orang \($0);Kader" }.joined(separator: "\n")
    let tooMany = try program.run("hadir", "impor", "rapat.rembuk", "-", input: "Nama;Jabatan\n\(rows)\n")
    #expect(tooMany.status == 65 && tooMany.errors.contains("terlalu besar"))
    let tooLarge = try program.run(
      "hadir", "impor", "rapat.rembuk", "-", bytes: Array(repeating: UInt8(ascii: "x"), count: 32 << 20) + [0x78])
    #expect(tooLarge.status == 65 && tooLarge.errors.contains("terlalu besar"))
    let people = try program.run("hadir", "impor", "rapat.rembuk", "-", input: "Nama;Jabatan\nOrang Satu;Kader\n")
    #expect(people.status == 0)
  }
}
