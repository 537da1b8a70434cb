import Foundation
import Meeting
import MinutesRendering
import Testing

@testable import rembuk

@Suite struct PapersTests {
  private static let code = "3f9a01c2d4e5"

  /// What a paper of before holds, its format, and the number that the next one gets.
  static let papers: [(content: String, format: PaperFormat, suffix: String)] = [
    ("kode 3f9a01c2d4e5", .txt, "-rev2"), ("/Keywords (kode: 3f9a01c2d4e5)", .pdf, "-rev2"),
    ("/Keywords <FEFF003300660039006100300031006300320064003400650035>", .pdf, "-rev2"),
    ("/Keywords <feff003300660039006100300031006300320064003400650035>", .pdf, "-rev2"),
    ("KONSEP", .txt, ""), ("kode 000000000000", .md, ""),
  ]

  @Test(arguments: papers)
  func `a paper that holds the code was sealed, whatever its format`(
    content: String, format: PaperFormat, suffix: String
  ) throws {
    let folder = try Folder()
    let history = History()
    let papers = Papers(formats: [.md, .txt])
    let names = papers.paths(of: history, in: folder.path)
    let earlier = try #require(Papers(formats: [format]).paths(of: history, in: folder.path).first)
    try content.write(toFile: earlier, atomically: false, encoding: .utf8)
    var written: [String] = []
    try papers.write(history, sealCode: Self.code, into: folder.path) { path, done, _ in
      if done > 0 { written.append(path) }
    }
    let expected = names.map { name in
      let end = name.lastIndex(of: ".") ?? name.endIndex
      return String(name[..<end]) + suffix + String(name[end...])
    }
    #expect(written == expected)
  }

  @Test func `a folder that is not there is told before anything is drawn, by its own name`() throws {
    let folder = try Folder()
    let missing = "\(folder.path)/tiada"
    let error = #expect(throws: ErrorMessage.self) {
      try Papers().write(History(), sealCode: nil, into: missing) { _, _, _ in }
    }
    #expect(error == ErrorMessage(.folderMissing(missing), .cannotCreate))
  }

  @Test func `stopping leaves whole papers and nothing else`() throws {
    let folder = try Folder()
    let papers = Papers(formats: [.md, .txt, .html])
    var told: [Int] = []
    let error = #expect(throws: ErrorMessage.self) {
      try papers.write(History(), sealCode: nil, into: folder.path, goesOn: { told.last != 2 }) { _, done, of in
        told.append(done)
        #expect(of == 3)
      }
    }
    #expect(error == ErrorMessage(.papersStopped(done: 2), .interrupted))
    #expect(told == [0, 1, 2])
    #expect(try folder.contents == ["tanpa-tanggal-tanpa-judul-notula.md", "tanpa-tanggal-tanpa-judul-notula.txt"])
  }

  @Test(arguments: [PaperFormat.pdf, .docx]) func `a long paper stops in its middle, and nothing of it is left`(
    format: PaperFormat
  ) throws {
    let folder = try Folder()
    var asked = 0
    let error = #expect(throws: ErrorMessage.self) {
      try Papers(formats: [format]).write(
        History(), sealCode: nil, into: folder.path,
        goesOn: {
          asked += 1
          return asked < 5
        }
      ) { _, _, _ in }
    }
    #expect(error == ErrorMessage(.papersStopped(done: 0), .interrupted) && asked == 5)
    #expect(try folder.contents == [])
  }
}
