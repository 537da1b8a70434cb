import Meeting
import Testing

@Suite struct TimeOfDayTests {
  @Test(arguments: [
    ("09.00", "09:00:00"), ("9.05", "09:05:00"), ("09:00", "09:00:00"), ("09.00.30", "09:00:30"),
    ("0.00", "00:00:00"), ("23:59:59", "23:59:59"),
  ])
  func `a typed time is read`(text: String, iso: String) {
    #expect(TimeOfDay(text)?.iso == iso)
  }

  @Test(arguments: [
    "", "9", "24.00", "9.60", "9.5", "09.005", "09.00.60", "09.00:30", "009.00", "-1.00", "9,00", " 9.00", "9.00 ",
    "9.",
    ".00", "..", "9.00.", "9.00.00.00", "٩.٠٠",
  ])
  func `text that is no time is refused`(text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test func `a time is shown with a dot`() throws {
    #expect(try #require(TimeOfDay("9:05")).dotted == "09.05")
    #expect(TimeOfDay(hour: 24, minute: 0) == nil)
    #expect(TimeOfDay(hour: 9, minute: 0, second: 60) == nil)
  }

  @Test(arguments: [
    ("09.00", "10.30", 5400), ("23.50", "00.10", 1200), ("09.00", "09.00", 0),
    // The clock was set back by two hours, or by a minute.
    ("11.00", "09.00", 0), ("09.00", "08.59", 0),
    ("09.00", "03.00", 64_800), ("09.00", "03.00.01", 0),
  ])
  func `seconds pass across midnight but never backwards`(from: String, to: String, seconds: Int) throws {
    let earlier = try #require(TimeOfDay(from))
    #expect(try #require(TimeOfDay(to)).seconds(since: earlier) == seconds)
  }

  @Test(arguments: [
    ("23.50", 20, "00.10"), ("00.10", -20, "23.50"), ("09.00", 0, "09.00"), ("09.00", 2880, "09.00"),
    ("00.00", .max, "18.07"), ("00.00", .min, "05.52"),
  ])
  func `minutes are added around the clock`(from: String, minutes: Int, to: String) throws {
    #expect(try #require(TimeOfDay(from)).adding(minutes: minutes).dotted == to)
  }

  @Test func `it is stored as HH-MM-SS with colons and nothing else is read`() throws {
    let time = try #require(TimeOfDay("9.05.07"))
    #expect(try stored(time) == "\"09:05:07\"")
    #expect(try restored("\"09:05:07\"") == time)
    for text in ["\"9:05:07\"", "\"09.05.07\"", "\"09:05\"", "\"25:00:00\""] {
      #expect(throws: DecodingError.self) { try restored(text) as TimeOfDay }
    }
  }
}
