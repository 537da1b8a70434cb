import Facilitator
import Foundation
import Glibc
import Meeting
import SessionFile
import Templates
import TerminalUI
import TestKit
import Testing

@testable import rembuk

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
      driver.tidyTable = try TidyTableReader.read(TidyTableFile.shipped)
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
  ///
  /// - Parameters:
  ///   - terminal: what TERM says; nil leaves it unset.
  ///   - more: variables besides the usual ones.
  ///   - readOnly: whether the folder is read-only for the program, which only those who may mount can ask for.
  ///   - disk: an empty folder on which the program finds a disk of 16 kilobytes, for those who may mount too; nil for none.
  func open(
    size: Size = Size(columns: 120, rows: 36), language: String = "id", terminal: String? = "xterm-256color",
    readOnly: Bool = false, disk: String? = nil, options: [String] = [], with more: [String: String] = [:]
  ) throws -> TerminalSession {
    let program = [TerminalSession.builtProgram("rembuk"), "buka", file, "--bahasa", language] + options
    let script = "mount --bind \(folder.path) \(folder.path) && mount -o remount,bind,ro \(folder.path) && exec \"$@\""
    let mount = readOnly ? script : disk.map { "mount -t tmpfs -o size=16k none \($0) && exec \"$@\"" }
    let command = mount.map { ["/usr/bin/unshare", "-m", "/bin/sh", "-c", $0, "sh"] + program } ?? program
    return try TerminalSession(
      command[0], arguments: Array(command.dropFirst()),
      environment: environment.merging(more) { $1 }.mapValues { $0 }.merging(["TERM": terminal]) { $1 }, size: size)
  }

  /// Opens the start screen on a terminal of its own.
  func start() throws -> TerminalSession {
    try TerminalSession(
      TerminalSession.builtProgram("rembuk"), environment: environment.mapValues { $0 },
      size: Size(columns: 120, rows: 36))
  }

  /// Opens the tour on a terminal of its own, with `folder` for what is temporary.
  ///
  /// - Parameter fromStart: whether the start screen is opened, which leads there.
  func tour(in folder: String, fromStart: Bool = false) throws -> TerminalSession {
    try TerminalSession(
      TerminalSession.builtProgram("rembuk"), arguments: fromStart ? [] : ["belajar"],
      environment: environment.merging(["TMPDIR": folder]) { $1 }.mapValues { $0 }, size: Size(columns: 120, rows: 36))
  }

  /// Opens the board on a terminal of its own.
  func board(size: Size = Size(columns: 120, rows: 36)) throws -> TerminalSession {
    try TerminalSession(
      TerminalSession.builtProgram("rembuk"), arguments: ["papan", file], environment: environment.mapValues { $0 },
      size: size)
  }

  /// Whether a folder can be made read-only for a program, which not everybody who runs the tests may do.
  static var mayMount: Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
    process.arguments = ["-m", "/bin/sh", "-c", "mount -t tmpfs none /tmp"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
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

  /// Waits until what is kept of the line in hand is as it should be.
  func waitForDraft(_ isKept: (String) -> Bool) throws {
    let change = try ExternalChange(watching: file)
    let session = try SessionFile(opening: file)
    defer { session.close() }
    let deadline = ContinuousClock.now + .seconds(20)
    while case let draft = try session.draft(seat: "Sekretaris"), !isKept(draft) {
      guard ContinuousClock.now < deadline else { throw StageFailure("kept: \(draft)") }
      // The first byte of a write wakes us, perhaps before its last: a draft is not announced as a commit is.
      var descriptor = pollfd(fd: change.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&descriptor, 1, 50)
      _ = change.drain()
    }
  }

  /// Keeps the program from writing as another one does that is at it, until the descriptor is closed.
  ///
  /// It is the lock of SQLite's own file format; nothing else in this process may open the file meanwhile.
  func lock() throws -> Int32 {
    let descriptor = Glibc.open(file, O_RDWR | O_CLOEXEC)
    var reserved = flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0x4000_0001, l_len: 1, l_pid: 0)
    try #require(fcntl(descriptor, F_SETLK, &reserved) == 0)
    return descriptor
  }
}
