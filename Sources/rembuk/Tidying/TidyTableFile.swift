import Capture
import Foundation

/// The table of abbreviations in force: one's own, `rapikan.toml` in the folder of settings, else the one that comes with the
/// program.
struct TidyTableFile: Sendable {
  /// The path of one's own; nil where there is no such file.
  private let own: String?

  init(_ environment: ProgramEnvironment) {
    own = environment.configFolder.map { "\($0)/rapikan.toml" }.flatMap { access($0, F_OK) == 0 ? $0 : nil }
  }

  static let shipped = String(decoding: PackageResources.rapikan_toml, as: UTF8.self)

  /// The TOML text, comments and all.
  func text() throws(ErrorMessage) -> String {
    guard let own else { return Self.shipped }
    return try TextFile.read(own, .abbreviations)
  }

  func table() throws(ErrorMessage) -> TidyTable {
    let text = try text()
    do {
      return try TidyTableReader.read(text)
    } catch {
      throw ErrorMessage(error, name: own ?? "rapikan.toml")
    }
  }
}
