import Meeting

/// What a line is read against: the meeting as it stands, with its names prepared.
///
/// Make one for each state of the session and read every key press with it; handing over the one before spares preparing
/// the names again while the roster is the same.
package struct CaptureContext: Sendable {
  package let session: Session
  /// The day that `besok` and dates without a year are counted from: the meeting's date, else the day given.
  package let today: CivilDate
  var names: NameIndex
  /// The days that the template names.
  let namedDates: TemplateDate
  /// How often each party was named lately, the newest entries counting most.
  let recency: [Party: Int]
  /// Whether completion offers the English words of commands first; both languages are read.
  let offersEnglish: Bool
  /// The village of the proposals that name none, as `/desa` put it in force at this seat; nil where none is.
  package let village: Village.ID?
  /// The newest entry of this seat, as it was given; nil where it has none.
  private let ownEntry: Entry.ID?
  /// The names of the themes that the screen can wear; empty where there is none, or where they are not known.
  let themes: [String]

  /// - Parameters:
  ///   - session: the meeting; its date, where it has one, is the day that dates are counted from.
  ///   - today: the day on the calendar, which counts only while the meeting has no date.
  ///   - offersEnglish: completion offers the English words of commands and keys first, not the Indonesian ones.
  ///   - village: what `/desa` put in force; one that the meeting does not know counts as nil.
  ///   - ownEntry: the newest entry that was recorded at this seat and stands: what `+` adds to, however many come from others
  ///     meanwhile; nil where it has none, and then the newest of all.
  ///   - themes: the names behind `/tampilan`; empty takes any name.
  ///   - earlier: the context of an earlier state of the same meeting; nil prepares everything.
  package init(
    session: Session, today: CivilDate, offersEnglish: Bool = false, village: Village.ID? = nil,
    ownEntry: Entry.ID? = nil, themes: [String] = [], reusing earlier: CaptureContext? = nil
  ) {
    self.session = session
    self.offersEnglish = offersEnglish
    self.today = session.details.date ?? today
    self.ownEntry = ownEntry
    self.village = village.flatMap { session.village($0)?.id }
    self.themes = themes
    names = earlier.map { NameIndex(of: session, reusing: $0.names, of: $0.session) } ?? NameIndex(of: session)
    namedDates = TemplateDate(session.namedDates)
    recency = Self.recency(in: session)
  }

  /// The newest entry of this seat that still stands, else the newest of all.
  package var newestEntry: Entry? {
    if let own = ownEntry.flatMap({ session.entry($0) }), !own.isStruck { return own }
    return session.entries.last { !$0.isStruck }
  }

  /// Whether somebody on the roster is called just so, titles and degrees aside.
  package func hasAttendee(named name: String) -> Bool {
    names.named(exactly: NameKey.words(of: name)).contains { $0.tier == .person }
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
