import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct SearchQueryTests {
  private static let context = KarangIntan.context

  private func words(_ text: String, _ kinds: Set<LineKind> = []) -> SearchQuery.Term {
    .words(FoldedText(text), kinds: kinds)
  }

  @Test func `words are folded, quotes keep them together, signs alone say nothing`() {
    let table: [(String, [SearchQuery.Term])] = [
      ("", []), ("   ", []), ("… - /", []),
      ("Gizi", [words("gizi")]), ("BI’IH kafé", [words("biih"), words("kafe")]),
      ("\"Ibu hamil\" gizi", [words("ibu hamil"), words("gizi")]),
      ("\"tak ditutup", [words("tak"), words("ditutup")]),
      ("@", []), ("#", []), (">", []), ("\\@Emma", [words("emma")]), ("\"K-3\"", [words("k 3")]),
    ]
    for (typed, terms) in table { #expect(Self.context.searchQuery(typed).terms == terms, "\(typed)") }
  }

  @Test func `a word of a kind brings that kind`() {
    let table: [(String, Set<LineKind>)] = [
      ("komitmen", [.commitment]), ("komi", [.commitment]), ("kom", []), ("usulan", [.proposal]),
      ("kesepakatan", [.decision]), ("keputusan", [.decision]), ("ditampung", [.setAside]), ("pertanyaan", [.question]),
      ("note", [.note]), ("not", []), ("notula", []), ("commitment", [.commitment]), ("gizi", []),
    ]
    for (typed, kinds) in table { #expect(Self.context.searchQuery(typed).terms == [words(typed, kinds)], "\(typed)") }
  }

  @Test(
    arguments: [
      ("K-3", .commitment, 3), ("k-3", .commitment, 3), ("C-12,", .note, 12), ("U-1", .proposal, 1),
      ("p-2", .decision, 2),
      ("T-9999", .setAside, 9999),
    ] as [(String, Entry.Kind, Int)])
  func `a number is that entry`(typed: String, kind: Entry.Kind, ordinal: Int) {
    #expect(Self.context.searchQuery(typed).terms == [.number(.init(kind: kind, ordinal: ordinal))])
  }

  @Test(arguments: ["K-", "K3", "X-3", "K-x", "K-1234567", "KK-1", "K--1", "K-+1"])
  func `what is no number is words`(typed: String) {
    for case .number in Self.context.searchQuery(typed).terms { Issue.record("\(typed)") }
  }

  @Test func `a name is the longest run that begins a known one`() {
    let table: [(String, [SearchQuery.Term])] = [
      ("@Emma gizi", [.party(["emma"]), words("gizi")]),
      ("@Pak Mahrur", [.party(["mahrur"])]),
      ("@Hj. Emma Susanty, S.Sos.", [.party(["emma", "susanty"])]),
      ("@pambakal mandiangin barat jalan", [.party(["pambakal", "mandiangin", "barat"]), words("jalan")]),
      ("@KPM balita", [.party(["kpm"]), words("balita")]),
      ("@Zulfa gizi", [.party(["zulfa"]), words("gizi")]),
      ("@\"Zulfa Gizi\" balita", [.party(["zulfa", "gizi"]), words("balita")]),
      ("@emma #gizi", [.party(["emma"]), .label(FoldedText("gizi"))]),
    ]
    for (typed, terms) in table { #expect(Self.context.searchQuery(typed).terms == terms, "\(typed)") }
  }

  @Test func `a date behind the sign is read as in a line`() {
    let table: [(String, [SearchQuery.Term])] = [
      (">30 Juni", [.due("2026-06-30")]), ("> 30 Juni", [.due("2026-06-30")]),
      (">Jumat gizi", [.due("2026-01-23"), words("gizi")]), (">akhir Maret", [.due("2026-03-31")]),
      (">2026-06-25", [.due("2026-06-25")]), (">besok, @Emma", [.due("2026-01-22"), .party(["emma"])]),
      (">31 Februari", [words("31"), words("februari")]), (">balita", [words("balita")]),
    ]
    for (typed, terms) in table { #expect(Self.context.searchQuery(typed).terms == terms, "\(typed)") }
  }

  @Test func `what a commitment lacks is looked for in words`() {
    let table: [(String, [SearchQuery.Term])] = [
      ("tanpa penanggung jawab", [.withoutOwner]), ("Tanpa Penanggungjawab", [.withoutOwner]),
      ("tanpa batas waktu gizi", [.withoutDue, words("gizi")]), ("tanpa tenggat", [.withoutDue]),
      ("without owner", [.withoutOwner]), ("no due date", [.withoutDue]),
      ("tanpa penanggung jawab tanpa batas waktu", [.withoutOwner, .withoutDue]),
      ("tanpa penanggung", [words("tanpa"), words("penanggung")]), ("tanpa", [words("tanpa")]),
      ("\"tanpa\" tanggal", [words("tanpa"), words("tanggal")]),
    ]
    for (typed, terms) in table { #expect(Self.context.searchQuery(typed).terms == terms, "\(typed)") }
  }

  @Test func `what was typed is marked, and filters that are no words are not`() {
    let query = Self.context.searchQuery("gizi @Emma #arahan >besok K-1 tanpa pj")
    #expect(query.marks == ["gizi", "emma", "arahan"].map { FoldedText($0) })
  }

  @Test(arguments: 0..<200) func `anything typed is read`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "@", "#", ">", "\"", "\\", " ", "K-", "3", "tanpa", "penanggung", "30", "Juni", "Emma", "é", "“", "👩‍👩‍👧", ",",
    ]
    let typed = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    _ = Self.context.searchQuery(typed)
  }
}
