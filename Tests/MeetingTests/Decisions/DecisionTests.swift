import Foundation
import Meeting
import Testing

@Suite struct DecisionTests {
  @Test(
    arguments: [
      (2, 3, 1), (3, 3, nil), (4, 3, nil), (nil, 3, nil), (2, nil, nil),
    ] as [(Int?, Int?, Int?)])
  func `it knows how many were missing`(present: Int?, quorum: Int?, missing: Int?) {
    #expect(Decision(present: present, quorum: quorum).belowQuorum == missing)
  }

  @Test func `without objections it is stored as it ever was`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(
      String(decoding: try encoder.encode(Decision(method: .consensus, present: 9, quorum: 5)), as: UTF8.self)
        == #"{"method":{"consensus":{}},"present":9,"quorum":5}"#)
    let noted = Decision(dissents: [Dissent(party: .village("kiram"), reason: "jauh"), Dissent(party: .group("kpm"))])
    #expect(try JSONDecoder().decode(Decision.self, from: encoder.encode(noted)) == noted)
  }
}
