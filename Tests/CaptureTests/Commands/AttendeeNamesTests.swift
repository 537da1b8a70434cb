import Meeting
import Testing

@testable import Capture

@Suite struct AttendeeNamesTests {
  private func names(_ text: String) throws(Refusal) -> AttendeeNames {
    try AttendeeNames(Arguments(name: .leave, tokens: Token.all(in: Array(text)[...])), in: KarangIntan.context)
  }

  @Test(
    arguments: [
      ("@Emma", ["emma"], ""), ("Emma", ["emma"], ""), ("Emma sakit", ["emma"], "sakit"),
      ("@Emma @Eka sakit", ["emma", "eka"], "sakit"), ("@Emma, @Emma", ["emma"], ""),
      ("pambakal kiram tugas luar", ["pambakal-Kiram"], "tugas luar"),
      ("@\"Hj. Emma Susanty\" 11.05", ["emma"], "11.05"), ("Ibu Emma Susanty 11.05", ["emma"], "11.05"),
    ] as [(String, [Attendee.ID], String)])
  func `people first, then the rest`(text: String, attendees: [Attendee.ID], rest: String) throws {
    let names = try names(text)
    #expect(names.attendees == attendees)
    #expect(Arguments.text(names.rest[...]) == rest)
  }

  @Test(
    arguments: [
      ("", .argumentMissing(.leave)), ("@Nama", .unknownName("Nama")), ("@Emma @Nama", .unknownName("Nama")),
      ("sakit @Emma", .argumentNotUnderstood(.leave, "sakit @Emma")), ("KPM", .room(.notAPerson("KPM"))),
      ("@Kiram", .room(.notAPerson("Kiram"))), ("12", .argumentNotUnderstood(.leave, "12")),
    ] as [(String, Refusal)])
  func `nobody is meant by a slip`(text: String, refusal: Refusal) {
    #expect(throws: refusal) { try names(text) }
  }

  @Test func `several of one name are listed`() {
    guard
      case .ambiguousName("Pambakal Mandiangin", let parties)? =
        KarangIntan.context.read("/pulang @Pambakal Mandiangin").refusal
    else {
      Issue.record("not ambiguous")
      return
    }
    #expect(parties.count == 2)
  }
}
