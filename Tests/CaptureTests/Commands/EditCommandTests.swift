import Meeting
import Testing

@testable import Capture

@Suite struct EditCommandTests {
  private let context = KarangIntan.context(typed: ["! @KPM data dikirim >30 Juni", "catatan"])

  @Test func `the line takes the place of what the entry said`() throws {
    let reading = context.read("/ubah k1 ! @Bidan Desa posyandu dibuka >1 Juli")
    guard case .amend(let revision) = reading.outcome else {
      Issue.record("\(reading.outcome)")
      return
    }
    #expect(revision.number.description == "K-1")
    #expect(revision.body.text == "posyandu dibuka")
    #expect(reading.commitment == Commitment(owners: [.group("bidan")], due: .date("2026-07-01")))
  }

  @Test func `without a sign an entry stays what it is, with another it turns`() {
    #expect(context.read("/ubah K-1 posyandu dibuka >1 Juli").commitment?.due == .date("2026-07-01"))
    #expect(context.read("/edit C-1 ! kirim >1 Juli").commitment?.due == .date("2026-07-01"))
    #expect(context.read("/ubah K-1 + @Bidan Desa").commitment?.supporters == [.group("bidan")])
    // Without a number it is the newest.
    #expect(context.read("/ubah catatan baru").body?.text == "catatan baru")
  }

  @Test(arguments: [
    ("/ubah K-1 data dikirim lengkap", [EntryPart.owners, .due]), ("/ubah K-1 data dikirim >1 Juli", [.owners]),
    ("/ubah K-1 data dikirim @KPM >1 Juli", []), ("/ubah K-1 + @Bidan Desa", []), ("/ubah C-1 catatan baru", []),
    // What does not go into another kind is told by what it becomes.
    ("/ubah K-1 ~ data", []),
  ])
  func `what the new line forgets is told`(line: String, parts: [EntryPart]) {
    let told = context.read(line).chips.flatMap { if case .omits(let parts) = $0 { parts } else { [] as [EntryPart] } }
    #expect(told == parts)
  }

  @Test(arguments: [("/ubah K-1", 0), ("/ubah", 1)])
  func `alone it opens the entry`(line: String, index: Int) {
    #expect(context.read(line).command == .edit(context.session.entries[index].id))
  }

  @Test(arguments: [
    ("/ubah K-9 x", Refusal.unknownEntry("K-9")), ("/ubah K-1 /tutup", .argumentNotUnderstood(.edit, "/tutup")),
    ("/ubah K-1 s/data/x/", .argumentNotUnderstood(.edit, "s/data/x/")),
    ("/ubah K-1 ! @KPM", .nothingReplaces(Entry.Number(kind: .commitment, ordinal: 1))),
    ("/ubah K-1 >1 Juli", .nothingReplaces(Entry.Number(kind: .commitment, ordinal: 1))),
  ])
  func `what is no line for an entry is refused`(line: String, refusal: Refusal) {
    #expect(context.read(line).refusal == refusal)
  }
}
