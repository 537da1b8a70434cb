import Meeting
import Minutes
import Testing

@Suite struct DeadlinesTests {
  @Test func onlyWhatHasADayIsADeadlineAndTheyComeInOrder() throws {
    let days = try [30, 5].map { try #require(CivilDate(year: 2026, month: 6, day: $0)) }
    let session = try Fixture.session([
      Fixture.entry("pendampingan.", .commitment(Commitment(owners: [.group("bidan")], due: .date(days[0])))),
      Fixture.entry("data", .commitment(Commitment(due: .date(days[1])))),
      Fixture.entry("rutin", .commitment(Commitment(due: .routine("setiap bulan")))),
      Fixture.entry("kapan", .commitment(Commitment())),
      Fixture.entry("batal", .commitment(Commitment(due: .date(days[0])))),
      .strike("batal"),
    ])
    let deadlines = Deadlines(of: session)
    #expect(deadlines.all.map(\.day) == [days[1], days[0]])
    #expect(deadlines.all.map(\.summary) == ["K-2 data", "K-1 Para bidan desa: pendampingan"])
    #expect(deadlines.all.map(\.id) == ["data", "pendampingan."])
    #expect(deadlines.all[0].details == "Rapat Uji, Rabu, 21 Januari 2026")
  }
}
