import Foundation
import Testing

/// A meeting, the one two weeks later that goes on from it, and the recap of both.
@Suite struct RekapTests {
  private static let first = """
    /acara 1
    ! @Bidan Desa Kiram pendampingan ibu hamil >30 Januari 2026
    ! @KPM data balita diserahkan >6 Februari 2026
    ! sosialisasi gizi >30 Juni 2026
    ! rapat koordinasi kader >28 Januari 2026
    ~ anggaran transportasi kader
    $ desa:Kiram PMT lokal Rp36,7jt
    $ desa:Kiram jamban sehat
    /sepakat U-1
    /selesai K-4
    /tutup
    /sahkan

    """

  private func program() throws -> Program {
    let program = try Program()
    _ = try program.run("baru", "lama.rembuk", "--tanggal", "2026-01-21", "--judul", "Rapat Pertama")
    let result = try program.run("catat", "lama.rembuk", input: Self.first)
    #expect(result.status == 0, "\(result.errors)")
    return program
  }

  private func listing(_ program: Program, _ arguments: String...) throws -> [String: Any] {
    let result = try program.run(Program.executable, arguments)
    #expect(result.status == 0, "\(result.errors)")
    return try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any] ?? [:]
  }

  @Test func `the next meeting begins with what is open, and the recap counts each chain once`() throws {
    let program = try program()
    let made = try program.run(
      "baru", "baru.rembuk", "--tanggal", "2026-02-04", "--judul", "Rapat Kedua", "--lanjutan", "lama.rembuk",
      "--lanjutan", "lama.rembuk")
    #expect(made.status == 0 && made.output == "")
    #expect(made.errors.contains("Dilanjutkan dari rapat sebelumnya: 3 komitmen, 1 butir ditampung, 1 usulan."))
    let listed = try listing(program, "daftar", "baru.rembuk", "--json")
    #expect(try Schema.load().complaints(about: listed) == [])
    let agenda = try #require(listed["agenda"] as? [[String: Any]])
    #expect(agenda.first?["judul"] as? String == "Tindak lanjut hasil rapat sebelumnya")
    let entries = try #require(listed["entri"] as? [[String: Any]])
    #expect(entries.compactMap { $0["nomor"] as? String } == ["K-1", "K-2", "K-3", "T-1", "U-1"])
    let origin = try #require((entries[0]["asal"] as? [[String: Any]])?.first)
    #expect(origin["rapat"] as? String == "Rapat Pertama" && origin["nomor"] as? String == "K-1")
    let old = try listing(program, "daftar", "lama.rembuk", "--json")
    #expect(origin["kode"] as? String == (old["rapat"] as? [String: Any])?["kode"] as? String)
    let lines = "/acara 1\n/selesai K-1 sudah di tiap desa\n/proses K-2\n/jadwalkan K-3 >15 Juli 2026\n"
    #expect(try program.run("catat", "baru.rembuk", input: lines).status == 0)

    program.environment["REMBUK_SEKARANG"] = "2026-02-10T09:00:00+08:00"
    for files in [["lama.rembuk", "baru.rembuk"], ["baru.rembuk", "lama.rembuk", "baru.rembuk"]] {
      let result = try program.run(Program.executable, ["rekap"] + files + ["--json"])
      let recap = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any] ?? [:]
      #expect(try Schema.load("rekap").complaints(about: recap) == [])
      #expect(
        recap["jumlah"] as? [String: Int] == ["terbuka": 1, "terlambat": 1, "ditepati": 2, "dibatalkan": 0])
      #expect((recap["rapat"] as? [Any])?.count == 2)
      #expect((recap["usulan"] as? [Any])?.count == 2)
      let late = try #require(
        (recap["komitmen"] as? [[String: Any]])?.first { $0["keadaan"] as? String == "terlambat" })
      #expect(late["teks"] as? String == "data balita diserahkan" && late["jumlah_rapat"] as? Int == 2)
    }
    let text = try program.run("recap", "lama.rembuk", "baru.rembuk")
    #expect(text.lines.first == "rekap\tSelasa, 10 Februari 2026\t2 rapat")
    #expect(text.lines[1] == "komitmen\t4\tterbuka 1\tterlambat 1\tditepati 2\tdibatalkan 0")
    #expect(text.lines[3].hasPrefix("terlambat\tK-2\tdata balita diserahkan\tpara KPM\tJumat, 6 Februari 2026"))
  }

  @Test func `what is reported after the meeting carries its real day, in the recap and in the next meeting`() throws {
    let program = try Program()
    _ = try program.run("baru", "lama.rembuk", "--tanggal", "2026-01-21", "--judul", "Rapat Pertama")
    let lines = "/acara 1\n! @KPM data balita >30 Januari 2026\n! sosialisasi gizi >30 Juni 2026\n/tutup\n"
    _ = try program.run("catat", "lama.rembuk", input: lines)
    program.environment["REMBUK_SEKARANG"] = "2026-02-10T09:00:00+08:00"
    #expect(try program.run("catat", "lama.rembuk", input: "/proses K-1 tinggal dua desa\n").status == 0)
    let text = try program.run("rekap", "lama.rembuk").output
    #expect(text.contains("dalam proses: tinggal dua desa (dilaporkan Selasa, 10 Februari 2026)"), "\(text)")
    let recap = try listing(program, "rekap", "lama.rembuk", "--json")
    #expect(try Schema.load("rekap").complaints(about: recap) == [])
    let items = try #require(recap["komitmen"] as? [[String: Any]])
    #expect(items.first { $0["nomor"] as? String == "K-1" }?["dilaporkan"] as? String == "2026-02-10")
    #expect(items.first { $0["nomor"] as? String == "K-2" }?["dilaporkan"] is NSNull)
    let made = try program.run(
      "baru", "baru.rembuk", "--tanggal", "2026-02-18", "--judul", "Rapat Kedua", "--lanjutan", "lama.rembuk")
    #expect(made.status == 0)
    let listed = try listing(program, "daftar", "baru.rembuk", "--json")
    let entry = try #require((listed["entri"] as? [[String: Any]])?.first)
    let station = try #require((entry["asal"] as? [[String: Any]])?.first)
    let report = try #require((station["laporan"] as? [[String: Any]])?.first)
    #expect(report["tanggal"] as? String == "2026-02-10")
  }

  @Test func `the recap is a workbook too, which other programs read`() throws {
    let program = try program()
    let result = try program.run("rekap", "lama.rembuk", "--xlsx", "rekap.xlsx")
    #expect(result.status == 0 && result.output == "rekap.xlsx\n")
    let script = """
      import openpyxl
      for row in openpyxl.load_workbook('rekap.xlsx').active.iter_rows(values_only=True): print(row[1:5])
      """
    let read = try program.run("/usr/bin/python3", ["-c", script])
    #expect(read.output.contains("('komitmen', 'terbuka', 'K-1', 'pendampingan ibu hamil')"), "\(read)")
    #expect(read.output.contains("('usulan', 'disepakati', 'U-1', 'PMT lokal')"), "\(read)")
    #expect(try program.run("rekap", "lama.rembuk", "--xlsx", "x.xlsx", "--json").status == 64)
    #expect(try program.run("rekap", "lama.rembuk", "--xlsx", "tiada/x.xlsx").status == 73)
  }

  @Test(.enabled(if: Program.mayMount, "only root may mount"))
  func `a meeting on a read-only disk is gone on from, and stays as it is`() throws {
    let program = try program()
    try FileManager.default.createDirectory(atPath: program.path("arsip"), withIntermediateDirectories: false)
    try FileManager.default.moveItem(atPath: program.path("lama.rembuk"), toPath: program.path("arsip/lama.rembuk"))
    let script = """
      mount --bind arsip arsip && mount -o remount,bind,ro arsip && \
      "$0" baru baru.rembuk --tanggal 2026-02-04 --lanjutan arsip/lama.rembuk && "$0" rekap arsip/lama.rembuk baru.rembuk
      """
    let result = try program.run("/usr/bin/unshare", ["-m", "/bin/sh", "-c", script, Program.executable])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("3 komitmen, 1 butir ditampung, 1 usulan"))
    #expect(result.output.contains("2 rapat"))
    #expect(try program.contents.contains("baru.rembuk"))
  }

  @Test func `before its date nothing is late`() throws {
    let program = try program()
    program.environment["REMBUK_SEKARANG"] = "2026-01-22T09:00:00+08:00"
    let recap = try listing(program, "rekap", "lama.rembuk", "--json")
    #expect(recap["jumlah"] as? [String: Int] == ["terbuka": 3, "terlambat": 0, "ditepati": 1, "dibatalkan": 0])
  }

  @Test func `what cannot be read is told, and nothing is made`() throws {
    let program = try program()
    let path = program.path("lama.rembuk")
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    while let range = bytes.range(of: Data("transportasi".utf8)) {
      bytes.replaceSubrange(range, with: Data("transportAsi".utf8))
    }
    try bytes.write(to: URL(fileURLWithPath: program.path("rusak.rembuk")))
    for (file, status) in [("rusak.rembuk", 65), ("tiada.rembuk", 66)] as [(String, Int32)] {
      #expect(try program.run("rekap", file).status == status)
      let made = try program.run("baru", "baru.rembuk", "--lanjutan", file)
      #expect(made.status == status && made.errors.contains(file))
      #expect(try !program.contents.contains("baru.rembuk"))
    }
    #expect(try program.run("rekap").status == 64)
  }

  @Test func `a running meeting is gone on from, in a meeting of another kind too`() throws {
    let program = try Program()
    _ = try program.run("baru", "lama.rembuk", "--tanggal", "2026-01-21")
    _ = try program.run("catat", "lama.rembuk", input: "/acara 1\n$ desa:Kiram PMT lokal\n/sepakat U-1\n")
    let made = try program.run(
      "baru", "baru.rembuk", "--templat", "rapat-koordinasi", "--tanggal", "2026-02-05", "--lanjutan", "lama.rembuk")
    #expect(made.status == 0)
    let entries = try #require(
      try listing(program, "daftar", "baru.rembuk", "--json")["entri"] as? [[String: Any]])
    #expect((entries[0]["asal"] as? [[String: Any]])?.first?["status"] as? String == "disepakati")
    #expect(entries[0]["status"] as? String == "diusulkan")
  }
}
