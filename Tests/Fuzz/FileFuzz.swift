import Foundation
import Meeting
import SessionFile
import TestKit

/// Spoils a session file: it opens with a beginning of what was written, or says what is wrong, and what is salvaged of it is sound.
final class FileFuzz {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "rembuk-fuzz-\(UUID().uuidString)")
  private var whole: [UInt8] = []
  private var texts: [String] = []

  deinit { try? FileManager.default.removeItem(at: folder) }

  func run(_ generator: inout SeededGenerator) throws(Violation) {
    do {
      if whole.isEmpty { try prepare() }
      var bytes = whole
      for _ in 0..<Int.random(in: 1...12, using: &generator) { bytes.spoil(&generator) }
      try check(bytes)
    } catch let violation as Violation {
      throw violation
    } catch {
      throw Violation(input: "\(whole.count) bytes", account: "\(error)")
    }
  }

  private func prepare() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "utuh").path
    let steps = MeetingFixture.history().steps
    let file = try SessionFile.create(at: path, steps: steps, at: Instant(secondsSince1970: 0))
    texts = (1...40).map { "catatan ke-\($0)" }
    let notes = texts.enumerated().map { number, text in
      Step(
        id: Identifier("s\(number)"), seat: "Sekretaris",
        deed: .change(
          .record(
            NewEntry(
              id: Identifier("e\(number)"), body: Entry.Body(text: text, matter: .note(Note())), typed: text))))
    }
    _ = try file.commit(notes, at: Instant(secondsSince1970: 0), after: steps.count)
    file.close()
    whole = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private func check(_ bytes: [UInt8]) throws {
    let (spoilt, target) = (folder.appending(path: "rusak"), folder.appending(path: "pulih"))
    try Data(bytes).write(to: spoilt)
    defer { for file in [spoilt, target] { try? FileManager.default.removeItem(at: file) } }
    if let file = try? SessionFile(opening: spoilt.path) {
      let found = file.history.session.entries.map(\.body.text)
      file.close()
      guard texts.starts(with: found) else {
        throw Violation(input: "\(found)", account: "it opens with what nobody wrote")
      }
    }
    guard (try? Salvage(of: spoilt.path, to: target.path)) != nil else { return }
    guard try Check(examining: target.path).damage.isEmpty else {
      throw Violation(input: "\(bytes.count) bytes", account: "what was salvaged is damaged")
    }
  }
}
