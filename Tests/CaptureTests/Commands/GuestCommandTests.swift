import Meeting
import Testing

@testable import Capture

@Suite struct GuestCommandTests {
  @Test(arguments: [
    ("/tamu Contoh Satu", Newcomer(name: "Contoh Satu", position: "", group: nil, village: nil, isGuest: true)),
    (
      "/tamu @Contoh Satu; Kader",
      Newcomer(name: "Contoh Satu", position: "Kader", group: nil, village: nil, isGuest: true)
    ),
    (
      "/guest Contoh Satu; Kader Desa Kiram; KPM",
      Newcomer(name: "Contoh Satu", position: "Kader Desa Kiram", group: "kpm", village: "Kiram", isGuest: true)
    ),
    ("/tamu Contoh Satu;; pkk", Newcomer(name: "Contoh Satu", position: "", group: "pkk", village: nil, isGuest: true)),
    (
      "/tamu Contoh ; Ketua TP PKK ;",
      Newcomer(name: "Contoh", position: "Ketua TP PKK", group: "pkk", village: nil, isGuest: true)
    ),
  ])
  func `a guest has a name and maybe more`(line: String, newcomer: Newcomer) {
    #expect(KarangIntan.context.read(line).command == .add(newcomer))
  }

  @Test(arguments: [
    ("/tamu Emma Susanty; Kader", Refusal.listedAlready("Emma Susanty", "emma")),
    ("/tamu Hj. Emma Susanty, S.Sos.; Kader", .listedAlready("Hj. Emma Susanty, S.Sos.", "emma")),
    ("/tamu @Emma", .listedAlready("Emma", "emma")), ("/hadir @Emma; Sekcam", .listedAlready("Emma", "emma")),
    ("/hadir @Pambakal Kiram; Pambakal", .listedAlready("Pambakal Kiram", "pambakal-Kiram")),
    ("/hadir Mahrur Ruyani; Kasi", .listedAlready("Mahrur Ruyani", "mahrur")),
  ])
  func `nobody is on the list twice`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }

  @Test(arguments: [
    "/tamu Emma; Kader", "/tamu Emma Susanty Lihung; Kader", "/tamu @Contoh; Kader", "/hadir KPM; Kader",
  ])
  func `a name that is nobody's whole name is a newcomer's`(line: String) {
    guard case .add = KarangIntan.context.read(line).command else {
      Issue.record("\(String(describing: KarangIntan.context.read(line).refusal))")
      return
    }
  }

  @Test(arguments: [
    ("/tamu", Refusal.argumentMissing(.guest)), ("/tamu ;Kader", .argumentMissing(.guest)),
    ("/tamu @", .argumentMissing(.guest)),
    ("/tamu Contoh; Kader; Zzz", .unknownGroup("Zzz")),
    ("/tamu a;b;KPM;d", .argumentNotUnderstood(.guest, "a;b;KPM;d")),
  ])
  func `what can not be placed is refused`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }
}
