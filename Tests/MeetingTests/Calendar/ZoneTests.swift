import Testing

@testable import Meeting

@Suite struct ZoneTests {
  @Test func `the three zones are seven, eight and nine hours ahead of UTC`() {
    #expect(Zone.allCases.map(\.rawValue) == ["WIB", "WITA", "WIT"])
    #expect(Zone.allCases.map(\.utcOffsetSeconds) == [25_200, 28_800, 32_400])
  }
}
