import Meeting
import Testing

@testable import Minutes

@Suite struct BeritaAcaraResolutionsTests {
  private func clauses(_ changes: [Change]) throws -> [Document.Field] {
    let proposals = ["satu", "dua", "tiga"].map { Fixture.entry($0, .proposal(Proposal())) }
    let record = Record(of: try Fixture.session(proposals + changes))
    return BeritaAcara.resolutions(record, ProposalLists(of: record))
  }

  private static let agreed = Change.setStatus(["satu", "dua"], .agreed)

  @Test(
    arguments: [
      ([agreed], nil), ([agreed, .score("satu", [.init("urgensi", 3)])], "berdasarkan hasil pembobotan (skoring),"),
      ([agreed, .rank("satu", 1, reason: nil)], "yang urutannya ditetapkan rapat,"),
      (
        [agreed, .rank("satu", 1, reason: nil), .score("dua", [.init("urgensi", 3)])],
        "berdasarkan hasil pembobotan (skoring) dan penetapan rapat,"
      ),
      // Points that a rank by hand sets aside decide nothing.
      ([agreed, .score("satu", [.init("urgensi", 3)]), .rank("satu", 1, reason: nil)], "urutannya ditetapkan rapat,"),
      // Those of one that was not agreed on are nobody's order here.
      ([agreed, .score("tiga", [.init("urgensi", 3)])], nil),
    ] as [([Change], String?)])
  func scoringIsNamedOnlyWhereItWasUsed(changes: [Change], phrase: String?) throws {
    let first = try clauses(changes)[0].lines[0]
    if let phrase { #expect(first.contains(phrase)) } else { #expect(!first.contains("urut")) }
    #expect(first.contains("sebanyak 2 (dua) kegiatan, sebagaimana tercantum dalam Lampiran II bagian A."))
  }

  @Test func whatWasNotDecidedIsNotAccommodatedYet() throws {
    let second = try clauses([.setStatus(["satu"], .notYetAgreed(reason: "lahan"))])[1].lines
    #expect(
      second == [
        "Usulan yang belum dapat diakomodasi beserta alasannya, sebanyak 3 (tiga) usulan, termasuk 2 (dua) usulan yang "
          + "belum diputuskan dalam rapat, sebagaimana tercantum dalam Lampiran III."
      ])
  }

  @Test func whatWentItsOwnWayIsCountedToo() throws {
    let changes: [Change] = [
      .setStatus(["satu"], .agreed), .setStatus(["dua"], .villageAuthority), .setStatus(["tiga"], .withdrawn),
    ]
    #expect(
      try clauses(changes)[1].lines == [
        "Usulan yang belum dapat diakomodasi: Nihil.",
        "Di luar itu, sebanyak 1 (satu) usulan menjadi kewenangan desa (APB Desa) dan sebanyak 1 (satu) usulan ditarik "
          + "pengusulnya.",
      ])
    #expect(try clauses([.setStatus(["satu"], .agreed)])[1].lines.count == 1)
  }

  @Test func reservesAreNamedAlsoWhereNothingWasAgreed() throws {
    #expect(
      try clauses([.setStatus(["satu"], .reserve)])[0].lines == [
        "Kegiatan prioritas yang disepakati: Nihil. Usulan cadangan sebanyak 1 (satu) usulan sebagaimana tercantum dalam "
          + "Lampiran II bagian B."
      ])
  }

  @Test func clausesAreCountedInWords() throws {
    let changes = [Fixture.entry("setuju", .decision(Decision()))]
    #expect(try clauses(changes).map(\.label) == ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA"])
    #expect(try clauses([]).map(\.label) == ["KESATU", "KEDUA", "KETIGA", "KEEMPAT"])
  }
}
