/// Decodes steps from the JSON of their rows: what Foundation's decoder would give, in a third of its time.
///
/// An error says only that a row cannot be decoded, not where in it.
final class RowDecoder {
  private let row = JSONRow()

  /// Decodes one row.
  ///
  /// - Throws: any error where the bytes are not the JSON of a `Value`.
  func decode<Value: Decodable>(_ type: Value.Type, from bytes: UnsafeRawBufferPointer) throws -> Value {
    try row.read(bytes) { try Value(from: NodeDecoder(row: row, index: 0)) }
  }
}

/// A value of the row that is to be decoded.
struct NodeDecoder: Decoder {
  // The row outlives every decoder of it; counting references would be a good part of the work.
  unowned(unsafe) let row: JSONRow
  let index: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard row.nodes[index].kind == .object else { throw mismatch }
    return KeyedDecodingContainer(ObjectContainer(row: row, index: index))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard row.nodes[index].kind == .list else { throw mismatch }
    return ListContainer(row: row, index: index)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  private var mismatch: DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "value of another kind"))
  }

  func text() throws -> String {
    guard let text = row.text(at: index) else { throw mismatch }
    return text
  }

  func integer<Number: FixedWidthInteger>() throws -> Number {
    guard let digits = row.digits(at: index), let number = Number(digits) else { throw mismatch }
    return number
  }

  func flag() throws -> Bool {
    switch row.nodes[index].kind {
    case .yes: true
    case .no: false
    default: throw mismatch
    }
  }

  func fraction<Number: LosslessStringConvertible>() throws -> Number {
    guard let digits = row.digits(at: index), let number = Number(String(digits)) else { throw mismatch }
    return number
  }
}

extension NodeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { row.nodes[index].kind == .null }
  func decode(_ type: Bool.Type) throws -> Bool { try flag() }
  func decode(_ type: String.Type) throws -> String { try text() }
  func decode(_ type: Double.Type) throws -> Double { try fraction() }
  func decode(_ type: Float.Type) throws -> Float { try fraction() }
  func decode(_ type: Int.Type) throws -> Int { try integer() }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
  func decode(_ type: UInt.Type) throws -> UInt { try integer() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }
}
