import Meeting
import Testing

@testable import Capture

@Suite struct VillageInForceTests {
  private func context(_ village: Village.ID?, _ changes: [Change] = []) -> CaptureContext {
    CaptureContext(session: KarangIntan.session(changes), today: KarangIntan.anotherDay, village: village)
  }

  @Test(
    arguments: [
      // Without one the village in force is taken, with one it is not.
      ("$ PMT lokal", "Kiram"), ("$ @KPM PMT lokal", "Kiram"), ("$ @peserta PMT lokal", "Kiram"),
      ("$ @Nama PMT lokal", "Kiram"), ("usulan: PMT lokal", "Kiram"),
      ("$ desa:Lihung PMT lokal", "Lihung"), ("$ @Lihung PMT lokal", "Lihung"),
      ("$ @Pambakal Lihung PMT lokal", "Lihung"), ("$ @Emma PMT lokal", "Kiram"),
      // A village that was meant and is not known is not another one.
      ("$ PMT lokal desa:Lihugn", nil), ("$ PMT lokal desa:Mandiangin", nil),
    ] as [(String, Village.ID?)])
  func `a new proposal is of the village in force unless it names another`(line: String, village: Village.ID?) {
    let reading = context("Kiram").read(line)
    #expect(reading.proposal?.village == village)
    #expect(reading.chips.contains { $0 == .village("Kiram") } == (village == "Kiram"))
  }

  @Test(
    arguments: [
      ("$ PMT lokal", nil), ("$ desa:Kiram PMT lokal", "Kiram"), ("$ @Lihung PMT lokal", "Lihung"),
      ("$ @Pambakal Lihung PMT lokal", "Lihung"), ("$ @KPM PMT lokal", nil),
    ] as [(String, Village.ID?)])
  func `with none in force a proposal is of the village that it names, or of its proposer`(
    line: String, village: Village.ID?
  ) {
    #expect(context(nil).read(line).proposal?.village == village)
  }

  @Test func `it shows before anything is said, and only on proposals`() {
    #expect(context("Kiram").read("$ ").chips.contains(.village("Kiram")))
    #expect(context("Kiram").read("$ Rp3jt").chips.contains(.village("Kiram")))
    #expect(!context("Kiram").read("! kirim data").chips.contains(.village("Kiram")))
  }

  @Test func `what is recorded already keeps its village`() throws {
    let recorded = KarangIntan.context(typed: ["$ PMT lokal"]).session
    let context = CaptureContext(session: recorded, today: KarangIntan.anotherDay, village: "Kiram")
    let entry = try #require(recorded.entries.first)
    #expect(context.read("$ PMT lokal untuk balita", replacing: entry.id).proposal?.village == nil)
    #expect(context.read("+ Rp3jt").proposal?.village == nil)
    #expect(context.read("s/lokal/desa/").proposal?.village == nil)
  }

  @Test func `a village that the meeting does not know is none`() {
    #expect(context("zzz").village == nil)
    #expect(context("zzz").read("$ PMT lokal").proposal?.village == nil)
  }
}
