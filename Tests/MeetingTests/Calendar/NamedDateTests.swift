import Meeting
import Testing

@Suite struct NamedDateTests {
  @Test func `it is stored by its name and its day`() throws {
    let day = try #require(CivilDate(year: 2026, month: 2, day: 5))
    let date = NamedDate(name: "Musrenbang Kecamatan", date: day, aliases: ["Musrenbangcam"])
    #expect(try restored(#"{"name":"Musrenbang Kecamatan","date":"2026-02-05","aliases":["Musrenbangcam"]}"#) == date)
    #expect(try restored(stored(date)) == date)
  }
}
