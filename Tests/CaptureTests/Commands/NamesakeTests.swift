import Meeting
import Testing

@testable import Capture

@Suite struct NamesakeTests {
  @Test(arguments: [
    ("/tamu Emma Susanty; Kader", Refusal.listedAlready("Emma Susanty", "emma")),
    ("/tamu Hj. Emma Susanty, S.Sos.; Kader", .listedAlready("Hj. Emma Susanty, S.Sos.", "emma")),
    ("/tamu Emma Susanty", .listedAlready("Emma Susanty", "emma")),
    ("/tamu Emma Susanty; Sekcam; Kecamatan", .listedAlready("Emma Susanty", "emma")),
    ("/tamu @Emma", .listedAlready("Emma", "emma")), ("/hadir @Emma; Sekcam", .listedAlready("Emma", "emma")),
    ("/hadir @Emma; Kader Desa Lihung", .listedAlready("Emma", "emma")),
    ("/hadir @Pambakal Kiram; Pambakal", .listedAlready("Pambakal Kiram", "pambakal-Kiram")),
    ("/hadir Mahrur Ruyani; Kasi", .listedAlready("Mahrur Ruyani", "mahrur")),
  ])
  func `nobody is on the roster twice`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }

  @Test(arguments: [
    ("/tamu Emma; Kader", []), ("/tamu Emma Susanty Lihung; Kader", []), ("/tamu @Contoh; Kader", []),
    ("/hadir KPM; Kader", []),
    // From elsewhere it is another, and that is told.
    ("/tamu Emma Susanty; Kader Desa Lihung", [Chip.namesake(.person("emma"))]),
    ("/tamu Emma Susanty; Kader; KPM", [.namesake(.person("emma"))]),
  ])
  func `a name that is nobody's, or another's, is a newcomer's`(line: String, warnings: [Chip]) {
    let reading = KarangIntan.context.read(line)
    guard case .add = reading.command else {
      Issue.record("\(String(describing: reading.refusal))")
      return
    }
    #expect(reading.warnings == warnings)
  }

  @Test func `two of one name may come, and neither of them twice`() {
    let context = KarangIntan.context(typed: [
      "/tamu Contoh Nama; Kader Desa Kiram; KPM", "/tamu Contoh Nama; Kader Desa Lihung; KPM",
    ])
    #expect(context.session.attendees.count { $0.name == "Contoh Nama" } == 2)
    for village in ["Kiram", "Lihung"] {
      guard case .listedAlready = context.read("/tamu Contoh Nama; Kader Desa \(village)").refusal else {
        Issue.record("\(village) came twice")
        continue
      }
    }
  }
}
