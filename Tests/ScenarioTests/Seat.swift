import Facilitator
import Meeting
import SessionFile
import TerminalUI
import TestKit

/// One seat of a meeting in this process, over the real file: what several of them make of it is what several programs would.
final class Seat {
  private var app: App
  private let file: SessionFile
  private var known: Int
  private let now = Instant(secondsSince1970: 1_768_957_200)

  /// Sits down as `name` at the meeting of `hall`, at 09.00 WITA.
  init(_ name: String, at hall: Hall) throws {
    file = try SessionFile(opening: hall.file)
    known = file.history.steps.count
    app = App(
      words: Indonesian(), meeting: OpenedMeeting(history: file.history, seat: name, path: hall.file),
      laptop: .seconds(now.secondsSince1970), random: SystemRandomNumberGenerator())
  }

  deinit { file.close() }

  func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  func enter(_ line: String) {
    type(line)
    press(.enter)
  }

  func press(_ key: Key) { send(.event(.key(key))) }

  /// Takes in what other seats stored.
  func lookForOthers() {
    guard let steps = try? file.steps(after: known), !steps.isEmpty else { return }
    known += steps.count
    send(.arrived(steps))
  }

  var screen: String { app.view(Size(columns: 120, rows: 36)).text }

  /// The texts of the entries as this seat knows them from the file.
  var texts: [String] {
    lookForOthers()
    return file.history.session.entries.map(\.body.text)
  }

  private func send(_ message: Message) {
    defer { _ = app.settle() }
    for effect in app.update(message) {
      guard case .store(let steps, let draft, _) = effect else { continue }
      do throws(SessionFileError) {
        let news = try file.commit(steps, at: now, after: known, draft: draft)
        known += news.count
        send(.stored(news))
      } catch {
        let arrived = (try? file.steps(after: known)) ?? []
        known += arrived.count
        if case .refused(let refusal) = error {
          send(.notStored(.refused(refusal), arrived: arrived))
        } else {
          send(.notStored(.unwritable("\(error)"), arrived: arrived))
        }
      }
    }
  }
}
