import Facilitator
import Foundation
import Meeting
import Testing

@testable import rembuk

@Suite struct RecentMeetingsTests {
  private func recents(_ folder: Folder) -> RecentMeetings {
    RecentMeetings(ProgramEnvironment(variables: ["XDG_STATE_HOME": "\(folder.path)/state"]))
  }

  private func session(_ title: String?) throws -> Session {
    var setup = Setup(template: "uji")
    setup.details.title = title
    setup.details.date = CivilDate(iso: "2026-01-21")
    var session = Session()
    try session.apply(.begin(setup))
    return session
  }

  /// A file of this name, which is all that a meeting has to be here.
  private func file(_ name: String, in folder: Folder) throws -> String {
    let path = "\(folder.path)/\(name)"
    try "".write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }

  @Test func `the meeting that was left last comes first, and each stands once`() throws {
    let folder = try Folder()
    let (a, b) = (try file("a", in: folder), try file("b", in: folder))
    for path in [a, b, a] { recents(folder).note(try session("Rapat"), at: path) }
    #expect(recents(folder).all.map(\.path) == [a, b])
    let first = RecentMeeting(path: a, title: "Rapat", date: CivilDate(iso: "2026-01-21"), status: .prepared)
    #expect(recents(folder).all.first == first)
  }

  @Test func `a meeting is known by one path whatever way led to it`() throws {
    let folder = try Folder()
    let a = try file("a", in: folder)
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/b", withDestinationPath: a)
    for path in [a, "\(folder.path)/b", "\(folder.path)/./a"] { recents(folder).note(try session("Rapat"), at: path) }
    #expect(recents(folder).all.map(\.path) == [a])
  }

  @Test func `one without a name goes by its path, and one that is gone goes away`() throws {
    let folder = try Folder()
    let (a, b) = (try file("a", in: folder), try file("b", in: folder))
    recents(folder).note(try session(nil), at: a)
    recents(folder).note(try session("Rapat"), at: b)
    try FileManager.default.removeItem(atPath: b)
    #expect(recents(folder).all.map(\.title) == [a])
  }

  @Test func `twelve are kept`() throws {
    let folder = try Folder()
    let paths = try (1...14).map { try file("r\($0)", in: folder) }
    for path in paths { recents(folder).note(try session("Rapat"), at: path) }
    #expect(recents(folder).all.map(\.path) == Array(paths.reversed().prefix(12)))
  }

  @Test(arguments: ["", "bukan JSON", "[{\"path\": 7}]", "{}"])
  func `a list that cannot be read is empty, and is made anew`(content: String) throws {
    let folder = try Folder()
    let own = "\(folder.path)/state/rembuk"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    try content.write(toFile: "\(own)/terakhir.json", atomically: false, encoding: .utf8)
    #expect(recents(folder).all == [])
    let a = try file("a", in: folder)
    recents(folder).note(try session("Rapat"), at: a)
    #expect(recents(folder).all.map(\.path) == [a])
  }

  @Test func `a status that this program does not know leaves the meeting in the list`() throws {
    let folder = try Folder()
    let own = "\(folder.path)/state/rembuk"
    let a = try file("a", in: folder)
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    try "[{\"path\": \"\(a)\", \"title\": \"Rapat\", \"status\": \"dilanjutkan\"}]"
      .write(toFile: "\(own)/terakhir.json", atomically: false, encoding: .utf8)
    #expect(recents(folder).all == [RecentMeeting(path: a, title: "Rapat", date: nil, status: nil)])
  }

  @Test func `without a folder for it nothing is kept and nothing fails`() throws {
    let folder = try Folder()
    let none = RecentMeetings(ProgramEnvironment(variables: [:]))
    none.note(try session("Rapat"), at: try file("a", in: folder))
    #expect(none.all == [])
  }

  @Test func `others cannot read the list`() throws {
    let folder = try Folder()
    recents(folder).note(try session("Rapat"), at: try file("a", in: folder))
    for (path, mode) in [("state/rembuk", 0o700), ("state/rembuk/terakhir.json", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(path)")
      #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
    }
  }
}
