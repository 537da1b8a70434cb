import Meeting
import Testing

@testable import Capture

@Suite struct MendingCompletionTests {
  private static let context = KarangIntan.context(typed: [
    "satu dua tiga dua empat", "! kirim data dan buka posyandu", "! lain", "catatan", "/coret C-2",
  ])

  private static let proposals = KarangIntan.context(typed: ["$ satu", "catatan", "$ dua", "/coret U-1", "$ tiga"])

  @Test(arguments: [
    ("/sepakat ", ["U-3", "U-2"]), ("/sepakat U-2 u", ["U-3", "U-2"]), ("/belum ", ["U-3", "U-2"]),
    ("/belum U-2 la", []),
    ("/prioritas ", ["U-3", "U-2"]), ("/prioritas U-2 ", []),
    ("/skor ", ["U-3", "U-2", "urgensi", "jumlah", "dampak", "kesiapan", "dukungan"]),
    ("/skor U-2 ", ["urgensi", "jumlah", "dampak", "kesiapan", "dukungan"]), ("/skor U-2 d", ["dampak", "dukungan"]),
    ("/score U-2 urgensi 5 k", ["kesiapan"]), ("/skor U-2 urgensi 5", []),
  ])
  func `proposals and criteria`(line: String, candidates: [String]) {
    #expect(Self.proposals.completions(for: line, cursor: line.count).map(\.replacement) == candidates)
  }

  @Test(arguments: [
    ("/coret ", ["K-2", "K-1", "C-1"]), ("/coret k", ["K-2", "K-1"]), ("/coret K-1", ["K-1"]), ("/coret K-1 ", []),
    ("/ubah c", ["C-1"]), ("/ubah K-1 ! @emm", ["@Hj. Emma Susanty"]),
    ("/gabung K-1 ", ["K-2"]), ("/gabung K-1 k2", ["K-2"]),
    ("/pindah K-1 dis", ["4"]), ("/pindah K-1 acara 5", ["5"]), ("/pindah pap", ["3"]),
    ("/pindah K-1 tanya ja", ["4"]), ("/pindah K-1 ke acara dis", ["4"]), ("/pindah tanya ja", ["4"]),
    ("/pindah K-1 ", ["1", "2", "3", "4", "5", "6"]), ("/pindah K-1 zz", []),
    ("/jadikan ko", ["komitmen"]), ("/jadikan komitmen ", ["K-2", "K-1", "C-1"]), ("/turn prop", ["proposal"]),
    ("/jadikan K-1 us", ["usulan"]), ("/pisah K-1 ", ["data", "dan", "buka", "posyandu"]),
    ("/pisah C-1 d", ["dua", "dua empat"]), ("/pisah K-1 pos", ["posyandu"]), ("/pisah zz", []),
  ])
  func `numbers, and what stands behind them`(line: String, candidates: [String]) {
    #expect(Self.context.completions(for: line, cursor: line.count).map(\.replacement) == candidates)
  }
}
