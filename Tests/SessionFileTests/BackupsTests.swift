import Foundation
import Meeting
import Testing

@testable import SessionFile

@Suite struct BackupsTests {
  @Test func `purging contacts leaves none in backups`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    _ = try file.commit([.note(1)], at: .opening, after: 1, contacts: ["p": Contact(phone: "081234567890")])
    try Backups(of: file.path).keep()
    #expect(try SessionFile(opening: Backups(of: file.path).paths[0]).contacts().count == 1)
    #expect(try file.purgeContacts() == 1)
    #expect(try scratch.contents == ["a.rembuk"])
  }

  @Test func `the last three states are kept, for their owner alone, each a whole meeting`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    let backups = Backups(of: file.path)
    for number in 1...5 {
      _ = try file.commit([.note(number)], at: .opening, after: number)
      try backups.keep()
    }
    #expect(backups.paths.count == Backups.count)
    let counts = try backups.paths.map { try SessionFile(opening: $0).history.session.entries.count }
    #expect(counts == [5, 4, 3])
    let folder = scratch.path(".rembuk-cadangan")
    #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
    for path in backups.paths {
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `where nothing was written since, nothing is kept again`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 1)
    file.close()
    let backups = Backups(of: file.path)
    try backups.keep()
    try backups.keep()
    #expect(backups.paths.count == 1)
  }
}
