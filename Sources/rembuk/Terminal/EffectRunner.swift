import Capture
import Dispatch
import Facilitator
import Foundation
import Meeting
import NcursesTerminal
import SessionFile
import Synchronization
import TerminalUI

/// Does what the application wants done, off the key loop, and tells it through the mailbox what came of it.
///
/// All work on the meeting's file goes through one queue, in the order in which it was asked for.
final class EffectRunner: Sendable {
  /// The meeting that is open, and how many of its steps the application has been given.
  private struct State: Sendable {
    var meeting: MeetingOnScreen?
    var known = 0
    /// When the meeting was last kept as a backup; nil until something is stored here.
    var backedUp: ContinuousClock.Instant?
  }

  private let mailbox: Mailbox<Message>
  private let words: any ProgramLanguage
  private let now: @Sendable () -> Instant
  private let tidyTable: @Sendable () throws(ErrorMessage) -> TidyTable
  private let theme: @Sendable (String) throws(ErrorMessage) -> Theme
  private let keepTheme: @Sendable (String) throws(ErrorMessage) -> Void
  private let printService: PrintService
  private let fileQueue = DispatchQueue(label: "rembuk.file")
  private let paperQueue = DispatchQueue(label: "rembuk.papers")
  private let backupQueue = DispatchQueue(label: "rembuk.backups", qos: .utility)
  private let state = Mutex(State())
  /// How often papers were stopped; what was asked for before the last time does not go on.
  private let stops = Atomic<Int>(0)

  /// How far a backup may lie behind the meeting.
  private static let backupAge = Duration.seconds(600)

  /// - Parameters:
  ///   - words: the language of the screen, for what could not be done.
  ///   - now: the wall clock, which is stored beside every step.
  ///   - tidyTable: the abbreviations that are written out, read anew each time.
  ///   - theme: the theme of a name or at a path.
  ///   - keepTheme: has the theme of a name or at a path be worn from the next start on.
  ///   - printService: what papers are printed with.
  init(
    mailbox: Mailbox<Message>, words: any ProgramLanguage, now: @escaping @Sendable () -> Instant,
    tidyTable: @escaping @Sendable () throws(ErrorMessage) -> TidyTable,
    theme: @escaping @Sendable (String) throws(ErrorMessage) -> Theme,
    keepTheme: @escaping @Sendable (String) throws(ErrorMessage) -> Void, printService: PrintService
  ) {
    self.theme = theme
    self.keepTheme = keepTheme
    self.printService = printService
    self.tidyTable = tidyTable
    self.mailbox = mailbox
    self.words = words
    self.now = now
  }

  /// Works on `meeting` from here on; to be called before its effects come.
  func take(_ meeting: MeetingOnScreen) {
    state.withLock {
      $0 = State(meeting: meeting, known: meeting.opened.history.steps.count)
    }
  }

  /// Where the meeting lies that is worked on; nil while there is none.
  var path: String? { state.withLock { $0.meeting?.file.path } }

  /// Does what `effect` asks for; opening a meeting and painting are the caller's.
  func run(_ effect: Effect) {
    switch effect {
    case .store(let steps, let draft, let contacts):
      fileQueue.async { self.store(steps, draft: draft, contacts: contacts) }
    case .saveDraft(let line): fileQueue.async { self.saveDraft(line) }
    case .readTidyTable: fileQueue.async { self.readTidyTable() }
    case .stopPapers: stops.add(1, ordering: .relaxed)
    case .writePapers(let order): write(Papers(order))
    case .findFolders: paperQueue.async { self.findFolders() }
    case .savePapers(let paths, let folder): paperQueue.async { self.savePapers(paths, to: folder) }
    case .writeBlankAttendance:
      var choices = PaperChoices()
      choices.attendance.isBlank = true
      let sheet = Papers(kinds: [.attendance], choices: choices)
      write(sheet)
    case .readTheme(let name): paperQueue.async { self.readTheme(name) }
    case .keepTheme(let name): paperQueue.async { self.keep(theme: name) }
    case .preparePreview: fileQueue.async { self.preparePreview() }
    case .listPrinters:
      paperQueue.async { [mailbox, printService] in mailbox.send(.printers(printService.printers())) }
    case .printPapers(let order):
      let stops = stops.load(ordering: .relaxed)
      fileQueue.async { self.printPapers(order, unlessStoppedSince: stops) }
    case .findLists: paperQueue.async { self.findLists() }
    case .readList(let source, let purpose): paperQueue.async { self.readList(source, for: purpose) }
    case .saveElsewhere(let folder): fileQueue.async { self.saveElsewhere(folder) }
    case .open, .redraw, .ring, .show, .copy, .watchFile: break
    }
  }

  /// Looks whether another program stored something; called when the folder of the file has changed.
  func lookForOthers() {
    fileQueue.async { [self] in
      let (file, known) = state.withLock { ($0.meeting?.file, $0.known) }
      guard let file else { return }
      do throws(SessionFileError) {
        let steps = try file.steps(after: known)
        guard !steps.isEmpty else { return }
        state.withLock { $0.known += steps.count }
        mailbox.send(.arrived(steps))
      } catch {
        // A program that is still at it touches the file when it is done.
        guard error != .busy else { return }
        mailbox.send(.fileTrouble(words.failure(.file(error, path: file.path))))
      }
    }
  }

  /// Waits until everything that was asked for is done, then closes the file.
  ///
  /// - Returns: the meeting as it was left and its path; nil when none was open.
  func finish() -> (session: Session, path: String)? {
    fileQueue.sync {}
    paperQueue.sync {}
    return fileQueue.sync {
      guard let file = state.withLock({ $0.meeting?.file }) else { return nil }
      let wasChanged = state.withLock { $0.backedUp != nil }
      file.close()
      backupQueue.sync { if wasChanged, file.access == .full { try? Backups(of: file.path).keep() } }
      return (file.history.session, file.path)
    }
  }

  private func store(_ steps: [Step], draft: String, contacts: [Attendee.ID: Contact]) {
    let (file, known) = state.withLock { ($0.meeting?.file, $0.known) }
    guard let file else { return }
    do {
      let news = try file.commit(steps, at: now(), after: known, draft: draft, contacts: contacts)
      state.withLock { $0.known += news.count }
      mailbox.send(.stored(news))
      backUpWhenDue(file)
    } catch {
      let arrived = (try? file.steps(after: known)) ?? []
      state.withLock { $0.known += arrived.count }
      switch error {
      case .refused(let refusal): mailbox.send(.notStored(.refused(refusal), arrived: arrived))
      default:
        mailbox.send(.notStored(.unwritable(words.failure(.file(error, path: file.path))), arrived: arrived))
      }
    }
  }

  /// Keeps the meeting as a backup after the first change and from time to time, through a connection of its own: no key and no entry
  /// waits for it. Where there is no room for one, the meeting goes on without.
  private func backUpWhenDue(_ file: SessionFile) {
    let isDue = state.withLock { state in
      if let last = state.backedUp, .now - last < Self.backupAge { return false }
      state.backedUp = .now
      return true
    }
    if isDue, file.access == .full { backupQueue.async { try? Backups(of: file.path).keep() } }
  }

  private func saveDraft(_ line: String) {
    guard let meeting = state.withLock({ $0.meeting }) else { return }
    do {
      try meeting.file.saveDraft(line, seat: meeting.opened.seat)
    } catch {
      // No reason to disturb: the line is under the hands, and storing it will say why.
      mailbox.send(.draftNotKept)
    }
  }

  /// Copies the meeting as its file has it to `folder` and works on the copy; the file that was worked on stays as it is.
  private func saveElsewhere(_ folder: String) {
    guard let meeting = state.withLock({ $0.meeting }) else { return }
    do throws(ErrorMessage) {
      let moved = try MeetingMove(to: folder).move(meeting)
      state.withLock { $0.meeting = moved }
      meeting.file.close()
      mailbox.send(.movedElsewhere(path: moved.file.path))
    } catch {
      mailbox.send(.notMoved(words.failure(error.failure)))
    }
  }

  private func readTidyTable() {
    do throws(ErrorMessage) {
      mailbox.send(.tidyTable(try tidyTable()))
    } catch {
      mailbox.send(.tidyTableUnreadable(words.failure(error.failure)))
    }
  }

  private func readTheme(_ name: String) {
    do throws(ErrorMessage) {
      mailbox.send(.themeRead(try theme(name), name: name))
    } catch {
      mailbox.send(.themeUnreadable(words.failure(error.failure)))
    }
  }

  /// Where it cannot be kept, it is worn all the same until the program is left.
  private func keep(theme name: String) {
    do throws(ErrorMessage) {
      // One that cannot be worn has been told of, and must not be met again at the next start.
      guard (try? theme(name)) != nil else { return }
      let isPath = name.contains("/") || name.hasSuffix(".toml")
      try keepTheme(
        isPath ? FolderPath.joining(FolderPath.whole(of: name), (name as NSString).lastPathComponent) : name)
    } catch {
      mailbox.send(.fileTrouble(words.failure(error.failure)))
    }
  }

  private func findLists() {
    let meeting = state.withLock { $0.meeting?.file.path }
    let home = ProcessInfo.processInfo.environment["HOME"]
    mailbox.send(.listFiles(ListFolders(home: home, meeting: FolderPath.of(meeting ?? "")).files()))
  }

  private func readList(_ source: ListSource, for purpose: ListPurpose) {
    do throws(ErrorMessage) {
      mailbox.send(.list(try source.table(), for: purpose))
    } catch {
      mailbox.send(.listUnreadable(words.failure(error.failure)))
    }
  }

  private func findFolders() {
    mailbox.send(.folders(PluggedFolders().paths))
  }

  private func savePapers(_ paths: [String], to folder: String) {
    do throws(ErrorMessage) {
      let folder = FolderPath.expanded(folder, home: ProcessInfo.processInfo.environment["HOME"])
      try PaperCopy.copy(paths, to: folder)
      mailbox.send(.papersSaved(paths.count, in: folder))
    } catch {
      mailbox.send(.papersNotSaved(words.failure(error.failure)))
    }
  }

  /// Lays the papers out in pages; a long meeting's take a while, in which others are stored.
  private func preparePreview() {
    guard let file = state.withLock({ $0.meeting?.file }) else { return }
    let history = file.history
    let code = file.sealCode
    paperQueue.async { [mailbox] in
      mailbox.send(.preview(Papers().preview(of: history, sealCode: code)))
    }
  }

  /// Writes the papers as PDF beside the meeting's file and gives them to the printer.
  private func printPapers(_ order: PrintOrder, unlessStoppedSince stops: Int) {
    guard let file = state.withLock({ $0.meeting?.file }) else { return }
    let history = file.history
    let code = file.sealCode
    let folder = FolderPath.whole(of: file.path)
    paperQueue.async { [self] in
      var paths: [String] = []
      do throws(ErrorMessage) {
        try Papers(PaperOrder(papers: order.papers, formats: [PaperFormat.pdf.rawValue])).write(
          history, sealCode: code, into: folder, goesOn: { self.stops.load(ordering: .relaxed) == stops }
        ) { path, done, total in
          if done > 0 { paths.append(path) }
          mailbox.send(.papersProgress(done: done, of: total))
        }
        mailbox.send(.papersPrinted(try printService.print(paths, order)))
      } catch {
        guard case .papersStopped(let done) = error.failure else {
          return mailbox.send(.papersNotPrinted(words.failure(error.failure)))
        }
        mailbox.send(.papersStopped(done: done))
      }
    }
  }

  /// Writes every paper beside the meeting's file.
  private func write(_ papers: Papers) {
    let stops = stops.load(ordering: .relaxed)
    fileQueue.async { self.write(papers, unlessStoppedSince: stops) }
  }

  private func write(_ papers: Papers, unlessStoppedSince stops: Int) {
    guard let file = state.withLock({ $0.meeting?.file }) else { return }
    let history = file.history
    let code = file.sealCode
    let folder = FolderPath.whole(of: file.path)
    paperQueue.async { [self] in
      var paths: [String] = []
      do throws(ErrorMessage) {
        try papers.write(
          history, sealCode: code, into: folder, goesOn: { self.stops.load(ordering: .relaxed) == stops }
        ) { path, done, total in
          if done > 0 { paths.append(path) }
          mailbox.send(.papersProgress(done: done, of: total))
        }
        mailbox.send(.papersWritten(paths, sealCode: code))
      } catch {
        guard case .papersStopped(let done) = error.failure else {
          return mailbox.send(.papersFailed(words.failure(error.failure)))
        }
        mailbox.send(.papersStopped(done: done))
      }
    }
  }
}
