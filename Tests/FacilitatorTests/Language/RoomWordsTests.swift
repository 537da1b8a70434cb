import Capture
import Meeting
import TestKit
import Testing

@testable import Facilitator

@Suite("The words of the room")
struct RoomWordsTests {
  private static let session = MeetingFixture.history().session
  private static let figure = Indicator(name: "Prevalensi", value: "18,8 persen", area: "Kabupaten", source: "SSGI")

  static let findings: [(RoomFinding, String, String)] = [
    (.postpones("diskusi"), "tunda: Diskusi dan tanya jawab", "put off: Diskusi dan tanya jawab"),
    (
      .plans("diskusi", before: 40, after: nil), "Diskusi dan tanya jawab: 40 mnt → tanpa rencana",
      "Diskusi dan tanya jawab: 40 min → no plan"
    ),
    (.suspends(.minutes(15)), "skors 15 mnt", "suspended for 15 min"),
    (
      .suspends(TimeOfDay(hour: 13, minute: 0).map { .until($0) }), "skors sampai 13.00", "suspended until 13.00"
    ),
    (.suspends(nil), "skors", "suspended"), (.resumes, "skors dicabut", "goes on"),
    (
      .handsOver(.noteTaker, from: .person("emma"), to: .named("Staf")), "notulis: Hj. Emma Susanty → Staf",
      "note-taker: Hj. Emma Susanty → Staf"
    ),
    (
      .notesIndicator(figure, replacing: nil), "indikator Prevalensi: 18,8 persen (Kabupaten; ………; SSGI)",
      "figure Prevalensi: 18,8 persen (Kabupaten; ………; SSGI)"
    ),
    (
      .notesIndicator(figure, replacing: Indicator(name: "Prevalensi", value: "20 persen")),
      "indikator Prevalensi: 18,8 persen (Kabupaten; ………; SSGI), mengganti 20 persen",
      "figure Prevalensi: 18,8 persen (Kabupaten; ………; SSGI), instead of 20 persen"
    ),
    (.indicatorLacks([.area, .year]), "! belum disebut: wilayah:, tahun:", "! not said: area:, year:"),
    (
      .excuses(["emma", "mahrur"], "sakit"), "izin sakit: Hj. Emma Susanty, Mahrur Ruyani",
      "excused (sakit): Hj. Emma Susanty, Mahrur Ruyani"
    ),
    (.excuses(["emma"], nil), "izin: Hj. Emma Susanty", "excused: Hj. Emma Susanty"),
    (
      .leaves(["emma"], at: TimeOfDay(hour: 11, minute: 5)), "pulang 11.05: Hj. Emma Susanty",
      "left 11.05: Hj. Emma Susanty"
    ),
    (.represents("Staf", "pambakal-kiram"), "Staf mewakili Pambakal Desa Kiram", "Staf for Pambakal Desa Kiram"),
  ]

  @Test("What a command is about to do", arguments: findings)
  func finding(finding: RoomFinding, indonesian: String, english: String) {
    #expect(Indonesian().chip(.room(finding), in: Self.session) == indonesian)
    #expect(English().chip(.room(finding), in: Self.session) == english)
  }

  static let refusals: [(RoomRefusal, String)] = [
    (
      .tooFewMinutes("diskusi", planned: nil),
      "Acara “Diskusi dan tanya jawab” tanpa rencana; tidak dapat dikurangi sebanyak itu."
    ),
    (
      .unknownDeputy("Staf", for: "pambakal-kiram"),
      "“Staf” tidak ada di daftar. Tambahkan jabatannya: /hadir Staf; jabatan mewakili @Pambakal Desa Kiram"
    ),
    (.isHere("emma"), "Hj. Emma Susanty sudah dicatat hadir. Bila pulang lebih awal: /pulang @Hj. Emma Susanty"),
  ]

  @Test("Why a command was not taken, and what to do", arguments: refusals)
  func refusal(refusal: RoomRefusal, sentence: String) {
    #expect(Indonesian().refusal(.room(refusal), in: Self.session) == sentence)
  }

  @Test("What is told to be typed can be typed")
  func remedies() {
    let driver = AppDriver()
    driver.enter("/hadir Staf mewakili @Pambakal Desa Kiram")
    #expect(driver.screen.contains("Tambahkan jabatannya"))
    driver.press(.control("u"))
    driver.enter("/hadir Staf; jabatan mewakili @Pambakal Desa Kiram")
    #expect(driver.file.session.attendees.last?.represents == "pambakal-kiram")
    driver.enter("/hadir @Emma")
    driver.enter("/izin @Emma sakit")
    #expect(driver.screen.contains("/pulang @Hj. Emma Susanty"))
    driver.press(.control("u"))
    driver.enter("/pulang @Hj. Emma Susanty")
    #expect(driver.file.session.attendee("emma")?.hasAttended == true)
    #expect(driver.file.session.attendee("emma")?.isPresent == false)
  }
}
