import Meeting
import TerminalUI

/// Six things to try on a practice meeting, one after the other; each goes on to the next when it was really done.
package struct Tour: Sendable {
  /// What is to be tried.
  package enum Task: CaseIterable, Sendable {
    /// A commitment with whoever answers for it and a date.
    case commitment
    /// A slip put right, or something undone.
    case mending
    /// Somebody noted as present.
    case attendance
    case nextItem
    /// Something found again: by the search, or in a register.
    case finding
    /// The meeting closed, with its papers as drafts.
    case closing
  }

  /// What the application shows besides the meeting, as far as a task is about it.
  struct View: Sendable {
    /// A hit of a search is shown in the record.
    var showsHit: Bool
    /// A register lies on the screen.
    var showsRegister: Bool
  }

  /// From 0; the number of tasks when all are done.
  private(set) var index = 0
  /// How many steps the meeting had when the task began.
  private var begun: Int

  /// A tour of a meeting that has `count` steps.
  init(after count: Int) { begun = count }

  /// What is to be tried now; nil when all is done.
  var task: Task? { index < Task.allCases.count ? Task.allCases[index] : nil }

  /// Goes on where `seat` has done what is to be tried.
  mutating func follow(_ history: History, seat: String, _ view: View) {
    guard let task, isDone(task, history, seat, view) else { return }
    goOn(history)
  }

  /// Goes on without it.
  mutating func skip(_ history: History) {
    if task != nil { goOn(history) }
  }

  private mutating func goOn(_ history: History) {
    index += 1
    begun = history.steps.count
  }

  private func isDone(_ task: Task, _ history: History, _ seat: String, _ view: View) -> Bool {
    let deeds = history.steps.dropFirst(begun).filter { $0.seat == seat }.map(\.deed)
    switch task {
    case .commitment:
      return deeds.contains { deed in
        guard case .change(.record(let new)) = deed,
          case .commitment(let commitment) = history.session.entry(new.id)?.body.matter
        else { return false }
        return !commitment.owners.isEmpty && commitment.due != nil
      }
    case .mending:
      return deeds.contains { deed in
        switch deed {
        case .takeBack, .change(.revise): true
        default: false
        }
      }
    case .attendance:
      return deeds.contains { deed in
        switch deed {
        case .change(.setPresence(_, .present)), .change(.countHeads(_, .some)),
          .change(.setGroupPresence(_, isPresent: true)),
          .change(.represent):
          true
        default: false
        }
      }
    case .nextItem: return deeds.contains { if case .change(.startItem) = $0 { true } else { false } }
    case .finding: return view.showsHit || view.showsRegister
    case .closing: return history.session.status == .closed
    }
  }

  /// The key that goes on without the task: the first of these that does nothing else here.
  static func skipKey(_ keys: KeyMap) -> Key {
    let free = [Key.control("n"), .control("t"), .control("k")]
    return free.first { keys.action(for: $0) == nil } ?? free[0]
  }
}
