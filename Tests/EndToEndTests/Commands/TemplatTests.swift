import Foundation
import Testing

@Suite struct TemplatTests {
  private func program() throws -> Program {
    let program = try Program()
    program.environment["XDG_DATA_HOME"] = program.path("data")
    return try program.meeting()
  }

  @Test func `a meeting becomes a template, which is listed, printed and begun from`() throws {
    let program = try program()
    _ = try program.run(
      "catat", "rapat.rembuk", input: "/hadir @Camat\n/acara 1\n! pendampingan @KPM\n/tamu Contoh Tamu; wartawan\n")
    _ = try program.run(
      "hadir", "impor", "rapat.rembuk", "-", input: "Nama,Jabatan,Desa,HP\nContoh Satu,Pambakal,Kiram,081234567890\n")
    let saved = try program.run("templat", "simpan", "rapat.rembuk", "kami")
    #expect(saved.status == 0 && saved.output == "\(program.path("data"))/rembuk/templat/kami.toml\n")
    #expect(saved.errors == "Templat kami disimpan. Rapat baru darinya: rembuk baru BERKAS --templat kami\n")
    let listed = try program.run("templat")
    #expect(listed.lines.first == "kami\tRapat Uji" && listed.lines.count == 5)
    let text = try program.run("templat", "kami").output
    for kept in ["Contoh Satu", "Pambakal Desa Kiram", "Diskusi dan tanya jawab"] { #expect(text.contains(kept)) }
    for left in ["Contoh Tamu", "0812", "pendampingan", "2026-01-21"] { #expect(!text.contains(left)) }
    #expect(try program.run("baru", "lagi.rembuk", "--templat", "kami").status == 0)
    let listing = try program.listing("lagi.rembuk")
    let people = listing["peserta"] as? [[String: Any]] ?? []
    #expect(people.contains { $0["nama"] as? String == "Contoh Satu" && $0["desa"] as? String == "Kiram" })
    #expect(people.allSatisfy { $0["status"] as? String == "belum hadir" })
    #expect((listing["agenda"] as? [Any])?.count == 9 && (listing["entri"] as? [Any])?.count == 0)
  }

  @Test(arguments: [
    ("[kop]\npemerintah = \"P\"\nkantor = \"K\"\nlogo = \"../lain.svg\"", "di luar folder"),
    ("[kop]\npemerintah = \"P\"\nkantor = \"K\"\nlogo = \"/etc/passwd\"", "di luar folder"),
    ("[kop]\npemerintah = \"P\"\nkantor = \"K\"\nlogo = \"tautan.svg\"", "di luar folder"),
    ("dasar = \"../lain\"", "tidak ada"),
    ("dasar = \"/etc/passwd\"", "tidak ada"), ("dasar = \"saya.toml\"", "tidak ada"),
    ("nama = \"../lain\"", "tidak sesuai"),
  ]) func `a template reads nothing outside of its folder`(lines: String, reason: String) throws {
    let program = try program()
    let files = FileManager.default
    try files.createDirectory(atPath: program.path("t"), withIntermediateDirectories: false)
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 4\"><path d=\"M0 0h3v4z\"/></svg>"
    try drawing.write(toFile: program.path("lain.svg"), atomically: false, encoding: .utf8)
    try files.createSymbolicLink(atPath: program.path("t/tautan.svg"), withDestinationPath: "../lain.svg")
    let name = lines.hasPrefix("nama") ? "" : "nama = \"saya\"\n"
    try "\(name)\(lines)\n".write(toFile: program.path("t/saya.toml"), atomically: false, encoding: .utf8)
    let result = try program.run("baru", "x.rembuk", "--templat", "t/saya.toml")
    #expect(result.status == 65 && result.errors.contains("saya.toml:") && result.errors.contains(reason), "\(result)")
    #expect(try !program.contents.contains("x.rembuk"))
  }

  @Test(arguments: ["../lain", "/tmp/lain", "a/b", "con", "nul", "com1", "A", "a.b", "", "a b", "-", "simpan"])
  func `a template is saved on the shelf and nowhere else, under a name that goes anywhere`(name: String) throws {
    let program = try program()
    let result = try program.run("templat", "simpan", "rapat.rembuk", name)
    #expect(result.status == 64 && result.errors.contains("."), "\(result)")
    #expect(try program.contents == ["rapat.rembuk"])
    #expect(!FileManager.default.fileExists(atPath: "/tmp/lain.toml"))
  }

  @Test func `the arms in a letterhead go with the meeting, onto its papers and into a template of it`() throws {
    let program = try Program()
    program.environment["XDG_DATA_HOME"] = program.path("data")
    let arms = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 4\"><path d=\"M0 0h3v4z\"/></svg>"
    let template = """
      nama = "kami"
      dasar = "rapat-koordinasi"
      [kop]
      pemerintah = "PEMERINTAH"
      kantor = "KECAMATAN"
      logo = "lambang.svg"

      """
    try template.write(toFile: program.path("kami.toml"), atomically: false, encoding: .utf8)
    let missing = try program.run("baru", "rapat.rembuk", "--templat", "./kami.toml")
    #expect(missing.status == 65 && missing.errors.contains("kami.toml:6: kop.logo: berkas “lambang.svg” tidak ada"))
    #expect(try program.contents == ["kami.toml"])
    try arms.write(toFile: program.path("lambang.svg"), atomically: false, encoding: .utf8)
    #expect(try program.run("baru", "rapat.rembuk", "--templat", "./kami.toml", "--judul", "Rapat Uji").status == 0)
    // The meeting's file alone is complete.
    for name in ["kami.toml", "lambang.svg"] { try FileManager.default.removeItem(atPath: program.path(name)) }
    #expect(try program.run("templat", "simpan", "rapat.rembuk", "lagi").status == 0)
    let kept = program.path("data/rembuk/templat/lagi.svg")
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == arms)
    #expect(try program.run("baru", "dua.rembuk", "--templat", "lagi").status == 0)
    let page = try #require(
      try program.run("tulis", "dua.rembuk", "--dokumen", "notula", "--format", "html").lines.first)
    let text = try String(contentsOfFile: program.path(page), encoding: .utf8)
    #expect(text.contains("base64,\(Data(arms.utf8).base64EncodedString())"))
  }

  /// Names that are none, and the exit code.
  @Test(
    arguments: [("Kami", 64), ("a b", 64), ("../x", 64), ("", 64), ("simpan", 64), ("-x", 64), ("a--b", 64)]
      as [(String, Int32)])
  func `a name that calls no template is refused`(name: String, status: Int32) throws {
    let program = try program()
    let result = try program.run("templat", "simpan", "rapat.rembuk", name)
    #expect(result.status == status && result.output == "")
    #expect(try program.contents == ["rapat.rembuk"])
  }

  @Test func `one that is there is not overwritten, and a slip in one is told with its line`() throws {
    let program = try program()
    #expect(try program.run("templat", "simpan", "rapat.rembuk", "kami", "--tanpa-peserta").status == 0)
    let path = program.path("data/rembuk/templat/kami.toml")
    #expect(try !String(contentsOfFile: path, encoding: .utf8).contains("[[peserta]]"))
    #expect(try program.run("templat", "simpan", "rapat.rembuk", "kami").status == 73)
    var text = try String(contentsOfFile: path, encoding: .utf8)
    text = text.replacing("[rapat]\n", with: "[rapat]\nkuorum = \"semua\"\n")
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    let line =
      try #require(text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "kuorum = \"semua\""))
      + 1
    let result = try program.run("baru", "b.rembuk", "--templat", "kami")
    #expect(result.status == 65 && result.errors.contains("kami:\(line): rapat.kuorum: "))
    let listed = try program.run("templat")
    #expect(listed.status == 0 && listed.lines.first == "kami\t-" && listed.errors.contains("kami:\(line): "))
  }

  @Test func `a roster that no template can hold is told, not cut`() throws {
    let program = try program()
    let rows = (1...1200).map { "Contoh \($0),Kader" }
    _ = try program.run("hadir", "impor", "rapat.rembuk", "-", input: "Nama,Jabatan\n" + rows.joined(separator: "\n"))
    let result = try program.run("templat", "simpan", "rapat.rembuk", "kami")
    #expect(result.status == 65 && result.errors.contains("--tanpa-peserta"))
    #expect(try program.contents == ["rapat.rembuk"])
  }
}
