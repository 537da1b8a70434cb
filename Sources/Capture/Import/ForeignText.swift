import Meeting

/// Several lines that come from elsewhere: pasted, or in a file that was not written for this.
package struct ForeignText: Equatable, Sendable {
  package enum Form: Equatable, Sendable {
    /// Lines as they are.
    case lines
    /// Plain notes with bullets or numbers, which are taken off.
    case points
    case chat(ChatLog)
  }

  package let form: Form
  /// What is to be captured, in order; none is blank.
  package let lines: [ImportedLine]

  /// Recognises what `text` is.
  ///
  /// - Parameter day: the day of the meeting, which chooses among the messages of a chat; nil where it is not known.
  package init(_ text: String, on day: CivilDate?) {
    let source = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    if let log = ChatLog(source, on: day) {
      form = .chat(log)
      lines = log.lines
      return
    }
    let points = Self.points(source)
    let plain = Self.plain(source)
    form = points == plain ? .lines : .points
    lines = points
  }

  /// Plain notes: each line without its bullet or number.
  package static func points(_ lines: [String]) -> [ImportedLine] {
    plain(lines.map { Bullet.strip($0) ?? $0 })
  }

  private static func plain(_ lines: [String]) -> [ImportedLine] {
    lines.enumerated().filter { !$1.allSatisfy(\.isWhitespace) }.map { ImportedLine(number: $0 + 1, text: $1) }
  }

  /// Those of the lines that are commands, which would be carried out as if they had been typed; a chat's are text.
  package var commands: [String] {
    if case .chat = form { return [] }
    return lines.map(\.text).filter { line in
      let line = line.drop(while: \.isWhitespace)
      return line.first == "/" && line.dropFirst().first?.isLetter == true
    }
  }

  /// All of it as one text.
  package var whole: String { lines.map(\.text).joined(separator: " ") }
}
