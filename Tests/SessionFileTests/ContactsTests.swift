import Foundation
import GRDB
import Meeting
import Testing

@testable import SessionFile

@Suite struct ContactsTests {
  private static let emma = Contact(phone: "081234567890", address: "Jalan Rahasia 1")

  /// Whether the file at `path`, or the log beside it, holds these bytes.
  private func holds(_ text: String, _ path: String) -> Bool {
    ["", "-wal", "-journal"].contains { ending in
      let data = FileManager.default.contents(atPath: path + ending) ?? Data()
      return data.range(of: Data(text.utf8)) != nil
    }
  }

  @Test func `numbers and addresses are kept beside the meeting, and what is not said anew stays`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    let known = file.history.steps.count
    #expect(try file.commit([.note(1)], at: .opening, after: known, contacts: ["emma": Self.emma]).count == 1)
    #expect(try file.commit([], at: .opening, after: known + 1, contacts: ["emma": Contact(phone: "0813")]) == [])
    #expect(try file.contacts() == ["emma": Contact(phone: "0813", address: "Jalan Rahasia 1")])
    file.close()
    let again = try SessionFile(opening: scratch.path("a.rembuk"))
    #expect(try again.contacts()["emma"]?.address == "Jalan Rahasia 1")
    #expect(try Check(examining: again.path).damage.isEmpty)
  }

  @Test func `what is refused keeps no number either`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    #expect(throws: SessionFileError.refused(.unknownEntry("x"))) {
      try file.commit([.change(.strike("x"), id: "s")], at: .opening, after: 1, contacts: ["emma": Self.emma])
    }
    #expect(try file.contacts() == [:])
    _ = try file.commit([.close, .legalise], at: .opening, after: 1)
    #expect(throws: SessionFileError.refused(.sealed)) {
      try file.commit([], at: .opening, after: 3, contacts: ["emma": Self.emma])
    }
  }

  @Test func `purging leaves nothing of them in the file, its unused pages or its log`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 20)
    var many: [Attendee.ID: Contact] = [:]
    for number in 0..<800 {
      many[Attendee.ID("a\(number)")] = Contact(phone: "0812\(number)", address: "Jalan Rahasia \(number)")
    }
    _ = try file.commit([.note(21)], at: .opening, after: 21, contacts: many)
    // As an older program might have left it: deleted, and still there in pages that nothing uses.
    try file.queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA secure_delete = OFF; DELETE FROM contact WHERE attendee <> 'a1'")
    }
    let steps = file.history.steps
    #expect(holds("Jalan Rahasia 700", file.path))
    #expect(try file.purgeContacts() == 1)
    for text in ["Jalan Rahasia", "08121", "0812700"] { #expect(!holds(text, file.path), "\(text)") }
    #expect(try file.contacts() == [:] && file.purgeContacts() == 0)
    #expect(try scratch.contents == ["a.rembuk"])
    // The meeting goes on as it was.
    _ = try file.commit([.note(22)], at: .opening, after: 22)
    file.close()
    #expect(try Check(examining: file.path).damage.isEmpty)
    #expect(try SessionFile(opening: file.path).history.steps == steps + [.note(22)])
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a legalised meeting is purged and stays sealed under its code`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    _ = try file.commit([.note(1)], at: .opening, after: 1, contacts: ["emma": Self.emma])
    _ = try file.commit([.close, .legalise], at: .opening, after: 2)
    let code = file.sealCode
    file.close()
    let sealed = try SessionFile(opening: file.path)
    #expect(try sealed.purgeContacts() == 1)
    #expect(sealed.access == .sealed && sealed.sealCode == code)
    sealed.close()
    #expect(!holds("Rahasia", file.path))
    #expect(try Check(examining: file.path).sealCode == code)
  }

  @Test func `while another program has the file open nothing is purged by halves`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    _ = try file.commit([.note(1)], at: .opening, after: 1, contacts: ["emma": Self.emma])
    let other = try SessionFile(opening: file.path)
    #expect(try other.contacts().count == 1)
    #expect(throws: SessionFileError.busy) { try file.purgeContacts() }
    #expect(try file.contacts().count == 1)
    other.close()
    #expect(try file.purgeContacts() == 1)
  }

  @Test func `a file that is gone is not made anew by purging`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    file.close()
    try FileManager.default.removeItem(atPath: file.path)
    #expect(throws: SessionFileError.vanished) { try file.purgeContacts() }
  }
}
