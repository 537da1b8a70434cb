/// A JSON value whose objects keep the order of their keys, as the command line's paper gives them.
indirect enum JSONValue {
  case null
  case flag(Bool)
  case number(Int64)
  /// A number with two decimals, in hundredths.
  case hundredths(Int)
  case text(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])
  /// A value that is JSON in one line already.
  case raw(String)

  /// `null` where there is nothing.
  static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

  /// `null` where there is nothing.
  static func optional(_ number: Int?) -> JSONValue { number.map { .number(Int64($0)) } ?? .null }

  /// The value as text in one line.
  var serialized: String {
    switch self {
    case .null: "null"
    case .flag(let value): value ? "true" : "false"
    case .number(let value): "\(value)"
    case .hundredths(let value): "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
    case .text(let value): Self.quoted(value)
    case .raw(let json): json
    case .list(let values): "[" + values.map(\.serialized).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.key) + ":" + $0.value.serialized }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
