import Testing

@testable import Capture

@Suite struct DegreeTests {
  @Test(arguments: [
    "S.Sos", "S.Sos.", "S.Tr.Keb.,", "A.Md.Keb", "M.M.", "M.Si", "Ph.D", "Sp.OG", "S.E.,", "SE", "SKM", "Ners",
    "M.Kes.;",
  ])
  func `what stands behind a name and its comma as a degree`(word: String) {
    #expect(Degree.isDegree(word))
  }

  @Test(arguments: [
    "", ".", "siap", "Satu", "RT.01", "s.d.", "a.n.", "Kec.Karang", "menyampaikan.", "ASI", "PMT", "DD", "S.3",
  ])
  func `what is the beginning of a sentence`(word: String) {
    #expect(!Degree.isDegree(word))
  }
}
