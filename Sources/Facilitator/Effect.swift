import Meeting
import TerminalUI

/// Something the application wants done outside of itself; it never waits for it.
package enum Effect: Equatable, Sendable {
  /// Store these steps, all or none, and in the same stroke the draft and how people can be reached, which no step and no draft ever
  /// holds; without a step the draft stays. Answered by `stored` or `notStored`.
  case store([Step], draft: String, contacts: [Attendee.ID: Contact] = [:])
  /// Keep what is not durable: lines that wait, and the one under the hands, one below the other.
  case saveDraft(String)
  /// Write papers of the meeting as its file has it; answered by `papersProgress` and then `papersWritten` or `papersFailed`.
  case writePapers(PaperOrder)
  /// Write the attendance list of the meeting as its file has it, blank and to be signed; answered as `writePapers` is.
  case writeBlankAttendance
  /// Break off what was asked to be written or printed; answered by `papersStopped` for each, unless it was done already.
  case stopPapers
  /// Read the table of abbreviations; answered by `tidyTable` or `tidyTableUnreadable`.
  case readTidyTable
  /// Open or make a meeting; answered by `opened` or `openFailed`.
  case open(StartChoice)
  /// Copy the meeting to this folder and work on the copy from here on; answered by `movedElsewhere` or `notMoved`.
  case saveElsewhere(folder: String)
  /// Look for what others store beside the file that the meeting is in by now.
  case watchFile
  /// Paint the whole screen anew.
  case redraw
  /// Let the terminal be heard, unless the settings say that it is not.
  case ring
  /// Read the theme of this name or at this path; answered by `themeRead` or `themeUnreadable`.
  case readTheme(String)
  /// Wear the theme of this name or at this path from the next start on too; answered only by `fileTrouble`.
  case keepTheme(String)
  /// Wear this theme from now on.
  case show(Theme)
  /// Lay the papers out as they would print now; answered by `preview` or `previewFailed`.
  case preparePreview
  /// Ask the print service which printers there are; answered by `printers`.
  case listPrinters
  /// Write the papers as PDF and print them; answered by `papersPrinted` or `papersNotPrinted`.
  case printPapers(PrintOrder)
  /// Look for files that may hold a list; answered by `listFiles`.
  case findLists
  /// Read a table; answered by `list` or `listUnreadable`.
  case readList(ListSource, for: ListPurpose)
  /// Put a text on the clipboard of whoever sits at the terminal; answered by `copied`.
  case copy(String)
  /// Look for disks that are plugged in; answered by `folders`.
  case findFolders
  /// Copy the papers at these paths into a folder, all or none; answered by `papersSaved` or `papersNotSaved`.
  case savePapers([String], to: String)
}

/// What was chosen on the start screen.
package enum StartChoice: Equatable, Sendable {
  /// A meeting that exists, by its path.
  case recent(path: String)
  /// A new one from the template of this name, by a title that may be empty.
  case new(template: String, title: String)
  /// A new one that goes on from the meeting at this path, by a title that may be empty.
  case followUp(path: String, title: String)
  case sample
  /// A practice meeting that is gone afterwards, with what to try on it.
  case tour
}

/// A meeting that was worked on lately, as the start screen lists it.
package struct RecentMeeting: Equatable, Sendable {
  package var path: String
  package var title: String
  /// nil where the file could not say.
  package var date: CivilDate?
  /// nil where it is not known.
  package var status: Session.Status?

  package init(path: String, title: String, date: CivilDate?, status: Session.Status?) {
    self.path = path
    self.title = title
    self.date = date
    self.status = status
  }
}
