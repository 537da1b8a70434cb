import Meeting
import Testing

@testable import Minutes

@Suite struct OfficeSheetTests {
  @Test func theCodeIsKeptOnlyOnceTheMeetingIsLegalised() throws {
    func sheet(_ changes: [Change]) throws -> Sheet {
      Sheet(
        "usulan", called: "Daftar Usulan", of: try Fixture.session(changes), columns: [], rows: [],
        verificationCode: "0123456789ab")
    }
    let draft = try sheet([])
    #expect(draft.title == "Daftar Usulan Rapat Uji" && draft.mark == "KONSEP" && draft.verificationCode == nil)
    let sealed = try sheet([.close(at: nil, signatories: []), .legalise])
    #expect(sealed.mark == nil && sealed.verificationCode == "0123456789ab")
  }
}
