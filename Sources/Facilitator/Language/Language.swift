/// Every word that a person reads on the screen, in one language.
///
/// The words are grouped by where they stand; each group's file holds all languages side by side, so that whoever changes a sentence
/// sees its sisters, and a missing one does not compile.
package protocol Language: ScreenWords, EntryWords, ActionWords, HelpWords, DialogWords, StartWords, RefusalWords,
  ObstacleWords, DetailWords, ReadingWords, PlaceWords, FloorWords, HistoryWords, SearchWords, RoomWords, ProposalWords,
  ProgressWords, CarriedWords, ViewWords, ReadBackWords, RosterWords, RegisterWords, CommitmentWords,
  ProposalImportWords, ListWords, TimeWords, AgendaWords, AttendanceWords, ConcernWords, PaperWords, BoardWords,
  ElsewhereWords, LinearWords,
  Sendable
{
  /// Whether commands are offered by their English words first.
  var offersEnglishCommands: Bool { get }
}

/// Bahasa Indonesia, the language of the hall.
package struct Indonesian: Language {
  package init() {}

  package var offersEnglishCommands: Bool { false }
}

/// English, complete.
package struct English: Language {
  package init() {}

  package var offersEnglishCommands: Bool { true }
}
