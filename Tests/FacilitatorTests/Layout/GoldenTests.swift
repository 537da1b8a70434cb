import Foundation
import TerminalUI
import Testing

/// Every screen, letter by letter and role by role, in the windows that halls have.
///
/// `REMBUK_GOLDEN=tulis swift test --filter GoldenTests` writes them anew; what changed is then read in the diff of the commit.
@Suite("Goldens of every screen")
struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
  private static let sizes = [(60, 20), (80, 24), (120, 36), (200, 60)].map { Size(columns: $0.0, rows: $0.1) }

  private static let isWriting = ProcessInfo.processInfo.environment["REMBUK_GOLDEN"] == "tulis"

  @Test("It looks as it was written down", arguments: Scene.all)
  func asWritten(scene: Scene) throws {
    let view = try scene.view(.plain)
    let shown = Self.sizes.map { Golden(view($0)).text }.joined(separator: "\n")
    let file = Self.folder.appending(path: "\(scene.name).txt")
    if Self.isWriting { try Data(shown.utf8).write(to: file) }
    let written = try String(contentsOf: file, encoding: .utf8)
    if shown != written {
      Issue.record("\(scene.name) is not as in \(file.lastPathComponent):\n\(Golden.difference(written, shown))")
    }
  }

  @Test("There is a golden of every screen and none of anything else")
  func complete() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(Set(files) == Set(Scene.all.map { "\($0.name).txt" }))
    #expect(files.count == Scene.all.count)
  }
}
