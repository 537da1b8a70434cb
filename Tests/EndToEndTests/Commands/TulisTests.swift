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
    #expect(result.lines == ["pdf", "docx", "html", "md", "txt"].map { "\(Self.base).\($0)" })
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
    #expect(try program.run("tulis", "rapat.rembuk", "--format", "odt").status == 64)
    let unfit = try program.run("tulis", "rapat.rembuk", "--dokumen", "tenggat", "--format", "pdf")
    #expect(unfit.status == 64 && unfit.errors.contains("Tidak ada naskah"))
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
    let names = ["pdf", "docx", "html", "md", "txt"].map { "\(Self.base).\($0)" }
    #expect(try program.run("tulis", "rapat.rembuk").lines == names)
    #expect(try program.run("tulis", "rapat.rembuk").lines == names)
    _ = try program.run("catat", "rapat.rembuk", input: "/sahkan\n")
    #expect(try program.run("tulis", "rapat.rembuk").lines == names)
    let sealed = try names.map { try Data(contentsOf: URL(fileURLWithPath: program.path($0))) }
    let second = try program.run("tulis", "rapat.rembuk").lines
    #expect(second == ["pdf", "docx", "html", "md", "txt"].map { "\(Self.base)-rev2.\($0)" })
    #expect(try program.run("tulis", "rapat.rembuk", "--format", "txt").lines == ["\(Self.base)-rev3.txt"])
    #expect(try names.map { try Data(contentsOf: URL(fileURLWithPath: program.path($0))) } == sealed)
  }

  @Test(arguments: ["pdf", "docx", "html", "md", "txt"])
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

  @Test func `a Word file that somebody has saved is never written over`() throws {
    let program = try Program().meeting()
    let name = "\(Self.base).docx"
    #expect(try program.run("tulis", "rapat.rembuk", "--format", "docx").lines == [name])
    #expect(try program.run("tulis", "rapat.rembuk", "--format", "docx").lines == [name])
    let save = """
      import sys, docx
      d = docx.Document(sys.argv[1])
      d.add_paragraph("tambahan kantor")
      d.save(sys.argv[1])
      """
    #expect(try program.run("/usr/bin/python3", ["-c", save, program.path(name)]).status == 0)
    let edited = try Data(contentsOf: URL(fileURLWithPath: program.path(name)))
    for _ in 1...2 {
      let next = try program.run("tulis", "rapat.rembuk", "--format", "docx,txt").lines
      #expect(next == ["\(Self.base)-rev2.docx", "\(Self.base)-rev2.txt"])
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: program.path(name))) == edited)
  }

  @Test func `the whole set is one command, every paper in its usual formats`() throws {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: "! data @KPM >30 Juni 2026\n$ desa:Kiram =cmd() PMT Rp36,7jt\n")
    let result = try program.run("tulis", "rapat.rembuk", "--dokumen", "semua")
    #expect(result.status == 0 && result.errors == "")
    let names = Set(result.lines.map { $0.replacing("2026-01-21-rapat-uji-", with: "") })
    #expect(
      names.isSuperset(of: [
        "notula.docx", "daftar-hadir.pdf", "usulan.xlsx", "tenggat.ics", "arsip.json", "ringkasan.txt",
      ]))
    #expect(names.count == result.lines.count && names.count > 25)
    for name in result.lines {
      #expect(try !Data(contentsOf: URL(fileURLWithPath: program.path(name))).isEmpty, "\(name)")
    }
    let archive = try Data(contentsOf: URL(fileURLWithPath: program.path("2026-01-21-rapat-uji-arsip.json")))
    #expect(try Schema.load("arsip").complaints(about: JSONSerialization.jsonObject(with: archive)) == [])
  }

  @Test func `the blank attendance list is for the door, one sheet or one a group`() throws {
    let program = try Program().meeting()
    let name = "2026-01-21-rapat-uji-daftar-hadir-kosong"
    let result = try program.run(
      "tulis", "rapat.rembuk", "--dokumen", "daftar-hadir", "--kosong", "--per-unsur", "--format", "pdf,docx,xlsx")
    #expect(result.lines == ["\(name).pdf", "\(name).docx", "\(name).xlsx"])
    let read = """
      import sys, openpyxl
      sheet = openpyxl.load_workbook(sys.argv[1]).active
      for row in sheet.iter_rows(values_only=True): print("|".join("" if cell is None else str(cell) for cell in row))
      """
    let cells = try program.run("/usr/bin/python3", ["-c", read, program.path("\(name).xlsx")]).lines
    #expect(cells.contains { $0.contains("|Pambakal Desa Kiram|Pambakal||") }, "\(cells)")
    let text = try program.run("/usr/bin/pdftotext", ["-layout", "\(name).pdf", "-"]).output
    #expect(text.contains("UNSUR PAMBAKAL") && text.contains("Tanda Tangan") && !text.contains("KONSEP"))
  }

  @Test(arguments: [("koma", ","), (";", ";"), ("tab", "\t")])
  func `a table is written as CSV with the cells apart as asked`(word: String, separator: String) throws {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: "$ desa:Kiram =cmd() PMT Rp36,7jt\n")
    let result = try program.run(
      "tulis", "rapat.rembuk", "--dokumen", "usulan", "--format", "csv", "--pemisah", word)
    let text = try String(contentsOfFile: program.path(try #require(result.lines.first)), encoding: .utf8)
    #expect(text.contains(["No", "Tgl Usul", "Tgl Pengajuan", "Pengusul"].joined(separator: separator)))
    #expect(text.contains("\(separator)'=cmd() PMT"))
  }

  @Test func `deadlines are events, or tasks where that is asked for`() throws {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: "! data @KPM >30 Juni 2026\n")
    for (flags, component) in [([], "BEGIN:VEVENT"), (["--ics-tugas"], "BEGIN:VTODO")] {
      let result = try program.run(Program.executable, ["tulis", "rapat.rembuk", "--dokumen", "tenggat"] + flags)
      let text = try String(contentsOfFile: program.path(try #require(result.lines.first)), encoding: .utf8)
      #expect(text.contains(component))
    }
  }
}
