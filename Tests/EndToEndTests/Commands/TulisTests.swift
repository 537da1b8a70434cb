import Foundation
import Testing

@Suite struct TulisTests {
  private static let base = "2026-01-21-rapat-uji-notula"

  @Test func `one path a line, and the papers can be read by others`() throws {
    let program = try Program().meeting()
    _ = try program.run(
      "catat", "rapat.rembuk", input: "@peserta \"Kami siap mendukung\"\n! pendampingan balita @KPM >30 Juni 2026\n")
    let result = try program.run("tulis", "rapat.rembuk")
    #expect(result.status == 0)
    #expect(result.lines == ["pdf", "html", "md", "txt"].map { "\(Self.base).\($0)" })
    let text = try program.run("/usr/bin/pdftotext", ["-layout", "\(Self.base).pdf", "-"]).output
    for words in ["NOTULA", "KONSEP", "Rabu, 21 Januari 2026", "Kami siap mendukung", "30 Juni 2026"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(try program.run("/usr/bin/tidy", ["-q", "-e", "\(Self.base).html"]).status == 0)
    for name in result.lines {
      let mode = try FileManager.default.attributesOfItem(atPath: program.path(name))[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(name)")
    }
    #expect(try program.contents.filter { $0.hasPrefix(".") } == [])
  }

  @Test func `the minutes tell when the meeting stood still, who led it when, and who came for another`() throws {
    let program = try Program().meeting()
    let lines = """
      /pimpinan @Camat
      [09.05] /hadir @Sekretaris Kecamatan
      [09.05] /hadir Sekretaris Desa Lihung; Sekretaris Desa mewakili @Pambakal Desa Lihung
      [09.10] /acara 6
      [10.15] /pimpinan @Sekretaris Kecamatan
      [10.30] /skors 15
      [10.50] /skors cabut
      @Sekretaris Desa Lihung kami siap
      /tunda 7
      [11.05] /pulang @Sekretaris Kecamatan

      """
    #expect(try program.run("catat", "rapat.rembuk", input: lines).status == 0)
    _ = try program.run("tulis", "rapat.rembuk", "--format", "txt")
    let text = try String(contentsOfFile: program.path("\(Self.base).txt"), encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      "Rapat diskors pukul 10.30 s.d. 10.50 WITA",
      "Ketua: Camat; sejak pukul 10.15 WITA digantikan oleh Sekretaris Kecamatan", "7. Usulan (ditunda)",
      "2 orang dari ", " yang diundang, 1 di antaranya mewakili: Perangkat Kecamatan 1, Pambakal 1 (daftar",
      "Sekretaris Desa Lihung (Sekretaris Desa, mewakili Pambakal Desa Lihung) menyampaikan: Kami siap.",
    ] { #expect(text.contains(words), "\(words)\n\(text)") }
  }

  @Test func `formats and folder are chosen`() throws {
    let program = try Program().meeting()
    try FileManager.default.createDirectory(atPath: program.path("naskah"), withIntermediateDirectories: false)
    let result = try program.run("write", "rapat.rembuk", "--dokumen", "notula", "--format", "txt,md", "--ke", "naskah")
    #expect(result.lines == ["naskah/\(Self.base).txt", "naskah/\(Self.base).md"])
    let missing = try program.run("tulis", "rapat.rembuk", "--ke", "tiada")
    #expect(missing.status == 73)
    #expect(missing.errors == "rembuk: Folder tiada tidak ada. Buat foldernya dahulu, lalu ulangi.\n")
    #expect(try program.run("tulis", "rapat.rembuk", "--format", "docx").status == 64)
    #expect(try program.run("tulis", "rapat.rembuk", "--dokumen", "surat").status == 64)
  }

  @Test func `papers lie beside the meeting, wherever the program is called`() throws {
    let program = try Program()
    try FileManager.default.createDirectory(atPath: program.path("arsip"), withIntermediateDirectories: false)
    try program.meeting("arsip/rapat.rembuk")
    let result = try program.run("tulis", "arsip/rapat.rembuk", "--format", "txt")
    #expect(result.lines == ["arsip/\(Self.base).txt"])
  }

  @Test func `drafts replace drafts, and a sealed paper stays`() throws {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: "satu\n/tutup\n")
    let names = ["pdf", "html", "md", "txt"].map { "\(Self.base).\($0)" }
    #expect(try program.run("tulis", "rapat.rembuk").lines == names)
    #expect(try program.run("tulis", "rapat.rembuk").lines == names)
    _ = try program.run("catat", "rapat.rembuk", input: "/sahkan\n")
    #expect(try program.run("tulis", "rapat.rembuk").lines == names)
    let sealed = try names.map { try Data(contentsOf: URL(fileURLWithPath: program.path($0))) }
    let second = try program.run("tulis", "rapat.rembuk").lines
    #expect(second == ["pdf", "html", "md", "txt"].map { "\(Self.base)-rev2.\($0)" })
    #expect(try program.run("tulis", "rapat.rembuk", "--format", "txt").lines == ["\(Self.base)-rev3.txt"])
    #expect(try names.map { try Data(contentsOf: URL(fileURLWithPath: program.path($0))) } == sealed)
  }

  @Test(arguments: ["pdf", "html", "md", "txt"])
  func `whichever format was written after sealing, the next writing has the next number in all`(format: String) throws
  {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: "satu\n/tutup\n")
    _ = try program.run("tulis", "rapat.rembuk", "--format", "md,txt")
    _ = try program.run("catat", "rapat.rembuk", input: "/sahkan\n")
    #expect(try program.run("tulis", "rapat.rembuk", "--format", format).lines == ["\(Self.base).\(format)"])
    #expect(try program.run("tulis", "rapat.rembuk", "--format", "md").lines == ["\(Self.base)-rev2.md"])
    #expect(
      try program.run("tulis", "rapat.rembuk", "--format", "txt,html").lines
        == ["\(Self.base)-rev3.txt", "\(Self.base)-rev3.html"])
  }
}
