import Meeting
import Testing

@testable import Minutes

@Suite struct AttendanceProseTests {
  @Test func groupsAndTheirSumStandBelowEachOther() throws {
    let session = try Fixture.session([
      .setPresence(["emma"], .present(at: nil)), .countHeads("kpm", 19), .setGroupPresence("bidan", isPresent: true),
    ])
    #expect(
      session.attendanceLines == [
        "Perangkat Kecamatan 1 orang", "KPM 19 orang", "Bidan Desa ……… orang", "Jumlah ……… orang",
      ])
  }

  @Test func theSumIsSaidInWordsWhereEverybodyIsCounted() throws {
    let session = try Fixture.session([.countHeads("kpm", 1200), .countHeads("bidan", 11)])
    #expect(session.attendanceLines.last == "Jumlah 1.211 (seribu dua ratus sebelas) orang")
    #expect(try Fixture.session().attendanceLines == ["……… orang"])
  }

  @Test func menAndWomenAreCountedWhereTheRosterSaysIt() throws {
    var setup = Fixture.setup
    #expect(try Fixture.session([.setPresence(["emma"], .present(at: nil))], setup: setup).sexTotals == nil)
    for (index, sex) in [Sex.female, .female, .male, .male].enumerated() { setup.attendees[index].sex = sex }
    let session = try Fixture.session([.setPresence(["emma", "eka", "mahrur"], .present(at: nil))], setup: setup)
    #expect(session.sexTotals == "1 laki-laki dan 2 perempuan")
  }
}
