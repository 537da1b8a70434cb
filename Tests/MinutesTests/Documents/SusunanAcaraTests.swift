import Meeting
import Minutes
import TestKit
import Testing

@Suite struct SusunanAcaraTests {
  @Test(
    arguments: [
      ((9, 0), [10, 15, 20, 10], ["09.00–09.10", "09.10–09.25", "09.25–09.45", "09.45–09.55"]),
      ((9, 0), [10, nil, 20, 10], ["09.00–09.10", "09.10–selesai", "………", "………"]),
      (nil, [10, 15, 20, 10], ["………", "………", "………", "………"]),
      ((23, 50), [15, 15, 15, 15], ["23.50–00.05", "00.05–00.20", "00.20–00.35", "00.35–00.50"]),
    ] as [((Int, Int)?, [Int?], [String])])
  func hoursAreCountedFromTheBeginningAsFarAsTheyAreKnown(
    _ start: (Int, Int)?, _ minutes: [Int?], _ hours: [String]
  ) throws {
    var setup = Fixture.setup
    setup.details.plannedStart = start.flatMap { Fixture.time($0.0, $0.1) }
    for (index, minutes) in minutes.enumerated() { setup.agenda[index].plannedMinutes = minutes }
    let dump = DocumentDump(of: SusunanAcara.document(of: try Fixture.session(setup: setup)))
    let rows = dump.lines.filter { $0.hasPrefix("| ") }.dropFirst()
    #expect(rows == zip(hours, ["Pembukaan", "Diskusi", "Usulan", "Penutup"]).map { "| \($0) | \($1) | ………" }[...])
  }

  @Test func whoIsInChargeIsNamed() throws {
    var setup = Fixture.setup
    setup.agenda[0].officer = "Sekretaris Kecamatan"
    let dump = DocumentDump(of: SusunanAcara.document(of: try Fixture.session(setup: setup)))
    #expect(dump.lines.contains("| ……… | Pembukaan | Sekretaris Kecamatan"))
    #expect(dump.lines.contains("# RAPAT UJI") && dump.lines.contains("| Pukul (WITA) | Acara | Petugas"))
  }

  @Test func withoutAnAgendaThereIsNone() throws {
    let dump = DocumentDump(of: SusunanAcara.document(of: try Fixture.session(setup: Setup(template: "uji"))))
    #expect(dump.lines.contains("Nihil"))
  }
}
