import Meeting
import Testing

@testable import Capture

@Suite struct InvitationReadingTests {
  @Test(arguments: [
    ("Nomor 005/12/KKI tanggal 15 Januari 2026", "005/12/KKI", "2026-01-15"),
    ("No. 005/12/KKI tgl. 15-1-2026", "005/12/KKI", "2026-01-15"),
    ("No.005/12; 15 Januari 2026", "005/12", "2026-01-15"),
    ("NOMOR : 005/12 Tanggal: Kamis, 15 Januari 2026", "005/12", "2026-01-15"),
    ("nomor: 005/12/KKI 15 Januari 2026.", "005/12/KKI", "2026-01-15"),
    ("005/12/KKI, Kamis, 15 Januari 2026", "005/12/KKI", "2026-01-15"),
    ("005/12/KKI tanggal 15 Januari", "005/12/KKI", "2026-01-15"), ("005 tgl 30 Desember", "005", "2025-12-30"),
    ("005/12/KKI tanggal 22 Januari 2026", "005/12/KKI", "2026-01-22"),
    ("005/12/KKI 15/01/2026", "005/12/KKI", "2026-01-15"), ("005/12/KKI 2026-01-15", "005/12/KKI", "2026-01-15"),
  ])
  func `number and date are told apart`(text: String, number: String, date: CivilDate) {
    #expect(InvitationReading.read(text, today: "2026-01-21") == Invitation(number: number, date: date))
  }

  @Test(arguments: [
    ("Nomor 005/12/KKI/2026", "005/12/KKI/2026"), ("005 / 12", "005 / 12"), ("005 12/1", "005 12/1"),
    ("B-12 Januari", "B-12 Januari"), ("005/12 tanggal menyusul", "005/12 tanggal menyusul"),
    ("nota dinas 7", "nota dinas 7"), ("12/1/2026", "12/1/2026"),
  ])
  func `what is no date belongs to the number`(text: String, number: String) {
    #expect(InvitationReading.read(text, today: "2026-01-21") == Invitation(number: number))
  }

  @Test func `a date may stand alone`() {
    #expect(
      InvitationReading.read("Nomor tanggal 15 Januari 2026", today: "2026-01-21") == Invitation(date: "2026-01-15"))
  }

  @Test func `a date stands at the end of a long letter too`() {
    let words = Array(repeating: "tanggal nota", count: 5_000).joined(separator: " ")
    let letter = InvitationReading.read("\(words) tanggal 15 Januari 2026", today: "2026-01-21")
    #expect(letter == Invitation(number: words, date: "2026-01-15"))
  }
}
