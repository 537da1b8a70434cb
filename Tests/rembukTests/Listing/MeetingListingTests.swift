import Meeting
import Testing

@testable import rembuk

@Suite struct MeetingListingTests {
  @Test func `what was read back is listed with those who can and those who have not confirmed`() throws {
    var setup = Setup(template: "uji")
    setup.attendees = [Attendee(id: "emma", name: "Hj. Emma Susanty", position: "Sekretaris Kecamatan")]
    setup.groups = [Group(id: "kpm", name: "KPM")]
    let commitment = Commitment(owners: [.person("emma"), .group("kpm")])
    let body = Entry.Body(text: "data balita", matter: .commitment(commitment))
    var session = Session()
    try session.apply(.begin(setup))
    try session.apply(.record(NewEntry(id: "k", body: body, typed: "! data balita")))
    #expect(MeetingListing(session: session, sealCode: nil).json.serialized.contains("\"dibacakan\":null"))
    try session.apply(.confirm("k", revision: 0, able: [.person("emma")], at: TimeOfDay(hour: 11, minute: 20)))
    let listed = #""dibacakan":{"jam":"11:20","sanggup":["Hj. Emma Susanty"],"belum_dikonfirmasi":["para KPM"]}"#
    #expect(MeetingListing(session: session, sealCode: nil).json.serialized.contains(listed))
  }
}
