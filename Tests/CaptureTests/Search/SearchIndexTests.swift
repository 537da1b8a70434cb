import Meeting
import Testing

@testable import Capture

@Suite struct SearchIndexTests {
  private static let context = KarangIntan.context(
    typed: [
      "@Emma forum ini menyamakan persepsi lintas sektor #arahan",
      "@peserta KPM kader perlu dilibatkan di Desa Bi’ih",
      "? kapan PMT tahap dua cair @Pambakal Kiram",
      "! @Bidan Lihung pendampingan ibu hamil >30 Juni 2026 #gizi",
      "! @KPM Kiram data balita diserahkan >30 Januari 2026",
      "! sosialisasi gizi di posyandu",
      "! @Mahrur pemantauan tumbuh kembang setiap bulan",
      "$ desa:Kiram PMT lokal untuk balita #spesifik vol:\"24 balita\" Rp36,7jt dana:DD",
      "= pendampingan menjadi prioritas satu mufakat",
      "~ anggaran transportasi kader",
      "@Ustaz Hanafi soal kafe\u{301} di pasar",
    ])
  private static let index = SearchIndex(of: context.session)

  @Test func `finds by text, name, label, kind, number, date and what is missing`() {
    let table: [(String, [String])] = [
      ("", []), ("tidakada", []),
      ("gizi", ["K-1", "K-3"]), ("GIZI posyandu", ["K-3"]), ("damping", ["K-1", "P-1"]),
      ("\"ibu hamil\"", ["K-1"]), ("\"hamil ibu\"", []), ("biih", ["C-2"]), ("cafe", []), ("kafe", ["C-4"]),
      ("emma", ["C-1"]), ("lihung", ["K-1"]), ("hanafi", ["C-4"]),
      ("@Emma", ["C-1"]), ("@KPM", ["C-2", "K-2"]), ("@Kiram", ["C-3", "K-2"]), ("@pambakal kir", ["C-3"]),
      ("@Ustaz hanafi", ["C-4"]), ("@eka", []), ("@peserta", ["C-2"]),
      ("#gizi", ["K-1"]), ("#giz", ["K-1"]), ("#arahan", ["C-1"]), ("#spesifik", ["U-1"]), ("#izi", []),
      ("komitmen", ["K-1", "K-2", "K-3", "K-4"]), ("usulan", ["U-1"]), ("pertanyaan", ["C-3"]),
      ("catatan", ["C-1", "C-2", "C-4"]), ("ditampung", ["T-1"]), ("komitmen gizi", ["K-1", "K-3"]),
      ("K-3", ["K-3"]), ("k-9", []), ("K-3 posyandu", ["K-3"]), ("K-3 kiram", []),
      (">30 Januari", ["K-2"]), (">29 Januari", []), (">30 Juni", ["K-1", "K-2"]), (">akhir tahun @bidan", ["K-1"]),
      ("tanpa penanggung jawab", ["K-3"]), ("tanpa batas waktu", ["K-3"]), ("tanpa batas waktu @Emma", []),
      ("24 balita", ["U-1"]), ("setiap bulan", ["K-4"]),
    ]
    for (typed, numbers) in table {
      let hits = Self.index.hits(for: Self.context.searchQuery(typed))
      #expect(hits.map { Self.context.session.entries[$0].number.description } == numbers, "\(typed)")
    }
  }

  @Test func `what was struck is found, but is not due and lacks nothing`() throws {
    var session = Self.context.session
    let open = try #require(session.entries.first { $0.number.description == "K-3" })
    let due = try #require(session.entries.first { $0.number.description == "K-2" })
    try session.apply(.strike(open.id))
    try session.apply(.strike(due.id))
    let index = SearchIndex(of: session)
    func hits(_ typed: String) -> [String] {
      index.hits(for: Self.context.searchQuery(typed)).map { "\(session.entries[$0].number)" }
    }
    #expect(hits("posyandu") == ["K-3"])
    #expect(hits("tanpa penanggung jawab") == [])
    #expect(hits(">30 Januari") == [])
  }

  @Test func `a proposal is found by what the meeting has made of it`() {
    let context = KarangIntan.context(typed: [
      "$ satu", "$ dua", "$ tiga", "/sepakat U-1", "/belum U-2 lahan belum siap", "/prioritas U-3 1 bencana",
    ])
    let index = SearchIndex(of: context.session)
    for (typed, numbers) in [
      ("disepakati", ["U-1", "U-2"]), ("lahan", ["U-2"]), ("bencana", ["U-3"]), ("diusulkan", []),
    ] {
      let hits = index.hits(for: context.searchQuery(typed))
      #expect(hits.map { "\(context.session.entries[$0].number)" } == numbers, "\(typed)")
    }
  }

  @Test func `an empty record holds nothing`() {
    let index = SearchIndex(of: Session())
    #expect(index.hits(for: Self.context.searchQuery("gizi")) == [])
  }
}
