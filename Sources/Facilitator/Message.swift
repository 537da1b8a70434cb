import Capture
import Meeting
import Rosters
import TerminalUI

/// What can happen to the application.
package enum Message: Sendable {
  case event(Event)
  /// The meeting that was asked for is here.
  case opened(OpenedMeeting)
  /// It could not be opened; the sentence says why and what to do.
  case openFailed(String)
  /// The steps that were sent are durable, and so is what came before them from elsewhere: all of it in the file's order.
  case stored([Step])
  /// Nothing of what was sent is stored. The steps from elsewhere that came in between are given in order.
  case notStored(StoringFailure, arrived: [Step])
  /// The draft could not be kept now.
  case draftNotKept
  /// Another seat stored these.
  case arrived([Step])
  /// What others store cannot be read; the sentence says why and what to do.
  case fileTrouble(String)
  /// The abbreviations that are written out.
  case tidyTable(TidyTable)
  /// The table cannot be used; the sentence says where, why and what to do.
  case tidyTableUnreadable(String)
  /// The meeting is whole at this path and goes on there.
  case movedElsewhere(path: String)
  /// It stays where it is; the sentence says why it could not be copied.
  case notMoved(String)
  case papersProgress(done: Int, of: Int)
  /// The papers are written, by their paths; the code stands on those of a legalised meeting.
  case papersWritten([String], sealCode: String?)
  case papersFailed(String)
  /// Writing or printing was broken off after so many papers.
  case papersStopped(done: Int)
  /// The theme that was asked for by this name or path.
  case themeRead(Theme, name: String)
  /// It cannot be worn; the sentence says why and what to do.
  case themeUnreadable(String)
  /// The papers as they would print.
  case preview(Preview)
  case previewFailed(String)
  /// The printers there are, which may be none.
  case printers([Printer])
  /// The print service took them.
  case papersPrinted(PrintJob)
  /// They were not printed; the sentence says why, what to do, and where the PDF is if there is one.
  case papersNotPrinted(String)
  /// A text was sent to the clipboard; false where the terminal has none.
  case copied(Bool)
  /// The folders of the disks that are plugged in, which may be none.
  case folders([String])
  /// So many papers are in that folder, and were read back.
  case papersSaved(Int, in: String)
  /// They are not; the sentence says why and what to do.
  case papersNotSaved(String)
  /// The files near at hand that may hold a list, the likeliest first.
  case listFiles([ListFile])
  /// The table that was asked for.
  case list(Table, for: ListPurpose)
  /// There is no table in it; the sentence says why and what to do.
  case listUnreadable(String)
}

/// Why nothing was stored.
package enum StoringFailure: Equatable, Sendable {
  /// The meeting's rules do not allow it; sending it again would not help.
  case refused(ChangeRefused)
  /// The file could not be written; the sentence says why and what to do. The same may work later.
  case unwritable(String)
}

/// A meeting as it comes from its file.
package struct OpenedMeeting: Sendable {
  package var history: History
  /// Who types here; kept with every step.
  package var seat: String
  /// The lines that were not durable when the meeting was last left, one below the other; the last was in hand.
  package var draft: String
  /// As shown to people.
  package var path: String
  /// Why nothing can be changed, as a sentence; nil when it can.
  package var readOnly: String?
  package var clock: MeetingClock.Source
  /// Whether it is there to practise on, with a tour.
  package var isPractice: Bool

  package init(
    history: History, seat: String, draft: String = "", path: String, readOnly: String? = nil,
    clock: MeetingClock.Source = .real, isPractice: Bool = false
  ) {
    self.history = history
    self.seat = seat
    self.draft = draft
    self.path = path
    self.readOnly = readOnly
    self.clock = clock
    self.isPractice = isPractice
  }
}
