import Foundation
import Testing

@Suite struct SalinTests {
  @Test func `a meeting is copied whole while another program writes into it`() throws {
    let program = try Program().meeting()
    let lines = (1...200).map { "baris \($0)" }.joined(separator: "\n")
    try lines.write(toFile: program.path("baris"), atomically: false, encoding: .utf8)
    let null = FileHandle.nullDevice
    let writer = try program.started(
      ["catat", "rapat.rembuk", "--dari", "baris"], input: null, output: null, errors: null)
    var copies: [String] = []
    while writer.isRunning {
      let name = "salinan-\(copies.count).rembuk"
      #expect(try program.run("salin", "rapat.rembuk", name).status == 0)
      copies.append(name)
    }
    writer.waitUntilExit()
    #expect(!copies.isEmpty)
    for name in copies {
      #expect(try program.run("periksa", name).status == 0)
      let texts = try program.entries(name).compactMap { $0["teks"] as? String }
      #expect(texts == texts.indices.map { "baris \($0 + 1)" })
    }
    #expect(try program.entries().count == 200)
    #expect(try program.contents.filter { $0.hasSuffix("-wal") || $0.hasPrefix(".") } == [])
  }

  @Test func `what is there is not overwritten, and what is missing is told`() throws {
    let program = try Program().meeting()
    try "penting".write(toFile: program.path("tujuan"), atomically: false, encoding: .utf8)
    let result = try program.run("salin", "rapat.rembuk", "tujuan")
    #expect(result.status == 73)
    #expect(result.errors == "rembuk: tujuan sudah ada dan tidak ditimpa. Pilih nama lain.\n")
    #expect(try program.run("copy", "tiada.rembuk", "b").status == 66)
    #expect(try program.run("salin", "rapat.rembuk", "tiada/b").status == 73)
    #expect(try program.run("salin", "tujuan", "b").status == 65)
    #expect(try program.contents == ["rapat.rembuk", "tujuan"])
  }
}
