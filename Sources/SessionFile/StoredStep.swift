import Crypto
import Foundation
import Meeting

/// A step as its row keeps it: everything the row says stands in `body`, so that the chain of hashes covers all of it.
struct StoredStep: Equatable, Sendable {
  let step: Step
  /// The wall clock when it was stored.
  let recordedAt: Instant
}

extension StoredStep: Codable {
  private enum Key: String, CodingKey {
    case at, deed, id, seat
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    recordedAt = try container.decode(Instant.self, forKey: .at)
    step = Step(
      id: try container.decode(Step.ID.self, forKey: .id), seat: try container.decode(String.self, forKey: .seat),
      deed: try container.decode(Step.Deed.self, forKey: .deed))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(recordedAt, forKey: .at)
    try container.encode(step.deed, forKey: .deed)
    try container.encode(step.id, forKey: .id)
    try container.encode(step.seat, forKey: .seat)
  }

  /// The bytes of the row: JSON with its keys in alphabetical order, so that the same step always gives the same bytes.
  func body() throws -> Data {
    try RowEncoder.encode(self)
  }

  /// What the step changes, for the index: the thing itself, or for undo and redo the step that is taken back.
  var subject: String {
    switch step.deed {
    case .change(let change): change.subject
    case .takeBack(let id): id.rawValue
    }
  }
}

/// The hashes that hold the rows together: each covers the one before it, the row's number and the row's bytes.
enum Chain {
  /// What stands before the first row.
  static let origin = [UInt8](repeating: 0, count: SHA256.byteCount)

  /// SHA-256 of `previous` (32 bytes), `sequence` (8 bytes, the highest first) and `body`.
  static func hash(previous: [UInt8], sequence: Int, body: Data) -> [UInt8] {
    var hasher = SHA256()
    hasher.update(data: previous)
    withUnsafeBytes(of: UInt64(sequence).bigEndian) { hasher.update(bufferPointer: $0) }
    hasher.update(data: body)
    return Array(hasher.finalize())
  }

  /// The first twelve hexadecimal digits of a hash: short enough to read out, printed on legalised papers.
  static func code(_ hash: [UInt8]) -> String {
    hash.prefix(6).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
