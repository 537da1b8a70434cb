/// The members of a JSON object as a value names them.
struct MembersContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let object: JSONMembers

  var codingPath: [any CodingKey] { [] }

  private func put(_ value: JSONTree, _ key: any CodingKey) { object.members.append((key.stringValue, value)) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    let nested = JSONMembers()
    put(.object(nested), key)
    return KeyedEncodingContainer(MembersContainer<Nested>(object: nested))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    let nested = JSONElements()
    put(.list(nested), key)
    return ElementsContainer(list: nested)
  }

  func superEncoder() -> any Encoder { later("super") }
  func superEncoder(forKey key: Key) -> any Encoder { later(key.stringValue) }

  private func later(_ key: String) -> any Encoder {
    let place = JSONPlace()
    object.members.append((key, .later(place)))
    return PlaceEncoder(place: place)
  }

  func encodeNil(forKey key: Key) { put(.null, key) }
  func encode(_ value: Bool, forKey key: Key) { put(.flag(value), key) }
  func encode(_ value: String, forKey key: Key) { put(.text(value), key) }
  func encode(_ value: Double, forKey key: Key) throws { put(try .fraction(value), key) }
  func encode(_ value: Float, forKey key: Key) throws { put(try .fraction(value), key) }
  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { put(try .encoding(value), key) }
  func encode(_ value: Int, forKey key: Key) { put(.integer(String(value)), key) }
  func encode(_ value: Int8, forKey key: Key) { put(.integer(String(value)), key) }
  func encode(_ value: Int16, forKey key: Key) { put(.integer(String(value)), key) }
  func encode(_ value: Int32, forKey key: Key) { put(.integer(String(value)), key) }
  func encode(_ value: Int64, forKey key: Key) { put(.integer(String(value)), key) }
  func encode(_ value: UInt, forKey key: Key) { put(.integer(String(value)), key) }
  func encode(_ value: UInt8, forKey key: Key) { put(.integer(String(value)), key) }
  func encode(_ value: UInt16, forKey key: Key) { put(.integer(String(value)), key) }
  func encode(_ value: UInt32, forKey key: Key) { put(.integer(String(value)), key) }
  func encode(_ value: UInt64, forKey key: Key) { put(.integer(String(value)), key) }
}
