import Foundation
import Testing

@Suite struct PeriksaTests {
  @Test func `a sound file is said to be sound`() throws {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: "satu\ndua\n")
    let result = try program.run("periksa", "rapat.rembuk")
    #expect(result.status == 0 && result.errors == "")
    #expect(result.lines == ["utuh\t3 perubahan"])
    #expect(try program.run("periksa", "rapat.rembuk", "--kode", "0123456789ab").status == 65)
  }

  @Test func `an altered word is found`() throws {
    let program = try Program().meeting()
    _ = try program.run("catat", "rapat.rembuk", input: "anggaran disetujui\n")
    let path = program.path("rapat.rembuk")
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    while let range = bytes.range(of: Data("disetujui".utf8)) {
      bytes.replaceSubrange(range, with: Data("ditolakan".utf8))
    }
    try bytes.write(to: URL(fileURLWithPath: path))
    let result = try program.run("periksa", "rapat.rembuk")
    #expect(result.status == 65)
    #expect(result.lines == ["rusak\tperubahan ke-2 tidak cocok dengan segelnya; isinya diubah di luar Rembuk"])
    let opening = try program.run("daftar", "rapat.rembuk")
    #expect(opening.status == 65 && opening.output == "")
  }
}
