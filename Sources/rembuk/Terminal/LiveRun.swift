import Facilitator
import Glibc
import Meeting
import NcursesTerminal
import SessionFile
import TerminalUI

/// Runs the application on the terminal until it is left.
struct LiveRun {
  let words: any Language
  let theme: Theme
  let now: @Sendable () -> Instant
  /// How a meeting is opened from the start screen.
  let open: (StartChoice) -> Result<MeetingOnScreen, WordedFailure>
  let paperWriter: EffectRunner.PaperWriter

  /// Shows `meeting`, or the start screen when it is nil.
  func run(_ meeting: MeetingOnScreen?, start: StartScreen) throws(TerminalError) {
    let mailbox = try Mailbox<Message>()
    let watches = Watches<Message>()
    let runner = EffectRunner(mailbox: mailbox, now: now, paperWriter: paperWriter)
    var loop = try EventLoop<App>(mailbox: mailbox, watches: watches)
    var screen = try NcursesScreen(theme: theme)
    let errors = SilencedErrors()
    defer { errors.restore() }
    var app: App
    if let meeting {
      runner.take(meeting)
      app = App(
        words: words, meeting: meeting.opened, laptop: .seconds(time(nil)), random: SystemRandomNumberGenerator())
      watch(meeting.file, watches, runner)
    } else {
      app = App(words: words, start: start, random: SystemRandomNumberGenerator())
    }
    loop.run(&app, on: &screen) { effect, screen in
      guard case .open(let choice) = effect else { return runner.run(effect, on: &screen) }
      // Nothing is being typed on the start screen, so that opening may take its few milliseconds here.
      switch open(choice) {
      case .success(let meeting):
        runner.take(meeting)
        watch(meeting.file, watches, runner)
        mailbox.send(.opened(meeting.opened))
      case .failure(let failure): mailbox.send(.openFailed(failure.sentence))
      }
    }
    screen.stop()
    runner.finish()
  }

  private func watch(_ file: SessionFile, _ watches: Watches<Message>, _ runner: EffectRunner) {
    // Without a watch the meeting can be run all the same; only what another seat writes shows later.
    guard let change = try? ExternalChange(watching: file.path) else { return }
    watches.add(change.descriptor) {
      if change.drain() { runner.lookForOthers() }
      return nil
    }
  }
}

/// Standard error while the screen is up: libraries write to it, and it is the same terminal.
private struct SilencedErrors {
  private let kept: Int32

  /// Sends what is written there nowhere; a standard error that is no terminal is left alone.
  init() {
    guard isatty(STDERR_FILENO) == 1 else {
      kept = -1
      return
    }
    kept = dup(STDERR_FILENO)
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard kept >= 0, nowhere >= 0 else { return }
    dup2(nowhere, STDERR_FILENO)
    close(nowhere)
  }

  func restore() {
    guard kept >= 0 else { return }
    dup2(kept, STDERR_FILENO)
    close(kept)
  }
}
