import Meeting
import Testing

@testable import Minutes

@Suite struct RecordTests {
  @Test func notesStandWhereTheirItemBelongs() throws {
    let record = Record(
      of: try Fixture.session([
        Fixture.note("sebelum", in: nil), Fixture.note("usul", in: "usulan"), Fixture.note("buka", in: "buka"),
        Fixture.note("diskusi satu", in: "diskusi"), Fixture.note("tutup", in: "tutup"),
        Fixture.note("diskusi dua", in: "diskusi"), Fixture.note("sesudah", in: nil),
      ]))
    #expect(record.opening.map(\.text) == ["sebelum", "buka"])
    #expect(record.discussion.map(\.item.id) == ["diskusi", "usulan"])
    #expect(record.discussion.map { $0.remarks.map(\.text) } == [["diskusi satu", "diskusi dua"], ["usul"]])
    #expect(record.closing.map(\.text) == ["tutup", "sesudah"])
  }

  @Test func struckEntriesAndInterruptionsAreLeftOut() throws {
    let record = Record(
      of: try Fixture.session([
        Fixture.note("berisik", .interruption), Fixture.note("salah"), Fixture.note("benar"), .strike("salah"),
        Fixture.entry("janji", .commitment(Commitment())), .strike("janji"),
        Fixture.entry("putus", .decision(Decision())), .strike("putus"),
        Fixture.entry("usul", .proposal(Proposal())), .strike("usul"),
        Fixture.entry("tampung", .setAside(by: nil)), .strike("tampung"),
      ]))
    #expect(record.discussion.map { $0.remarks.map(\.text) } == [["benar"]])
    #expect(record.commitments.isEmpty)
    #expect(record.decisions.isEmpty)
    #expect(record.proposals.isEmpty)
    #expect(record.setAside.isEmpty)
  }
}
