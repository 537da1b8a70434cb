import Capture
import TerminalUI

/// What the screen shows besides the meeting: reading back, the papers, the public view, other looks.
extension App {
  /// Does what the actions of the views stand for.
  mutating func performView(_ action: Action) -> [Effect] {
    guard let live else { return [] }
    switch action {
    case .readBack:
      guard live.session.status != .legalised else {
        say(.failed(words.refusal(.sealed, in: live.session)))
        return []
      }
      if live.session.readBack.isEmpty {
        tell(words.nothingToReadBack)
      } else {
        open(ReadBackDialog(live.session))
      }
    case .carried:
      if live.session.carried.isEmpty {
        tell(words.nothingCarried)
      } else {
        open(CarriedDialog(live.session))
      }
    case .preview:
      say(.plain(words.previewUnderWay))
      return [.preparePreview]
    case .print:
      say(.plain(words.printingUnderWay))
      return [.listPrinters]
    case .publicView: show(publicly: live.publicView == .open ? nil : .open)
    default: break
    }
    return []
  }

  /// Shows what a hall may read; nil shows the whole meeting again.
  mutating func show(publicly view: PublicView?) {
    live?.goHome()
    live?.notice = nil
    live?.publicView = view
  }

  /// Asks which of several printers is meant; where there is no choice it prints at once.
  mutating func choose(among printers: [Printer]) -> [Effect] {
    guard printers.count > 1 else { return print(PrintOrder(printer: printers.first?.name)) }
    if live?.notice == .plain(words.printingUnderWay) { live?.notice = nil }
    dialogs.append(PrintDialog(printers))
    return []
  }

  /// Prints the papers as they stand in the file.
  mutating func print(_ order: PrintOrder) -> [Effect] {
    papersUnderWay += 1
    say(.plain(words.printingUnderWay))
    var order = order
    order.papers = chosenPapers.papers
    return [.printPapers(order)]
  }

  /// Says how far the papers are, in the status row and on top where they are waited for.
  mutating func tell(done: Int, of total: Int) {
    say(.plain(words.papersProgress(done: done, of: total)))
    if let place = waitingPapers { dialogs[place] = PapersDialog(outcome: .writing(done: done, of: total)) }
  }

  /// Shows what became of the papers, where they are waited for in that place.
  mutating func show(_ outcome: PapersDialog.Outcome) {
    if let place = waitingPapers {
      dialogs[place] = PapersDialog(outcome: outcome)
    } else {
      dialogs.append(PapersDialog(outcome: outcome))
    }
  }

  /// Takes away what waits for papers that will not come.
  mutating func leaveWaiting() {
    if let place = waitingPapers { dialogs.remove(at: place) }
  }

  private var waitingPapers: Int? { dialogs.lastIndex { ($0 as? PapersDialog)?.isWaiting == true } }

  /// Lists `folders` where one is still asked for.
  mutating func offer(_ folders: [String]) {
    guard let place = dialogs.lastIndex(where: { $0 is FolderDialog }), var dialog = dialogs[place] as? FolderDialog
    else { return }
    dialog.offer(folders)
    dialogs[place] = dialog
  }

  /// Takes in the pages that were asked for.
  mutating func show(_ preview: Preview) {
    if live?.notice == .plain(words.previewUnderWay) { live?.notice = nil }
    if dialogs.last is PreviewDialog { dialogs.removeLast() }
    dialogs.append(PreviewDialog(preview))
  }

  /// Wears what was read, and says so.
  mutating func wear(_ theme: Theme, as name: String) -> [Effect] {
    self.theme = name
    say(.done(words.themeIsWorn(name)))
    return [.show(theme)]
  }
}
