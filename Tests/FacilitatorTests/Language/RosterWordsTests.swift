import Meeting
import Rosters
import TestKit
import Testing

@testable import Facilitator

@Suite("The words of a roster that is taken over")
struct RosterWordsTests {
  private static let session = MeetingFixture.history().session
  private static let row =
    (try? TableReader.read(pasted: "Nama\tUnsur\tDesa\tHP\nContoh Satu\tLSM\tKirom\tx 0812\n"))
    .flatMap { try? RosterImport($0, into: session) }?.rows.first

  @Test("Every remark of a row is a sentence in both languages, with what to do and without a number")
  func remarks() throws {
    let row = try #require(Self.row)
    #expect(row.remarks.count == 3)
    let indonesian = row.remarks.map { Indonesian().remark($0, of: row, in: Self.session) }
    #expect(
      indonesian.contains {
        $0.hasPrefix("Desa “Kirom” tidak ada di rapat ini; dicatat sebagai instansi. Maksudnya Kiram?")
      })
    #expect(
      indonesian.contains {
        $0.hasPrefix("Unsur “LSM” tidak ada di rapat ini; dicatat sebagai instansi. Unsurnya: Forkopimcam,")
      })
    let english = row.remarks.map { English().remark($0, of: row, in: Self.session) }
    for sentence in indonesian + english { #expect(!sentence.contains("0812") && ".?".contains(sentence.last ?? " ")) }
    let both: [RosterImport.Remark] = [.resembles("emma"), .resemblesRow(3), .unreadableSex]
    for remark in both {
      for words in [Indonesian(), English()] as [any Language] {
        #expect(words.remark(remark, of: row, in: Self.session).hasSuffix("."))
      }
    }
    #expect(
      Indonesian().remark(.resembles("emma"), of: row, in: Self.session)
        == "Mungkin orang yang sama: “Contoh Satu, LSM, Kirom” (daftar ini) dan “Hj. Emma Susanty, Sekretaris Kecamatan, Perangkat kecamatan” (rapat)."
    )
  }

  @Test("Every reason and failure says what to do, and no two say the same")
  func reasons() {
    let reasons: [RosterImport.Reason] = [
      .nobody, .notAName, .formula(.name), .number(.village), .cellTooLong(.position), .notText(.village),
      .ambiguous(["emma", "mahrur"]),
    ]
    let failures: [TableFailure] = [
      .empty, .tooLarge, .oldWorkbook, .notAWorkbook, .damagedWorkbook, .missingLibrary("libzip.so.4"),
    ]
    for words in [Indonesian(), English()] as [any Language] {
      let said =
        reasons.map { words.reason($0, in: Self.session) } + failures.map { words.failure($0) } + [words.headerMissing]
      #expect(Set(said).count == said.count)
      #expect(said.allSatisfy { $0.hasSuffix(".") && !$0.contains("  ") })
      #expect(Set(Column.allCases.map { words.name(of: $0) }).count == Column.allCases.count - 2)
      let verdicts: [RosterImport.Verdict] = [.adds, .amends("a"), .stays("a"), .repeats(row: 2), .fails(.nobody)]
      #expect(Set(verdicts.map { words.name(of: $0) }).count == 5)
    }
  }

  @Test("Counts leave out what there is nothing of")
  func counts() {
    let count = RosterImport.Count(added: 3, amended: 0, same: 1, repeated: 0, failed: 2)
    #expect(Indonesian().summary(count) == "3 baru, 1 sama, 2 tidak diambil")
    #expect(English().summary(count) == "3 new, 1 same, 2 not taken")
    #expect(!Indonesian().summary(RosterImport.Count()).isEmpty)
  }
}
