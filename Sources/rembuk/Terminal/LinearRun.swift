import Facilitator
import Foundation
import Meeting
import NcursesTerminal
import SessionFile
import TerminalUI

/// Runs the application line by line, without a screen, until it is left.
struct LinearRun {
  let environment: ProgramEnvironment
  let opening: MeetingOpening
  let looks: ScreenOptions.Looks

  private var words: any ProgramLanguage { looks.words }

  /// Runs `meeting`, or begins with the start screen's list when it is nil.
  func run(_ meeting: MeetingOnScreen?) throws(ErrorMessage) {
    let now = try environment.runningClock()
    let unsaved: [String]
    do throws(TerminalError) {
      unsaved = try runOnTerminal(meeting, now)
    } catch {
      meeting?.file.close()
      throw ErrorMessage(error == .notATerminal ? .linearNeedsTerminal : .terminal(error), .noTerminal)
    }
    guard unsaved.isEmpty else { throw ErrorMessage(.unsaved(unsaved), .inputOutput) }
  }

  /// - Returns: the lines that could not be stored.
  private func runOnTerminal(
    _ meeting: MeetingOnScreen?, _ now: @escaping @Sendable () -> Instant
  ) throws(TerminalError) -> [String] {
    let mailbox = try Mailbox<Message>()
    let watches = Watches<Message>()
    var loop = try LineLoop<Message>(mailbox: mailbox, watches: watches)
    let runner = EffectRunner(mailbox, looks, environment, now: now)
    var session = LinearSession(App(meeting, looks, environment), words: words)
    var listener = Listener(runner: runner, mailbox: mailbox, watches: watches, practice: meeting?.practiceFolder)
    defer { if let practice = listener.practice { PracticeFolder.remove(practice) } }
    if let meeting { runner.work(on: meeting, watches) }
    for trouble in looks.trouble { mailbox.send(meeting == nil ? .openFailed(trouble) : .fileTrouble(trouble)) }
    tell(session.begin(at: .seconds(environment.laptop)), to: &listener)
    prompt(session, to: &listener)
    while !session.isFinished {
      let happenings = loop.next(until: session.wake)
      tell(session.take(.event(.time(.seconds(environment.laptop)))), to: &listener)
      for happening in happenings where !session.isFinished {
        switch happening {
        case .line(let line):
          // The terminal has gone to the next row with the person's Enter.
          listener.isAtPrompt = false
          tell(session.take(line: line), to: &listener)
        case .message(let message): tell(session.take(message), to: &listener)
        // Ctrl-C is pressed by habit; whoever means to leave is told how.
        case .end(.interrupt):
          var turn = session.take(.event(.key(.control("c"))))
          turn.lines = [words.linearLeaving]
          tell(turn, to: &listener)
        case .end(let request): tell(session.take(.event(.end(request))), to: &listener)
        case .time: break
        }
      }
      if !session.isFinished { prompt(session, to: &listener) }
    }
    if listener.isAtPrompt { Console.text("\n") }
    if let (meeting, path) = runner.finish(), listener.practice.map({ !path.hasPrefix($0) }) ?? true {
      RecentMeetings(environment).note(meeting, at: path)
    }
    return session.unsavedLines
  }

  /// What effects are given to, and how far the terminal is.
  private struct Listener {
    let runner: EffectRunner
    let mailbox: Mailbox<Message>
    let watches: Watches<Message>
    /// The folder of the meeting that is only practised on; nil for a real one.
    var practice: String?
    /// Whether the row has a prompt and perhaps a line that is being typed.
    var isAtPrompt = false
  }

  private func prompt(_ session: LinearSession, to listener: inout Listener) {
    guard !listener.isAtPrompt, !session.isStoring else { return }
    Console.text(session.prompt)
    listener.isAtPrompt = true
  }

  private func tell(_ turn: LinearSession.Turn, to listener: inout Listener) {
    if !turn.lines.isEmpty, listener.isAtPrompt {
      // What comes by itself gets a row of its own.
      Console.text("\n")
      listener.isAtPrompt = false
    }
    for line in turn.lines { Console.result(line.oneLine ?? "") }
    for effect in turn.effects {
      switch effect {
      // A terminal without a screen is asked for nothing but letters, and for its bell.
      case .ring: if looks.settings.bell.value { _ = Descriptor.write([0x07], to: STDOUT_FILENO) }
      case .copy: listener.mailbox.send(.copied(false))
      case .watchFile: listener.runner.watch(listener.watches)
      case .open(let choice): open(choice, &listener)
      default: listener.runner.run(effect)
      }
    }
  }

  private func open(_ choice: StartChoice, _ listener: inout Listener) {
    do throws(ErrorMessage) {
      let meeting = try opening.open(choice)
      listener.practice = meeting.practiceFolder
      listener.runner.work(on: meeting, listener.watches)
      listener.mailbox.send(.opened(meeting.opened))
    } catch {
      listener.mailbox.send(.openFailed(words.failure(error.failure)))
    }
  }
}
