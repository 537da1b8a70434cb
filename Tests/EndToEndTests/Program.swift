import Foundation

/// The real program, run in a folder of its own that is gone with it.
final class Program {
  struct Result: Equatable {
    let status: Int32
    let output: String
    let errors: String

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  let folder: String
  /// Variables besides PATH; HOME, LANG and TERM are not set unless they are here.
  var environment: [String: String] = ["REMBUK_SEKARANG": "2026-01-21T09:00:00+08:00"]

  init() throws {
    folder = NSTemporaryDirectory() + "rembuk-e2e-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The program beside the test bundle.
  static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("rembuk").path

  /// Runs the program to its end.
  func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(Self.executable, arguments, input: Data(input.utf8))
  }

  /// Runs the program to its end with any bytes as its input.
  func run(_ arguments: String..., bytes: [UInt8]) throws -> Result {
    try run(Self.executable, arguments, input: Data(bytes))
  }

  /// Runs any program to its end.
  func run(_ executable: String, _ arguments: [String], input: Data = Data()) throws -> Result {
    let channels = UUID().uuidString
    let names = ["in", "out", "err"].map { NSTemporaryDirectory() + "rembuk-e2e-\(channels)-\($0)" }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    for (name, content) in zip(names, [input, Data(), Data()]) { try content.write(to: URL(fileURLWithPath: name)) }
    let process = try start(
      executable, arguments, input: FileHandle(forReadingAtPath: names[0]) as Any,
      output: FileHandle(forWritingAtPath: names[1]) as Any, errors: FileHandle(forWritingAtPath: names[2]) as Any)
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try String(contentsOfFile: names[1], encoding: .utf8),
      errors: try String(contentsOfFile: names[2], encoding: .utf8))
  }

  /// Starts any program and does not wait for it.
  func start(
    _ executable: String, _ arguments: [String], input: Any, output: Any, errors: Any
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { own, _ in own }
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    return process
  }

  /// Starts the program and does not wait for it.
  func started(_ arguments: [String], input: Any, output: Any, errors: Any) throws -> Process {
    try start(Program.executable, arguments, input: input, output: output, errors: errors)
  }

  /// Whether a folder can be made read-only for a program, which not everybody who runs the tests may do.
  static var mayMount: Bool {
    guard let program = try? Program() else { return false }
    let script = "mount --bind . . && mount -o remount,bind,ro . && mount -t tmpfs none ."
    return (try? program.run("/usr/bin/unshare", ["-m", "/bin/sh", "-c", script]))?.status == 0
  }

  /// A new meeting in the folder.
  @discardableResult
  func meeting(_ name: String = "rapat.rembuk") throws -> Program {
    _ = try run("baru", name, "--judul", "Rapat Uji", "--tempat", "Aula Kecamatan")
    return self
  }

  /// The listing of a meeting, read as JSON.
  func listing(_ name: String = "rapat.rembuk") throws -> [String: Any] {
    let output = try run("daftar", name, "--json").output
    return try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
  }

  /// The entries of a meeting: number and text.
  func entries(_ name: String = "rapat.rembuk") throws -> [[String: Any]] {
    try listing(name)["entri"] as? [[String: Any]] ?? []
  }

  /// The names of everything in the folder.
  var contents: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }
}
