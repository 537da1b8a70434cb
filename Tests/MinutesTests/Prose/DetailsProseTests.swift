import Meeting
import Testing

@testable import Minutes

@Suite struct DetailsProseTests {
  @Test func whatIsNotKnownIsDots() {
    let details = Details(zone: .wit)
    #expect(details.hours == "pukul ……… s.d. ……… WIT")
    #expect(details.invitationText == "Nomor ……… tanggal ………")
    #expect(details.titleOrDots == "………")
  }

  @Test func hoursAreThoseThatWereAndNotThosePlanned() {
    var details = Details()
    details.plannedStart = Fixture.time(8, 0)
    details.plannedEnd = Fixture.time(12, 0)
    details.start = Fixture.time(9, 5)
    #expect(details.hours == "pukul 09.05 s.d. ……… WITA")
  }

  @Test func aPaperSaysOfWhichMeetingItIs() throws {
    let identity = try Fixture.session([.set(.place("Aula"))]).identity
    #expect(identity.map(\.label) == ["Rapat", "Hari/Tanggal", "Tempat"])
    #expect(identity.map(\.lines) == [["Rapat Uji"], ["Rabu, 21 Januari 2026"], ["Aula"]])
  }
}
