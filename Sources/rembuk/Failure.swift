import MinutesRendering
import NcursesTerminal
import Rosters
import SessionFile
import TOMLReading

/// What could not be done, as data; the words for it are in the language of whoever is told.
enum Failure: Equatable {
  /// Named TOML texts that people edit.
  enum Text: Equatable {
    case template, theme, abbreviations, settings
  }

  /// About the meeting's file at the path, as the user named it.
  case file(SessionFileError, path: String)
  /// A file could not be made at the path: there is nothing to copy or to check there, but another place to choose.
  case making(SessionFileError, path: String)
  /// A mistake in the template, theme, table of abbreviations or file of settings of this name.
  case mistake(TOMLError, name: String)
  /// A line about keys in the file of settings of this name that counts for nothing.
  case key(KeySettings.Mistake, name: String)
  case textMissing(Text, path: String)
  /// Reading it failed with this errno.
  case textUnreadable(Text, path: String, code: Int32)
  case textNotUTF8(Text, path: String)
  /// Nothing on the shelf has this name.
  case nameUnknown(Text, String, known: [String])
  case rendering(RenderingFailure, PaperFormat)
  /// None of the formats that were asked for makes sense for the papers that were.
  case formatsUnfit
  /// Writing papers was broken off after so many of them, which are whole.
  case papersStopped(done: Int)
  /// Papers were to be written into a folder that is not there.
  case folderMissing(String)
  case notAFolder(String)
  /// Writing the paper at the path failed with this errno.
  case paper(path: String, code: Int32)
  /// The paper at the path is not there any more.
  case paperGone(path: String)
  /// The copy at the path, read back, is not what was written.
  case copyDiffers(path: String)
  case terminal(TerminalError)
  /// A meeting is to be run line by line, and nobody sits at a terminal.
  case linearNeedsTerminal
  /// The board is to be shown line by line.
  case boardNeedsScreen
  /// The variable that says what time it is holds no time.
  case notATime(String)
  /// The sample was typed into, and is not overwritten.
  case sampleIsUsed(path: String)
  /// Something of the sample's name was made by something else.
  case sampleIsForeign(path: String)
  case sampleFolder(String)
  /// No folder to practise in could be made among the temporary ones, with this errno.
  case practiceFolder(String, code: Int32)
  /// The sample's own line of this number, from 1, was refused.
  case sampleLine(Int, String)
  /// The sample's file could not be given its name, with this errno.
  case samplePlace(path: String, code: Int32)
  /// The screen was left with these lines unsaved.
  case unsaved([String])
  /// Nothing is installed that prints; the papers are at these paths.
  case printerMissing(paths: [String])
  /// The print service knows these printers and not this one.
  case printerUnknown(String, known: [String])
  /// The printer's program refused the papers at these paths, with these words of its own, which may be none.
  case notPrinted(paths: [String], answer: String)
  case listMissing(String)
  /// Reading the list of this name failed with this errno.
  case listUnreadable(String, code: Int32)
  /// Nothing tells when the meeting at this path changes.
  case boardUnwatched(String)
  /// There is no table in the list of this name, or in what was pasted.
  case noTable(TableFailure, list: String?)
  /// Something that only a command without a screen runs into; they speak Indonesian.
  case command(String)
}
