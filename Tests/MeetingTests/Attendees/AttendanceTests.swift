import Meeting
import Testing

@Suite struct AttendanceTests {
  @Test func `nobody is here before anybody is noted`() throws {
    let attendance = Attendance(of: try Session(small: .set(.theme("x"))))
    #expect(attendance.present == 0)
    #expect(attendance.invited == 2 + 26 + 1)
    #expect(attendance.tallies.map(\.group) == ["kpm", "bidan", nil])
    #expect(attendance.tallies.map(\.invited) == [2, 26, 1])
    #expect(attendance.tallies.allSatisfy { $0.present == 0 })
  }

  @Test(arguments: [(nil, 1), (0, 1), (1, 1), (2, 2), (19, 19)])
  func `the larger of the named ones and the head count holds`(heads: Int?, present: Int) throws {
    let attendance = Attendance(
      of: try Session(small: .setPresence(["kpm-kiram"], .present(at: nil)), .countHeads("kpm", heads)))
    #expect(attendance.tallies.first?.present == present)
    #expect(attendance.present == present)
  }

  @Test func `guests are present without having been invited`() throws {
    let guest = Attendee(id: "tamu", name: "Tamu", position: "", isGuest: true, presence: .present(at: nil))
    let attendance = Attendance(of: try Session(small: .addAttendee(guest)))
    #expect(attendance.present == 1 && attendance.guests == 1)
    #expect(attendance.invited == 29)
  }

  @Test func `a group that nobody counted is here with an unknown number`() throws {
    var session = try Session(small: .setGroupPresence("kpm", isPresent: true))
    #expect(Attendance(of: session).tallies.map(\.isCounted) == [false, true, true])
    #expect(!Attendance(of: session).isCounted)
    #expect(!session.gaps.contains(.nobodyPresent))
    try session.apply(.countHeads("kpm", 19))
    #expect(Attendance(of: session).isCounted)
    #expect(Attendance(of: session).present == 19)
    try session.apply(.countHeads("kpm", nil))
    try session.apply(.setGroupPresence("kpm", isPresent: false))
    #expect(Attendance(of: session).isCounted)
    #expect(session.gaps.contains(.nobodyPresent))
  }

  @Test func `who leaves the list again does not count`() throws {
    let attendance = Attendance(
      of: try Session(small: .setPresence(["sekcam"], .present(at: time(9, 0))), .setPresence(["sekcam"], .awaited)))
    #expect(attendance.present == 0)
  }

  @Test func `who left came all the same, and is not here`() throws {
    let attendance = Attendance(
      of: try Session(
        small: .setPresence(["sekcam", "kpm-kiram"], .present(at: nil)),
        .setPresence(["kpm-kiram"], .left(at: time(11, 5), since: nil)), .setPresence(["kpm-lihung"], .excused("sakit"))
      ))
    #expect(attendance.present == 2 && attendance.left == 1 && attendance.here == 1)
    #expect(attendance.tallies.first { $0.group == "kpm" }?.present == 1)
    #expect(attendance.tallies.first { $0.group == "kpm" }?.left == 1)
    #expect(attendance.invited == 29)
  }

  @Test func `a deputy who was not invited sits in the place of who was, and is no guest`() throws {
    let deputy = Attendee(
      id: "d", name: "Nama Wakil", position: "Sekretaris Desa", group: "kpm", isGuest: true,
      presence: .present(at: nil), represents: "kpm-kiram")
    var session = try Session(small: .addAttendee(deputy))
    let attendance = Attendance(of: session)
    #expect(attendance.present == 1 && attendance.deputies == 1 && attendance.guests == 0)
    #expect(attendance.invited == 29)
    #expect(attendance.tallies.first { $0.group == "kpm" }?.guests == 0)
    try session.apply(.setPresence(["kpm-kiram"], .present(at: nil)))
    let both = Attendance(of: session)
    #expect(both.present == 2 && both.deputies == 0 && both.guests == 1)
    #expect(both.tallies.first { $0.group == "kpm" }?.guests == 1)
  }

  @Test func `one who was invited counts in their own group, also as a deputy`() throws {
    let attendance = Attendance(of: try Session(small: .represent("kpm-kiram", by: "sekcam", at: nil)))
    #expect(attendance.present == 1 && attendance.deputies == 1 && attendance.guests == 0)
    #expect(attendance.tallies.first { $0.group == nil }?.present == 1)
    #expect(attendance.tallies.first { $0.group == "kpm" }?.present == 0)
  }
}
