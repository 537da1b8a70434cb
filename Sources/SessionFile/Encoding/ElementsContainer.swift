/// The elements of a JSON list, in their order.
struct ElementsContainer: UnkeyedEncodingContainer {
  let list: JSONElements

  var codingPath: [any CodingKey] { [] }
  var count: Int { list.elements.count }

  private func put(_ value: JSONTree) { list.elements.append(value) }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    let nested = JSONMembers()
    put(.object(nested))
    return KeyedEncodingContainer(MembersContainer<Nested>(object: nested))
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    let nested = JSONElements()
    put(.list(nested))
    return ElementsContainer(list: nested)
  }

  func superEncoder() -> any Encoder {
    let place = JSONPlace()
    put(.later(place))
    return PlaceEncoder(place: place)
  }

  func encodeNil() { put(.null) }
  func encode(_ value: Bool) { put(.flag(value)) }
  func encode(_ value: String) { put(.text(value)) }
  func encode(_ value: Double) throws { put(try .fraction(value)) }
  func encode(_ value: Float) throws { put(try .fraction(value)) }
  func encode<Value: Encodable>(_ value: Value) throws { put(try .encoding(value)) }
  func encode(_ value: Int) { put(.integer(String(value))) }
  func encode(_ value: Int8) { put(.integer(String(value))) }
  func encode(_ value: Int16) { put(.integer(String(value))) }
  func encode(_ value: Int32) { put(.integer(String(value))) }
  func encode(_ value: Int64) { put(.integer(String(value))) }
  func encode(_ value: UInt) { put(.integer(String(value))) }
  func encode(_ value: UInt8) { put(.integer(String(value))) }
  func encode(_ value: UInt16) { put(.integer(String(value))) }
  func encode(_ value: UInt32) { put(.integer(String(value))) }
  func encode(_ value: UInt64) { put(.integer(String(value))) }
}
