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

  @Test func mendedEntriesStandWhereTheyBelongNow() throws {
    let commitment = Entry.Matter.commitment(Commitment())
    let note = Entry.Matter.note(Note())
    func body(_ text: String, _ matter: Entry.Matter) -> Entry.Body { Entry.Body(text: text, matter: matter) }
    let record = Record(
      of: try Fixture.session([
        Fixture.note("satu dan dua"), Fixture.note("tiga"), Fixture.note("janji"), Fixture.entry("kata", commitment),
        Fixture.note("pindahan", in: "diskusi"), Fixture.note("kembar"),
        .split(
          "satu dan dua", revision: 0, body: body("satu", note), typed: "",
          new: NewEntry(id: "dua", body: body("dua", note), typed: "")),
        .revise("janji", revision: 0, body: body("janji", commitment), typed: ""),
        .revise("kata", revision: 0, body: body("kata", note), typed: ""),
        .move("pindahan", to: "usulan"),
        .join("tiga", revision: 0, with: "kembar", otherRevision: 0, body: body("tiga; kembar", note), typed: ""),
      ]))
    #expect(record.commitments.map(\.text) == ["janji"])
    // Nothing ran when the commitment was made that is a note by now.
    #expect(record.closing.map(\.text) == ["kata"])
    #expect(record.discussion.map(\.item.id) == ["diskusi", "usulan"])
    #expect(record.discussion.map { $0.remarks.map(\.text) } == [["satu", "dua", "tiga; kembar"], ["pindahan"]])
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
