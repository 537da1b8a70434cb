import Foundation
import Meeting
import TestKit
import Testing

@testable import rembuk

@Suite struct MeetingArchiveTests {
  @Test func `an archive is the listing and every step, also those that were taken back`() throws {
    var history = MeetingFixture.history()
    let entry = NewEntry(
      id: "c1", body: Entry.Body(text: "teks \"]]>\" \u{1B}", matter: .setAside(by: nil)), agendaItem: nil, time: nil,
      typed: "~ teks")
    try history.commit(
      Step(
        id: "s1", seat: "Sekretaris", deed: .change(.record(entry)),
        recordedAt: Instant(secondsSince1970: 1_768_957_200)))
    try history.commit(Step(id: "s2", seat: "Sekretaris", deed: .takeBack("s1")))
    let text = MeetingArchive(of: history, sealCode: nil).json.serialized
    let value = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let steps = try #require(value["riwayat"] as? [[String: Any]])
    #expect(steps.map { $0["langkah"] as? String } == ["mulai", "s1", "s2"])
    #expect(steps[1]["detik_unix"] as? Int == 1_768_957_200 && steps[1]["ditarik_kembali"] as? Bool == true)
    #expect(steps[1]["perubahan"] is [String: Any] && steps[2]["menarik_kembali"] as? String == "s1")
    #expect((value["entri"] as? [Any])?.isEmpty == true)
    #expect(text == MeetingArchive(of: history, sealCode: nil).json.serialized)
  }
}
