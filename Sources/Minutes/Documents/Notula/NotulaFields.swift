import Meeting

/// The head of the minutes: what, who, when, where.
extension Notula {
  static func fields(of session: Session) -> [Document.Field] {
    let details = session.details
    return [
      Document.Field("Rapat", [details.title ?? Session.dots]),
      Document.Field("Penyelenggara", [details.organiser ?? Session.dots]),
      Document.Field("Hari/Tanggal", [details.date?.longDate ?? Session.dots]),
      Document.Field("Surat Undangan", [invitation(details.invitation)]),
      Document.Field("Waktu", [hours(of: details)]),
      Document.Field("Tempat", [details.place ?? Session.dots]),
      Document.Field("Acara", agenda(of: session)),
      Document.Field("Pimpinan Rapat", leaders(of: session)),
      Document.Field("Peserta", [attendance(of: session)]),
    ]
  }

  private static func invitation(_ invitation: Invitation?) -> String {
    "Nomor \(invitation?.number ?? Session.dots) tanggal \(invitation?.date?.plainDate ?? Session.dots)"
  }

  /// The real hours; planned ones are no record of what happened.
  private static func hours(of details: Details) -> String {
    let start = details.start?.dotted ?? Session.dots
    let end = details.end?.dotted ?? Session.dots
    return "pukul \(start) s.d. \(end) \(details.zone.rawValue)"
  }

  private static func agenda(of session: Session) -> [String] {
    session.agenda.isEmpty
      ? [Session.dots] : session.agenda.enumerated().map { "\($0.offset + 1). \($0.element.title)" }
  }

  private static func leaders(of session: Session) -> [String] {
    let details = session.details
    var lines = [
      "Ketua: \(session.fullNameOrDots(of: details.chair))",
      "Sekretaris: \(session.fullNameOrDots(of: details.secretary))",
      "Pencatat: \(session.fullNameOrDots(of: details.noteTaker))",
    ]
    if let moderator = details.moderator { lines.append("Moderator: \(session.fullName(of: moderator))") }
    if !details.resourcePersons.isEmpty {
      lines.append("Narasumber: " + details.resourcePersons.map(session.fullName).joined(separator: "; "))
    }
    return lines
  }

  /// How many came, of how many, by group; guests are told apart. A number that nobody counted is
  /// dots, and then the roster is no measure of it either.
  private static func attendance(of session: Session) -> String {
    let attendance = Attendance(of: session)
    var guests: [Group.ID?: Int] = [:]
    for attendee in session.attendees where attendee.isGuest && attendee.isPresent {
      guests[attendee.group, default: 0] += 1
    }
    let present = attendance.present - attendance.guests
    let isKnown = attendance.present > 0 && attendance.isCounted
    var text = "\(isKnown ? "\(present)" : Session.dots) orang"
    if isKnown, attendance.invited > 0 { text += " dari \(attendance.invited) yang diundang" }
    let groups = attendance.tallies.compactMap { tally -> String? in
      let count = tally.present - (guests[tally.group] ?? 0)
      let name = tally.group.map { session.group($0)?.name ?? Session.dots } ?? "tanpa unsur"
      if !tally.isCounted { return "\(name) \(Session.dots)" }
      return count > 0 ? "\(name) \(count)" : nil
    }
    if !groups.isEmpty { text += ": " + groups.joined(separator: ", ") }
    if attendance.guests > 0 { text += ", serta \(attendance.guests) orang tamu" }
    return text + " (daftar hadir terlampir)"
  }
}
