import Facilitator
import Meeting
import NcursesTerminal
import SessionFile

/// How the application begins, on a screen and without one.
extension App {
  /// The application with `meeting`, or with the start screen when it is nil.
  init(_ meeting: MeetingOnScreen?, _ looks: ScreenOptions.Looks, _ environment: ProgramEnvironment) {
    let random = SystemRandomNumberGenerator()
    let themes = Shelf.themes(environment).names
    if let meeting {
      self.init(
        words: looks.words, meeting: meeting.opened, laptop: .seconds(environment.laptop), random: random,
        themes: themes, theme: looks.theme.name, papers: Papers.offers)
    } else {
      let start = StartScreen(recents: RecentMeetings(environment).all, templates: Shelf.templates(environment).names)
      self.init(
        words: looks.words, start: start, random: random, themes: themes, theme: looks.theme.name,
        papers: Papers.offers)
    }
  }
}

extension EffectRunner {
  /// A runner that tells `mailbox` what came of effects, in the language of `looks`.
  convenience init(
    _ mailbox: Mailbox<Message>, _ looks: ScreenOptions.Looks, _ environment: ProgramEnvironment,
    now: @escaping @Sendable () -> Instant
  ) {
    self.init(
      mailbox: mailbox, words: looks.words, now: now,
      tidyTable: { () throws(ErrorMessage) in try TidyTableFile(environment).table() },
      theme: { name throws(ErrorMessage) in try Shelf.theme(name, environment) },
      keepTheme: { name throws(ErrorMessage) in try SettingsFile(environment).keep(theme: name) },
      printService: PrintService())
  }

  /// Works on `meeting` from here on, and has `watches` look for what others store in it.
  func work(on meeting: MeetingOnScreen, _ watches: Watches<Message>) {
    take(meeting)
    watch(watches)
  }

  /// Has `watches` look for what others store in the file that the meeting is in by now.
  func watch(_ watches: Watches<Message>) {
    watches.removeAll()
    // Without a watch the meeting can be run all the same; only what another seat writes shows later.
    guard let change = path.flatMap({ try? ExternalChange(watching: $0) }) else { return }
    watches.add(change.descriptor) {
      if change.drain() { self.lookForOthers() }
      return nil
    }
    // Something may have been stored between opening and watching.
    lookForOthers()
  }
}
