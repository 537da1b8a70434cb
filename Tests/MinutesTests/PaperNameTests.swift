import Meeting
import Minutes
import Testing

@Suite struct PaperNameTests {
  @Test(
    arguments: [
      (
        "Rapat Pra Musrenbang Tematik Stunting Tahun 2026",
        "2026-01-21-rapat-pra-musrenbang-tematik-stunting-tahun-2026-notula"
      ),
      ("  Rapat: Bi'ih / Mali-Mali!  ", "2026-01-21-rapat-bi-ih-mali-mali-notula"),
      ("Évaluasi ../../etc", "2026-01-21-valuasi-etc-notula"),
      ("…", "2026-01-21-tanpa-judul-notula"),
      (nil, "2026-01-21-tanpa-judul-notula"),
      // The sixtieth character would be a hyphen.
      (String(repeating: "a", count: 59) + " b", "2026-01-21-\(String(repeating: "a", count: 59))-notula"),
      (String(repeating: "a", count: 61), "2026-01-21-\(String(repeating: "a", count: 60))-notula"),
    ] as [(String?, String)])
  func titleBecomesLowerCaseASCII(title: String?, name: String) throws {
    let session = try Fixture.session([.set(.title(title))])
    #expect(PaperName(of: session, document: "notula").base == name)
  }

  @Test func missingDateIsSaid() throws {
    let session = try Fixture.session([.set(.date(nil))])
    #expect(PaperName(of: session, document: "daftar-hadir").base == "tanpa-tanggal-rapat-uji-daftar-hadir")
  }

  @Test func aNumberStandsBehindTheTitle() throws {
    let session = try Fixture.session([])
    let name = PaperName(of: session, document: "notula", number: 2).base
    #expect(name == PaperName(of: session, number: nil).base + "-2-notula")
  }

  @Test(arguments: [
    ("-notula.pdf", true), ("-notula-rev12.docx", true), ("-notula-ralat1-rev2.txt", true),
    ("-daftar-hadir-kosong.xlsx", true),
    ("-kasi-notula.pdf", false), ("-notula", false), ("-2-notula.pdf", false), ("notula.pdf", false),
    ("-notula.pdf.bak", false),
    ("-notulen.pdf", false), (".rembuk", false),
  ])
  func aPaperIsKnownByItsName(_ rest: String, _ isPaper: Bool) throws {
    let name = PaperName(of: try Fixture.session([]), number: nil)
    #expect(name.isPaper(name.base + rest, of: ["notula", "daftar-hadir"]) == isPaper)
    #expect(!name.isPaper("x" + name.base + rest, of: ["notula", "daftar-hadir"]))
  }
}
