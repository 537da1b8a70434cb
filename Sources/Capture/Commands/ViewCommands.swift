import Meeting

/// What the screen shows in place of the meeting when its projector shows the same (`/tayang`).
package enum PublicView: Equatable, Sendable {
  /// What everybody may read.
  case open
  /// Nothing (`/tayang gelap`).
  case dark
}

/// `/tampilan NAMA`, a name or the path of a file; `/tampilan` alone lists the names.
struct ThemeCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard !arguments.tokens.isEmpty else { return CommandReading(command: .theme(nil)) }
    let typed = arguments.text
    // What is a path, and whether there is such a file, is known where files are.
    if typed.contains("/") || typed.hasSuffix(".toml") || context.themes.isEmpty {
      return CommandReading(command: .theme(typed))
    }
    let name = typed.lowercased()
    guard context.themes.contains(name) else {
      let nearest = Spelling.nearest(to: name, among: context.themes).map { context.themes[$0] }
      throw .unknownTheme(typed, nearest: nearest, known: context.themes)
    }
    return CommandReading(command: .theme(name))
  }
}

/// `/tayang`, and `/tayang gelap`.
struct PublicCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard !arguments.tokens.isEmpty else { return CommandReading(command: .publicView(.open)) }
    guard Self.darkWords.contains(arguments.text.lowercased()) else {
      throw .argumentNotUnderstood(arguments.name, arguments.text)
    }
    return CommandReading(command: .publicView(.dark))
  }

  /// What blanks the screen, the Indonesian word first.
  static let darkWords = ["gelap", "dark"]
}
