import Facilitator
import Foundation
import Meeting
import NcursesTerminal
import SessionFile
import TerminalUI

/// Runs the application on the terminal until it is left: on its screen, or line by line where that is asked for.
struct LiveRun {
  let environment: ProgramEnvironment
  let opening: MeetingOpening
  let looks: ScreenOptions.Looks

  private var words: any ProgramLanguage { looks.words }

  /// Shows `meeting`, or the start screen when it is nil.
  func run(_ meeting: MeetingOnScreen?) throws(ErrorMessage) {
    defer { if let folder = meeting?.practiceFolder { PracticeFolder.remove(folder) } }
    guard !looks.settings.linear.value else {
      return try LinearRun(environment: environment, opening: opening, looks: looks).run(meeting)
    }
    let now = try environment.runningClock()
    let unsaved: [String]
    do throws(TerminalError) {
      unsaved = try runOnTerminal(meeting, now)
    } catch {
      meeting?.file.close()
      throw ErrorMessage(error)
    }
    guard unsaved.isEmpty else {
      throw ErrorMessage(.unsaved(unsaved), .inputOutput)
    }
  }

  /// - Returns: the lines that could not be stored.
  private func runOnTerminal(
    _ meeting: MeetingOnScreen?, _ now: @escaping @Sendable () -> Instant
  ) throws(TerminalError) -> [String] {
    let mailbox = try Mailbox<Message>()
    let watches = Watches<Message>()
    let runner = EffectRunner(mailbox, looks, environment, now: now)
    var loop = try EventLoop<App>(mailbox: mailbox, watches: watches)
    let settings = looks.settings
    var screen = try NcursesScreen(
      theme: looks.theme, takesMouse: settings.mouse.value, asciiLines: settings.ascii.value,
      hasLargeCursor: settings.cursor.value == .large)
    let errors = SilencedErrors()
    defer { errors.restore() }
    var practice = meeting?.practiceFolder
    defer { if let practice { PracticeFolder.remove(practice) } }
    var app = App(meeting, looks, environment)
    if let meeting { runner.work(on: meeting, watches) }
    for trouble in looks.trouble { mailbox.send(meeting == nil ? .openFailed(trouble) : .fileTrouble(trouble)) }
    loop.run(&app, on: &screen) { effect, screen in
      if effect == .redraw { return screen.redraw() }
      if effect == .ring { return settings.bell.value ? screen.ring() : () }
      if case .show(let theme) = effect { return screen.wear(theme) }
      if case .copy(let text) = effect { return mailbox.send(.copied(screen.copy(text))) }
      if effect == .watchFile { return runner.watch(watches) }
      guard case .open(let choice) = effect else { return runner.run(effect) }
      // Nothing is being typed on the start screen, so that opening may take its few milliseconds here.
      do throws(ErrorMessage) {
        let meeting = try opening.open(choice)
        practice = meeting.practiceFolder
        runner.work(on: meeting, watches)
        mailbox.send(.opened(meeting.opened))
      } catch {
        mailbox.send(.openFailed(words.failure(error.failure)))
      }
    }
    screen.stop()
    // What was practised on is no meeting to come back to, unless it was saved elsewhere.
    if let (session, path) = runner.finish(), practice.map({ !path.hasPrefix($0) }) ?? true {
      RecentMeetings(environment).note(session, at: path)
    }
    return app.unsavedLines
  }
}
