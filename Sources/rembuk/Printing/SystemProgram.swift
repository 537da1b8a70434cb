import Foundation

/// A program of the system, run without a shell in between, so that no name of a file is ever a command.
struct SystemProgram: Sendable {
  /// A name that is looked for in PATH, or a path.
  var name: String
  /// How long it may take, in milliseconds: one that does not answer must not keep anybody from leaving.
  var patience: Int32 = 30_000

  /// Runs it to its end, with the words of no language but its own, which is what a program can read.
  ///
  /// - Returns: how it exited (-1 when a signal ended it, or it took too long) and all that it wrote, the first 64 KiB; nil where it
  ///   could not be started.
  func run(_ arguments: [String]) -> (status: Int32, answer: String)? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // The screen's terminal is none of its business.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
    // Signals wait in this program for its loop; a child must be able to be ended.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    let variables = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { _, own in own }
    var argv = ([name] + arguments).map { strdup($0) } + [nil]
    var environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + environment { free(text) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, name, &actions, &attributes, &argv, &environment)
    close(ends[1])
    guard failure == 0 else { return nil }
    let answer = text(from: ends[0])
    // It has closed its output, or is not waited for any longer.
    if answer == nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return (status & 0x7F == 0 ? status >> 8 & 0xFF : -1, answer ?? "")
  }

  /// All that comes from `descriptor`; nil where it takes too long.
  private func text(from descriptor: Int32) -> String? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    let end = ContinuousClock.now + .milliseconds(patience)
    while true {
      let left = (end - .now).components
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let milliseconds = Int32(clamping: left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000)
      let isReady = milliseconds > 0 ? poll(&ready, 1, milliseconds) : 0
      if isReady < 0, errno == EINTR { continue }
      guard isReady > 0 else { return nil }
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      // A program that does not stop talking is read to its end and not kept.
      if bytes.count < 1 << 16 { bytes += buffer[..<count] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
