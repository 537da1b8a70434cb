import Meeting
import Rosters

/// How lists come into the meeting: their file is chosen, read elsewhere, and shown before anything is taken in.
extension App {
  mutating func chooseList(_ purpose: ListPurpose) -> [Effect] {
    guard mayTakeIn() else { return [] }
    dialogs.append(ListFileDialog(purpose))
    return [.findLists]
  }

  /// Lists `files` where a file is still asked for.
  mutating func offer(_ files: [ListFile]) {
    guard let place = dialogs.lastIndex(where: { $0 is ListFileDialog }), var dialog = dialogs[place] as? ListFileDialog
    else { return }
    dialog.offer(files)
    dialogs[place] = dialog
  }

  mutating func readList(_ source: ListSource, for purpose: ListPurpose) -> [Effect] {
    guard mayTakeIn() else { return [] }
    say(.plain(words.listIsBeingRead))
    return [.readList(source, for: purpose)]
  }

  mutating func show(_ table: Table, for purpose: ListPurpose) {
    if live?.notice == .plain(words.listIsBeingRead) { live?.notice = nil }
    live?.keepContext()
    switch purpose {
    case .proposals: dialogs.append(ProposalImportDialog(table.proposals, in: live?.prepared))
    case .roster: dialogs.append(RosterImportDialog(table, dialogContext))
    }
  }

  /// Says why where nothing can be changed: nobody should look through a list for nothing.
  private mutating func mayTakeIn() -> Bool {
    guard let live else { return false }
    if let reason = live.readOnly {
      say(.failed(reason))
      return false
    }
    guard live.session.status != .legalised else {
      say(.failed(words.refusal(.sealed, in: live.session)))
      return false
    }
    return true
  }
}
