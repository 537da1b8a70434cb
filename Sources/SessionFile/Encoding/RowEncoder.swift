import Foundation

/// Encodes steps as the JSON of their rows: byte for byte what Foundation's encoder gives with sorted keys and plain slashes, in a
/// fraction of its time.
///
/// A meeting counts no fractions, so that it refuses them.
enum RowEncoder {
  static func encode(_ value: some Encodable) throws -> Data {
    let place = JSONPlace()
    try value.encode(to: PlaceEncoder(place: place))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1024)
    place.value.write(to: &bytes)
    return Data(bytes)
  }
}

/// Where one value of the JSON comes to stand.
final class JSONPlace {
  var value = JSONTree.null
}

/// A value of the JSON, whole.
enum JSONTree {
  case null
  case flag(Bool)
  case integer(String)
  case text(String)
  case object(JSONMembers)
  case list(JSONElements)
  /// What stands there is not known yet.
  case later(JSONPlace)
}

final class JSONMembers {
  var members: [(key: String, value: JSONTree)] = []
}

final class JSONElements {
  var elements: [JSONTree] = []
}

extension JSONTree {
  /// - Throws: whatever the value throws, and an error for a fraction.
  static func encoding(_ value: some Encodable) throws -> JSONTree {
    let place = JSONPlace()
    try value.encode(to: PlaceEncoder(place: place))
    return place.value
  }

  static func fraction(_ value: some FloatingPoint) throws -> JSONTree {
    throw EncodingError.invalidValue(
      value, EncodingError.Context(codingPath: [], debugDescription: "a meeting counts no fractions"))
  }

  func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .flag(let isSet): bytes += (isSet ? "true" : "false").utf8
    case .integer(let digits): bytes += digits.utf8
    case .text(let text): Self.write(text, to: &bytes)
    case .object(let object):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in object.members.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .list(let list):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in list.elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .later(let place): place.value.write(to: &bytes)
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    if !text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      bytes += text.utf8
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0..<0x20:
        bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8
        bytes += String(byte, radix: 16).utf8
      default: bytes.append(byte)
      }
    }
  }
}

/// Encodes one value into its place.
struct PlaceEncoder: Encoder {
  let place: JSONPlace

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .object(let object) = place.value { return KeyedEncodingContainer(MembersContainer(object: object)) }
    let object = JSONMembers()
    place.value = .object(object)
    return KeyedEncodingContainer(MembersContainer(object: object))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    let list = JSONElements()
    place.value = .list(list)
    return ElementsContainer(list: list)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension PlaceEncoder: SingleValueEncodingContainer {
  func encodeNil() { place.value = .null }
  func encode(_ value: Bool) { place.value = .flag(value) }
  func encode(_ value: String) { place.value = .text(value) }
  func encode(_ value: Double) throws { place.value = try .fraction(value) }
  func encode(_ value: Float) throws { place.value = try .fraction(value) }
  func encode<Value: Encodable>(_ value: Value) throws { place.value = try .encoding(value) }
  func encode(_ value: Int) { place.value = .integer(String(value)) }
  func encode(_ value: Int8) { place.value = .integer(String(value)) }
  func encode(_ value: Int16) { place.value = .integer(String(value)) }
  func encode(_ value: Int32) { place.value = .integer(String(value)) }
  func encode(_ value: Int64) { place.value = .integer(String(value)) }
  func encode(_ value: UInt) { place.value = .integer(String(value)) }
  func encode(_ value: UInt8) { place.value = .integer(String(value)) }
  func encode(_ value: UInt16) { place.value = .integer(String(value)) }
  func encode(_ value: UInt32) { place.value = .integer(String(value)) }
  func encode(_ value: UInt64) { place.value = .integer(String(value)) }
}
