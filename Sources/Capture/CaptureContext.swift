import Meeting

/// What a line is read against: the meeting as it stands, with its names prepared.
///
/// Make one for each state of the session and read every key press with it; handing over the one before spares preparing
/// the names again while the roster is the same.
package struct CaptureContext: Sendable {
  package let session: Session
  /// The day that `besok` and dates without a year are counted from: the meeting's date, else the day given.
  package let today: CivilDate
  let names: NameIndex
  /// The days that the template names.
  let namedDates: TemplateDate
  /// How often each party was named lately, the newest entries counting most.
  let recency: [Party: Int]

  /// - Parameters:
  ///   - session: the meeting; its date, where it has one, is the day that dates are counted from.
  ///   - today: the day on the calendar, which counts only while the meeting has no date.
  ///   - earlier: the context of an earlier state of the same meeting; nil prepares everything.
  package init(session: Session, today: CivilDate, reusing earlier: CaptureContext? = nil) {
    self.session = session
    self.today = session.details.date ?? today
    if let earlier, Self.nameTheSame(session, earlier.session) {
      names = earlier.names
    } else {
      names = NameIndex(of: session)
    }
    namedDates = TemplateDate(session.namedDates)
    recency = Self.recency(in: session)
  }

  private static func nameTheSame(_ left: Session, _ right: Session) -> Bool {
    guard left.groups.map(\.names) == right.groups.map(\.names), left.villages == right.villages,
      left.institutions == right.institutions, left.wording == right.wording,
      left.attendees.count == right.attendees.count
    else { return false }
    return zip(left.attendees, right.attendees).allSatisfy { attendee, other in
      var other = other
      other.presence = attendee.presence
      return attendee == other
    }
  }

  /// How far back "lately" reaches, in entries.
  private static let recentEntries = 40

  private static func recency(in session: Session) -> [Party: Int] {
    var recency: [Party: Int] = [:]
    for (weight, entry) in session.entries.suffix(recentEntries).enumerated() {
      for party in entry.body.matter.parties { recency[party] = weight + 1 }
    }
    return recency
  }
}

extension Group {
  /// What the index is made of; head counts do not change a name.
  fileprivate var names: [String] { [id.rawValue, name, collective] + aliases }
}
