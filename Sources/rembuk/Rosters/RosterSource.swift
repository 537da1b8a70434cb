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
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= TableReader.mostBytes {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw ErrorMessage(.listUnreadable(name, code: errno), .inputOutput)
      }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
