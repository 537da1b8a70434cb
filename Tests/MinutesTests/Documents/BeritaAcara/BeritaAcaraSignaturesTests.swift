import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct BeritaAcaraSignaturesTests {
  private func lines(_ signatories: [Signatory] = [], _ change: (inout Setup) -> Void = { _ in }) throws -> [String] {
    let closing = Change.close(at: nil, signatories: signatories)
    return DocumentDump(of: BeritaAcara.signatures(of: try FullMeeting.session([closing], change))).lines
  }

  private static let place = "--- Karang Intan, 21 Januari 2026"
  private static let unknown = "……………………………… / NIP ………………"

  @Test func theChairSignsAloneUnlessTheTemplateSaysMore() throws {
    #expect(try lines() == [Self.place, "Pimpinan Rapat, / Hj. Emma Susanty"])
    let witnessed = try lines { $0.wording.papers.agreement.witnessRole = ["Mengetahui,", "CAMAT,"] }
    #expect(
      witnessed == [Self.place, "Mengetahui, / CAMAT, / \(Self.unknown)", "Pimpinan Rapat, / Hj. Emma Susanty"])
  }

  @Test func sidesAreSwappedWhereTheTemplateSaysSo() throws {
    let swapped = try lines {
      $0.wording.papers.agreement.witnessRole = ["Mengetahui,"]
      $0.wording.papers.swapsSignatures = true
    }
    #expect(swapped == [Self.place, "Pimpinan Rapat, / Hj. Emma Susanty", "Mengetahui, / \(Self.unknown)"])
  }

  @Test func eachGroupThatCameSendsOneToSign() throws {
    let lines = try lines { $0.wording.papers.agreement.isSignedByGroups = true }
    #expect(
      lines == [
        Self.place, "Pimpinan Rapat, / Hj. Emma Susanty", "Wakil Perangkat Kecamatan, / \(Self.unknown)",
        "Wakil Bidan Desa, / \(Self.unknown)",
      ])
  }

  @Test func thoseNamedAtClosingSignAndTheNoteTakerDoesNot() throws {
    let lines = try lines([
      Signatory(role: ["Mengetahui,", "Pimpinan Rapat,"], name: "Hj. Emma Susanty", employeeNumber: "1"),
      Signatory(role: ["Notulis,"], name: "Eka Yusnitawati"), Signatory(role: ["Wakil unsur KPM,"]),
    ])
    #expect(
      lines == [Self.place, "Pimpinan Rapat, / Hj. Emma Susanty / NIP 1", "Wakil unsur KPM, / \(Self.unknown)"])
  }

  @Test func moreThanFourOfTheGroupsSignInATable() throws {
    let chair = Signatory(role: ["Ketua Sidang,"], name: "Hj. Emma Susanty")
    let wakil = (1...20).map { Signatory(role: ["Mewakili unsur \($0),"], name: $0 == 1 ? "Mahrur Ruyani" : nil) }
    let four = try lines([chair] + wakil.prefix(4))
    #expect(four.count == 6)
    let five = try lines([chair] + wakil.prefix(5))
    #expect(
      Array(five.prefix(5)) == [
        Self.place, "Ketua Sidang, / Hj. Emma Susanty", "### Wakil unsur peserta rapat",
        "| No | Nama | Unsur/Lembaga | Tanda Tangan", "| 1 | Mahrur Ruyani | Unsur 1 | 1. ………",
      ])
    #expect(five.last == "| 5 | ……… | Unsur 5 | 5. ………")
    // Twelve sign, the chair among them.
    #expect(try lines([chair] + wakil).last == "| 11 | ……… | Unsur 11 | 11. ………")
  }
}
