import Meeting

/// The words of the times that were noted and are put right, and of the places on the agenda.
package protocol TimeWords {
  /// Which time it is, without the time.
  func name(of noted: NotedTime, in session: Session) -> String
  var timesTitle: String { get }
  var timesHint: String { get }
  var noTimes: String { get }
  var meetingStarted: String { get }
  var meetingEnded: String { get }
  /// The labels of the fields of a time.
  func label(ofStart noted: NotedTime) -> String
  func label(ofEnd noted: NotedTime) -> String
  /// How a time is typed.
  var timeNote: String { get }
  /// Another item began or ended in the same moment; what that would be then follows.
  var neighbourQuestion: String { get }
  var neighbourFollows: AnswerWords { get }
  var neighbourStays: AnswerWords { get }
  /// A place on the agenda, from 1.
  func place(_ number: Int) -> String
  /// The place behind the item of this title.
  func place(behind title: String) -> String
  /// That an item was taken off the agenda.
  func removal(of item: AgendaItem) -> String
}

extension TimeWords {
  /// "10.02–10.40", with dots for a time that nobody noted; one time alone where there is only one.
  func times(_ noted: NotedTime) -> String {
    switch noted {
    case .item(_, _, let start, let end), .suspension(_, let start, let end), .attendee(_, let start, let end):
      end == nil ? start?.dotted ?? Session.dots : "\(start?.dotted ?? Session.dots)–\(end?.dotted ?? Session.dots)"
    case .handover(_, let time): time?.dotted ?? Session.dots
    }
  }
}

extension Session {
  /// The title of the item, and which of its stretches it is where it has several, from 1.
  fileprivate func stretch(_ id: AgendaItem.ID, _ place: Int) -> (title: String, number: Int?) {
    let item = agendaItem(id)
    return (item?.title ?? Session.dots, (item?.intervals.count ?? 0) > 1 ? place + 1 : nil)
  }
}

extension Indonesian: TimeWords {
  package func name(of noted: NotedTime, in session: Session) -> String {
    switch noted {
    case .item(let id, let place, _, _):
      let (title, number) = session.stretch(id, place)
      return "Waktu acara “\(title)”" + (number.map { " (ke-\($0))" } ?? "")
    case .suspension(let place, _, _):
      return "Waktu skors" + (session.suspensions.count > 1 ? " ke-\(place + 1)" : "")
    case .handover(let place, _):
      let office = session.handovers.indices.contains(place) ? name(of: session.handovers[place].office) : Session.dots
      return "Waktu pergantian \(office)"
    case .attendee(let id, _, _): return "Waktu hadir \(session.attendee(id)?.displayName ?? Session.dots)"
    }
  }
  package var timesTitle: String { "Waktu yang tercatat" }
  package var timesHint: String { "↑↓ pilih   Enter betulkan   \(way(to: .undo)) urungkan   Esc kembali" }
  package var noTimes: String { "Rapat belum berjalan; belum ada waktu yang tercatat." }
  package var meetingStarted: String { "Rapat dimulai" }
  package var meetingEnded: String { "Rapat selesai" }
  package func label(ofStart noted: NotedTime) -> String {
    switch noted {
    case .attendee: "Hadir pukul"
    case .handover: "Pukul"
    case .item, .suspension: "Mulai pukul"
    }
  }
  package func label(ofEnd noted: NotedTime) -> String {
    if case .attendee = noted { "Pulang pukul" } else { "Selesai pukul" }
  }
  package var timeNote: String { "Misalnya 10.05; yang kosong tidak tercatat." }
  package var neighbourQuestion: String { "Acara lain mulai atau selesai saat itu. Ikut dibetulkan?" }
  package var neighbourFollows: AnswerWords { ("y", "ya, ikut") }
  package var neighbourStays: AnswerWords { ("t", "tidak, hanya yang ini") }
  package func place(_ number: Int) -> String { "urutan \(number)" }
  package func place(behind title: String) -> String { "sesudah “\(title)”" }
  package func removal(of item: AgendaItem) -> String { "penghapusan acara “\(item.title)”" }
}

extension English: TimeWords {
  package func name(of noted: NotedTime, in session: Session) -> String {
    switch noted {
    case .item(let id, let place, _, _):
      let (title, number) = session.stretch(id, place)
      return "Time of “\(title)”" + (number.map { " (no. \($0))" } ?? "")
    case .suspension(let place, _, _):
      return "Time of suspension" + (session.suspensions.count > 1 ? " \(place + 1)" : "")
    case .handover(let place, _):
      let office = session.handovers.indices.contains(place) ? name(of: session.handovers[place].office) : Session.dots
      return "Time of the change of \(office)"
    case .attendee(let id, _, _): return "Time of \(session.attendee(id)?.displayName ?? Session.dots)"
    }
  }
  package var timesTitle: String { "Noted times" }
  package var timesHint: String { "↑↓ choose   Enter puts right   \(way(to: .undo)) undo   Esc back" }
  package var noTimes: String { "The meeting has not begun; no times are noted yet." }
  package var meetingStarted: String { "Meeting began" }
  package var meetingEnded: String { "Meeting ended" }
  package func label(ofStart noted: NotedTime) -> String {
    switch noted {
    case .attendee: "Came at"
    case .handover: "At"
    case .item, .suspension: "Began at"
    }
  }
  package func label(ofEnd noted: NotedTime) -> String {
    if case .attendee = noted { "Left at" } else { "Ended at" }
  }
  package var timeNote: String { "Such as 10.05; an empty field is a time that nobody noted." }
  package var neighbourQuestion: String { "Another item began or ended in the same moment. Put it right too?" }
  package var neighbourFollows: AnswerWords { ("y", "yes, both") }
  package var neighbourStays: AnswerWords { ("n", "no, only this one") }
  package func place(_ number: Int) -> String { "place \(number)" }
  package func place(behind title: String) -> String { "behind “\(title)”" }
  package func removal(of item: AgendaItem) -> String { "removal of “\(item.title)”" }
}
