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
  /// The file that is open, and how many of its steps the application has been given.
  private struct State: Sendable {
    var file: SessionFile?
    var seat = ""
    var known = 0
  }

  private let mailbox: Mailbox<Message>
  private let words: any Language
  private let fileQueue = DispatchQueue(label: "rembuk.file")
  private let paperQueue = DispatchQueue(label: "rembuk.papers")
  private let state = Mutex(State())

  /// - Parameter words: the language of the screen, for what could not be done.
  init(mailbox: Mailbox<Message>, words: any Language) {
    self.mailbox = mailbox
    self.words = words
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
  ///
  /// - Returns: the meeting as it was left and its path; nil when none was open.
  func finish() -> (session: Session, path: String)? {
    fileQueue.sync {}
    paperQueue.sync {}
    return fileQueue.sync {
      guard let file = state.withLock({ $0.file }) else { return nil }
      file.close()
      return (file.history.session, file.path)
    }
  }

  private func store(_ steps: [Step], draft: String) {
    let (file, known) = state.withLock { ($0.file, $0.known) }
    guard let file else { return }
    do {
      let news = try file.commit(steps, at: Instant(secondsSince1970: Int64(time(nil))), after: known, draft: draft)
      state.withLock { $0.known += news.count }
      mailbox.send(.stored(news))
    } catch {
      let arrived = (try? file.steps(after: known)) ?? []
      state.withLock { $0.known += arrived.count }
      switch error {
      case .refused(let refusal): mailbox.send(.notStored(.refused(refusal), arrived: arrived))
      default:
        mailbox.send(
          .notStored(.unwritable(ErrorMessage(error, path: file.path, words: words).sentence), arrived: arrived))
      }
    }
  }

  private func saveDraft(_ line: String) {
    // A draft that cannot be kept is no reason to disturb: the line itself is still under the hands, and storing it will say why.
    let (file, seat) = state.withLock { ($0.file, $0.seat) }
    try? file?.saveDraft(line, seat: seat)
  }

  /// Writes every paper beside the meeting's file.
  private func writePapers(of session: Session) {
    guard let file = state.withLock({ $0.file }) else { return }
    let code = file.sealCode
    let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent().path
    paperQueue.async { [mailbox] in
      var paths: [String] = []
      do throws(ErrorMessage) {
        try Papers().write(session, sealCode: code, into: folder) { path, done, total in
          paths.append(path)
          mailbox.send(.papersProgress(done: done, of: total))
        }
        mailbox.send(.papersWritten(paths))
      } catch {
        mailbox.send(.papersFailed(error.sentence))
      }
    }
  }
}
