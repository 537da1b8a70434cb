import Foundation
import Testing

@Suite struct BadFilesTests {
  static let commands = [
    ["catat", "x"], ["tulis", "x"], ["daftar", "x"], ["daftar", "x", "--json"], ["salin", "x", "y"], ["periksa", "x"],
  ]

  @Test(arguments: commands) func `a missing file is told, and nothing is made`(arguments: [String]) throws {
    let program = try Program()
    let result = try program.run(Program.executable, arguments)
    #expect(result.status == 66)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("rembuk: Berkas rapat x tidak ada."))
    #expect(try program.contents == [])
  }

  @Test(arguments: commands) func `what is no session is told, and not changed`(arguments: [String]) throws {
    let program = try Program()
    for content in ["", "bukan rapat", "SQLite format 3\0" + String(repeating: "x", count: 4000)] {
      try content.write(toFile: program.path("x"), atomically: false, encoding: .utf8)
      let result = try program.run(Program.executable, arguments)
      #expect(result.status == 65)
      #expect(result.output == "")
      #expect(result.errors.hasPrefix("rembuk: x bukan berkas rapat Rembuk.") || result.errors.contains("rusak"))
      #expect(try String(contentsOfFile: program.path("x"), encoding: .utf8) == content)
    }
    let folder = try program.run(Program.executable, arguments.map { $0 == "x" ? "." : $0 })
    #expect(folder.status == 65)
    #expect(try program.contents == ["x"])
  }

  @Test(.enabled(if: Program.mayMount, "only root may mount"))
  func `on a read-only medium a meeting is read and not written, also one without a clean exit`() throws {
    let program = try Program().meeting()
    let elsewhere = try Program()
    _ = try program.run("catat", "rapat.rembuk", input: "satu\n")
    // A program that is killed leaves its log behind.
    let input = Pipe()
    let output = Pipe()
    let process = try program.started(
      ["catat", "rapat.rembuk"], input: input, output: output, errors: FileHandle.nullDevice)
    try input.fileHandleForWriting.write(contentsOf: Data("dua\n".utf8))
    _ = output.fileHandleForReading.availableData
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(try program.contents.contains("rapat.rembuk-wal"))
    let script = """
      mount --bind . . && mount -o remount,bind,ro . && cd "$PWD" || exit 99
      "$0" daftar rapat.rembuk; echo "daftar $?"
      echo tiga | "$0" catat rapat.rembuk; echo "catat $?"
      "$0" salin rapat.rembuk "$1/salinan"; echo "salin $?"
      "$0" daftar "$1/salinan"
      "$0" tulis rapat.rembuk; echo "tulis $?"
      "$0" salin rapat.rembuk s.rembuk; echo "salin $?"
      "$0" baru b.rembuk; echo "baru $?"
      "$0" contoh .; echo "contoh $?"
      """
    let result = try program.run(
      "/usr/bin/unshare", ["-m", "/bin/sh", "-c", script, Program.executable, elsewhere.folder])
    let notes = ["C-1\t………\tC-1 · catatan · satu", "C-2\t………\tC-2 · catatan · dua"]
    #expect(result.lines.filter { $0.hasPrefix("C-") } == notes + notes)
    #expect(
      result.lines.filter { $0.contains(" ") && !$0.contains("\t") } == [
        "daftar 0", "catat 77", "salin 0", "tulis 77", "salin 77", "baru 77", "contoh 77",
      ])
    for name in ["s.rembuk", "b.rembuk", "./contoh.rembuk"] {
      let reason = "tidak dapat dibuat: folder atau medianya hanya dapat dibaca. Pilih folder lain."
      #expect(result.errors.contains("rembuk: \(name) \(reason)\n"))
    }
  }

  @Test(.enabled(if: Program.mayMount, "only root may mount"))
  func `on a full disk nothing that was said back is lost`() throws {
    let program = try Program()
    try FileManager.default.createDirectory(atPath: program.path("kecil"), withIntermediateDirectories: false)
    let lines = (1...2000).map { "catatan nomor \($0)" }.joined(separator: "\n")
    try lines.write(toFile: program.path("baris"), atomically: false, encoding: .utf8)
    let script = """
      mount -t tmpfs -o size=600k none kecil && cd kecil || exit 99
      "$0" baru r.rembuk
      "$0" catat r.rembuk --dari ../baris > ../dicatat; echo "catat $?"
      "$0" daftar r.rembuk > ../daftar; echo "daftar $?"
      "$0" periksa r.rembuk > ../periksa; echo "periksa $?"
      "$0" salin r.rembuk s.rembuk; echo "salin $?"
      "$0" tulis r.rembuk --format txt; echo "tulis $?"
      ls -A
      """
    let result = try program.run("/usr/bin/unshare", ["-m", "/bin/sh", "-c", script, Program.executable])
    #expect(result.lines.prefix(5) == ["catat 74", "daftar 0", "periksa 0", "salin 74", "tulis 74"])
    #expect(result.lines.dropFirst(5).allSatisfy { $0.hasPrefix("r.rembuk") })
    let recorded = try String(contentsOfFile: program.path("dicatat"), encoding: .utf8).split(separator: "\n")
    let listed = try String(contentsOfFile: program.path("daftar"), encoding: .utf8).split(separator: "\n")
    #expect(recorded.count > 10)
    #expect(listed.filter { $0.hasPrefix("C-") }.count == recorded.count)
    let next = recorded.count + 1
    #expect(
      result.errors.contains(
        "Kosongkan sebagian, lalu ulangi mulai baris \(next). Baris \(next) dan seterusnya belum dicatat.\n"))
  }

  @Test func `a newer file is read and not written`() throws {
    let program = try Program().meeting()
    let path = program.path("rapat.rembuk")
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    // The schema's version stands at offset 60 of the database's header.
    bytes[63] = 9
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(try program.run("daftar", "rapat.rembuk").status == 0)
    let result = try program.run("catat", "rapat.rembuk", input: "x\n")
    #expect(result.status == 65)
    #expect(result.errors.contains("Rembuk yang lebih baru (skema 9; program ini mengenal sampai 4)"))
    #expect(try program.run("periksa", "rapat.rembuk").status == 65)
  }

  @Test func `an older file is left as it is until something is recorded`() throws {
    let program = try Program().meeting()
    let path = program.path("rapat.rembuk")
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[63] = 1
    try bytes.write(to: URL(fileURLWithPath: path))
    for command in [
      ["daftar", "rapat.rembuk", "--json"], ["periksa", "rapat.rembuk"], ["salin", "rapat.rembuk", "b.rembuk"],
    ] {
      #expect(try program.run(Program.executable, command).status == 0, "\(command)")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    #expect(try Data(contentsOf: URL(fileURLWithPath: program.path("b.rembuk")))[63] == 1)
    #expect(try program.run("catat", "rapat.rembuk", input: "x\n").status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path))[63] == 4)
    #expect(try program.run("periksa", "rapat.rembuk").status == 0)
    #expect(try program.run("catat", "b.rembuk", input: "y\n").status == 0)
  }
}
