import Meeting
import Testing

@testable import Capture

@Suite struct MendingCompletionTests {
  private static let context = KarangIntan.context(typed: [
    "satu dua tiga dua empat", "! kirim data dan buka posyandu", "! lain", "catatan", "/coret C-2",
  ])

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
