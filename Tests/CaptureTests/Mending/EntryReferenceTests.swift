import Meeting
import Testing

@testable import Capture

@Suite struct EntryReferenceTests {
  @Test(arguments: [
    ("K-2", "K-2"), ("k2", "K-2"), ("k-2", "K-2"), ("K2", "K-2"), ("u-12,", "U-12"), ("c1", "C-1"), ("P-3.", "P-3"),
    ("t007", "T-7"), ("x2", nil), ("K", nil), ("K-", nil), ("K--2", nil), ("K-0", nil), ("K-2a", nil), ("2", nil),
    ("", nil), ("kader", nil), ("K-99999999999999999999", nil as String?),
  ])
  func `a number is read in any case, with or without its hyphen`(text: String, number: String?) {
    #expect(EntryReference.number(text)?.description == number)
  }

  private static let recorded = KarangIntan.context(typed: [
    "satu", "! dua", "! tiga", "/coret k2", "/jadikan usulan C1",
  ])

  @Test(arguments: [
    ("/coret K-1", nil), ("/coret", nil), ("/coret K-2", Refusal.struck(Entry.Number(kind: .commitment, ordinal: 2))),
    ("/coret k9", .unknownEntry("K-9")), ("/coret kader", .argumentNotUnderstood(.strike, "kader")),
    ("/coret K-1 K-1", .argumentNotUnderstood(.strike, "K-1")),
    // What it was called before it became a proposal.
    ("/coret C-1", nil as Refusal?),
  ])
  func `an entry is one that stands`(line: String, refusal: Refusal?) {
    #expect(Self.recorded.read(line).refusal == refusal)
  }

  @Test func `nothing is mended before anything was recorded`() {
    for line in ["/coret", "/pindah 2", "/jadikan usulan", "/pisah x", "/ubah x"] {
      #expect(KarangIntan.context.read(line).refusal == .nothingRecorded)
    }
  }
}
