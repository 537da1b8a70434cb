import Foundation
import Meeting
import Minutes
import MinutesRendering

/// The papers of a meeting of 200 entries.
enum PaperBenchmark {
  private static let size = 200
  private static let rounds = 5
  private static let otherProgram = "/usr/bin/weasyprint"

  static func figures(in hall: Hall) throws -> [Figure] {
    var history = History()
    for step in try Hall.steps(size) { try history.commit(step) }
    var first = Times()
    first.add(try ContinuousClock().measure { _ = try render(Notula.document(of: history.session), as: .pdf) })
    let (set, minutes, other) = try programs(in: hall)
    return [
      Figure(
        what: "Minutes of 200 entries as PDF, the first time, with loading the libraries", measured: first.median,
        beside: other.map { ("WeasyPrint on the same HTML", $0.median) },
        limit: other == nil ? .milliseconds(200) : .ratio(0.05)),
      Figure(
        what: "The same by the program, from its start until it is on the disk", measured: minutes.median,
        limit: .milliseconds(200)),
      Figure(
        what: "Every paper of 200 entries by the program, from its start until they are on the disk",
        measured: set.median,
        limit: .milliseconds(1000)),
    ]
  }

  /// What whole programs take, from their start to their end: every paper, the minutes as PDF, and another program that prints the same
  /// HTML; nil where that one is not installed.
  private static func programs(in hall: Hall) throws -> (set: Times, minutes: Times, other: Times?) {
    let folder = hall.folder + "/naskah"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let meeting = hall.path(of: size)
    try Hall.file(of: size, at: meeting).close()
    func write(_ options: String...) throws -> Duration {
      try run(Hall.programFolder + "/rembuk", ["tulis", meeting, "--ke", folder] + options, in: hall)
    }
    _ = try write("--dokumen", "notula", "--format", "html")
    let page = try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasSuffix(".html") } ?? ""
    var (set, minutes) = (Times(), Times())
    var other = FileManager.default.isExecutableFile(atPath: otherProgram) ? Times() : nil
    if other == nil {
      FileHandle.standardError.write(Data("WeasyPrint is not installed: the minutes are compared with nothing.\n".utf8))
    }
    for _ in 0..<rounds {
      set.add(try write("--dokumen", "semua"))
      minutes.add(try write("--dokumen", "notula", "--format", "pdf"))
      if other != nil {
        other?.add(try run(otherProgram, ["-q", "\(folder)/\(page)", "\(folder)/lain.pdf"], in: hall))
      }
    }
    return (set, minutes, other)
  }

  /// Foundation looks for the end of a process now and then only, which is too coarse here.
  private static func run(_ program: String, _ arguments: [String], in hall: Hall) throws -> Duration {
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var envp = hall.environment.map { strdup($0) } + [nil]
    defer { for string in argv + envp { free(string) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var (process, status) = (pid_t(), Int32(0))
    let time = ContinuousClock().measure {
      if posix_spawn(&process, program, &actions, nil, &argv, &envp) == 0 {
        waitpid(process, &status, 0)
      } else {
        status = -1
      }
    }
    guard status == 0 else { throw TimedProgram.Failure(reason: "\(program) \(arguments)") }
    return time
  }
}
