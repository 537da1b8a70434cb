import SessionFile

/// Opening a meeting for the time of one command.
enum OpenMeeting {
  /// Runs `body` with the meeting at `path`, and closes it afterwards in any case.
  static func forReading<Result>(
    _ path: String, _ body: (SessionFile) throws(ErrorMessage) -> Result
  ) throws(ErrorMessage) -> Result {
    let file: SessionFile
    do {
      file = try SessionFile(opening: path)
    } catch {
      throw ErrorMessage(error, path: path)
    }
    defer { file.close() }
    return try body(file)
  }

  /// Like `forReading`, and refuses beforehand what cannot be written to.
  static func forWriting<Result>(
    _ path: String, _ body: (SessionFile) throws(ErrorMessage) -> Result
  ) throws(ErrorMessage) -> Result {
    try forReading(path) { file throws(ErrorMessage) in
      switch file.access {
      // A legalised meeting says itself what may still be done to it.
      case .full, .sealed: return try body(file)
      case .newerVersion(let found):
        throw ErrorMessage(.newerVersion(found: found, known: SessionFile.schemaVersion), path: path)
      case .readOnlyMedium: throw ErrorMessage(.readOnly, path: path)
      }
    }
  }
}
