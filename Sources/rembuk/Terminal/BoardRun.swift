import Dispatch
import Facilitator
import Meeting
import NcursesTerminal
import SessionFile
import Synchronization
import TerminalUI

/// Runs the board on the terminal until it is left.
struct BoardRun {
  let environment: ProgramEnvironment
  let looks: ScreenOptions.Looks
  let path: String

  func run() throws(ErrorMessage) {
    let source: MeetingClock.Source =
      environment.isNowGiven ? .shifted(to: try environment.now(), at: environment.laptop) : .real
    let file = BoardFile(path)
    let history: History
    do {
      history = try file.read()
    } catch {
      throw ErrorMessage(error, path: path)
    }
    do throws(TerminalError) {
      let mailbox = try Mailbox<Board.Message>()
      let watches = Watches<Board.Message>()
      let queue = DispatchQueue(label: "papan")
      let words = looks.words
      let look: @Sendable () -> Void = {
        queue.async {
          do throws(SessionFileError) {
            mailbox.send(.read(try file.read()))
          } catch {
            // A program that is still at it touches the file when it is done.
            guard error != .busy else { return }
            mailbox.send(.notRead(words.failure(.file(error, path: file.path))))
          }
        }
      }
      var loop = try EventLoop<Board>(mailbox: mailbox, watches: watches)
      var screen = try NcursesScreen(theme: looks.theme, asciiLines: looks.settings.ascii.value)
      let errors = SilencedErrors()
      defer { errors.restore() }
      var board = Board(words: words, history: history, source: source, laptop: .seconds(environment.laptop))
      if let change = try? ExternalChange(watching: path) {
        watches.add(change.descriptor) {
          if change.drain() { look() }
          return nil
        }
      } else {
        mailbox.send(.notRead(words.failure(.boardUnwatched(path))))
      }
      // Something may have been stored between reading and watching.
      look()
      loop.run(&board, on: &screen) { _, screen in screen.redraw() }
      screen.stop()
      queue.sync {}
      file.close()
    } catch {
      file.close()
      throw ErrorMessage(error)
    }
  }
}

/// The meeting that a board shows: read on where it was left, and anew where the file was put in place of another.
private final class BoardFile: Sendable {
  let path: String
  private let open = Mutex<SessionFile?>(nil)

  init(_ path: String) { self.path = path }

  /// The meeting as it is by now.
  func read() throws(SessionFileError) -> History {
    try open.withLock { file throws(SessionFileError) in
      if let known = file, known.isInPlace {
        _ = try known.steps(after: known.history.steps.count)
        return known.history
      }
      file?.close()
      file = nil
      let fresh = try SessionFile(opening: path)
      file = fresh
      return fresh.history
    }
  }

  func close() { open.withLock { $0?.close() } }
}
