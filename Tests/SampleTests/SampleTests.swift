import Capture
import Meeting
import Minutes
import Sample
import Templates
import Testing

@Suite struct SampleTests {
  /// The sample meeting after all its lines, with everything that reading them found out.
  private func run() throws -> (session: Session, readings: [Reading]) {
    var generator = SystemRandomNumberGenerator()
    var session = Session()
    try session.apply(.begin(try Template.read(text: Sample.template).setup))
    let today = try #require(CivilDate(year: 2026, month: 11, day: 23))
    var readings: [Reading] = []
    for line in Sample.record.split(whereSeparator: \.isNewline) {
      let reading = CaptureContext(session: session, today: today).read(String(line))
      if case .command(.close) = reading.outcome { try session.apply(.close(at: nil, signatories: [])) }
      for change in reading.changes(at: nil, using: &generator) { try session.apply(change) }
      readings.append(reading)
    }
    return (session, readings)
  }

  @Test func everyLineIsUnderstood() throws {
    for reading in try run().readings {
      if case .refused(let refusal) = reading.outcome { Issue.record("\(reading.typed): \(refusal)") }
      let doubts = reading.chips.filter { $0.weight != .plain && $0 != .ownerMissing && $0 != .dueMissing }
      #expect(doubts == [], "\(reading.typed)")
    }
  }

  @Test func inventsNothing() throws {
    let session = try run().session
    #expect(session.isSample)
    #expect(session.status == .closed)
    #expect(session.details.start == nil)
    #expect(session.details.end == nil)
    #expect(session.entries.allSatisfy { $0.time == nil && $0.kind != .proposal && $0.kind != .decision })
    #expect(session.attendees.compactMap(\.name) == ["Hj. Emma Susanty", "Mahrur Ruyani", "Eka Yusnitawati"])
  }
}
