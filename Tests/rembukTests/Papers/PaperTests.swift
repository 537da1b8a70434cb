import Foundation
import Meeting
import Testing

@testable import rembuk

@Suite struct PaperTests {
  @Test(arguments: Papers.Kind.allCases)
  func `every kind of paper is written in the formats that suit it and in no other`(kind: Papers.Kind) throws {
    for paper in kind.papers(of: History(), sealCode: nil, PaperChoices()) {
      for format in PaperFormat.allCases {
        let bytes = try paper.bytes(as: format, PaperForm(PaperChoices(), for: Session()))
        #expect((bytes != nil) == paper.formats.contains(format), "\(paper.name).\(format)")
        #expect(bytes?.isEmpty != true, "\(paper.name).\(format)")
      }
      #expect(Set(paper.usualFormats).isSubset(of: paper.formats) && !paper.usualFormats.isEmpty)
    }
  }

  @Test func `names of files say which paper it is`() {
    let names = Papers.Kind.allCases.flatMap { kind in
      kind.papers(of: History(), sealCode: nil, PaperChoices()).map { [kind.rawValue, $0.name] }
    }
    for name in names { #expect(name[0] == name[1]) }
  }
}
