import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct ProgressCommandTests {
  private static let context = KarangIntan.context(typed: ["! satu", "! dua >30 Januari", "$ tiga", "! empat"])

  private static func day(_ month: Int, _ day: Int) -> Commitment.Progress {
    .rescheduled(to: CivilDate(year: 2026, month: month, day: day)!)
  }

  static let taken: [(String, [Int], Commitment.Progress, String?)] = [
    ("/selesai K-2", [2], .done, nil), ("/SELESAI k1 K-2", [1, 2], .done, nil), ("/done K-1-2", [1, 2], .done, nil),
    ("/selesai K-2 diserahkan ke Puskesmas", [2], .done, "diserahkan ke Puskesmas"), ("/selesai", [3], .done, nil),
    ("/proses K-2 menunggu data", [2], .underWay, "menunggu data"), ("/underway K-1", [1], .underWay, nil),
    ("/jadwalkan K-2 >15 Maret", [2], day(3, 15), nil), ("/jadwalkan K-2 15 Maret", [2], day(3, 15), nil),
    ("/jadwalkan K-2 > 15 Maret", [2], day(3, 15), nil),
    ("/reschedule K-1, K-2 >akhir Maret alat belum tiba", [1, 2], day(3, 31), "alat belum tiba"),
    ("/jadwalkan >15 Maret", [3], day(3, 15), nil),
    ("/batalkan K-2 dana habis", [2], .cancelled(reason: "dana habis"), nil),
    ("/cancel K-2 \"no funds\" left", [2], .cancelled(reason: "\"no funds\" left"), nil),
    ("/belum K-2", [2], .pending, nil), ("/belum K-2 kader cuti", [2], .pending, "kader cuti"),
    ("/notyet K-1", [1], .pending, nil), ("/selesai K-2 -", [2], .pending, nil),
    ("/batalkan K-2 -", [2], .pending, nil),
  ]

  @Test(arguments: taken)
  func `commitments get a progress`(line: String, ordinals: [Int], progress: Commitment.Progress, note: String?) {
    let reading = Self.context.read(line)
    let numbers = ordinals.map { Entry.Number(kind: .commitment, ordinal: $0) }
    let ids = numbers.compactMap { Self.context.session.entry(numbered: $0)?.id }
    #expect(reading.command == .noteProgress(ids, progress, note: note))
    #expect(Array(reading.chips.dropFirst()) == [.progress(numbers, progress, note: note)])
    var generator = SeededGenerator(seed: 1)
    let time = TimeOfDay(hour: 10, minute: 2)
    #expect(
      reading.changes(at: time, using: &generator) == [.noteProgress(ids, progress, note: note, on: nil, at: time)])
  }

  @Test(arguments: [
    ("/batalkan K-1", Refusal.cancelledWithoutReason([number(1)])),
    ("/batalkan K-1-2 ...", .cancelledWithoutReason([number(1), number(2)])),
    ("/jadwalkan K-1", .argumentMissing(.reschedule)), ("/jadwalkan K-1 >", .argumentMissing(.reschedule)),
    ("/jadwalkan K-1 kapan-kapan", .notADate("kapan-kapan")),
    ("/jadwalkan K-1 >31 Februari", .notADate(">31 Februari")),
    ("/selesai U-1", .notACommitment(Entry.Number(kind: .proposal, ordinal: 1))),
    ("/selesai K-9", .unknownEntry("K-9")),
    ("/selesai K-2a", .argumentNotUnderstood(.done, "K-2a")),
    ("/belum K-1 U-1", .notACommitment(Entry.Number(kind: .proposal, ordinal: 1))),
  ])
  func `what says too little or too much is refused`(line: String, refusal: Refusal) {
    #expect(Self.context.read(line).refusal == refusal)
  }

  @Test func `what is odd is warned of`() {
    #expect(
      Self.context.read("/jadwalkan K-2 >Senin 15 Maret").warnings == [
        .wrongWeekday(typed: .monday, date: CivilDate(year: 2026, month: 3, day: 15)!)
      ])
    #expect(
      Self.context.read("/jadwalkan K-2 >20-1-2026").warnings == [
        .pastDate(CivilDate(year: 2026, month: 1, day: 20)!)
      ])
    #expect(Self.context.read("/proses K-2 hubungi 0812 3456 7890").warnings == [.personalData(.phoneNumber)])
    #expect(Self.context.read("/batalkan K-2 hubungi 0812 3456 7890").warnings == [.personalData(.phoneNumber)])
  }

  @Test func `before anything was promised nothing can be said of it`() {
    #expect(KarangIntan.context(typed: []).read("/selesai").refusal == .nothingRecorded)
    #expect(
      KarangIntan.context(typed: ["$ usulan"]).read("/selesai").refusal
        == .notACommitment(Entry.Number(kind: .proposal, ordinal: 1)))
  }

  private static func number(_ ordinal: Int) -> Entry.Number { Entry.Number(kind: .commitment, ordinal: ordinal) }
}
