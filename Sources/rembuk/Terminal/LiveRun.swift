import Facilitator
import Foundation
import Meeting
import NcursesTerminal
import SessionFile
import TerminalUI

/// Runs the application on the terminal until it is left.
struct LiveRun {
  let environment: ProgramEnvironment
  let opening: MeetingOpening
  let looks: ScreenOptions.Looks

  private var words: any ProgramLanguage { looks.words }

  /// Shows `meeting`, or the start screen when it is nil.
  func run(_ meeting: MeetingOnScreen?) throws(ErrorMessage) {
    defer { if let folder = meeting?.practiceFolder { PracticeFolder.remove(folder) } }
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
    let recents = RecentMeetings(environment)
    let runner = EffectRunner(
      mailbox: mailbox, words: words, now: now,
      tidyTable: { [environment] () throws(ErrorMessage) in try TidyTableFile(environment).table() },
      theme: { [environment] name throws(ErrorMessage) in try Shelf.theme(name, environment) },
      keepTheme: { [environment] name throws(ErrorMessage) in try SettingsFile(environment).keep(theme: name) },
      printService: PrintService())
    let themes = Shelf.themes(environment).names
    var loop = try EventLoop<App>(mailbox: mailbox, watches: watches)
    var screen = try NcursesScreen(theme: looks.theme, takesMouse: looks.settings.mouse.value)
    let errors = SilencedErrors()
    defer { errors.restore() }
    let random = SystemRandomNumberGenerator()
    var practice = meeting?.practiceFolder
    defer { if let practice { PracticeFolder.remove(practice) } }
    var app: App
    if let meeting {
      app = App(
        words: words, meeting: meeting.opened, laptop: .seconds(environment.laptop), random: random,
        themes: themes, theme: looks.theme.name, papers: Papers.offers)
      work(on: meeting, runner, watches)
    } else {
      let start = StartScreen(recents: recents.all, templates: Shelf.templates(environment).names)
      app = App(
        words: words, start: start, random: random, themes: themes, theme: looks.theme.name, papers: Papers.offers)
    }
    for trouble in looks.trouble { mailbox.send(meeting == nil ? .openFailed(trouble) : .fileTrouble(trouble)) }
    loop.run(&app, on: &screen) { effect, screen in
      if effect == .redraw { return screen.redraw() }
      if case .show(let theme) = effect { return screen.wear(theme) }
      if case .copy(let text) = effect { return mailbox.send(.copied(screen.copy(text))) }
      if effect == .watchFile { return watch(runner, watches) }
      guard case .open(let choice) = effect else { return runner.run(effect) }
      // Nothing is being typed on the start screen, so that opening may take its few milliseconds here.
      do throws(ErrorMessage) {
        let meeting = try opening.open(choice)
        practice = meeting.practiceFolder
        work(on: meeting, runner, watches)
        mailbox.send(.opened(meeting.opened))
      } catch {
        mailbox.send(.openFailed(words.failure(error.failure)))
      }
    }
    screen.stop()
    // What was practised on is no meeting to come back to, unless it was saved elsewhere.
    if let (session, path) = runner.finish(), practice.map({ !path.hasPrefix($0) }) ?? true {
      recents.note(session, at: path)
    }
    return app.unsavedLines
  }

  private func work(on meeting: MeetingOnScreen, _ runner: EffectRunner, _ watches: Watches<Message>) {
    runner.take(meeting)
    watch(runner, watches)
  }

  private func watch(_ runner: EffectRunner, _ watches: Watches<Message>) {
    watches.removeAll()
    // Without a watch the meeting can be run all the same; only what another seat writes shows later.
    guard let change = runner.path.flatMap({ try? ExternalChange(watching: $0) }) else { return }
    watches.add(change.descriptor) {
      if change.drain() { runner.lookForOthers() }
      return nil
    }
    // Something may have been stored between opening and watching.
    runner.lookForOthers()
  }
}
