import Facilitator
import Foundation
import Meeting
import Templates
import TerminalUI
import TestKit
import Testing

/// Where a story is told: every story is told in both places, so that neither can drift from the other.
enum Venue: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case inProcess, terminal

  var testDescription: String { rawValue }

  /// The day of every story, a Wednesday.
  static let day = "2026-01-21"

  /// Opens a new meeting of the district at 09.00 WITA on its day, on a window of `size`, and tells `story` there.
  func play(
    size: Size = Size(columns: 120, rows: 36), language: String = "id", _ story: (any Stage) throws -> Void
  ) throws {
    switch self {
    case .inProcess:
      var setup = try #require(
        ShippedTemplate.named("pra-musrenbang-stunting").map { try Template.read(text: $0.text) }
      )
      .setup
      setup.details.date = CivilDate(iso: Self.day)
      let words: any Language = language == "en" ? English() : Indonesian()
      let driver = AppDriver(MeetingFixture.history(setup), words: words, size: size)
      try story(InProcessStage(driver))
    case .terminal:
      let hall = try Hall()
      let session = try hall.open(size: size, language: language)
      try session.waitUntil(contains: "09.00 WITA")
      try story(TerminalStage(session))
    }
  }
}

/// A folder with one meeting in it, and the real program to open it with.
final class Hall {
  let folder: URL
  var file: String { folder.appending(path: "rapat.rembuk").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "rembuk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let status = try run(
      "baru", file, "--templat", "pra-musrenbang-stunting", "--tanggal", Venue.day
    ).status
    try #require(status == 0)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The environment of every run: its own state, and the clock at 09.00 WITA on the day.
  var environment: [String: String] {
    [
      "REMBUK_SEKARANG": "\(Venue.day)T09:00:00+08:00", "XDG_STATE_HOME": folder.path + "/state",
      "XDG_CONFIG_HOME": folder.path + "/config", "XDG_DATA_HOME": folder.path + "/data", "LANG": "C.UTF-8",
      "PATH": "/usr/bin:/bin",
    ]
  }

  /// Opens the meeting on a terminal of its own.
  func open(size: Size = Size(columns: 120, rows: 36), language: String = "id") throws -> TerminalSession {
    try TerminalSession(
      TerminalSession.builtProgram("rembuk"), arguments: ["buka", file, "--bahasa", language],
      environment: environment.mapValues { $0 }, size: size)
  }

  /// Runs a command of the program to its end.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: TerminalSession.builtProgram("rembuk"))
    process.arguments = arguments
    process.environment = environment
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let errors = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self), String(decoding: errors, as: UTF8.self))
  }
}
