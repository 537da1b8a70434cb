import Facilitator
import Foundation
import Meeting
import SessionFile
import TestKit
import Testing

@testable import rembuk

/// Whatever a meeting is called, the names that the program makes of it can be taken to any computer.
@Suite struct PortableNamesTests {
  static let titles =
    HostileText.all.map(\.text) + [
      "CON", "nul", "COM1", "aux.", "lpt9.txt", "PRN ", "Rapat.", "RAPAT", "rapat", "", "…", "一二三",
      String(repeating: "panjang ", count: 200), "a/b\\c:d*e?f\"g<h>i|j", "\u{0}\u{1}\u{7F}", "..",
    ]

  @Test(arguments: titles) func `a new meeting, its papers, their copies and revisions have names that go anywhere`(
    title: String
  ) throws {
    let folder = try Folder()
    let environment = ProgramEnvironment(variables: ["REMBUK_SEKARANG": "2026-01-21T09:00:00+08:00"])
    var opening = MeetingOpening(environment: environment, words: Indonesian())
    opening.folder = folder.path
    // The second of the same name gets a number.
    for _ in 1...2 { try opening.open(.new(template: "rapat-koordinasi", title: title)).file.close() }
    let meeting = try #require(try folder.contents.first)
    let file = try SessionFile(opening: "\(folder.path)/\(meeting)")
    defer { file.close() }
    var papers = Papers(kinds: Papers.Kind.allCases, formats: PaperFormat.allCases)
    papers.choices.attendance.isBlank = true
    let paths = papers.paths(of: file.history, in: folder.path)
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count && paths.count > 60)
    try Papers(kinds: [.summary, .deadlines]).write(file.history, sealCode: nil, into: folder.path) { _, _, _ in }
    try FileManager.default.createDirectory(atPath: "\(folder.path)/salinan", withIntermediateDirectories: false)
    let written = try folder.contents.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".ics") }
    #expect(written.count == 2)
    try PaperCopy.copy(written.map { "\(folder.path)/\($0)" }, to: "\(folder.path)/salinan")
    let made = try folder.contents + FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/salinan")
    for name in made + paths.map({ String($0.dropFirst(folder.path.count + 1)) }) {
      #expect(PortableName.complaint(about: name) == nil, "\(name)")
      // Room for "-ralat1", "-rev2" and what stands behind it on a disk that counts less than 255.
      #expect(name.utf8.count <= 140, "\(name)")
    }
  }
}
