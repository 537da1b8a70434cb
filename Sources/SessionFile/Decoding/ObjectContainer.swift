/// The members of a JSON object, by their keys.
struct ObjectContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  // The row outlives every decoder of it; counting references would be a good part of the work.
  unowned(unsafe) let row: JSONRow
  let index: Int

  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    guard row.nodes[index].end > 0 else { return [] }
    var keys: [Key] = []
    var child = index + 1
    while true {
      if let key = Key(stringValue: row.key(of: child)) { keys.append(key) }
      guard row.nodes[child].next > 0 else { return keys }
      child = row.nodes[child].next
    }
  }

  func contains(_ key: Key) -> Bool { row.child(of: index, named: key.stringValue) != nil }

  private func member(_ key: Key) throws -> NodeDecoder {
    guard let child = row.child(of: index, named: key.stringValue) else {
      throw DecodingError.keyNotFound(key, DecodingError.Context(codingPath: [], debugDescription: "no such key"))
    }
    return NodeDecoder(row: row, index: child)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try member(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try member(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { NodeDecoder(row: row, index: index) }
  func superDecoder(forKey key: Key) throws -> any Decoder { try member(key) }

  func decodeNil(forKey key: Key) throws -> Bool { try member(key).decodeNil() }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try member(key).flag() }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try member(key).text() }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try member(key).fraction() }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try member(key).fraction() }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try member(key).integer() }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try member(key).integer() }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try member(key).integer() }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try member(key).integer() }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try member(key).integer() }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try member(key).integer() }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try member(key).integer() }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try member(key).integer() }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try member(key).integer() }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try member(key).integer() }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try Value(from: member(key)) }
}
