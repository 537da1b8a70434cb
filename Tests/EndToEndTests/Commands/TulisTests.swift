import Foundation
import Testing

@Suite struct TulisTests {
  private static let base = "2026-01-21-rapat-uji-notula"

  @Test func `one path a line, and the papers can be read by others`() throws {
    let program = try Program().meeting()
    _ = try program.run(
      "catat", "rapat.rembuk", input: "@peserta \"Kami siap mendukung\"\n! pendampingan balita @KPM >30 Juni 2026\n")
    let result = try program.run("tulis", "rapat.rembuk", "--dokumen", "notula")
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
    let result = try program.run("tulis", "arsip/rapat.rembuk", "--dokumen", "notula", "--format", "txt")
    #expect(result.lines == ["arsip/\(Self.base).txt"])
  }

  @Test func `drafts replace drafts, and a sealed paper stays`() throws {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: "satu\n/tutup\n")
    let names = ["pdf", "docx", "html", "md", "txt"].map { "\(Self.base).\($0)" }
    #expect(try program.run("tulis", "rapat.rembuk", "--dokumen", "notula").lines == names)
    #expect(try program.run("tulis", "rapat.rembuk", "--dokumen", "notula").lines == names)
    _ = try program.run("catat", "rapat.rembuk", input: "/sahkan\n")
    #expect(try program.run("tulis", "rapat.rembuk", "--dokumen", "notula").lines == names)
    let sealed = try names.map { try Data(contentsOf: URL(fileURLWithPath: program.path($0))) }
    let second = try program.run("tulis", "rapat.rembuk", "--dokumen", "notula").lines
    #expect(second == ["pdf", "docx", "html", "md", "txt"].map { "\(Self.base)-rev2.\($0)" })
    #expect(
      try program.run("tulis", "rapat.rembuk", "--dokumen", "notula", "--format", "txt").lines == [
        "\(Self.base)-rev3.txt"
      ])
    #expect(try names.map { try Data(contentsOf: URL(fileURLWithPath: program.path($0))) } == sealed)
  }

  @Test(arguments: ["pdf", "docx", "html", "md", "txt"])
  func `whichever format was written after sealing, the next writing has the next number in all`(format: String) throws
  {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: "satu\n/tutup\n")
    _ = try program.run("tulis", "rapat.rembuk", "--dokumen", "notula", "--format", "md,txt")
    _ = try program.run("catat", "rapat.rembuk", input: "/sahkan\n")
    #expect(
      try program.run("tulis", "rapat.rembuk", "--dokumen", "notula", "--format", format).lines == [
        "\(Self.base).\(format)"
      ])
    #expect(
      try program.run("tulis", "rapat.rembuk", "--dokumen", "notula", "--format", "md").lines == [
        "\(Self.base)-rev2.md"
      ])
    #expect(
      try program.run("tulis", "rapat.rembuk", "--dokumen", "notula", "--format", "txt,html").lines
        == ["\(Self.base)-rev3.txt", "\(Self.base)-rev3.html"])
  }

  @Test func `an interrupt leaves whole papers and no parts of any`() throws {
    let program = try Program().meeting()
    let lines = (1...150).map { "@Camat butir \($0) tentang pendampingan ibu hamil dan balita di posyandu\n" }
    _ = try program.run("catat", "rapat.rembuk", input: lines.joined())
    let (output, errors) = (Pipe(), Pipe())
    let process = try program.started(
      ["tulis", "rapat.rembuk", "--dokumen", "semua", "--format", "semua"], input: FileHandle.nullDevice,
      output: output,
      errors: errors)
    // The first path is there as soon as its file is; dozens follow.
    let first = output.fileHandleForReading.availableData
    process.interrupt()
    let rest = output.fileHandleForReading.readDataToEndOfFile()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130 && process.terminationReason == .exit)
    #expect(said.contains("Penulisan naskah dibatalkan; "))
    let paths = String(decoding: first + rest, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(Set(try program.contents) == Set(paths + ["rapat.rembuk"]))
    #expect(paths.count < 40)
  }

  @Test func `meetings of one day and title in one folder keep their papers apart`() throws {
    let program = try Program().meeting().meeting("siang.rembuk")
    func written(_ meeting: String) throws -> [String] {
      try program.run("tulis", meeting, "--dokumen", "notula,ringkasan", "--format", "txt,docx").lines
    }
    let plain = ["notula.txt", "notula.docx", "ringkasan.txt"].map { "2026-01-21-rapat-uji-\($0)" }
    let numbered = plain.map { $0.replacing("rapat-uji-", with: "rapat-uji-2-") }
    #expect(try written("rapat.rembuk") == plain)
    #expect(try written("siang.rembuk") == numbered)
    // Each finds its own again, and so does a copy of it.
    _ = try program.run("salin", "siang.rembuk", "salinan.rembuk")
    #expect(try written("rapat.rembuk") == plain)
    #expect(try written("siang.rembuk") == numbered && written("salinan.rembuk") == numbered)
  }

  @Test func `a Word file that somebody has saved is never written over`() throws {
    let program = try Program().meeting()
    let name = "\(Self.base).docx"
    #expect(try program.run("tulis", "rapat.rembuk", "--dokumen", "notula", "--format", "docx").lines == [name])
    #expect(try program.run("tulis", "rapat.rembuk", "--dokumen", "notula", "--format", "docx").lines == [name])
    let save = """
      import sys, docx
      d = docx.Document(sys.argv[1])
      d.add_paragraph("tambahan kantor")
      d.save(sys.argv[1])
      """
    #expect(try program.run("/usr/bin/python3", ["-c", save, program.path(name)]).status == 0)
    let edited = try Data(contentsOf: URL(fileURLWithPath: program.path(name)))
    for _ in 1...2 {
      let next = try program.run("tulis", "rapat.rembuk", "--dokumen", "notula", "--format", "docx,txt").lines
      #expect(next == ["\(Self.base)-rev2.docx", "\(Self.base)-rev2.txt"])
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: program.path(name))) == edited)
  }

  @Test func `without a word the papers that the template names are written`() throws {
    let program = try Program().meeting()
    let result = try program.run("tulis", "rapat.rembuk")
    let names = result.lines.map { $0.replacing("2026-01-21-rapat-uji-", with: "") }
    #expect(result.status == 0 && result.errors == "")
    #expect(names.first == "notula.pdf" && names.last == "tenggat.ics" && Set(names).count == names.count)
    let papers = Set(names.map { $0.split(separator: ".")[0] })
    #expect(
      papers == [
        "notula", "berita-acara", "daftar-hadir", "rtl", "usulan", "komitmen", "surat-pengantar", "laporan",
        "ringkasan",
        "tenggat",
      ])
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

  @Test func `the template says how papers are written, and the command line goes before it`() throws {
    let program = try Program()
    let template = """
      nama = "kami"
      dasar = "rapat-koordinasi"
      [naskah]
      dokumen = ["komitmen", "tenggat"]
      pemisah = "titik-koma"
      kolom = 75
      tenggat_tugas = true

      """
    try template.write(toFile: program.path("kami.toml"), atomically: false, encoding: .utf8)
    #expect(try program.run("baru", "rapat.rembuk", "--templat", "./kami.toml", "--judul", "Rapat Uji").status == 0)
    _ = try program.run("catat", "rapat.rembuk", input: "! data @Camat >30 Juni 2026\n")
    func written(_ options: String...) throws -> String {
      let result = try program.run(Program.executable, ["tulis", "rapat.rembuk"] + options)
      return try result.lines.map { try String(contentsOfFile: program.path($0), encoding: .utf8) }.joined()
    }
    let own = try written("--format", "csv,ics")
    #expect(own.contains("No;") && own.contains("BEGIN:VTODO") && !own.contains("No,"))
    let chosen = try written("--format", "csv,ics", "--pemisah", "koma", "--ics-acara")
    #expect(chosen.contains("No,") && chosen.contains("BEGIN:VEVENT") && !chosen.contains("VTODO"))
    func width(_ options: String...) throws -> Int {
      let text = try written("--dokumen", "notula", "--format", "txt", options.isEmpty ? "--kolom=75" : options[0])
      return text.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0
    }
    #expect(try width() == 75 && width("--kolom=62") == 62)
    let plain = try written("--dokumen", "notula", "--format", "txt").split(whereSeparator: \.isNewline)
    #expect(plain.map(\.count).max() == 75)
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
