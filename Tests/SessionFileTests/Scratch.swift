import Foundation
import Meeting
import SessionFile

/// A folder of its own for one test, gone with it.
final class Scratch {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "rembuk-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The names of everything in the folder.
  var contents: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  /// A new session file with `notes` notes, open.
  func meeting(_ name: String = "a.rembuk", notes: Int = 0) throws -> SessionFile {
    let file = try SessionFile.create(at: path(name), steps: [.begin()], at: .opening)
    if notes > 0 { _ = try file.commit((1...notes).map { .note($0) }, at: .opening, after: 1) }
    return file
  }
}

extension Instant {
  /// Wednesday, 21 January 2026, 09.00 WITA.
  static let opening = Instant(secondsSince1970: 1_768_957_200)
}

extension Step {
  static func begin(title: String? = "Rapat", date: CivilDate? = CivilDate(iso: "2026-01-21")) -> Step {
    var setup = Setup(template: "uji")
    setup.details.title = title
    setup.details.date = date
    setup.agenda = [AgendaItem(id: "buka", title: "Pembukaan"), AgendaItem(id: "bahas", title: "Pembahasan")]
    return Step(id: "awal", seat: "Sekretaris", deed: .change(.begin(setup)))
  }

  static func change(_ change: Change, id: String, seat: String = "Sekretaris") -> Step {
    Step(id: Identifier(id), seat: seat, deed: .change(change))
  }

  static func note(_ number: Int, seat: String = "Sekretaris") -> Step {
    let text = "catatan ke-\(number)"
    let body = Entry.Body(text: text, matter: .note(Note()))
    return change(
      .record(NewEntry(id: Identifier("\(seat)-e\(number)"), body: body, typed: text)), id: "\(seat)-s\(number)",
      seat: seat)
  }

  static func takeBack(_ id: String, id own: String, seat: String = "Sekretaris") -> Step {
    Step(id: Identifier(own), seat: seat, deed: .takeBack(Identifier(id)))
  }

  static let close = change(.close(at: nil, signatories: []), id: "tutup")
  static let legalise = change(.legalise, id: "sah")
}
