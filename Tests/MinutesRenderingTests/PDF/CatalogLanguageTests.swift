import Testing

@testable import MinutesRendering

@Suite struct CatalogLanguageTests {
  private func file(startxref: Int, after: String = "") -> [UInt8] {
    Array(
      "%PDF-1.4\n1 0 obj\n<< /Type /Catalog\n>>\nendobj\n\(after)xref\n0 1\ntrailer\nstartxref\n\(startxref)\n%%EOF\n"
        .utf8)
  }

  @Test func theTableMovesByWhatIsAdded() {
    let written = String(decoding: addLanguage("id", to: file(startxref: 45)), as: UTF8.self)
    #expect(written.contains("<< /Type /Catalog\n   /Lang (id)\n"))
    let offset = written.split(separator: "\n").suffix(2).first.flatMap { Int($0) } ?? 0
    #expect(written.utf8.dropFirst(offset).starts(with: "xref".utf8))
  }

  @Test(arguments: [0, 44, 46, 999, -1])
  func aFileOfAnotherShapeIsLeftAlone(_ offset: Int) {
    #expect(addLanguage("id", to: file(startxref: offset)) == file(startxref: offset))
    #expect(addLanguage("id", to: []) == [])
  }

  @Test func anObjectAfterTheCatalogueWouldMove() {
    let bytes = file(startxref: 60, after: "2 0 obj\nendobj\n")
    #expect(addLanguage("id", to: bytes) == bytes)
  }
}
