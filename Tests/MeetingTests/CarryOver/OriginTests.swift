import Foundation
import Meeting
import Testing

@Suite struct OriginTests {
  @Test(arguments: ["C-1", "K-12", "U-3", "P-4", "T-5"]) func `a number is written and read`(text: String) throws {
    let number = try #require(Entry.Number(text))
    #expect(number.description == text)
    let json = try JSONEncoder().encode([number])
    #expect(try JSONDecoder().decode([Entry.Number].self, from: json) == [number])
  }

  @Test(arguments: ["", "K", "K-", "K-0", "K--1", "K-01", "X-1", "k-1", "K1", "K-1 ", "K-99999999999999999999"])
  func `what is no number is none`(text: String) {
    #expect(Entry.Number(text) == nil)
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode([Entry.Number].self, from: JSONEncoder().encode([text]))
    }
  }

  @Test func `the last thing said counts, in whichever meeting it was`() {
    func station(_ reports: [Commitment.Report]) -> Origin.Station {
      Origin.Station(
        title: nil, date: nil, code: "a", number: Entry.Number(kind: .commitment, ordinal: 1), reports: reports)
    }
    let reports = [Commitment.Report(.underWay), Commitment.Report(.done)]
    #expect(Origin(station([])).lastReport == nil)
    #expect(Origin(station(reports), later: [station([])]).lastReport?.progress == .done)
    #expect(Origin(station([]), later: [station(reports), station([])]).last == station([]))
  }
}
