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
      Document.Field("Waktu", [hours(of: details)] + session.suspensions.map { sentence(of: $0, details.zone) }),
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

  /// When the meeting stood still; dots where nobody noted that it went on.
  private static func sentence(of suspension: Suspension, _ zone: Zone) -> String {
    let start = suspension.start?.dotted ?? Session.dots
    let end = suspension.end?.dotted ?? Session.dots
    return "Rapat diskors pukul \(start) s.d. \(end) \(zone.rawValue)"
  }

  private static func agenda(of session: Session) -> [String] {
    session.agenda.isEmpty
      ? [Session.dots]
      : session.agenda.enumerated().map { index, item in
        "\(index + 1). \(item.title)\(item.status == .postponed ? " (ditunda)" : "")"
      }
  }

  private static func leaders(of session: Session) -> [String] {
    let details = session.details
    var lines = [
      "Ketua: \(holders(of: .chair, in: session))",
      "Sekretaris: \(session.fullNameOrDots(of: details.secretary))",
      "Pencatat: \(holders(of: .noteTaker, in: session))",
    ]
    if let moderator = details.moderator { lines.append("Moderator: \(session.fullName(of: moderator))") }
    if !details.resourcePersons.isEmpty {
      lines.append("Narasumber: " + details.resourcePersons.map(session.fullName).joined(separator: "; "))
    }
    return lines
  }

  /// Who held an office, one after the other, each from the time at which it was handed over.
  private static func holders(of office: Handover.Office, in session: Session) -> String {
    let handovers = session.handovers.filter { $0.office == office }
    let holders = handovers.map(\.from) + [session.details.holder(of: office)]
    let zone = session.details.zone.rawValue
    return zip(holders, [nil] + handovers.map { Optional($0) }).map { holder, handover in
      let name = session.fullNameOrDots(of: holder)
      guard let handover else { return name }
      return "sejak pukul \(handover.time?.dotted ?? Session.dots) \(zone) digantikan oleh \(name)"
    }
    .joined(separator: "; ")
  }

  /// How many came, of how many, by group; who came for another and guests are told apart. A number that nobody counted is dots, and
  /// then the roster is no measure of it either.
  private static func attendance(of session: Session) -> String {
    let attendance = Attendance(of: session)
    let present = attendance.present - attendance.guests
    let isKnown = attendance.present > 0 && attendance.isCounted
    var text = "\(isKnown ? "\(present)" : Session.dots) orang"
    if isKnown, attendance.invited > 0 { text += " dari \(attendance.invited) yang diundang" }
    if attendance.deputies > 0 { text += ", \(attendance.deputies) di antaranya mewakili" }
    let groups = attendance.tallies.compactMap { tally -> String? in
      let count = tally.present - tally.guests
      let name = tally.group.map { session.group($0)?.name ?? Session.dots } ?? "tanpa unsur"
      if !tally.isCounted { return "\(name) \(Session.dots)" }
      return count > 0 ? "\(name) \(count)" : nil
    }
    if !groups.isEmpty { text += ": " + groups.joined(separator: ", ") }
    if attendance.guests > 0 { text += ", serta \(attendance.guests) orang tamu" }
    return text + " (daftar hadir terlampir)"
  }
}
