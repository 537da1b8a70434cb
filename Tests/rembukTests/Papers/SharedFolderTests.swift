import Foundation
import Meeting
import Minutes
import Testing

@testable import rembuk

@Suite struct SharedFolderTests {
  private let folder: Folder
  private let base = "2026-01-21-rapat-uji"

  init() throws { folder = try Folder() }

  private func history(_ id: Step.ID, isSample: Bool = false) throws -> History {
    var setup = Setup(template: "kecil", isSample: isSample)
    setup.details.title = "Rapat Uji"
    setup.details.date = CivilDate(iso: "2026-01-21")
    var history = History()
    try history.commit(Step(id: id, seat: "templat", deed: .change(.begin(setup))))
    return history
  }

  private func put(_ name: String, of id: String?) throws {
    let text = "Rembuk \(id.map { MeetingMark($0).token } ?? "")"
    try text.write(toFile: "\(folder.path)/\(base)-\(name)", atomically: false, encoding: .utf8)
  }

  private func number(_ id: Step.ID, isSample: Bool = false) throws -> Int? {
    SharedFolder(folder.path).number(for: try history(id, isSample: isSample))
  }

  @Test func theFirstHasThePlainNameAndTheNextOnesNumbers() throws {
    #expect(try number("pagi") == nil)
    try put("notula.pdf", of: "pagi")
    #expect(try number("pagi") == nil && number("siang") == 2)
    try put("2-usulan.xlsx", of: "siang")
    #expect(try number("pagi") == nil && number("siang") == 2 && number("sore") == 3)
    #expect(try number("sore", isSample: true) == nil)
  }

  @Test func whatSaysNothingIsADraftOfItsOwn() throws {
    try put("ringkasan.txt", of: nil)
    try put("catatan.pdf", of: "siang")
    #expect(try number("pagi") == nil)
    // One paper of its own is enough: another meeting's beside it came there by an earlier program.
    try put("notula.docx", of: "siang")
    try put("notula.pdf", of: "pagi")
    #expect(try number("pagi") == nil && number("siang") == nil && number("sore") == 2)
  }
}
