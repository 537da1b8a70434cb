import Meeting
import Testing

@testable import Capture

@Suite struct ClockTimeTests {
  @Test(arguments: [
    ("9", "09.00"), ("09", "09.00"), ("0", "00.00"), ("9.05", "09.05"), ("09:05", "09.05"), ("pukul 9", "09.00"),
    ("Jam 9.30 WITA", "09.30"), ("13 wib", "13.00"),
  ])
  func `a time is read`(text: String, dotted: String) {
    #expect(ClockTime.read(text)?.dotted == dotted)
  }

  @Test(arguments: ["", "9.5", "24", "009", "-9", "9 5", "pukul", "WITA", "sore", "9.60", "pukul jam 9"])
  func `anything else is none`(text: String) {
    #expect(ClockTime.read(text) == nil)
  }
}
