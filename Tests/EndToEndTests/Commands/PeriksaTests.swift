import Foundation
import Testing

@Suite struct PeriksaTests {
  @Test func `a meeting that others may open is told to be, with what to do`() throws {
    let program = try Program().meeting()
    #expect(try program.run("periksa", "rapat.rembuk").errors == "")
    chmod(program.path("rapat.rembuk"), 0o644)
    let result = try program.run("periksa", "rapat.rembuk")
    #expect(result.status == 0)
    #expect(result.errors.contains("chmod 600 rapat.rembuk"))
  }

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

  /// The lines of `periksa` after a meeting was legalised and corrected once.
  private func corrected() throws -> (Program, [String]) {
    let program = try Program().meeting()
    let lines = "data Kiran\n/tutup\n/sahkan\n"
    #expect(try program.run("catat", "rapat.rembuk", input: lines).status == 0)
    #expect(try program.run("catat", "rapat.rembuk", input: "satu lagi\n").status == 65)
    let filled = try program.run("catat", "rapat.rembuk", input: "/rapat nomor 400/12/KKI\n")
    #expect(filled.status == 0)
    let ralat = try program.run(
      "catat", "rapat.rembuk", input: "/ralat salah tulis nama desa\ns/Kiran/Kiram/\n/sahkan\n")
    #expect(ralat.status == 0, "\(ralat.errors)")
    return (program, try program.run("periksa", "rapat.rembuk").lines)
  }

  @Test func `every sealing keeps its code, and a paper of each is known by it`() throws {
    let (program, lines) = try corrected()
    #expect(lines.count == 3)
    let codes = lines.dropFirst().compactMap { $0.components(separatedBy: "kode ").last }
    #expect(Set(codes).count == 2)
    #expect(lines[0].hasSuffix("kode \(codes[1])"))
    #expect(lines[1].hasPrefix("pengesahan") && lines[2].hasPrefix("RALAT KE-1"))
    let old = try program.run("periksa", "rapat.rembuk", "--kode", codes[0].uppercased())
    #expect(old.status == 0 && old.lines.last == "cocok\tpengesahan" && old.errors.contains("sudah diralat"))
    let new = try program.run("periksa", "rapat.rembuk", "--kode", codes[1])
    #expect(new.status == 0 && new.lines.last == "cocok\tRALAT KE-1" && new.errors == "")
    #expect(try program.run("periksa", "rapat.rembuk", "--kode", "0123456789ab").status == 65)
  }

  @Test func `the papers say what was corrected and why, and stand beside the first ones`() throws {
    let (program, _) = try corrected()
    let written = try program.run("tulis", "rapat.rembuk", "--dokumen", "notula,berita-acara", "--format", "txt")
    #expect(written.status == 0, "\(written.errors)")
    #expect(written.lines.count == 2 && written.lines.allSatisfy { $0.contains("-ralat1") })
    let minutes = try String(contentsOfFile: program.path(written.lines[0]), encoding: .utf8)
    #expect(minutes.contains("RALAT KE-1"))
    #expect(minutes.contains("salah tulis nama desa"))
    #expect(minutes.contains("Kiran") && minutes.contains("Kiram"))
    let agreement = try String(contentsOfFile: program.path(written.lines[1]), encoding: .utf8)
    #expect(agreement.contains("NOMOR : 400/12/KKI"))
  }

  @Test func `one changed byte in any row breaks the chain`() throws {
    let (program, lines) = try corrected()
    let count = try #require(Int(lines[0].split(separator: "\t")[1].split(separator: " ")[0]))
    let sound = try Data(contentsOf: URL(fileURLWithPath: program.path("rapat.rembuk")))
    // Every row's bytes begin with the moment; in each, one digit of it is another.
    var places: [Data.Index] = []
    var start = sound.startIndex
    while let range = sound.range(of: Data("{\"at\":1".utf8), in: start..<sound.endIndex) {
      places.append(range.upperBound)
      start = range.upperBound
    }
    #expect(places.count >= count)
    for place in places {
      var bytes = sound
      bytes[place] = bytes[place] == UInt8(ascii: "9") ? UInt8(ascii: "8") : bytes[place] + 1
      try bytes.write(to: URL(fileURLWithPath: program.path("ubah.rembuk")))
      let result = try program.run("periksa", "ubah.rembuk")
      #expect(result.status == 65 && result.lines.first?.hasPrefix("rusak") == true)
    }
  }
}
