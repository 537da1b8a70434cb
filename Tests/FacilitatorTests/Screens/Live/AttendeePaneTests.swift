import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("Who is here")
struct AttendeePaneTests {
  private func rows(
    _ session: Session, size: Size = Size(columns: 30, rows: 12), focused: Bool = false, selected: Int = 0
  ) -> [String] {
    var frame = Frame(size: size)
    AttendeePane(session: session, roll: AttendeePane.Roll(of: session), words: Indonesian())
      .draw(into: &frame, Rect(size), focused: focused, selected: ListSelection(index: selected))
    return (0..<size.rows).map { frame.text(row: $0) }
  }

  private func session(_ changes: [Change] = [], _ change: (inout Setup) -> Void = { _ in }) throws -> Session {
    var setup = MeetingFixture.setup
    change(&setup)
    var session = MeetingFixture.history(setup).session
    for change in changes { try session.apply(change) }
    return session
  }

  @Test("Groups stand with who is here out of who was invited, then the people with their times")
  func rows() throws {
    let session = try session([
      .setPresence(["emma"], .present(at: TimeOfDay(hour: 9, minute: 5))), .setPresence(["mahrur"], .present(at: nil)),
      .countHeads("kpm", 19),
    ])
    let rows = rows(session)
    #expect(rows[0].hasSuffix(" 21/5 ┐"))
    #expect(
      rows[1...5].map { $0.dropFirst().dropLast() } == [
        "Perangkat kecamatan      2/2", "Pambakal                 0/2", "KPM                     19/1",
        "● Hj. Emma Susanty     09.05", "● Mahrur Ruyani             ",
      ])
    #expect(AttendeePane.Roll(of: session).rowCount == 5)
  }

  @Test("A group that nobody counted shows a question mark, and guests of no group are others")
  func uncounted() throws {
    let guest = Attendee(id: "tamu", name: "Nama Tamu", position: "Kader", isGuest: true, presence: .present(at: nil))
    let rows = rows(try session([.setGroupPresence("bidan", isPresent: true), .addAttendee(guest)]))
    #expect(rows.contains { $0.contains("Bidan Desa                 ?") }, "\(rows)")
    #expect(rows.contains { $0.contains("Lain-lain                  1") }, "\(rows)")
    #expect(rows.contains { $0.contains("● Nama Tamu") })
  }

  @Test("A roster of nobody says so")
  func empty() throws {
    let rows = rows(
      try session {
        $0.attendees = []
        $0.groups = []
      })
    #expect(rows[1].contains("Belum ada peserta."))
    #expect(rows[0].contains("0/0"))
  }

  @Test("A long name keeps both its ends, and the figures stay", arguments: [24, 26, 36])
  func long(columns: Int) throws {
    let name = "Perwakilan Perangkat Daerah Kabupaten Banjar Bidang Kesehatan"
    let rows = rows(try session { $0.groups[1].name = name }, size: Size(columns: columns, rows: 8))
    #expect(rows[1].hasPrefix("│Perwa"))
    #expect(rows[1].hasSuffix(" 0/2│") && rows[1].contains("tan 0/2"), "\(rows[1])")
  }

  @Test("With the keys, every row can be reached, and the cursor is marked without colours")
  func cursor() throws {
    let everybody = try session([
      .setPresence(["emma", "mahrur", "pambakal-kiram", "pambakal-mb", "kpm-kiram"], .present(at: nil))
    ])
    let count = AttendeePane.Roll(of: everybody).rowCount
    #expect(count == 8)
    for index in 0..<count {
      let rows = rows(everybody, size: Size(columns: 30, rows: 5), focused: true, selected: index)
      #expect(rows.count { $0.contains("▸ ") } == 1, "\(index): \(rows)")
    }
    #expect(!self.rows(everybody).contains { $0.contains("▸") })
  }

  @Test("Who left, is excused or has a deputy stands behind those who are here, and is not counted as here")
  func goneAndExcused() throws {
    let deputy = Attendee(
      id: "w", name: "Nama Wakil", position: "Sekretaris Desa", group: "pambakal", isGuest: true,
      presence: .present(at: TimeOfDay(hour: 9, minute: 5)), represents: "pambakal-kiram")
    let session = try session([
      .setPresence(["emma", "mahrur"], .present(at: nil)), .addAttendee(deputy),
      .setPresence(["emma"], .left(at: TimeOfDay(hour: 11, minute: 5), since: nil)),
      .setPresence(["pambakal-mb"], .excused("sakit")),
    ])
    let rows = rows(session, size: Size(columns: 44, rows: 12))
    #expect(rows[0].hasSuffix(" 2/5 ┐"), "\(rows[0])")
    #expect(
      rows[1...8].map { $0.dropFirst().dropLast() }
        == [
          "Perangkat kecamatan                    1/2", "Pambakal                               1/2",
          "KPM                                    0/1", "● Mahrur Ruyani                           ",
          "● Nama Wakil, mew…ambakal Desa Kiram 09.05", "○ Hj. Emma Susanty            pulang 11.05",
          "○ Pambakal Desa Kiram             diwakili", "○ Pambakal Desa…andiangin Barat izin sakit",
        ])
    #expect(AttendeePane.Roll(of: session).rowCount == 8)
  }
}
