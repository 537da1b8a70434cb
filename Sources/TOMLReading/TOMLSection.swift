import TOMLKit

/// One section of a TOML file, read strictly: every value has the kind that is asked for, and no key is passed over.
package struct TOMLSection {
  /// More bytes than any template needs.
  package static let fileLimit = 256 * 1024
  /// Bytes of a line, which is never longer, so that keys cannot be nested without end.
  package static let lineLimit = 4096
  /// Characters of one text.
  package static let textLimit = 500
  /// Elements of one list.
  package static let listLimit = 1000

  private let table: TOMLTable
  private let path: KeyPath
  private let source: String

  /// Reads a whole file; the section is its top.
  ///
  /// - Throws: `syntax` where the text is no TOML, and what makes it unfit before that: its size, a line's length, a
  ///   control character.
  package init(text: String) throws(TOMLError) {
    try Self.requireSound(text)
    try SectionNames.requireSound(text)
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw TOMLError(key: "", line: error.source.begin.line, reason: .syntax(error.description))
    } catch {
      throw TOMLError(key: "", line: nil, reason: .syntax("\(error)"))
    }
    path = KeyPath()
    source = text
  }

  private init(table: TOMLTable, path: KeyPath, source: String) {
    self.table = table
    self.path = path
    self.source = source
  }

  private static func requireSound(_ text: String) throws(TOMLError) {
    guard text.utf8.count <= fileLimit else {
      throw TOMLError(key: "", line: nil, reason: .fileTooLarge(limit: fileLimit))
    }
    var line = 1
    var length = 0
    var isPlain = true
    for byte in text.utf8 {
      length = byte == UInt8(ascii: "\n") ? 0 : length + 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      if length > lineLimit { throw TOMLError(key: "", line: line, reason: .lineTooLong(limit: lineLimit)) }
      isPlain = isPlain && (byte >= 0x20 || byte == UInt8(ascii: "\n")) && byte < 0x7F && byte != UInt8(ascii: "\\")
    }
    // Nearly every theme is plain ASCII, and a theme is read at every start.
    if !isPlain { try requireHarmless(text) }
  }

  private static func requireHarmless(_ text: String) throws(TOMLError) {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if let scalar = line.first(where: { $0 != "\t" && $0 != "\r" && $0.steers }) {
        throw TOMLError(key: "", line: index + 1, reason: .controlCharacter(scalar.value))
      }
      // The parser hands texts over as C strings, which would end at this escape without a word.
      if String(line).contains("\\u0000") || String(line).contains("\\U00000000") {
        throw TOMLError(key: "", line: index + 1, reason: .controlCharacter(0))
      }
    }
  }

  /// The keys that are there, in no order that means anything.
  package var keys: [String] { table.keys }

  /// Refuses the first key in the file's order that is not one of `known`.
  package func requireOnly(_ known: [String]) throws(TOMLError) {
    let unknown = table.keys.filter { !known.contains($0) }
    guard !unknown.isEmpty else { return }
    let errors = unknown.map { error($0, .unknownKey(known: known)) }
    throw errors.min { ($0.line ?? 0, $0.key) < ($1.line ?? 0, $1.key) } ?? errors[0]
  }

  /// The error of `reason` at `key` of this section, with its line; nil means the section itself.
  package func error(_ key: String?, _ reason: TOMLError.Reason) -> TOMLError {
    error(at: key.map { path.appending($0) } ?? path, reason)
  }

  /// The error of `reason` at the element `index`, from 0, of the list `key`, with its line.
  package func error(_ key: String, element index: Int, _ reason: TOMLError.Reason) -> TOMLError {
    error(at: path.appending(key).appending(index), reason)
  }

  private func error(at path: KeyPath, _ reason: TOMLError.Reason) -> TOMLError {
    TOMLError(key: path.description, line: KeyLocator(text: source).line(of: path), reason: reason)
  }
}

// MARK: - Values

extension TOMLSection {
  /// The text at `key` without blanks around it, 1 to `textLimit` characters in one line; nil when the key is not there.
  package func text(_ key: String) throws(TOMLError) -> String? {
    guard let value = table[key] else { return nil }
    return try text(value, at: path.appending(key))
  }

  /// The text at `key`, which must be there.
  package func requiredText(_ key: String) throws(TOMLError) -> String {
    guard let text = try text(key) else { throw error(key, .missing) }
    return text
  }

  /// The texts of the list at `key`; empty when the key is not there.
  package func texts(_ key: String) throws(TOMLError) -> [String] {
    var texts: [String] = []
    for (index, value) in try list(key).enumerated() {
      texts.append(try text(value, at: path.appending(key).appending(index)))
    }
    return texts
  }

  /// The texts of the list at `key`, or the one text that stands there; empty when the key is not there.
  package func textOrTexts(_ key: String) throws(TOMLError) -> [String] {
    if table[key]?.string != nil { return [try requiredText(key)] }
    return try texts(key)
  }

  /// The number at `key`; nil when the key is not there.
  package func number(_ key: String, in range: ClosedRange<Int>) throws(TOMLError) -> Int? {
    guard let value = table[key] else { return nil }
    guard let number = value.int else { throw wrongKind(value, .number, at: path.appending(key)) }
    guard range.contains(number) else { throw error(key, .outOfRange(number, range)) }
    return number
  }

  /// The flag at `key`; nil when the key is not there.
  package func flag(_ key: String) throws(TOMLError) -> Bool? {
    guard let value = table[key] else { return nil }
    guard let flag = value.bool else { throw wrongKind(value, .flag, at: path.appending(key)) }
    return flag
  }

  /// What the word at `key` stands for, by its word; nil when the key is not there.
  package func choice<Value>(
    _ key: String, among choices: KeyValuePairs<String, Value>
  ) throws(TOMLError) -> Value? {
    guard let word = try text(key) else { return nil }
    for (known, value) in choices where known == word { return value }
    throw error(key, .unknownWord(word, known: choices.map(\.key)))
  }

  /// The section at `key`; nil when the key is not there.
  package func section(_ key: String) throws(TOMLError) -> TOMLSection? {
    guard let value = table[key] else { return nil }
    return try section(value, at: path.appending(key))
  }

  /// The sections of the list at `key`, in order; empty when the key is not there.
  package func sections(_ key: String) throws(TOMLError) -> [TOMLSection] {
    var sections: [TOMLSection] = []
    for (index, value) in try list(key).enumerated() {
      sections.append(try section(value, at: path.appending(key).appending(index)))
    }
    return sections
  }

  private func list(_ key: String) throws(TOMLError) -> [any TOMLValueConvertible] {
    guard let value = table[key] else { return [] }
    guard let array = value.array else { throw wrongKind(value, .list, at: path.appending(key)) }
    guard array.count <= Self.listLimit else { throw error(key, .tooMany(limit: Self.listLimit)) }
    return array.map { $0 }
  }

  private func section(_ value: any TOMLValueConvertible, at path: KeyPath) throws(TOMLError) -> TOMLSection {
    guard let table = value.table else { throw wrongKind(value, .section, at: path) }
    return TOMLSection(table: table, path: path, source: source)
  }

  private func text(_ value: any TOMLValueConvertible, at path: KeyPath) throws(TOMLError) -> String {
    guard let text = value.string else { throw wrongKind(value, .text, at: path) }
    if let scalar = text.unicodeScalars.first(where: \.steers) {
      throw error(at: path, .controlCharacter(scalar.value))
    }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw error(at: path, .empty) }
    guard trimmed.count <= Self.textLimit else { throw error(at: path, .textTooLong(limit: Self.textLimit)) }
    return trimmed
  }

  private func wrongKind(
    _ value: any TOMLValueConvertible, _ expected: TOMLError.Kind, at path: KeyPath
  ) -> TOMLError {
    error(at: path, .wrongKind(expected: expected, found: TOMLError.Kind(value.type)))
  }
}

extension TOMLError.Kind {
  fileprivate init(_ type: TOMLType) {
    switch type {
    case .string: self = .text
    case .int: self = .number
    case .bool: self = .flag
    case .array: self = .list
    case .table: self = .section
    case .double, .date, .time, .dateTime: self = .other
    }
  }
}

extension Unicode.Scalar {
  /// Whether it steers a terminal, breaks a line or turns the direction of text rather than being seen.
  fileprivate var steers: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    // The marks of direction: text that reads otherwise than it is stored.
    case .format:
      (0x200E...0x200F).contains(value) || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    default: false
    }
  }
}

extension String {
  /// Without the blanks at its ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
