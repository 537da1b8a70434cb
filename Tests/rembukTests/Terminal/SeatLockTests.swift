import Foundation
import Testing

@testable import rembuk

@Suite struct SeatLockTests {
  @Test func `whoever comes later sits beside the first, and a seat that was left is free again`() throws {
    let path = try Folder().path
    var first: SeatLock? = SeatLock("Sekretaris", at: path, of: "a")
    let second = SeatLock("Sekretaris", at: path, of: "a")
    let third = SeatLock("Sekretaris", at: path, of: "a")
    #expect([first?.seat, second.seat, third.seat] == ["Sekretaris", "Sekretaris 2", "Sekretaris 3"])
    first = nil
    let fourth = SeatLock("Sekretaris", at: path, of: "a")
    #expect(fourth.seat == "Sekretaris")
  }

  /// What tells seats apart: the wanted name, the file, the meeting in it.
  static let others = [("Pencatat", "a", "m1"), ("Sekretaris", "b", "m1"), ("Sekretaris", "a", "m2")]

  @Test(arguments: others)
  func `another name, another file and another meeting do not share seats`(
    seat: String, name: String, meeting: String
  ) throws {
    let folder = try Folder()
    for name in ["a", "b"] { try "".write(toFile: "\(folder.path)/\(name)", atomically: false, encoding: .utf8) }
    let first = SeatLock("Sekretaris", at: "\(folder.path)/a", of: "m1")
    let other = SeatLock(seat, at: "\(folder.path)/\(name)", of: meeting)
    #expect([first.seat, other.seat] == ["Sekretaris", seat])
  }

  @Test func `a link leads to the same seats`() throws {
    let folder = try Folder()
    try "".write(toFile: "\(folder.path)/a", atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/b", withDestinationPath: "\(folder.path)/a")
    let first = SeatLock("Sekretaris", at: "\(folder.path)/a", of: "a")
    let second = SeatLock("Sekretaris", at: "\(folder.path)/b", of: "a")
    #expect([first.seat, second.seat] == ["Sekretaris", "Sekretaris 2"])
  }

  @Test func `a name of any length has seats of its own`() throws {
    let path = try Folder().path
    let office =
      "Notulis Seksi Kesejahteraan Sosial Kecamatan Karang Intan Kabupaten Banjar Provinsi Kalimantan Selatan"
    let seats = [office, office, office + " (pagi)"].map { SeatLock($0, at: path, of: "abcdefghijkl") }
    #expect(seats.map(\.seat) == [office, "\(office) 2", "\(office) (pagi)"])
  }
}
