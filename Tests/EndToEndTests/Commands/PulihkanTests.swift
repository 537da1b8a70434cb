import Foundation
import Testing

@Suite struct PulihkanTests {
  @Test func `what is readable of a damaged meeting is written anew and what is missing is listed`() throws {
    let program = try Program().meeting()
    let lines = (1...80).map { "catatan ke-\($0) tentang gizi balita" }.joined(separator: "\n")
    #expect(try program.run("catat", "rapat.rembuk", input: lines).status == 0)
    let url = URL(fileURLWithPath: program.path("rapat.rembuk"))
    var bytes = try Data(contentsOf: url)
    // A page with rows behind the middle is gone.
    let page = bytes.count * 3 / 4 / 4096 * 4096
    bytes.replaceSubrange(page..<page + 4096, with: repeatElement(0, count: 4096))
    try bytes.write(to: url)
    #expect(try program.run("periksa", "rapat.rembuk").status == 65)
    let result = try program.run("pulihkan", "rapat.rembuk", "baru.rembuk")
    #expect(result.status == 0)
    #expect(result.lines.first?.hasPrefix("pulih\t") == true)
    #expect(result.lines.contains { $0.hasPrefix("hilang\tperubahan ke-") })
    #expect(try program.run("periksa", "baru.rembuk").status == 0)
    let texts = try program.entries("baru.rembuk").compactMap { $0["teks"] as? String }
    #expect(texts.count > 40 && texts.count < 80)
    #expect(texts.allSatisfy { $0.contains("tentang gizi balita") })
    #expect(try Data(contentsOf: url) == bytes)
  }

  @Test func `what is no meeting and what is in the way are told`() throws {
    let program = try Program().meeting()
    try "bukan rapat".write(toFile: program.path("lain"), atomically: false, encoding: .utf8)
    #expect(try program.run("pulihkan", "lain", "baru").status == 65)
    #expect(try program.run("recover", "rapat.rembuk", "lain").status == 73)
    #expect(try program.run("pulihkan", "tiada", "baru").status == 66)
    #expect(try program.contents.contains("baru") == false)
  }
}
