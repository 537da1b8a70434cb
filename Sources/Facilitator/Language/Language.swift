/// Every word that a person reads on the screen, in one language.
///
/// The words are grouped by where they stand; each group's file holds all languages side by side, so that whoever changes a sentence
/// sees its sisters, and a missing one does not compile.
package protocol Language: ScreenWords, EntryWords, ActionWords, HelpWords, DialogWords, StartWords, RefusalWords,
  ObstacleWords, DetailWords, ReadingWords, PlaceWords, FloorWords, HistoryWords, SearchWords, RoomWords, ProposalWords,
  ProgressWords, CarriedWords, ViewWords, ReadBackWords, RosterWords, RegisterWords, CommitmentWords,
  ProposalImportWords, ListWords, TimeWords, AgendaWords, AttendanceWords, ConcernWords, PaperWords, BoardWords,
  ElsewhereWords, KeyCardWords, UnusedKeyWords, TourWords, LinearWords,
  Sendable
{
  /// Which keys do what here, which hints, help and sentences name.
  var keys: KeyMap { get }
  /// Whether commands are offered by their English words first.
  var offersEnglishCommands: Bool { get }
}

extension Language {
  /// How an action is reached, for sentences that name a key: its first key, else its command, else the menu.
  func way(to action: Action) -> String {
    if let key = keys[action].first { return key.name }
    if let command = action.command { return line(of: command) }
    return "\(keys[.menu].first?.name ?? title(of: .menu)) → \(title(of: action))"
  }

  /// Every key of an action, for lists of keys; where it has none as `way` says it, without its own title.
  ///
  /// - Parameter most: how many keys at most.
  func ways(to action: Action, atMost most: Int = .max) -> String {
    let names = keys[action].prefix(most).map(\.name)
    if names.isEmpty { return action.command.map { line(of: $0) } ?? keys[.menu].first?.name ?? "" }
    return names.joined(separator: " ")
  }

  /// The keys of several actions side by side, as help has them.
  func ways(to actions: Action...) -> String { actions.map { way(to: $0) }.joined(separator: " ") }
}

/// Bahasa Indonesia, the language of the hall.
package struct Indonesian: Language {
  package let keys: KeyMap

  package init(keys: KeyMap = .shipped) { self.keys = keys }

  package var offersEnglishCommands: Bool { false }
}

/// English, complete.
package struct English: Language {
  package let keys: KeyMap

  package init(keys: KeyMap = .shipped) { self.keys = keys }

  package var offersEnglishCommands: Bool { true }
}
