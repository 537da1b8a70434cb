/// An input of a fuzz target that broke a rule, as it is written in the table of such inputs.
///
/// Its description is what stands in the table.
package enum FoundInput: Sendable, CustomStringConvertible {
  /// A capture line, in every state of a meeting.
  case line(String)
  /// A roster.
  case table(Bytes)
  case template(Bytes)
  case theme(Bytes)
  /// What a terminal sends, piece by piece; an empty piece is a silence.
  case terminal([Bytes])
  /// The first `events` of a run of random keys.
  case keys(seed: UInt64, events: Int)
  /// A meeting on a bad disk.
  case storing(seed: UInt64)
  /// A session file, spoilt.
  case file(seed: UInt64)

  /// Bytes that are written as text where they are.
  package struct Bytes: Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, CustomStringConvertible {
    package let bytes: [UInt8]

    package init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }
    package init(stringLiteral text: String) { bytes = Array(text.utf8) }
    package init(arrayLiteral elements: UInt8...) { bytes = elements }

    package var description: String {
      if let text = String(validating: bytes, as: UTF8.self) { return text.debugDescription }
      return "[\(bytes.map { "0x" + String($0, radix: 16, uppercase: true) }.joined(separator: ", "))]"
    }
  }

  package var description: String {
    switch self {
    case .line(let line): ".line(\(line.debugDescription))"
    case .table(let bytes): ".table(\(bytes))"
    case .template(let bytes): ".template(\(bytes))"
    case .theme(let bytes): ".theme(\(bytes))"
    case .terminal(let pieces): ".terminal([\(pieces.map(\.description).joined(separator: ", "))])"
    case .keys(let seed, let events): ".keys(seed: \(seed), events: \(events))"
    case .storing(let seed): ".storing(seed: \(seed))"
    case .file(let seed): ".file(seed: \(seed))"
    }
  }
}
