import Foundation

/// The part of JSON Schema that the schemas of the listings use.
struct Schema {
  private let root: [String: Any]

  static func load(_ name: String = "daftar") throws -> Schema {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("\(name).schema.json")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    return Schema(root: object as? [String: Any] ?? [:])
  }

  /// Everything in `value` that does not keep to the schema, each with its place.
  func complaints(about value: Any) -> [String] { complaints(value, root, "") }

  private func complaints(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      let definition = (root["$defs"] as? [String: Any])?[name] as? [String: Any]
      return definition.map { complaints(value, $0, place) } ?? ["\(place): no \(reference)"]
    }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    let type = Self.type(of: value)
    guard types.isEmpty || types.contains(type) || type == "integer" && types.contains("number") else {
      return ["\(place): \(type) instead of \(types)"]
    }
    var found: [String] = []
    if let choices = schema["enum"] as? [Any], !choices.contains(where: { "\($0)" == "\(value)" }) {
      found.append("\(place): \(value) is none of \(choices)")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      found.append("\(place): \(text) has not the form \(pattern)")
    }
    if let object = value as? [String: Any] {
      let properties = schema["properties"] as? [String: Any] ?? [:]
      for key in schema["required"] as? [String] ?? [] where object[key] == nil { found.append("\(place): no \(key)") }
      for (key, member) in object {
        if let inner = properties[key] as? [String: Any] {
          found += complaints(member, inner, "\(place).\(key)")
        } else {
          found.append("\(place): unknown \(key)")
        }
      }
    }
    if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, element) in list.enumerated() { found += complaints(element, items, "\(place)[\(index)]") }
    }
    return found
  }

  private static func type(of value: Any) -> String {
    switch value {
    case is NSNull: "null"
    case is String: "string"
    case is [String: Any]: "object"
    case is [Any]: "array"
    case let number as NSNumber:
      switch String(cString: number.objCType) {
      case "c", "B": "boolean"
      case "d", "f": "number"
      default: "integer"
      }
    default: "unknown"
    }
  }
}
