/// The stable name of one thing in a meeting: given once, kept in the file, never shown to people.
///
/// Two kinds never mix: an `Identifier<Entry>` is no `Identifier<Attendee>`. Templates give readable ones ("kpm", "pambakal-kiram");
/// everything made while a meeting runs gets a random one of twelve letters and digits (60 bits), so that two seats never make the same.
package struct Identifier<Subject>: Hashable, Sendable {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes a new one from `generator`, which tests seed and the program takes from the system.
  package init(using generator: inout some RandomNumberGenerator) {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var bits = generator.next() as UInt64
    var letters = ""
    for _ in 0..<12 {
      letters.append(alphabet[Int(bits & 31)])
      bits >>= 5
    }
    rawValue = letters
  }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    rawValue = value
  }
}
