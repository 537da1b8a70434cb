import Meeting
import TestKit
import Testing

@Suite("Who signs")
struct SignatoryTests {
  @Test("The chair and the note-taker, with dots for whoever is not known")
  func roles() throws {
    var session = MeetingFixture.history().session
    try session.apply(.set(.chair(.person("emma"))))
    #expect(session.usualSignatories.map(\.name) == ["Hj. Emma Susanty", nil])
    #expect(session.usualSignatories.map(\.role.last) == ["Pimpinan Rapat,", "Notulis,"])
  }

  @Test("An office is no name to sign with")
  func office() throws {
    var session = MeetingFixture.history().session
    try session.apply(.set(.chair(.person("pambakal-kiram"))))
    try session.apply(.set(.noteTaker(.group("kpm"))))
    #expect(session.usualSignatories.map(\.name) == [nil, nil])
  }

  @Test("Those who signed before")
  func again() throws {
    var session = MeetingFixture.history().session
    let signatory = Signatory(role: ["Camat,"], name: nil, rank: "Pembina")
    try session.apply(.close(at: nil, signatories: [signatory]))
    #expect(session.usualSignatories == [signatory])
  }
}
