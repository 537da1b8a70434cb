import Meeting
import Minutes

/// What whoever asks for papers may choose.
struct PaperChoices: Equatable, Sendable {
  /// What the attendance list is to be; what it prints of contacts is here too.
  var attendance = DaftarHadir.Form()
  /// How wide plain text is, in columns; nil for what the meeting's template says.
  var columns: Int?
  /// What stands between the cells of a CSV; nil for what the meeting's template says.
  var separator: PaperWording.Separator?
  /// Whether a calendar holds tasks and no events; nil for what the meeting's template says.
  var deadlinesAreTasks: Bool?
}

/// How the formats are written that can be written in more than one way.
struct PaperForm: Equatable, Sendable {
  let columns: Int
  let separator: Character
  let deadlinesAreTasks: Bool

  /// What was chosen, else what the meeting's template says, else the usual.
  init(_ choices: PaperChoices, for session: Session) {
    let papers = session.wording.papers
    columns = choices.columns ?? papers.textColumns ?? PaperWording.textWidths[0]
    separator = (choices.separator ?? papers.separator ?? .comma).character
    deadlinesAreTasks = choices.deadlinesAreTasks ?? papers.deadlinesAreTasks ?? false
  }
}
