import Meeting
import Testing

@testable import Minutes

@Suite struct SignatureProseTests {
  @Test(
    arguments: [
      (nil, nil, nil, ["NIP ………………"]), ("Eka", nil, nil, []),
      ("Eka", "Penata", "19800101 200501 2 001", ["Penata", "NIP 19800101 200501 2 001"]),
      (nil, nil, "-", []), ("Eka", "–", " ", []), (nil, "Penata", nil, ["Penata", "NIP ………………"]),
    ] as [(String?, String?, String?, [String])])
  func rankAndNumberPrintWhereTheyAreGiven(name: String?, rank: String?, number: String?, details: [String]) {
    let signer = Signatory(role: ["Notulis,"], name: name, rank: rank, employeeNumber: number).signer
    #expect(signer.details == details && signer.role == ["Notulis,"])
    #expect(signer.isNamed == (name != nil) && !signer.name.isEmpty)
  }

  @Test func thePlaceAndDateStandAbove() throws {
    #expect(try Fixture.session().placeAndDate == "………, 21 Januari 2026")
    var setup = Fixture.setup
    setup.wording.signingPlace = "Karang Intan"
    setup.details.date = nil
    #expect(try Fixture.session(setup: setup).placeAndDate == "Karang Intan, ………")
  }

  @Test func eachTwoChangeSidesWhereTheTemplateSaysSo() throws {
    let signers = ["a", "b", "c"].map { Document.Signer(role: [$0], name: $0) }
    #expect(try Fixture.session().sides(signers).map(\.name) == ["a", "b", "c"])
    var setup = Fixture.setup
    setup.wording.papers.swapsSignatures = true
    #expect(try Fixture.session(setup: setup).sides(signers).map(\.name) == ["b", "a", "c"])
  }
}
