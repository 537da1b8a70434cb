import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct VillageCommandTests {
  @Test(
    arguments: [
      ("/desa Kiram", "Kiram"), ("/village kiram", "Kiram"), ("/desa Desa Kiram", "Kiram"), ("/desa @Kiram", "Kiram"),
      ("/desa bi’ih", "Bi'ih"), ("/desa biih", "Bi'ih"), ("/desa jingah habang hulu", "Jingah Habang Ulu"),
      ("/desa Mandiangin Timur", "Mandiangin Timur"), ("/desa kir", "Kiram"), ("/desa mandia bar", "Mandiangin Barat"),
      ("/desa", nil), ("/desa -", nil),
    ] as [(String, Village.ID?)])
  func `a village is put in force, and without a name none is`(line: String, village: Village.ID?) {
    let reading = KarangIntan.context.read(line)
    #expect(reading.command == .villageInForce(village))
    #expect(reading.chips == [.commands(.village), .villageInForce(village)])
    var generator = SeededGenerator(seed: 1)
    #expect(reading.changes(at: nil, using: &generator) == [])
  }

  @Test(arguments: [
    ("/desa Kirma", Refusal.unknownVillage("Kirma", nearest: "Kiram")),
    ("/desa Zzz", .unknownVillage("Zzz", nearest: nil)),
    ("/desa Mandiangin", .ambiguousVillage("Mandiangin", ["Mandiangin Barat", "Mandiangin Timur"])),
    ("/desa KPM", .unknownVillage("KPM", nearest: nil)),
  ])
  func `what is no single village is refused`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }
}
