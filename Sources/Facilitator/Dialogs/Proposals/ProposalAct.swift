import Capture
import TerminalUI

/// What can be done to the proposals chosen in their register: the table of its keys, which its hints and its help share.
package enum ProposalAct: CaseIterable, Sendable {
  case agree, reserve, villageAuthority, notYet, join, withdraw, reconsider, rank, score, ceiling, sipdNumber, grid,
    importTable

  var key: Key {
    switch self {
    case .agree: .alt("s")
    case .reserve: .alt("c")
    case .villageAuthority: .alt("d")
    case .notYet: .alt("b")
    case .join: .alt("g")
    case .withdraw: .alt("t")
    case .reconsider: .alt("u")
    case .rank: .alt("p")
    case .score: .alt("k")
    case .ceiling: .alt("a")
    case .sipdNumber: .alt("n")
    case .grid: .alt("e")
    case .importTable: .alt("i")
    }
  }

  /// The command that is asked for the rest of; nil where none is.
  var command: CommandName? {
    switch self {
    case .notYet: .notYet
    case .join: .join
    case .rank: .rank
    case .sipdNumber: .sipd
    default: nil
    }
  }
}
