import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct DeputyReadingTests {
  private static let nine = TimeOfDay(hour: 9, minute: 5)

  private static func newcomer(_ name: String, _ position: String) -> Deputy {
    .newcomer(
      Newcomer(
        name: name, position: position, group: "pambakal", village: "Lihung", isGuest: true,
        represents: "pambakal-Lihung"))
  }

  @Test(
    arguments: [
      ("/hadir Contoh Satu, S.Tr.Keb.; Bidan Desa Lihung mewakili @Pambakal Lihung", "Contoh Satu, S.Tr.Keb.", nil),
      ("/hadir Contoh Satu, S.Tr.Keb., Bidan Desa Lihung mewakili @Pambakal Lihung", "Contoh Satu, S.Tr.Keb.", nil),
      ("/hadir Contoh Satu; Bidan Desa Lihung mewakili Pambakal Lihung 09.05", "Contoh Satu", nine),
      ("/hadir @Contoh Satu, Bidan Desa Lihung mewakili @Pambakal Lihung pukul 9.05", "Contoh Satu", nine),
      ("/present Contoh Satu; Bidan Desa Lihung representing @Pambakal Lihung", "Contoh Satu", nil),
      ("/hadir @Pambakal Lihung diwakili Contoh Satu; Bidan Desa Lihung", "Contoh Satu", nil),
      ("/hadir Pambakal Lihung diwakili Contoh Satu, Bidan Desa Lihung 09.05", "Contoh Satu", nine),
    ] as [(String, String, TimeOfDay?)])
  func `one on no list comes for another, and sits in their place`(line: String, name: String, time: TimeOfDay?) {
    #expect(
      KarangIntan.context.read(line).command
        == .represent("pambakal-Lihung", by: Self.newcomer(name, "Bidan Desa Lihung"), at: time))
  }

  @Test(
    arguments: [
      ("/hadir @Bidan Desa Lihung mewakili @Pambakal Lihung", nil),
      ("/hadir Bidan Desa Lihung mewakili Pambakal Lihung 09.05", nine),
      ("/hadir @Pambakal Lihung diwakili @Bidan Desa Lihung", nil),
      ("/hadir Bidan Desa Lihung; Bidan mewakili @Pambakal Lihung", nil),
      ("/hadir Bidan Desa Lihung, Bidan mewakili @Pambakal Lihung", nil),
    ] as [(String, TimeOfDay?)])
  func `one of the roster comes for another`(line: String, time: TimeOfDay?) {
    #expect(
      KarangIntan.context.read(line).command == .represent("pambakal-Lihung", by: .listed("bidan-Lihung"), at: time))
  }

  @Test(
    arguments: [
      (
        "/hadir Contoh Satu mewakili @Pambakal Lihung", .room(.unknownDeputy("Contoh Satu", for: "pambakal-Lihung"))
      ),
      (
        "/hadir Contoh Satu, S.Tr.Keb. mewakili @Pambakal Lihung",
        .room(.unknownDeputy("Contoh Satu, S.Tr.Keb.", for: "pambakal-Lihung"))
      ),
      ("/hadir Contoh Satu; Bidan mewakili @Nama", .unknownName("Nama")),
      ("/hadir Contoh Satu; Bidan mewakili @KPM", .room(.notAPerson("KPM"))),
      ("/hadir Contoh Satu; Bidan mewakili @Puskesmas", .room(.notAPerson("Puskesmas"))),
      (
        "/hadir Contoh Satu; Bidan mewakili @Emma @Eka", .unknownName("Emma @Eka")
      ),
      ("/hadir ; Bidan mewakili @Emma", .argumentMissing(.present)),
      ("/hadir @KPM mewakili @Emma", .room(.notAPerson("KPM"))),
    ] as [(String, Refusal)])
  func `a slip adds nobody`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }

  @Test func `the word alone is no deputy`() {
    #expect(KarangIntan.context.read("/hadir mewakili").refusal == .unknownName("mewakili"))
    #expect(KarangIntan.context.read("/hadir @Emma mewakili").refusal != nil)
  }

  @Test func `the chip says for whom, and the changes put the newcomer on the roster`() throws {
    let context = KarangIntan.context
    let reading = context.read("/hadir Contoh Satu; Sekretaris Desa mewakili @Pambakal Lihung")
    #expect(reading.chips == [.commands(.present), .room(.represents("Contoh Satu", "pambakal-Lihung"))])
    var generator = SeededGenerator(seed: 1)
    guard case .addAttendee(let attendee)? = reading.changes(at: Self.nine, using: &generator).first else {
      Issue.record("nobody is added")
      return
    }
    #expect(attendee.represents == "pambakal-Lihung" && attendee.presence == .present(at: Self.nine))
    #expect(attendee.group == "pambakal" && attendee.village == "Lihung" && attendee.isGuest)
    let listed = context.read("/hadir @Bidan Desa Lihung mewakili @Pambakal Lihung")
    #expect(
      listed.changes(at: Self.nine, using: &generator)
        == [.represent("pambakal-Lihung", by: "bidan-Lihung", at: Self.nine)])
  }
}
