import Meeting
import Minutes
import Testing

@Suite struct CommitmentSheetTests {
  @Test func deadlinesAreDatesAndRoutinesAreWords() throws {
    let date = try #require(CivilDate(year: 2026, month: 6, day: 30))
    let session = try Fixture.session([
      Fixture.entry(
        "pendampingan", .commitment(Commitment(owners: [.group("bidan")], due: .date(date))), in: "diskusi"),
      Fixture.entry("pemantauan", .commitment(Commitment(due: .routine("setiap bulan"), target: "24 balita"))),
    ])
    let sheet = CommitmentSheet.sheet(of: session)
    #expect(
      sheet.rows == [
        [
          .count(1), .text("K-1"), .text("Pendampingan."), .text("Para bidan desa"), .blank, .date(date), .blank,
          .blank,
          .text("Diskusi"), .text("belum"), .blank,
        ],
        [
          .count(2), .text("K-2"), .text("Pemantauan."), .blank, .blank, .blank, .text("Setiap bulan"),
          .text("24 balita"),
          .blank, .text("belum"), .blank,
        ],
      ])
    #expect(sheet.columns.count == 11)
  }
}
