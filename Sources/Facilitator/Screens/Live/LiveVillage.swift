import Capture
import Meeting

/// The village in force at this seat (`/desa`): the proposals that name none are of it until another comes or it is ended.
///
/// It is no change of the meeting, since another seat may write down what another village proposes; it is kept with the draft.
extension Live {
  /// Prepares what lines are read against anew, if it was prepared: the meeting or the village in force is another.
  mutating func renewContext() {
    countVillageProposals()
    guard let prepared else { return }
    self.prepared = context(reusing: prepared)
  }

  /// From now on the proposals that name no village are of this one; nil: of none.
  mutating func putInForce(_ village: Village.ID?, words: any Language) {
    villageBefore = .some(self.village)
    self.village = village
    renewContext()
    if !input.field.isEmpty { input.reread(in: context) }
    notice = .done(words.villageInForce(village, in: session))
  }

  /// Takes the last `/desa` back.
  ///
  /// - Returns: False when something else was done since.
  mutating func takeVillageBack(words: any Language) -> Bool {
    guard outbox.isEmpty, let before = villageBefore else { return false }
    putInForce(before, words: words)
    villageBefore = nil
    return true
  }

  mutating func countVillageProposals() {
    guard let village else {
      villageProposals = 0
      return
    }
    villageProposals = session.entries.count { entry in
      if case .proposal(let proposal) = entry.body.matter {
        !entry.isStruck && proposal.village == village
      } else {
        false
      }
    }
  }
}
