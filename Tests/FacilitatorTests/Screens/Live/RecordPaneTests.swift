import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("The record")
struct RecordPaneTests {
  private func session(_ count: Int, perItem: Int = 5) throws -> Session {
    var session = MeetingFixture.history().session
    for number in 0..<count {
      if number % perItem == 0, number / perItem < session.agenda.count {
        try session.apply(.startItem(session.agenda[number / perItem].id, at: nil))
      }
      let text = "catatan ke-\(number + 1)"
      try session.apply(
        .record(
          NewEntry(
            id: Identifier("e\(number)"), body: Entry.Body(text: text, matter: .note(Note())),
            agendaItem: session.runningItem?.id, time: TimeOfDay(hour: 9, minute: number % 60), typed: text)))
    }
    return session
  }

  private func rows(
    _ session: Session, rows: Int = 12, columns: Int = 50, waiting: [String] = [], returned: [String] = [],
    focused: Bool = false, selected: Int? = nil
  ) -> [String] {
    let size = Size(columns: columns, rows: rows)
    var frame = Frame(size: size)
    let returned = returned.map { Outbox.Returned(parcel: .line($0, at: nil, mending: nil), isRefused: false) }
    RecordPane(session: session, waiting: waiting, returned: returned, words: Indonesian())
      .draw(into: &frame, Rect(size), focused: focused, selected: selected)
    return (0..<rows).map { frame.text(row: $0) }
  }

  @Test("The newest stands at the foot, whatever came before", arguments: [1, 4, 5, 6, 30])
  func newest(count: Int) throws {
    let rows = rows(try session(count))
    let last = try #require(rows.lastIndex { $0.contains("catatan ke-\(count)") })
    #expect(rows[(last + 1)..<11].allSatisfy { $0.dropFirst().dropLast().allSatisfy { $0 == " " } })
    if count > 5 { #expect(last == 10) }
  }

  @Test("A heading stands where the item changes, and only there")
  func headings() throws {
    let rows = rows(try session(12), rows: 60)
    for (heading, first) in [("── 1 Pembukaan ", "ke-1"), ("── 2 Diskusi", "ke-6"), ("── 3 Penutup", "ke-11")] {
      let places = rows.indices.filter { rows[$0].contains(heading) }
      #expect(places.count == 1)
      #expect(rows[(places.first ?? 0) + 2].contains("catatan \(first) "))
    }
  }

  @Test("What is not stored yet stands at the very foot in the order it was typed, what came back before it")
  func pending() throws {
    let rows = rows(try session(3), waiting: ["tiga", "empat"], returned: ["satu", "dua"])
    #expect(
      rows[7...10].map { $0.dropFirst().dropLast().trimmed } == [
        "✗ belum tersimpan  satu", "✗ belum tersimpan  dua", "○ menyimpan  tiga", "○ menyimpan  empat",
      ])
    #expect(rows[6].contains("catatan ke-3"))
  }

  @Test(
    "With the keys the entry under the cursor is wholly in sight, from the first to the last",
    arguments: [6, 7, 12, 25])
  func cursor(height: Int) throws {
    let session = try session(14)
    for index in session.entries.indices {
      let rows = rows(session, rows: height, focused: true, selected: index)
      let mark = try #require(rows.firstIndex { $0.contains("▸C-\(index + 1)  catatan") }, "\(index): \(rows)")
      #expect(rows[mark + 1].contains("catatan ke-\(index + 1) "), "\(rows)")
      #expect(rows.count { $0.contains("▸") } == 1)
    }
  }

  @Test("Entries below and above the cursor are in their order")
  func order() throws {
    let rows = rows(try session(14), rows: 16, focused: true, selected: 6)
    let numbers = rows.compactMap { row in
      row.firstRange(of: "ke-").flatMap { Int(row[$0.upperBound...].prefix { $0.isNumber }) }
    }
    #expect(numbers == Array((numbers.first ?? 0)..<((numbers.first ?? 0) + numbers.count)))
    #expect(numbers.contains(7))
  }

  @Test("A cursor on an entry that is gone leaves the record at its end")
  func gone() throws {
    #expect(rows(try session(3), focused: true, selected: 7).contains { $0.contains("catatan ke-3") })
    #expect(rows(try session(0), focused: true, selected: nil).contains { $0.contains("Belum ada catatan") })
  }

  @Test("An empty record tells how to begin, unless something waits")
  func empty() throws {
    #expect(rows(try session(0)).contains { $0.contains("Belum ada catatan.") })
    let waiting = rows(try session(0), waiting: ["satu"])
    #expect(!waiting.contains { $0.contains("Belum ada catatan.") })
    #expect(waiting[1].contains("○ menyimpan  satu"))
  }

  @Test("In a pane of no room nothing is drawn and nothing fails", arguments: [(2, 2), (3, 3), (8, 3), (50, 2)])
  func noRoom(columns: Int, rows: Int) throws {
    #expect(self.rows(try session(5), rows: rows, columns: columns, waiting: ["satu"]).count == rows)
  }

  @Test("Ten thousand lines that wait cost no more than those in sight")
  func manyWaiting() throws {
    let waiting = (1...10_000).map { "baris \($0)" }
    let session = try session(3)
    func time(_ waiting: [String]) -> Duration {
      ContinuousClock().measure { #expect(rows(session, waiting: waiting)[10].contains("baris 10000 ")) }
    }
    // Many times what is in sight, against all of it: the machine may be busy with something else.
    #expect(time(waiting) < time(waiting.suffix(20)) * 100)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var text = String(self)
    while text.last == " " { text.removeLast() }
    return text
  }
}
