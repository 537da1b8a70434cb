import Meeting
import SessionFile

/// Making the file of a meeting.
enum NewMeeting {
  /// Makes the new file `path` with what `setup` holds.
  ///
  /// - Parameter name: what errors call it; nil for its path.
  static func create(
    at path: String, _ setup: Setup, now: Instant, name: String? = nil
  ) throws(ErrorMessage) -> SessionFile {
    var random = SystemRandomNumberGenerator()
    let begin = Step(id: Identifier(using: &random), seat: seat, deed: .change(.begin(setup)))
    do {
      return try SessionFile.create(at: path, steps: [begin], at: now)
    } catch {
      throw ErrorMessage(making: error, path: name ?? path)
    }
  }

  /// Who begins every meeting.
  static let seat = "templat"
}
