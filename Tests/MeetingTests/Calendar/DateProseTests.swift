import Meeting
import Testing

@Suite struct DateProseTests {
  @Test func `papers and screens write the date with a derived weekday`() throws {
    let date = try #require(CivilDate(iso: "2026-01-21"))
    #expect(date.plainDate == "21 Januari 2026")
    #expect(date.longDate == "Rabu, 21 Januari 2026")
    #expect(date.englishLongDate == "Wednesday, 21 January 2026")
  }

  @Test func `a day below ten has no zero before it`() throws {
    #expect(try #require(CivilDate(iso: "2026-02-05")).longDate == "Kamis, 5 Februari 2026")
  }

  @Test(
    arguments: [
      ("2026-01-21", "dua puluh satu bulan Januari tahun dua ribu dua puluh enam (21-01-2026)"),
      ("2000-02-01", "satu bulan Februari tahun dua ribu (01-02-2000)"),
      ("1945-08-17", "tujuh belas bulan Agustus tahun seribu sembilan ratus empat puluh lima (17-08-1945)"),
      ("2110-11-11", "sebelas bulan November tahun dua ribu seratus sepuluh (11-11-2110)"),
      ("2026-12-30", "tiga puluh bulan Desember tahun dua ribu dua puluh enam (30-12-2026)"),
    ])
  func `the opening of an official paper has the date in words`(iso: String, words: String) throws {
    #expect(try #require(CivilDate(iso: iso)).inWords == words)
  }
}
