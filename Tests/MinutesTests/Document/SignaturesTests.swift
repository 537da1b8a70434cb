import Minutes
import Testing

@Suite struct SignaturesTests {
  @Test(
    arguments: [
      (["a.n. CAMAT KARANG INTAN", "SEKRETARIS,", "u.b.", "Kepala Seksi,"], 1..<4),
      (["Mengetahui,", "a.n. CAMAT", "SEKRETARIS,"], 2..<3),
      (["Plt. CAMAT KARANG INTAN,"], 1..<1), (["CAMAT,", "SEKRETARIS"], 2..<2), ([], 0..<0),
    ])
  func whatStandsBelowAnotherOfficeHangsUnderIt(_ role: [String], _ hanging: Range<Int>) {
    #expect(Document.Signer(role: role, name: "").hangingRole == hanging)
  }
}
