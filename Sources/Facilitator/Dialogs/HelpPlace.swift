/// A place on the screen that has keys of its own; F1 shows them first there.
package enum HelpPlace: CaseIterable, Sendable {
  // On the live screen.
  case line, agenda, record, attendees, concerns
  // On the start screen.
  case start, newMeeting
  // On top of either.
  case attendance, times, shortForm, missingVillages
  case agendaList, entryForm, guest, speakers, search, history, menu, gaps, closing, paperChoice, question, papers,
    folders
  case readBack, carried, preview, themes, printing
  case proposals, scoring, commitments, proposalImport, proposalGrid
  case listFiles, rosterImport

  /// The actions that only this place has, in the order of the table.
  var actions: [Action] {
    switch self {
    case .line: Action.allCases.filter { $0.place == .inputLine }
    case .record: Action.allCases.filter { $0.place == .record } + [.nextPane, .back]
    case .agenda, .attendees, .concerns: [.nextPane, .back]
    case .start, .newMeeting, .attendance, .times, .shortForm, .missingVillages, .agendaList, .entryForm, .guest,
      .speakers, .search, .history, .menu, .gaps, .closing, .paperChoice, .question, .papers, .folders, .readBack,
      .carried, .preview, .themes,
      .printing, .proposals, .scoring, .commitments, .proposalImport, .proposalGrid,
      .listFiles, .rosterImport:
      []
    }
  }
}

extension LiveLayout.Pane {
  var helpPlace: HelpPlace {
    switch self {
    case .input: .line
    case .agenda: .agenda
    case .record: .record
    case .attendees: .attendees
    case .concerns: .concerns
    }
  }
}
