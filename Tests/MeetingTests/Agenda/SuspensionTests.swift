import Meeting
import Testing

@Suite struct SuspensionTests {
  @Test(
    arguments: [
      (time(10, 30), .minutes(15), time(10, 45)), (time(23, 50), .minutes(20), time(0, 10)),
      (time(12, 0), .until(time(13, 0)!), time(13, 0)), (nil, .until(time(13, 0)!), time(13, 0)),
      (nil, .minutes(15), nil), (time(10, 30), nil, nil),
    ] as [(TimeOfDay?, Suspension.Length?, TimeOfDay?)])
  func `it is known when it is to end where that can be counted`(
    start: TimeOfDay?, length: Suspension.Length?, end: TimeOfDay?
  ) throws {
    let session = try Session(small: .startItem("buka", at: nil), .suspend(at: start, for: length))
    #expect(session.suspension?.plannedEnd == end)
    #expect(session.suspension?.start == start)
    #expect(session.suspension?.end == nil)
  }
}
