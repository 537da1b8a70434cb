import Foundation
import Testing

@Suite struct ContohTests {
  private static let base = "2026-01-21-rapat-pra-musrenbang-tematik-stunting-tahun-2026-notula"

  @Test func `without a terminal the meeting is run and its papers are written`() throws {
    let program = try Program()
    let result = try program.run("contoh")
    let minutes = ["pdf", "docx", "html", "md", "txt"].map { "\(Self.base).\($0)" }
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.lines.prefix(6) == (["contoh.rembuk"] + minutes).map { "rembuk-contoh/\($0)" }[...])
    let others = ["berita-acara.docx", "daftar-hadir.xlsx", "usulan.pdf", "ringkasan.txt", "tenggat.ics"]
    for name in others { #expect(result.lines.contains { $0.hasSuffix(name) }, "\(name)") }
    let made = try FileManager.default.contentsOfDirectory(atPath: program.path("rembuk-contoh"))
    #expect(made.map { "rembuk-contoh/\($0)" }.sorted() == result.lines.sorted())
    let text = try program.run("/usr/bin/pdftotext", ["-layout", "rembuk-contoh/\(Self.base).pdf", "-"]).output
    for words in ["CONTOH – BUKAN DOKUMEN RESMI", "18,8 persen", "Hj. Emma Susanty", "Gedung Pokogonco Achmad"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(try program.run("periksa", "rembuk-contoh/contoh.rembuk").status == 0)
  }

  @Test func `a second run replaces what the first made, and nothing else`() throws {
    let program = try Program()
    let first = try program.run("demo", "tes")
    try "catatan saya".write(toFile: program.path("tes/saya.txt"), atomically: false, encoding: .utf8)
    _ = try program.run("catat", "tes/contoh.rembuk", input: "tambahan\n")
    let second = try program.run("contoh", "tes")
    #expect(second == first)
    #expect(try program.entries("tes/contoh.rembuk").allSatisfy { $0["teks"] as? String != "tambahan" })
    #expect(try String(contentsOfFile: program.path("tes/saya.txt"), encoding: .utf8) == "catatan saya")
  }

  @Test(arguments: ["contoh.rembuk", "\(base).pdf", "\(base).txt"])
  func `a folder with others' files of those names is left alone`(name: String) throws {
    let program = try Program()
    try FileManager.default.createDirectory(atPath: program.path("tes"), withIntermediateDirectories: false)
    try "milik orang".write(toFile: program.path("tes/\(name)"), atomically: false, encoding: .utf8)
    let result = try program.run("contoh", "tes")
    #expect(result.status == 73)
    #expect(result.output == "")
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("tes")) == [name])
    #expect(try String(contentsOfFile: program.path("tes/\(name)"), encoding: .utf8) == "milik orang")
  }

  @Test func `what the first run could not finish is no sample, and gone after the next`() throws {
    let program = try Program()
    try FileManager.default.createDirectory(atPath: program.path("tes"), withIntermediateDirectories: false)
    _ = try program.meeting("tes/.contoh.rembuk.tmp")
    #expect(try program.run("contoh", "tes").status == 0)
    let made = try FileManager.default.contentsOfDirectory(atPath: program.path("tes"))
    #expect(made.count > 6 && made.allSatisfy { !$0.hasPrefix(".") })
  }

  @Test func `a meeting of one's own under the sample's name is left alone`() throws {
    let program = try Program().meeting("contoh.rembuk")
    #expect(try program.run("contoh", ".").status == 73)
    #expect((try program.listing("contoh.rembuk")["rapat"] as? [String: Any])?["judul"] as? String == "Rapat Uji")
  }

  @Test func `a folder that cannot be made is told`() throws {
    let program = try Program()
    try "x".write(toFile: program.path("berkas"), atomically: false, encoding: .utf8)
    #expect(try program.run("contoh", "berkas/tes").status == 73)
  }
}
