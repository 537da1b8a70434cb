import Meeting
import Testing

@Suite struct SpeakingTimesTests {
  @Test func `time adds up by who it was and by group, the longest first`() throws {
    let session = try Session(
      small: .giveFloor(.person("sekcam"), at: time(9, 0)), .giveFloor(.person("kpm-kiram"), at: time(9, 4)),
      .giveFloor(.participant(of: "kpm"), at: time(9, 7)), .giveFloor(.person("kpm-kiram"), at: time(9, 10)),
      .giveFloor(.group("bidan"), at: time(9, 12)))
    let times = SpeakingTimes(of: session, now: time(9, 13))
    #expect(
      times.parties.map(\.subject) == [
        .person("kpm-kiram"), .person("sekcam"), .participant(of: "kpm"), .group("bidan"),
      ])
    #expect(times.parties.map(\.seconds) == [300, 240, 180, 60])
    #expect(times.parties.map(\.turns) == [2, 1, 1, 1])
    #expect(times.groups.map(\.subject) == ["kpm", nil, "bidan"])
    #expect(times.groups.map(\.seconds) == [480, 240, 60])
    #expect(times.parties.map(\.isWhole) == [true, true, true, true])
  }

  @Test func `a turn whose times nobody noted counts, and is told`() throws {
    let session = try Session(
      small: .giveFloor(.person("sekcam"), at: time(9, 0)), .endFloor(at: time(9, 2)),
      .giveFloor(.person("sekcam"), at: nil), .endFloor(at: time(9, 9)), .giveFloor(.named("Nama Satu"), at: nil))
    let times = SpeakingTimes(of: session, now: nil)
    #expect(times.parties.map(\.turns) == [2, 1])
    #expect(times.parties.map(\.seconds) == [120, 0])
    #expect(times.parties.map(\.isWhole) == [false, false])
    #expect(times.groups.map(\.subject) == [nil])
  }

  @Test func `equals stand in the order in which they spoke`() throws {
    let session = try Session(
      small: .giveFloor(.village("lihung"), at: nil), .giveFloor(.institution("dinkes"), at: nil),
      .giveFloor(.village("kiram"), at: nil))
    #expect(
      SpeakingTimes(of: session, now: nil).parties.map(\.subject)
        == [.village("lihung"), .institution("dinkes"), .village("kiram")])
  }

  @Test func `nobody has spoken yet`() throws {
    let times = SpeakingTimes(of: try Session(small: .joinQueue(.person("sekcam"), at: nil)), now: time(9, 0))
    #expect(times.parties.isEmpty && times.groups.isEmpty)
  }
}
