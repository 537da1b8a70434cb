import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct StandingLineTests {
  private static let context = KarangIntan.context(typed: ["$ satu", "$ dua", "/prioritas U-2 1"])
  private static let id = context.session.entries[0].id
  private static let other = context.session.entries[1].id

  static let lines: [(Change, String?)] = [
    (.setStatus([id], .agreed), "/sepakat U-1"), (.setStatus([id], .reserve), "/cadangan U-1"),
    (.setStatus([id], .proposed), "/sepakat U-1 -"),
    (.setStatus([id], .villageAuthority), "/apbdesa U-1"), (.setStatus([id], .withdrawn), "/ditarik U-1"),
    (.noteSIPD([id], SIPDRecord()), "/sipd U-1"), (.noteSIPD([id], SIPDRecord(number: "12")), "/sipd U-1 12"),
    (.noteSIPD([id], nil), "/sipd U-1 -"),
    (.setStatus([id], .notYetAgreed(reason: "lahan belum siap")), "/belum U-1 lahan belum siap"),
    (.rank(id, 2, reason: nil), "/prioritas U-1 2"), (.rank(id, 1, reason: "mendesak"), "/prioritas U-1 1 mendesak"),
    (.rank(other, nil, reason: nil), "/prioritas U-2 -"),
    (
      .score(id, [.init("dampak-1-000-hpk", 4), .init("dukungan-data", nil)]),
      "/skor U-1 dampak 1.000 HPK 4 dukungan data -"
    ),
    // What would be read as something else is no line.
    (.setStatus([id], .notYetAgreed(reason: "U-2 sudah memuatnya")), nil),
    (.setStatus([id], .notYetAgreed(reason: "a\\\\b")), nil), (.rank(id, 1, reason: "dua  blank"), nil),
    (.setStatus([id, other], .agreed), nil), (.strike(id), nil), (.setStatus(["x"], .agreed), nil),
  ]

  @Test(arguments: lines) func `a decision is a line that is read as it`(change: Change, line: String?) {
    #expect(Self.context.line(for: change) == line)
    guard let line else { return }
    var generator = SeededGenerator(seed: 1)
    #expect(Self.context.read(line).changes(at: nil, using: &generator) == [change])
  }
}
