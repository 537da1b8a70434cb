import Facilitator
import MinutesRendering
import NcursesTerminal
import SessionFile
import TOMLReading

/// What the program says when something cannot be done: what failed, why and what to do; and how it exits.
struct ErrorMessage: Error, Equatable {
  /// The codes of sysexits(3) that the program leaves with.
  enum Status: Int32 {
    case usage = 64
    case badData = 65
    case missingInput = 66
    case noTerminal = 69
    case cannotCreate = 73
    case inputOutput = 74
    case noPermission = 77
    /// As the shell tells a program that an interrupt (SIGINT) ended.
    case interrupted = 130
  }

  let failure: Failure
  let status: Status

  /// One or more whole sentences in Indonesian; never empty.
  var sentence: String { Indonesian().failure(failure) }

  init(_ failure: Failure, _ status: Status) {
    self.failure = failure
    self.status = status
  }

  /// Something that only a command without a screen runs into, in Indonesian.
  init(_ sentence: String, _ status: Status) { self.init(.command(sentence), status) }

  /// - Parameter path: the meeting's file as the user named it.
  init(_ error: SessionFileError, path: String) { self.init(.file(error, path: path), Self.status(error)) }

  /// A file could not be made at `path`.
  init(making error: SessionFileError, path: String) { self.init(.making(error, path: path), Self.status(error)) }

  /// - Parameter name: the template or theme as the user named it.
  init(_ error: TOMLError, name: String) { self.init(.mistake(error, name: name), .badData) }

  init(_ error: RenderingFailure, format: PaperFormat) {
    switch error {
    case .missingLibrary, .noFont: self.init(.rendering(error, format), .noTerminal)
    case .drawing: self.init(.rendering(error, format), .inputOutput)
    case .stopped: self.init(.papersStopped(done: 0), .interrupted)
    }
  }

  init(_ error: TerminalError) { self.init(.terminal(error), .noTerminal) }

  private static func status(_ error: SessionFileError) -> Status {
    switch error {
    case .refused, .notASession, .newerVersion, .damaged: .badData
    case .missing: .missingInput
    case .exists, .folderMissing, .nameTooLong: .cannotCreate
    case .vanished, .diskFull, .busy, .inputOutput: .inputOutput
    case .readOnly, .permission: .noPermission
    }
  }
}
