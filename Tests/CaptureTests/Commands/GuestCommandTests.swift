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
    ("/tamu", Refusal.argumentMissing(.guest)), ("/tamu ;Kader", .argumentMissing(.guest)),
    ("/tamu @", .argumentMissing(.guest)),
    ("/tamu Contoh; Kader; Zzz", .unknownGroup("Zzz")),
    ("/tamu a;b;KPM;d", .argumentNotUnderstood(.guest, "a;b;KPM;d")),
  ])
  func `what can not be placed is refused`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }
}
