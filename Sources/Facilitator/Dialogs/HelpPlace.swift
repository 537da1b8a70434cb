/// A place on the screen that has keys of its own; F1 shows them first there.
package enum HelpPlace: CaseIterable, Sendable {
  // On the live screen.
  case line, agenda, record, attendees
  // On the start screen.
  case start, newMeeting
  // On top of either.
  case agendaList, entryForm, guest, speakers, search, history, menu, gaps, closing, question, papers
  case readBack, carried, preview, themes
  case proposals, scoring, commitments, proposalImport, proposalGrid

  /// The actions that only this place has, in the order of the table.
  var actions: [Action] {
    switch self {
    case .line: Action.allCases.filter { $0.place == .inputLine }
    case .record: Action.allCases.filter { $0.place == .record } + [.nextPane, .back]
    case .agenda, .attendees: [.nextPane, .back]
    case .start, .newMeeting, .agendaList, .entryForm, .guest, .speakers, .search, .history, .menu, .gaps, .closing,
      .question, .papers, .readBack, .carried, .preview, .themes, .proposals, .scoring,
      .commitments, .proposalImport, .proposalGrid:
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
    }
  }
}
