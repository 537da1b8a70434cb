import Testing

@testable import SessionFile

@Suite struct DraftTests {
  @Test func `each seat finds its own line again`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    try file.saveDraft("! pendampingan @Bid", seat: "Sekretaris")
    try file.saveDraft("@peserta", seat: "Notulis")
    try file.saveDraft("! pendampingan @Bidan", seat: "Sekretaris")
    file.close()
    let again = try SessionFile(opening: file.path)
    #expect(try again.draft(seat: "Sekretaris") == "! pendampingan @Bidan")
    #expect(try again.draft(seat: "Notulis") == "@peserta")
    #expect(try again.draft(seat: "Ketua") == "")
    try again.saveDraft("", seat: "Notulis")
    #expect(try again.draft(seat: "Notulis") == "")
  }

  @Test func `a line that is stored leaves the draft in the same stroke`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    try file.saveDraft("catatan ke-1", seat: "Sekretaris")
    _ = try file.commit([.note(1)], at: .opening, after: 1, draft: "catatan ke-")
    #expect(try file.draft(seat: "Sekretaris") == "catatan ke-")
    _ = try file.commit([.note(2)], at: .opening, after: 2)
    #expect(try file.draft(seat: "Sekretaris") == "catatan ke-")
    #expect(throws: SessionFileError.refused(.notClosed)) {
      try file.commit([.legalise], at: .opening, after: 3, draft: "")
    }
    #expect(try file.draft(seat: "Sekretaris") == "catatan ke-")
  }

  @Test func `a legalised meeting keeps no draft`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    _ = try file.commit([.close, .legalise], at: .opening, after: 1)
    #expect(throws: SessionFileError.refused(.sealed)) { try file.saveDraft("x", seat: "Sekretaris") }
    #expect(try file.draft(seat: "Sekretaris") == "")
  }
}
