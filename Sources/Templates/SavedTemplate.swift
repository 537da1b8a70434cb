import Meeting

extension Template {
  /// The template that a meeting like `session` begins with: its agenda as planned, its groups, villages, offices, roster, words,
  /// figures, sources of funds and scoring.
  ///
  /// Nothing of what happened is in it: no day, no presence, no guests, no entries and no times. Phone numbers and addresses are not
  /// part of a session at all. Who has no place of their own in the form of a template is left out too: of several without a name in
  /// one office the first stays, and one without a name gives way to a holder of the same office who has one.
  ///
  /// - Parameters:
  ///   - name: lower-case letters, digits and hyphens.
  ///   - withAttendees: false leaves out the whole roster.
  package init(name: String, summary: String?, from session: Session, withAttendees: Bool = true) {
    var setup = Setup(template: name, isSample: session.isSample)
    let details = session.details
    setup.details = Details(zone: details.zone)
    setup.details.title = details.title
    setup.details.theme = details.theme
    setup.details.organiser = details.organiser
    setup.details.place = details.place
    setup.details.plannedStart = details.plannedStart
    setup.details.meetingYear = details.meetingYear
    setup.details.planYear = details.planYear
    setup.details.letterhead = details.letterhead
    setup.wording = session.wording
    setup.indicators = session.indicators
    setup.groups = session.groups.map { group in
      var group = group
      group.headCount = nil
      group.isPresent = false
      return group
    }
    setup.villages = session.villages
    setup.institutions = session.institutions
    setup.funds = session.funds
    setup.speakingMinutes = session.speakingMinutes
    setup.namedDates = session.namedDates
    setup.scoring = session.scoring == .usual ? nil : session.scoring
    setup.quorum = session.quorum
    setup.officeRules = session.officeRules.isEmpty ? nil : session.officeRules
    for item in session.agenda {
      let id = AgendaItem.ID(item.title, else: "acara", avoiding: setup.agenda.map(\.id))
      setup.agenda.append(
        AgendaItem(
          id: id, title: item.title, plannedMinutes: item.plannedMinutes.flatMap { (1...600).contains($0) ? $0 : nil },
          part: item.part, officer: item.officer, speech: item.speech, questions: item.questions))
    }
    if withAttendees { setup.attendees = Self.roster(session) }
    self.init(name: name, summary: summary, setup: setup)
  }

  /// The name under which the picture of the letterhead lies beside the template's file; nil where there is none.
  package var logoName: String? { setup.details.letterhead?.logo.map { "\(name).\($0.format.rawValue)" } }

  /// The text that `Template.read` reads as this template, if all of it has its place in the form of a template.
  package var toml: String { TemplateWriter(self).text.text }

  /// Those who were invited, named as a template names them.
  private static func roster(_ session: Session) -> [Attendee] {
    let invited = session.attendees.filter { !$0.isGuest }
    let positions = invited.map { Self.position(of: $0, in: session, among: invited) }
    var named: Set<String> = []
    for (attendee, position) in zip(invited, positions) where attendee.name != nil { named.insert(position) }
    var unnamed: Set<String> = []
    var ids: Set<Attendee.ID> = []
    var roster: [Attendee] = []
    for (attendee, position) in zip(invited, positions) {
      if attendee.name == nil, named.contains(position) || !unnamed.insert(position).inserted { continue }
      let words = position.isEmpty ? attendee.name ?? "" : attendee.name.map { "\(position) \($0)" } ?? position
      let id = Attendee.ID(words, else: "peserta", avoiding: ids)
      ids.insert(id)
      var particulars = attendee.particulars
      particulars.position = position
      var copy = Attendee(id: id, position: position)
      copy.particulars = particulars
      roster.append(copy)
    }
    return roster
  }

  /// The office, with its village where another office is called the same.
  private static func position(of attendee: Attendee, in session: Session, among all: [Attendee]) -> String {
    guard attendee.name == nil, let village = attendee.village.flatMap({ session.village($0)?.name }),
      all.contains(where: { $0.id != attendee.id && $0.name == nil && $0.position == attendee.position })
    else { return attendee.position }
    return "\(attendee.position) \(session.wording.village) \(village)"
  }
}
