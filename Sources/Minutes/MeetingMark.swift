/// Which meeting a paper is of, for whoever finds its file: written where people do not read it.
package struct MeetingMark: Equatable, Sendable {
  /// What stands in a file: ASCII letters, digits and hyphens.
  package let token: String

  private static let prefix = "rapat-rembuk-"

  /// - Parameter id: what a meeting has alone, such as the identifier of its first step; other characters than ASCII letters and digits
  ///   are left out.
  package init(_ id: String) {
    token = Self.prefix + String(decoding: id.utf8.filter(Self.isPart), as: UTF8.self)
  }

  /// The first mark in the bytes of a file; nil where there is none.
  package init?(in bytes: some Collection<UInt8>) {
    let prefix = Array(Self.prefix.utf8)
    guard let first = prefix.first else { return nil }
    var rest = bytes[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: prefix) {
        token = String(decoding: prefix + rest.dropFirst(prefix.count).prefix(while: Self.isPart), as: UTF8.self)
        return
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
