import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct NotulaSignaturesTests {
  private static let unknown = "……………………………… / NIP ………………"

  private func lines(_ changes: [Change], setup: Setup = Fixture.setup) throws -> [String] {
    DocumentDump(of: [.signatures(Notula.signatures(of: try Fixture.session(changes, setup: setup)))]).lines
  }

  @Test func chairAndNoteTakerSignAsTheTemplateWordsIt() throws {
    var setup = Fixture.setup
    setup.wording.signingPlace = "Karang Intan"
    setup.wording.chairRole = ["a.n. CAMAT", "SEKRETARIS KECAMATAN,"]
    #expect(
      try lines([.set(.chair(.person("emma"))), .set(.noteTaker(.person("kpm-kiram")))], setup: setup) == [
        "--- Karang Intan, 21 Januari 2026", "a.n. CAMAT / SEKRETARIS KECAMATAN, / Hj. Emma Susanty",
        "Notulis, / \(Self.unknown)",
      ])
  }

  @Test func signatoriesOfTheClosingComeFirst() throws {
    let signatories = [
      Signatory(
        role: ["Camat,"], name: "Hj. Emma Susanty", rank: "Pembina", employeeNumber: "123456789012345678"),
      Signatory(role: ["Mengetahui,"]),
    ]
    #expect(
      try lines([.set(.chair(.person("eka"))), .close(at: nil, signatories: signatories)]) == [
        "--- ………, 21 Januari 2026", "Camat, / Hj. Emma Susanty / Pembina / NIP 123456789012345678",
        "Mengetahui, / \(Self.unknown)",
      ])
  }

  @Test(arguments: [
    (Signatory(role: ["Camat,"], name: "Hj. Emma Susanty"), "Camat, / Hj. Emma Susanty"),
    (
      Signatory(role: ["Camat,"], name: "Hj. Emma Susanty", rank: "-", employeeNumber: " – "),
      "Camat, / Hj. Emma Susanty"
    ),
    (Signatory(role: ["Camat,"], rank: "", employeeNumber: "-"), "Camat, / ………………………………"),
    (
      Signatory(role: ["Camat,"], rank: "Pembina", employeeNumber: "123456789012345678"),
      "Camat, / ……………………………… / Pembina / NIP 123456789012345678"
    ),
  ])
  func numberPrintsUnlessThereIsNone(signatory: Signatory, line: String) throws {
    #expect(try lines([.close(at: nil, signatories: [signatory])]).last == line)
  }
}
