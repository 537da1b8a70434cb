import Meeting
import SessionFile
import Templates

/// The meetings that a new one goes on from, read from their files.
struct EarlierMeetings {
  /// At least one, as they were named.
  let meetings: [EarlierMeeting]

  /// Reads the files at `paths`; running, closed and legalised meetings will do, also on a read-only medium.
  init(_ paths: [String]) throws(ErrorMessage) {
    var meetings: [EarlierMeeting] = []
    for path in paths {
      meetings.append(
        try OpenMeeting.forReading(path) { file throws(ErrorMessage) in
          let history = file.history
          return EarlierMeeting(session: history.session, code: file.code, begun: history.steps.first?.recordedAt)
        })
    }
    self.meetings = meetings
  }

  /// The template of the newest of them, which the new meeting begins from unless another one is asked for.
  ///
  /// - Throws: where nothing on the shelf has its name: another computer's template was used.
  func template(_ environment: ProgramEnvironment) throws(ErrorMessage) -> String {
    let dated = meetings.max { ($0.session.details.date?.iso ?? "") < ($1.session.details.date?.iso ?? "") }
    let name = dated?.session.template ?? ""
    guard Shelf.templates(environment).names.contains(name) else {
      throw ErrorMessage(
        "Templat \(name) dari rapat sebelumnya tidak ada di komputer ini. Pilih yang ada dengan --templat; daftarnya: rembuk templat",
        .missingInput)
    }
    return name
  }
}
