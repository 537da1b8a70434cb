import Foundation
import TerminalUI
import Testing

@testable import Themes

/// Every role that a screen really shows, on the ground where it shows it, in every theme: so one golden is that of all of them.
@Suite("The roles of the goldens")
struct GoldenRolesTests {
  private struct Pair: Hashable {
    let role: Role
    let surface: Role
  }

  /// The roles of all goldens, each with what it stands on.
  private static func pairs() throws -> Set<Pair> {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "FacilitatorTests/Layout/Goldens")
    var pairs: Set<Pair> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      var isOfRoles = false
      for line in text.split(separator: "\n") {
        if line == "-- roles" || line.hasPrefix("== ") {
          isOfRoles = line == "-- roles"
        } else if isOfRoles, let runs = line.firstRange(of: ": ") {
          for run in line[runs.upperBound...].split(separator: ", ") {
            let names = try #require(run.split(separator: " ").first).split(separator: "/")
            let roles = try names.map { try #require(Role(rawValue: String($0)), "\($0) in \(name)") }
            // What stands alone stands on plain text or is a ground itself.
            pairs.insert(Pair(role: roles[0], surface: roles.count > 1 ? roles[1] : .text))
          }
        }
      }
    }
    return pairs
  }

  @Test(
    "Each is defined and can be read",
    arguments: [("sasirangan", 4.5), ("kertas", 4.5), ("papan-tulis", 4.5), ("proyektor", 7.0), ("mono", 0)])
  func readable(name: String, least: Double) throws {
    let shipped = try #require(ShippedTheme.all.first { $0.name == name })
    let theme = try ThemeReader.read(text: shipped.text)
    let pairs = try Self.pairs()
    #expect(pairs.count > 30)
    for pair in pairs {
      #expect(shipped.text.contains("\n\(pair.role.rawValue) = {"), "\(pair.role)")
      let appearance = theme.appearance(pair.role, on: pair.surface)
      guard least > 0 else { continue }
      let background = try #require(appearance.background)
      let contrast = try #require(appearance.foreground?.contrast(with: background))
      #expect(contrast >= least, "\(pair.role) on \(pair.surface) in \(name): \(contrast)")
    }
  }

  @Test("Every role is shown by some screen")
  func everyRole() throws {
    let shown = Set(try Self.pairs().map(\.role))
    let missing = Role.allCases.filter { !shown.contains($0) }.map(\.rawValue)
    #expect(missing == [])
  }
}
