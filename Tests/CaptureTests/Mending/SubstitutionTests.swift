import Meeting
import Testing

@testable import Capture

@Suite struct SubstitutionTests {
  @Test(arguments: [
    ("@Emmma siap", "s/Emmma/Emma/", "siap", Party.person("emma")),
    ("@Emma sipa @Eka", "s/sipa/siap/", "siap Eka", .person("emma")),
    ("@Nama siap", "/ganti Nama jadi Pambakal Kiram", "siap", .person("pambakal-Kiram")),
    ("@Emma kata \"tidak\" jadi", "/ganti \"tidak\" jadi \"ya\"", "kata \"ya\" jadi", .person("emma")),
    ("@Emma a a", "s/a/b/", "b a", .person("emma")), ("@Emma x/y", "s/x\\/y/z/", "z", .person("emma")),
    ("@Emma siap sekali", "s/ sekali//", "siap", .person("emma")),
  ])
  func `the mended line is read anew`(typed: String, line: String, text: String, speaker: Party) throws {
    let context = KarangIntan.context(typed: [typed])
    let reading = context.read(line)
    guard case .substitute(let revision) = reading.outcome else {
      Issue.record("\(reading.outcome)")
      return
    }
    #expect(revision.body.text == text)
    #expect(revision.body.matter.parties == [speaker])
    #expect(revision.entry == context.newestEntry?.id)
    #expect(revision.revision == 0)
  }

  @Test(arguments: [
    // The one who is called so with the words changed, else the new words, whoever that is.
    ("! @Emma kirim data >30 Juni", "s/Emma/Eka/", [Party.person("eka")]),
    ("! @Emma kirim data", "/ganti Emma jadi Eka", [.person("eka")]),
    ("! @Emma kirim data", "s/@Emma/@Eka/", [.person("eka")]),
    ("! @Emma kirim data", "s/Hj. Emma Susanty/Mahrur/", [.person("mahrur")]),
    ("! @Emma kirim data", "s/Susanty/Nama Baru/", [.named("Nama Baru")]),
    ("! @Pambakal Kiram kirim data", "s/Kiram/Lihung/", [.person("pambakal-Lihung")]),
    ("! @Nama Lama kirim data", "s/Lama/Baru/", [.named("Nama Baru")]),
    ("! @Emma @Eka kirim data", "s/Eka/Mahrur/", [.person("emma"), .person("mahrur")]),
    ("! @Emma @Eka kirim data", "s/Eka//", [.person("emma")]),
  ])
  func `a name is replaced as a whole`(typed: String, line: String, parties: [Party]) {
    let reading = KarangIntan.context(typed: [typed]).read(line)
    #expect(reading.body?.text == "kirim data")
    #expect(reading.body?.matter.parties == parties)
  }

  @Test func `a name in the text is mended there, letter by letter`() {
    let reading = KarangIntan.context(typed: ["@Eka data dari @Emma sudah ada"]).read("s/Emma/Emmy/")
    #expect(reading.body?.text == "data dari Emmy sudah ada")
    #expect(reading.note?.speaker == .person("eka"))
  }

  @Test func `values are mended where they are`() {
    #expect(KarangIntan.context(typed: ["$ PMT desa:Kiran"]).read("s/Kiran/Kiram/").proposal?.village == "Kiram")
    #expect(KarangIntan.context(typed: ["$ PMT desa:Kiram"]).read("s/Kiram/Balau/").proposal?.village == "Balau")
    #expect(
      KarangIntan.context(typed: ["! x >30 Juni"]).read("s/2026-06-30/31 Juli/").commitment?.due == .date("2026-07-31"))
    #expect(
      KarangIntan.context(typed: ["$ x Rp36,7jt"]).read("s/36.700.000/37 jt/").proposal?.cost == Rupiah(37_000_000))
    #expect(KarangIntan.context(typed: ["@peserta \"Kami siaap\""]).read("s/siaap/siap/").note?.isQuotation == true)
  }

  @Test func `the newest entry that holds it and stands is mended`() throws {
    var context = KarangIntan.context(typed: ["satu balita", "dua balita", "tiga"])
    #expect(context.read("s/balita/baduta/").body?.text == "dua baduta")
    let second = context.session.entries[1].id
    context = KarangIntan.context(typed: ["satu balita", "dua balita", "tiga"])
    var session = context.session
    try session.apply(.strike(second))
    #expect(CaptureContext(session: session, today: KarangIntan.anotherDay).read("s/balita/x/").body?.text == "satu x")
  }

  @Test(arguments: [
    ("s/Zzz/x/", Refusal.nothingHolds("Zzz")), ("s/SATU/x/", .nothingHolds("SATU")), ("s/satu//", .nothingSaid(.note)),
    ("s/@/x/", .nothingHolds("@")),
    ("/ganti satu", .argumentMissing(.replace)), ("/ganti satu jadi", .argumentMissing(.replace)),
    ("/ganti jadi x", .argumentMissing(.replace)), ("/ganti", .argumentMissing(.replace)),
  ])
  func `what can not be mended is refused`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context(typed: ["satu"]).read(line).refusal == refusal)
  }
}
