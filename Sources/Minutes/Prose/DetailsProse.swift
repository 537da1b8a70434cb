import Meeting

/// How the papers write the head of a meeting; dots for what is not known.
extension Details {
  /// "pukul 09.00 s.d. 11.31 WITA": the real hours; planned ones are no record of what happened.
  var hours: String {
    "pukul \(start?.dotted ?? Session.dots) s.d. \(end?.dotted ?? Session.dots) \(zone.rawValue)"
  }

  /// "Nomor 005/… tanggal 14 Januari 2026": the letter that called the meeting.
  var invitationText: String {
    "Nomor \(invitation?.number ?? Session.dots) tanggal \(invitation?.date?.plainDate ?? Session.dots)"
  }

  /// The title as it stands in a sentence.
  var titleOrDots: String { title ?? Session.dots }
}

extension Session {
  /// What every paper says at its head of the meeting that it is of.
  var identity: [Document.Field] {
    [
      Document.Field("Rapat", [details.titleOrDots]),
      Document.Field("Hari/Tanggal", [details.date?.longDate ?? Session.dots]),
      Document.Field("Tempat", [details.place ?? Session.dots]),
    ]
  }
}
