import Dispatch
import Facilitator
import Meeting
import NcursesTerminal
import SessionFile
import Synchronization
import TerminalUI

/// Does what the application wants done, off the key loop, and tells it through the mailbox what came of it.
///
/// All work on the meeting's file goes through one queue, in the order in which it was asked for.
final class EffectRunner: Sendable {
  /// The file that is open, and how many of its steps the application has been given.
  private struct State: Sendable {
    var file: SessionFile?
    var seat = ""
    var known = 0
  }

  /// Writes the papers of a meeting and calls back after each; gives their paths.
  typealias PaperWriter =
    @Sendable (MeetingAtClose, (_ done: Int, _ of: Int) -> Void) -> Result<[String], WordedFailure>

  private let mailbox: Mailbox<Message>
  private let fileQueue = DispatchQueue(label: "rembuk.file")
  private let paperQueue = DispatchQueue(label: "rembuk.papers")
  private let state = Mutex(State())
  private let now: @Sendable () -> Instant
  private let paperWriter: PaperWriter

  init(
    mailbox: Mailbox<Message>, now: @escaping @Sendable () -> Instant, paperWriter: @escaping PaperWriter
  ) {
    self.mailbox = mailbox
    self.now = now
    self.paperWriter = paperWriter
  }

  /// Works on `meeting` from here on; to be called before its effects come.
  func take(_ meeting: MeetingOnScreen) {
    state.withLock {
      $0 = State(file: meeting.file, seat: meeting.opened.seat, known: meeting.opened.history.steps.count)
    }
  }

  /// Does what `effect` asks for; opening a meeting is the caller's.
  func run(_ effect: Effect, on screen: inout NcursesScreen) {
    switch effect {
    case .redraw: screen.redraw()
    case .store(let steps, let draft): fileQueue.async { self.store(steps, draft: draft) }
    case .saveDraft(let line): fileQueue.async { self.saveDraft(line) }
    case .writePapers(let session): fileQueue.async { self.writePapers(of: session) }
    case .open: break
    }
  }

  /// Looks whether another program stored something; called when the folder of the file has changed.
  func lookForOthers() {
    fileQueue.async { [self] in
      let (file, known) = state.withLock { ($0.file, $0.known) }
      guard let file, let steps = try? file.steps(after: known), !steps.isEmpty else { return }
      state.withLock { $0.known += steps.count }
      mailbox.send(.arrived(steps))
    }
  }

  /// Waits until everything that was asked for is done, then closes the file.
  func finish() {
    paperQueue.sync {}
    fileQueue.sync { state.withLock { $0.file }?.close() }
  }

  private func store(_ steps: [Step], draft: String) {
    let (file, known) = state.withLock { ($0.file, $0.known) }
    guard let file else { return }
    do {
      let news = try file.commit(steps, at: now(), after: known, draft: draft)
      state.withLock { $0.known += news.count }
      mailbox.send(.stored(news))
    } catch {
      let arrived = (try? file.steps(after: known)) ?? []
      state.withLock { $0.known += arrived.count }
      switch error {
      case .refused(let refusal): mailbox.send(.notStored(.refused(refusal), arrived: arrived))
      default: mailbox.send(.notStored(.unwritable(ErrorMessage(error, path: file.path).sentence), arrived: arrived))
      }
    }
  }

  private func saveDraft(_ line: String) {
    // A draft that cannot be kept is no reason to disturb: the line itself is still under the hands, and storing it will say why.
    let (file, seat) = state.withLock { ($0.file, $0.seat) }
    try? file?.saveDraft(line, seat: seat)
  }

  private func writePapers(of session: Session) {
    guard let file = state.withLock({ $0.file }) else { return }
    let meeting = MeetingAtClose(session: session, sealCode: file.sealCode, path: file.path)
    paperQueue.async { [self] in
      let result = paperWriter(meeting) { done, total in mailbox.send(.papersProgress(done: done, of: total)) }
      switch result {
      case .success(let paths): mailbox.send(.papersWritten(paths))
      case .failure(let failure): mailbox.send(.papersFailed(failure.sentence))
      }
    }
  }
}

/// A meeting with the file that it comes from.
struct MeetingOnScreen: Sendable {
  let opened: OpenedMeeting
  let file: SessionFile
}

/// What the papers are written from.
struct MeetingAtClose: Sendable {
  let session: Session
  let sealCode: String?
  /// The meeting's file; the papers are written beside it.
  let path: String
}

/// Why something could not be done, worded for people already.
struct WordedFailure: Error, Sendable {
  let sentence: String
}
