import Meeting

@testable import Minutes

/// A whole meeting for the tests of papers: a chair, those who came, what was said, promised, agreed and proposed, and what became of it.
enum FullMeeting {
  static let setup: Setup = {
    var setup = Fixture.setup
    setup.details.title = "Rapat Pra Musrenbang Tahun 2026"
    setup.details.theme = "Pencegahan stunting"
    setup.details.organiser = "Seksi Kesejahteraan Sosial"
    setup.details.place = "Aula Kecamatan"
    setup.details.start = Fixture.time(9, 0)
    setup.details.end = Fixture.time(11, 31)
    setup.details.meetingYear = 2026
    setup.details.planYear = 2027
    setup.details.chair = .person("emma")
    setup.details.noteTaker = .person("eka")
    setup.details.invitation = Invitation(number: "005/12", date: CivilDate(iso: "2026-01-14"))
    setup.wording.signingPlace = "Karang Intan"
    setup.attendees[0].sex = .female
    setup.attendees[2].sex = .male
    setup.indicators = [Indicator(name: "Target prevalensi", value: "18,8 persen", area: "Nasional", year: 2025)]
    return setup
  }()

  static let changes: [Change] = [
    .setPresence(["emma", "mahrur"], .present(at: nil)), .countHeads("bidan", 11),
    .represent("kpm-kiram", by: "eka", at: nil),
    Fixture.note("stunting urusan bersama", by: .person("emma"), .address, in: "buka"),
    Fixture.note("target 18,8 persen", by: .person("mahrur"), .report, in: "buka"),
    Fixture.note("prevalensi turun", by: .person("mahrur"), .presentation),
    Fixture.note("desa mendampingi keluarga", by: .participant(of: "kpm"), .input),
    Fixture.note("kapan PMT cair", by: .group("kpm"), .question),
    Fixture.note("Kami siap.", by: .participant(of: nil), quoted: true),
    Fixture.entry(
      "pendampingan menjadi prioritas", .decision(Decision(method: .consensus, present: 14)), in: "diskusi"),
    Fixture.entry("data diserahkan setiap bulan", .decision(Decision()), in: "diskusi"),
    .confirm("pendampingan menjadi prioritas", revision: 0, able: [], at: Fixture.time(11, 20)),
    Fixture.entry(
      "pendampingan ibu hamil",
      .commitment(
        Commitment(
          owners: [.group("bidan")], supporters: [.group("kpm")],
          due: CivilDate(iso: "2026-06-30").map(Commitment.Due.date), target: "24 ibu hamil"))),
    Fixture.entry("sosialisasi gizi", .commitment(Commitment(owners: [.group("kpm")], due: .routine("setiap bulan")))),
    Fixture.entry("jadwal posyandu", .commitment(Commitment())),
    Fixture.entry("anggaran transportasi kader", .setAside(by: .group("kpm"))),
    proposal("PMT lokal", village: "kiram", cost: 36_700_000, funds: "DD", office: "Dinas Kesehatan"),
    proposal("jamban sehat", village: "biih", cost: 40_000_000, funds: "APBD Kabupaten", office: "Dinas PUPR"),
    proposal("kelas ibu", village: "kiram", cost: nil, funds: "DD", office: "dinas kesehatan"),
    proposal("sumur bor", village: "biih", cost: 5_000_000, funds: nil, office: nil),
    proposal("jalan desa", village: nil, cost: nil, funds: nil, office: nil),
    .score("PMT lokal", [.init("urgensi", 3)]), .score("jamban sehat", [.init("urgensi", 5)]),
    .score("kelas ibu", [.init("urgensi", 4)]),
    .setStatus(["PMT lokal", "jamban sehat", "kelas ibu"], .agreed), .setStatus(["sumur bor"], .reserve),
    .setStatus(["jalan desa"], .notYetAgreed(reason: "lahan belum siap")),
  ]

  private static func proposal(
    _ text: String, village: Village.ID?, cost: Int64?, funds: String?, office: String?
  ) -> Change {
    var proposal = Proposal()
    proposal.village = village
    proposal.cost = cost.map(Rupiah.init)
    proposal.funds = funds
    proposal.office = office
    return Fixture.entry(text, .proposal(proposal), in: "usulan")
  }

  /// The meeting, with what the template says changed by `change`.
  static func session(_ more: [Change] = [], _ change: (inout Setup) -> Void = { _ in }) throws -> Session {
    var setup = Self.setup
    change(&setup)
    return try Fixture.session(changes + more, setup: setup)
  }
}
