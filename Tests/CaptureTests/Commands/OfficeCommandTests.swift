import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct OfficeCommandTests {
  private static let running = KarangIntan.context([
    .set(.chair(.person("emma"))), .set(.noteTaker(.named("Notulis"))), .startItem("a4", at: nil),
  ])

  @Test(arguments: [
    ("/pimpinan @Eka", Command.handOver(.chair, to: .person("eka"))),
    ("/pimpinan Eka", .handOver(.chair, to: .person("eka"))),
    ("/chair Eka Yusnitawati", .handOver(.chair, to: .person("eka"))),
    ("/notulis Nama Baru", .handOver(.noteTaker, to: .named("Nama Baru"))),
    ("/notulis @Mahrur", .handOver(.noteTaker, to: .person("mahrur"))),
    ("/notetaker Mahrur", .handOver(.noteTaker, to: .person("mahrur"))),
    ("/pimpinan -", .set(.chair(nil))), ("/rapat pimpinan Eka", .set(.chair(.person("eka")))),
  ])
  func `while the meeting runs an office is handed over`(line: String, command: Command) {
    #expect(Self.running.read(line).command == command)
  }

  /// Contexts in which nothing is handed over, since nobody held the office, or the meeting does not run.
  static let still: [CaptureContext] = [
    KarangIntan.context, KarangIntan.context([.set(.chair(.person("emma")))]),
    KarangIntan.context([.startItem("a4", at: nil)]),
    KarangIntan.context([
      .set(.chair(.person("emma"))), .startItem("a4", at: nil), .close(at: nil, signatories: []),
    ]),
  ]

  @Test(arguments: still.indices) func `else the name is put right`(index: Int) {
    #expect(Self.still[index].read("/pimpinan @Eka").command == .set(.chair(.person("eka"))))
  }

  @Test(arguments: [
    ("/pimpinan", Refusal.argumentMissing(.chair)), ("/notulis", .argumentMissing(.noteTaker)),
    ("/pimpinan Eka; Emma", .argumentNotUnderstood(.chair, "Eka; Emma")),
  ])
  func `one name is needed`(line: String, refusal: Refusal) {
    #expect(Self.running.read(line).refusal == refusal)
  }

  @Test func `the chips say from whom to whom, and whether they are known`() {
    #expect(
      Self.running.read("/notulis Nama Baru").chips == [
        .commands(.noteTaker), .room(.handsOver(.noteTaker, from: .named("Notulis"), to: .named("Nama Baru"))),
        .unknownName("Nama Baru"),
      ])
    var generator = SeededGenerator(seed: 1)
    #expect(
      Self.running.read("[10.15] /pimpinan @Eka").changes(at: nil, using: &generator)
        == [.handOver(.chair, to: .person("eka"), at: TimeOfDay(hour: 10, minute: 15))])
  }
}
