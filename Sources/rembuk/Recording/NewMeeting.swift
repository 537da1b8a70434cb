import Meeting
import SessionFile

/// Making the file of a meeting.
enum NewMeeting {
  /// Makes the new file `path` with what `setup` holds, and what was carried over.
  ///
  /// - Parameter name: what errors call it; nil for its path.
  static func create(
    at path: String, _ setup: Setup, carrying entries: [NewEntry] = [], now: Instant, name: String? = nil
  ) throws(ErrorMessage) -> SessionFile {
    var random = SystemRandomNumberGenerator()
    let steps = ([.begin(setup)] + entries.map { .record($0) }).map { change in
      Step(id: Identifier(using: &random), seat: seat, deed: .change(change))
    }
    do {
      return try SessionFile.create(at: path, steps: steps, at: now)
    } catch {
      throw ErrorMessage(making: error, path: name ?? path)
    }
  }

  /// Who begins every meeting.
  static let seat = "templat"
}
