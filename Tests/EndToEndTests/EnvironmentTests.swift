import Foundation
import Testing

@Suite struct EnvironmentTests {
  @Test func `without home, language and terminal everything works`() throws {
    let program = try Program()
    program.environment = [:]
    #expect(try program.run("baru", "rapat.rembuk").status == 0)
    #expect(try program.run("catat", "rapat.rembuk", input: "“gizi” – ✓\n").status == 0)
    #expect(try program.entries().map { $0["teks"] as? String } == ["“gizi” – ✓"])
    #expect(try program.run("templat").status == 0)
    #expect(try program.run("contoh").status == 0)
  }

  @Test(arguments: ["besok", "2026-01-21", "2026-13-01T00:00:00Z"])
  func `a now that is no moment is a slip`(now: String) throws {
    let program = try Program()
    program.environment["REMBUK_SEKARANG"] = now
    let result = try program.run("baru", "rapat.rembuk")
    #expect(result.status == 64)
    #expect(result.errors.contains("REMBUK_SEKARANG=\(now)"))
    #expect(try program.contents == [])
  }

  @Test func `the shipped templates and themes are listed and printed`() throws {
    let program = try Program()
    #expect(
      try program.run("templat").lines.map { $0.split(separator: "\t")[0] } == [
        "pra-musrenbang-stunting", "musrenbang-kecamatan", "rembuk-stunting-desa", "rapat-koordinasi",
      ])
    #expect(
      try program.run("tampilan").lines.map { $0.split(separator: "\t")[0] } == [
        "sasirangan", "kertas", "papan-tulis", "proyektor", "mono",
      ])
    let text = try program.run("templat", "rapat-koordinasi").output
    #expect(text.contains("nama = \"rapat-koordinasi\""))
    try text.write(toFile: program.path("salinan.toml"), atomically: false, encoding: .utf8)
    #expect(try program.run("baru", "rapat.rembuk", "--templat", "salinan.toml").status == 0)
    let missing = try program.run("tampilan", "tiada")
    #expect(missing.status == 66)
    #expect(
      missing.errors == "rembuk: Tampilan tiada tidak ada. Yang ada: sasirangan, kertas, papan-tulis, proyektor, mono\n"
    )
  }

  @Test func `results that cannot be written are no success`() throws {
    let program = try Program().meeting()
    let script =
      "\"$0\" daftar rapat.rembuk > /dev/full; echo $?; echo satu | \"$0\" catat rapat.rembuk > /dev/full; echo $?"
    #expect(try program.run("/bin/sh", ["-c", script, Program.executable]).lines == ["74", "74"])
    #expect(try program.entries().count == 1)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `scripts for completing words stay as they are`(shell: String) throws {
    let script = try Program().run("--generate-completion-script", shell)
    #expect(script.status == 0 && script.output.contains("catat"))
  }

  @Test func `escape sequences reach neither the terminal nor a paper`() throws {
    let program = try Program()
    let evil = "Rapat \u{1B}]0;judul\u{7}\u{1B}[2J Uji"
    #expect(try program.run("baru", "r\u{1B}[2J.rembuk", "--judul", evil, "--tempat", "\u{9B}31m Aula").status == 0)
    let name = try #require(program.contents.first)
    _ = try program.run("catat", name, input: "catatan \u{1B}[31mmerah\n/rapat pimpinan \u{1B}[31mKetua\n")
    var printed = ""
    for arguments in [
      ["daftar", name], ["daftar", name, "--json"], ["tulis", name, "--format", "txt,md,html"],
      ["catat", "x\u{1B}[2J"],
    ] {
      let result = try program.run(Program.executable, arguments)
      printed += result.output + result.errors
    }
    for paper in try program.contents where paper.hasSuffix("txt") || paper.hasSuffix("md") || paper.hasSuffix("html") {
      printed += try String(contentsOfFile: program.path(paper), encoding: .utf8)
    }
    #expect(printed.contains("Rapat"))
    #expect(!printed.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x07 || $0.value == 0x9B })
    #expect(try program.run("baru", "b.rembuk", "--judul", "\u{1B}\u{7} ").status == 64)
  }
}
