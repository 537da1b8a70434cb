import Foundation
import SessionFile
import TerminalUI
import TestKit

/// A folder with one meeting in it, and the real program to open it with.
final class MeetingFolder {
  struct Failure: Error, CustomStringConvertible { let description: String }

  /// What the file holds.
  struct Content {
    /// The texts of the entries, in their order.
    let entries: [String]
    /// The lines that wait, and the one in hand last.
    let draft: [String]
  }

  let folder: URL
  var file: String { folder.appending(path: "rapat.rembuk").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "rembuk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let made = try run("baru", file, "--templat", "pra-musrenbang-stunting", "--tanggal", "2026-01-21")
    guard made.status == 0 else { throw Failure(description: "baru: \(made.errors)") }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var environment: [String: String] {
    [
      "REMBUK_SEKARANG": "2026-01-21T09:00:00+08:00", "HOME": folder.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
    ]
  }

  /// Opens the meeting on a terminal of its own.
  func open(seat: String = "Sekretaris", _ more: [String: String] = [:]) throws -> TerminalSession {
    try TerminalSession(
      TerminalSession.builtProgram("rembuk"), arguments: ["buka", file, "--sebagai", seat],
      environment: environment.merging(more) { $1 }.mapValues { $0 }, size: Size(columns: 120, rows: 36))
  }

  /// Runs a command of the program to its end.
  func run(_ arguments: String...) throws -> (status: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: TerminalSession.builtProgram("rembuk"))
    process.arguments = arguments
    process.environment = environment
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let text = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }

  /// Starts a command of the program, whose words nobody reads.
  func start(_ arguments: String...) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: TerminalSession.builtProgram("rembuk"))
    process.arguments = arguments
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Reads the file as the next start would.
  func content(seat: String = "Sekretaris") throws -> Content {
    let session = try SessionFile(opening: file)
    defer { session.close() }
    // Rows that begin with a separator say what belongs to the row behind them.
    let rows = try session.draft(seat: seat).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return Content(
      entries: session.history.session.entries.map(\.body.text),
      draft: rows.filter { !$0.hasPrefix("\u{1E}") && !$0.hasPrefix("\u{1F}") })
  }

  /// The names in the folder that belong to the meeting's file.
  func fileNames() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("rapat.rembuk") }.sorted()
  }
}
