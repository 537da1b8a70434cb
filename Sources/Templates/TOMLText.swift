/// TOML as people like to read it, written key by key.
struct TOMLText {
  private(set) var text = ""

  mutating func section(_ name: String) { text += "\n[\(name)]\n" }

  /// Begins the next element of a list of sections.
  mutating func element(_ name: String) { text += "\n[[\(name)]]\n" }

  /// Nothing where there is no value, or an empty one.
  mutating func put(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    text += "\(key) = \(Self.quoted(value))\n"
  }

  mutating func put(_ key: String, _ value: Int?) {
    if let value { text += "\(key) = \(value)\n" }
  }

  mutating func put(_ key: String, _ value: Bool) { text += "\(key) = \(value)\n" }

  /// A list in one line, or where that is long one element a line.
  ///
  /// - Parameter evenEmpty: writes an empty list too, where it means something else than none.
  mutating func put(_ key: String, _ values: [String], evenEmpty: Bool = false) {
    guard evenEmpty || !values.isEmpty else { return }
    let quoted = values.map { Self.quoted($0) }
    let line = "\(key) = [\(quoted.joined(separator: ", "))]\n"
    text += line.count <= 120 ? line : "\(key) = [\n\(quoted.map { "  \($0),\n" }.joined())]\n"
  }

  /// A basic string (TOML 1.0): marks, backslashes and controls as escapes.
  private static func quoted(_ value: String) -> String {
    var quoted = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        // Text of a session has none; a reader would refuse them.
        quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
