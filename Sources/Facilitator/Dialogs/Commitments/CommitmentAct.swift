import Capture
import TerminalUI

/// What can be said of the commitments chosen in their register: the table of its keys, which its hints and its help share.
package enum CommitmentAct: CaseIterable, Sendable {
  case done, underWay, notYet, reschedule, cancel

  var key: Key {
    switch self {
    case .done: .alt("s")
    case .underWay: .alt("d")
    case .notYet: .alt("b")
    case .reschedule: .alt("j")
    case .cancel: .alt("x")
    }
  }

  /// The command that is asked for the rest of; nil where none is.
  var command: CommandName? {
    switch self {
    case .reschedule: .reschedule
    case .cancel: .cancel
    case .done, .underWay, .notYet: nil
    }
  }
}
