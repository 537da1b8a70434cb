import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct AgendaCommandTests {
  private static let running = KarangIntan.context([.startItem("a4", at: nil)])

  @Test(arguments: [
    ("/acara tambah Lain-lain", Command.addItem(title: "Lain-lain", minutes: nil, after: "a4")),
    ("/acara tambah Lain-lain; 15", .addItem(title: "Lain-lain", minutes: 15, after: "a4")),
    ("/item add Foto bersama; 5 menit", .addItem(title: "Foto bersama", minutes: 5, after: "a4")),
    ("/acara ganti 5 jadi Usulan desa", .renameItem("a5", "Usulan desa")),
    ("/acara ganti 5 Usulan desa", .renameItem("a5", "Usulan desa")),
    ("/acara ganti usulan menjadi Usulan desa", .renameItem("a5", "Usulan desa")),
    ("/item rename acara 5 to Usulan desa", .renameItem("a5", "Usulan desa")),
    ("/acara geser 6 1", .moveItem("a6", after: nil)), ("/acara geser 6 2", .moveItem("a6", after: "a1")),
    ("/acara geser 1 6", .moveItem("a1", after: "a6")), ("/acara geser usulan 3", .moveItem("a5", after: "a2")),
    ("/acara hapus 5", .removeItem("a5")), ("/item remove usulan", .removeItem("a5")),
    ("/acara buka 5", .reopenItem("a5")), ("/acara", .showAgenda), ("/item", .showAgenda),
  ])
  func `the agenda is arranged`(line: String, command: Command) {
    #expect(Self.running.read(line).command == command)
  }

  @Test(arguments: [
    ("/acara tambah ; 15", Refusal.argumentNotUnderstood(.item, "; 15")),
    ("/acara tambah Lain-lain; lama", .room(.notMinutes("lama"))),
    ("/acara tambah a; 5; 6", .argumentNotUnderstood(.item, "a; 5; 6")),
    ("/acara ganti usulan", .argumentNotUnderstood(.item, "usulan")),
    ("/acara ganti 9 jadi x", .unknownItem("9")), ("/acara ganti 5 jadi", .argumentNotUnderstood(.item, "5 jadi")),
    ("/acara geser 5", .argumentNotUnderstood(.item, "5")), ("/acara geser 5 0", .room(.notAPlace("0", count: 6))),
    ("/acara geser 5 7", .room(.notAPlace("7", count: 6))),
    ("/acara geser 5 akhir", .room(.notAPlace("akhir", count: 6))),
    ("/acara hapus 9", .unknownItem("9")), ("/acara hapus", .unknownItem("hapus")),
  ])
  func `what cannot be meant is refused`(line: String, refusal: Refusal) {
    #expect(Self.running.read(line).refusal == refusal)
  }

  @Test func `a new item stands behind the running one, else at the end, and the chip says so`() {
    #expect(
      KarangIntan.context.read("/acara tambah Foto; 5").chips
        == [.commands(.item), .room(.adds("Foto", 5, after: "a6"))])
    #expect(Self.running.read("/acara geser 6 2").chips == [.commands(.item), .room(.places("a6", 2))])
    var generator = SeededGenerator(seed: 1)
    let changes = Self.running.read("/acara tambah Foto; 5").changes(at: nil, using: &generator)
    guard case .addItem(let item, "a4") = changes.first else { return #expect(Bool(false), "\(changes)") }
    #expect(item.title == "Foto" && item.plannedMinutes == 5 && item.part == .discussion)
  }

  @Test(arguments: [
    ("/acara ta", ["tambah", "4"]), ("/acara h", ["hapus"]), ("/acara hapus usul", ["5"]), ("/acara geser 6", ["6"]),
    ("/acara buka usulan ", []),
  ])
  func `the words and the items are offered`(line: String, offers: [String]) {
    #expect(Self.running.completions(for: line, cursor: line.count).map(\.replacement) == offers)
  }
}
