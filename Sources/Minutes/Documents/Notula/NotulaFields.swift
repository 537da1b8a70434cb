import Meeting

/// The head of the minutes: what, who, when, where.
extension Notula {
  static func fields(of session: Session) -> [Document.Field] {
    let details = session.details
    return [
      Document.Field("Rapat", [details.title ?? Session.dots]),
      Document.Field("Penyelenggara", [details.organiser ?? Session.dots]),
      Document.Field("Hari/Tanggal", [details.date?.longDate ?? Session.dots]),
      Document.Field("Surat Undangan", [details.invitationText]),
      Document.Field("Waktu", [details.hours] + session.suspensions.map { sentence(of: $0, details.zone) }),
      Document.Field("Tempat", [details.place ?? Session.dots]),
      Document.Field("Acara", agenda(of: session)),
      Document.Field("Pimpinan Rapat", leaders(of: session)),
      Document.Field("Peserta", ["\(session.attendanceText) (daftar hadir terlampir)"]),
    ]
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
}
