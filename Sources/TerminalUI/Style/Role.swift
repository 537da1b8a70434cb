/// What a piece of the screen means; a theme says how each role looks, and code never names a colour.
///
/// The raw value is the key of the role in a theme file.
package enum Role: String, CaseIterable, Hashable, Sendable {
  // Plain text. Every role that a theme leaves out looks like `text`.
  case text, muted, accent, heading, warning, error, success

  // The frame around everything.
  case titleBar, border, borderFocused, paneTitle, paneTitleFocused, tab, tabFocused, scrollMark

  // The line that is typed, what was understood of it, and what can be done here.
  case input, inputFrame, placeholder, chip, chipWarning, chipError, hint, hintKey

  // Whether what was typed is durable.
  case statusSaved, statusSaving, statusError

  // The agenda.
  case agendaPlanned, agendaDone, agendaCurrent, agendaLate

  // The record of the meeting.
  case note, commitment, proposal, decision, setAside, question, speaker, time, tag

  // Lists and what lies on top of the screen.
  case selected, dialog, dialogBorder, dialogTitle, dialogHint
}
