import Foundation
import Rosters

/// The roster that a command line names: a file, or `-` for standard input.
struct RosterSource {
  private let name: String

  init(_ name: String) { self.name = name }

  /// - Throws: where there is no such file or no table in it.
  func table() throws(ErrorMessage) -> Table {
    let bytes = try bytes()
    do {
      return try TableReader.read(bytes)
    } catch {
      throw ErrorMessage(.noTable(error, list: name), Self.status(error))
    }
  }

  private static func status(_ failure: TableFailure) -> ErrorMessage.Status {
    if case .missingLibrary = failure { return .noTerminal }
    return .badData
  }

  /// No more than a roster may have, and one byte by which it is told that there is more.
  private func bytes() throws(ErrorMessage) -> [UInt8] {
    let descriptor = name == "-" ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT
        ? ErrorMessage(.listMissing(name), .missingInput)
        : ErrorMessage(.listUnreadable(name, code: errno), .noPermission)
    }
    defer { if name != "-" { close(descriptor) } }
    guard let bytes = Descriptor.read(from: descriptor, atMost: TableReader.mostBytes + 1) else {
      throw ErrorMessage(.listUnreadable(name, code: errno), .inputOutput)
    }
    return bytes
  }
}
