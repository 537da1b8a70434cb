import Meeting
import Testing

@testable import Capture

@Suite struct SplittingTests {
  @Test(arguments: [
    ("satu dua tiga", "dua", "satu", "dua tiga"), ("satu, dua", "dua", "satu", "dua"),
    ("satu; lalu dua", "dua", "satu", "dua"), ("satu dan serta dua", "dua", "satu", "dua"),
    ("a b a c", "a", "a b", "a c"), ("a b a c", "a c", "a b", "a c"), ("satu. Dua", "dua", "satu.", "Dua"),
    ("satu – dua", "dua", "satu", "dua"), ("kirim \"data  gizi\" lalu lapor", "lapor", "kirim \"data  gizi\"", "lapor"),
  ])
  func `the first part ends cleanly and the second begins with the words`(
    text: String, words: String, first: String, second: String
  ) throws {
    let parts = try #require(Splitting(Entry.Body(text: text, matter: .setAside(by: nil))).parted(before: words))
    #expect(parts.kept.text == first)
    #expect(parts.rest.text == second)
  }

  @Test(arguments: [("satu", "satu"), ("satu dua", "tiga"), ("satu dua", ""), ("dan dua", "dua"), (", dua", "dua")])
  func `nothing is split off where one part would be empty`(text: String, words: String) {
    #expect(Splitting(Entry.Body(text: text, matter: .setAside(by: nil))).parted(before: words) == nil)
  }

  @Test func `what is counted once stays with the first`() throws {
    var proposal = Proposal()
    proposal.village = "Kiram"
    proposal.cost = Rupiah(5_000_000)
    proposal.volume = "2 unit"
    let parts = try #require(
      Splitting(Entry.Body(text: "jamban dan sumur", labels: ["air"], matter: .proposal(proposal))).parted(
        before: "sumur"))
    #expect(parts.kept.matter == .proposal(proposal))
    var rest = Proposal()
    rest.village = "Kiram"
    #expect(parts.rest == Entry.Body(text: "sumur", labels: ["air"], matter: .proposal(rest)))
    let note = Note(speaker: .group("kpm"), correction: Correction(before: "16", after: "7"))
    let notes = try #require(Splitting(Entry.Body(text: "a b", matter: .note(note))).parted(before: "b"))
    #expect(notes.kept.matter == .note(note))
    #expect(notes.rest.matter == .note(Note(speaker: .group("kpm"))))
  }
}
