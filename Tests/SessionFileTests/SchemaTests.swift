import Foundation
import GRDB
import Meeting
import Testing

@testable import SessionFile

@Suite struct SchemaTests {
  @Test func `the first version is read for good`() throws {
    let scratch = try Scratch()
    let path = scratch.path("a.rembuk")
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: VersionOneSample.sql) }
    try queue.close()
    #expect(try Check(examining: path).damage.isEmpty)
    let file = try SessionFile(opening: path)
    #expect(file.access == .full)
    #expect(file.history.session.entries.map(\.body.text) == ["catatan ke-1", "catatan ke-2"])
    #expect(file.history.session.details.title == "Rapat")
    #expect(file.history.nextRedo(at: "Ketua")?.id == "u1")
    #expect(try file.draft(seat: "Sekretaris") == "! pendampingan @Bid")
    #expect(try file.commit([.note(9)], at: .opening, after: 5) == [.note(9)])
  }

  @Test func `a step is stored in the same bytes as ever`() throws {
    let stored = StoredStep(step: .note(1), recordedAt: .opening)
    #expect(
      String(decoding: try stored.body(), as: UTF8.self) == """
        {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"body":{"labels":[],"matter":{"note":{"_0":\
        {"isQuotation":false}}},"text":"catatan ke-1"},"id":"Sekretaris-e1","typed":"catatan ke-1"}}}}},\
        "id":"Sekretaris-s1","seat":"Sekretaris"}
        """)
    #expect(
      try JSONDecoder().decode(StoredStep.self, from: stored.body()) == stored)
  }

  @Test func `every migration leads to the next version`() throws {
    let queue = try DatabaseQueue()
    try queue.write { try Schema.install(in: $0) }
    #expect(try queue.read { try Schema.version(of: $0) } == Schema.version)
  }
}
